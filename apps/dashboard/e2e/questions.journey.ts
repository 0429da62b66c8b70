import { addMonths } from "@nen-nep/schema";
import { type DocumentNode, print, visit as visitDocument } from "graphql";
import { beforeEach, describe, expect, it } from "vitest";
import { CellDocument, type CellQuery } from "../src/features/cell/Cell.generated.js";
import { criteriaOfCell, evaluationsOfCell, timelineOfCell } from "../src/features/cell/questions.js";
import { CellsDocument, type CellsQuery } from "../src/features/cells/Cells.generated.js";
import { cellsVariables, readCellsView } from "../src/features/cells/cellsSearch.js";
import { cellsOfList } from "../src/features/cells/questions.js";
import type { Question } from "../src/features/common/questionLink.js";
import {
  CellLevelsDocument,
  type CellLevelsQuery,
  CellsBehindDocument,
  type CellsBehindQuery,
  CompareGroupsDocument,
  type CompareGroupsQuery,
  GroupsDocument,
  type GroupsQuery,
  SeveritiesDocument,
  type SeveritiesQuery,
} from "../src/features/groups/Groups.generated.js";
import type { GroupsView } from "../src/features/groups/groupsView.js";
import {
  adjustedGroups,
  cellLevels,
  cellsBehind,
  criteriaByGroup,
  figureByGroup,
  figureOverTime,
  groupDifference,
  ratingsOfTwo,
  severities,
} from "../src/features/groups/questions.js";
import { inPeriod } from "../src/features/groups/words.js";
import { OverviewDocument } from "../src/features/overview/Overview.generated.js";
import {
  needsAttention,
  needsBySkill,
  needsIn,
  pilotsOfPlan,
  ratingsByGroup,
  regimeByGroup,
  scoresByGroup,
} from "../src/features/overview/questions.js";
import type { Filters } from "../src/filters/filters.js";
import { grainOfBucket } from "../src/filters/period.js";
import { PASSWORD } from "./product.js";
import { served } from "./served.js";

const PERIOD = { key: "2019", from: "2019-01-01", before: "2020-01-01" };
const CELL = "KP-017";

let cookie = "";

async function send(query: string, variables: object) {
  const response = await fetch(`${await served("demonstration")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query, variables }),
  });
  return { response, answer: (await response.json()) as { data: unknown; errors?: readonly object[] } };
}

async function ask<T>(query: string, variables: object): Promise<T> {
  const { answer } = await send(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

/** A page's own question as it is sent: what masks its fragments stays in the browser. */
const sent = (document: DocumentNode) =>
  print(
    visitDocument(document, {
      enter: (node) => (node.kind === "Directive" && node.name.value === "unmask" ? null : undefined),
    }),
  );
const page = <T>(document: DocumentNode, variables: object) => ask<T>(sent(document), variables);
const card = <T>({ query, variables }: Question) => ask<T>(query, variables);

interface Stats<Row> {
  readonly [root: string]: { readonly rows: readonly Row[] };
}
interface Named {
  readonly group: { readonly name: string } | null;
}
interface Mean {
  readonly n: number;
  readonly value: number | null;
}

// What the page's fragments hold is masked in its types; here it is looked at as it comes.
interface Group {
  readonly group: { readonly name: string };
  readonly cells: number;
  readonly score: Mean;
  readonly ratings: readonly { readonly rating: string; readonly count: number }[];
  readonly trend: readonly {
    readonly bucket: { readonly start: string; readonly end: string };
    readonly score: Mean;
  }[];
  readonly months: readonly {
    readonly bucket: { readonly start: string };
    readonly held: { readonly held: number; readonly share: number | null };
  }[];
}
interface Plan {
  readonly number: string;
  readonly pilots: {
    readonly nodes: readonly {
      readonly state: string;
      readonly day: string | null;
      readonly cell: { readonly code: string };
    }[];
  };
}
interface SkillRow {
  readonly key: { readonly skill: string };
  readonly needs: { readonly count: number };
  readonly needsShown: { readonly count: number };
}
interface Overview {
  readonly skills: Stats<SkillRow>[string];
  readonly plans: { readonly nodes: readonly Plan[] };
  readonly overview: {
    readonly score: Mean;
    readonly groups: readonly Group[];
    readonly unreported: { readonly cellMonths: number };
    readonly attention: readonly {
      readonly kind: string;
      readonly count: number;
      readonly cell: { readonly code: string };
    }[];
  };
}

describe("the question behind a card gives what the card shows", () => {
  let overview: Overview["overview"];
  let plan: Plan;
  let skills: Stats<SkillRow>[string];
  const filters = { period: PERIOD, comparison: "none", committee: null } as const;

  beforeEach(async () => {
    const text = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }";
    const { response } = await send(text, { input: { login: "committee", password: PASSWORD } });
    cookie = (response.headers.get("set-cookie") ?? "").split(";")[0]!;
    const variables = {
      period: { from: PERIOD.from, before: PERIOD.before },
      plan: { state: { eq: "APPROVED" }, from: { lt: PERIOD.before } },
      fillsForms: false,
      countsCases: false,
      ...{ readsNeeds: true, language: "VI" },
      needs: needsIn(filters),
      unseen: { ...needsIn(filters), tier: { eq: "NO_EVIDENCE" } },
    };
    const shown = await page<Overview>(OverviewDocument, variables);
    overview = shown.overview;
    skills = shown.skills;
    plan = shown.plans.nodes[0]!;
  });

  it("scores by group and time", async () => {
    type Row = {
      isTotal: boolean;
      key: Named & { heldOn: { start: string } | null };
      scoreMean: Mean | null;
    };
    const grain = grainOfBucket(overview.groups[0]!.trend[0]!.bucket)!;
    const { evaluationStats } = await card<Stats<Row>>(scoresByGroup(filters, grain));
    const { rows } = evaluationStats!;
    expect(rows.find((row) => row.isTotal)!.scoreMean).toMatchObject({
      n: overview.score.n,
      value: overview.score.value,
    });
    for (const { group, trend } of overview.groups) {
      for (const { bucket, score } of trend) {
        const row = rows.find(
          ({ key }) => key.group?.name === group.name && key.heldOn?.start === bucket.start,
        );
        expect(row?.scoreMean?.value ?? null).toBe(score.value);
      }
    }
  });

  it("needs by skill", async () => {
    const { trainingStats } = await card<Stats<SkillRow>>(needsBySkill(filters));
    const plain = ({ key, needs, needsShown }: SkillRow) => [key.skill, needs.count, needsShown.count];
    expect(trainingStats!.rows.map(plain)).toEqual(skills.rows.map(plain));
    expect(skills.rows.length).toBeGreaterThan(0);
  });

  it("ratings by group", async () => {
    type Row = { key: Named; count: number; ratings: Group["ratings"] };
    const { evaluationStats } = await card<Stats<Row>>(ratingsByGroup(filters));
    for (const { group, ratings } of overview.groups) {
      const row = evaluationStats!.rows.find(({ key }) => key.group?.name === group.name)!;
      expect(row.ratings).toEqual(ratings);
    }
  });

  it("months held by group", async () => {
    type Row = {
      key: Named & { month: { start: string } };
      heldShare: { held: number; share: number | null };
    };
    const { regimeStats } = await card<Stats<Row>>(regimeByGroup(filters));
    for (const { group, months } of overview.groups) {
      for (const { bucket, held } of months) {
        const row = regimeStats!.rows.find(
          ({ key }) => key.group?.name === group.name && key.month.start === bucket.start,
        )!;
        expect([row.heldShare.held, row.heldShare.share]).toEqual([held.held, held.share]);
      }
    }
  });

  it("what needs a decision first", async () => {
    type Count = { count: number };
    type Row = { key: { cell: { code: string } }; unreportedMonths: Count; quartersWithoutThematic: Count };
    const { regimeStats } = await card<Stats<Row>>(needsAttention(filters));
    const rowOf = (code: string) => regimeStats!.rows.find(({ key }) => key.cell.code === code)!;
    for (const { kind, count, cell } of overview.attention) {
      const row = rowOf(cell.code);
      if (kind === "UNREPORTED") expect(row.unreportedMonths.count).toBe(count);
      if (kind === "NO_THEMATIC") expect(row.quartersWithoutThematic.count).toBe(count);
    }
    const all = regimeStats!.rows.reduce((sum, row) => sum + row.unreportedMonths.count, 0);
    expect(all).toBe(overview.unreported.cellMonths);
  });

  it("model meetings of the plan", async () => {
    const answer = await card<{ plan: Plan }>(pilotsOfPlan(plan.number));
    const told = ({ pilots }: Plan) => pilots.nodes.map(({ cell, state, day }) => [cell.code, state, day]);
    expect(told(plan)).toHaveLength(12);
    expect(told(answer.plan)).toEqual(told(plan));
  });

  it("a cell's evaluations, criteria and timeline", async () => {
    const months = { from: addMonths("2020-07-01", -12), before: "2020-07-01" };
    const { cell } = await page<CellQuery>(CellDocument, { code: CELL, language: "VI", ...months });
    const shown = cell as unknown as {
      history: { totalCount: number; nodes: { heldOn: string; score: number }[] };
      criteria: { n: number; share: number; criterion: { name: string } }[];
      timeline: { totalCount: number; edges: { node: { day: string; kind: string } }[] };
    };
    type Evaluations = { evaluations: { totalCount: number; nodes: { heldOn: string; score: number }[] } };
    const { evaluations } = await card<Evaluations>(evaluationsOfCell(CELL));
    const plain = ({ heldOn, score }: { heldOn: string; score: number }) => ({ heldOn, score });
    expect(evaluations.nodes.map(plain)).toEqual(shown.history.nodes.map(plain));

    type Row = { key: { criterion: { name: string } }; attainment: Mean };
    const { criterionStats } = await card<Stats<Row>>(criteriaOfCell(CELL, months, "VI"));
    const attained = criterionStats!.rows.map(({ key, attainment: { n, value } }) => [
      key.criterion.name,
      n,
      value,
    ]);
    const expected = shown.criteria.map(({ criterion, n, share }) => [criterion.name, n, share]);
    expect(new Set(attained.map(String))).toEqual(new Set(expected.map(String)));
    expect(attained.length).toBeGreaterThan(0);

    type Timeline = { cell: { timeline: typeof shown.timeline } };
    const { timeline } = (await card<Timeline>(timelineOfCell(CELL))).cell;
    expect(timeline.totalCount).toBe(shown.timeline.totalCount);
    expect(timeline.edges.slice(0, 20).map(({ node }) => [node.day, node.kind])).toEqual(
      shown.timeline.edges.map(({ node }) => [node.day, node.kind]),
    );
  });

  describe.each([
    ["all groups", { group: null, metric: "SCORE_MEAN", every: "QUARTER" }],
    ["one group", { group: "SCHOOL", metric: "CONTENT_MEAN", every: "MONTH" }],
  ] as const)("the page of groups, %s", (_, chosen) => {
    const view: GroupsView = { ...chosen, compared: null };
    const compared: Filters = { ...filters, comparison: "year" };
    const period = { from: PERIOD.from, before: PERIOD.before };
    const heldIn = { heldOn: period };
    const figure = chosen.metric === "SCORE_MEAN" ? "scoreMean" : "contentMean";
    type Figure = Mean & { change: { delta: number | null } | null };
    let groups: GroupsQuery;
    let shown: string;

    beforeEach(async () => {
      groups = await page<GroupsQuery>(GroupsDocument, {
        ...{ period, compareTo: "SAME_PERIOD_LAST_YEAR", committee: null, where: heldIn, language: "VI" },
        ...{ metric: view.metric, every: view.every },
      });
      shown = groups.groupTrends!.all.trend[0]!.bucket.start;
    });
    const plain = ({ n, value }: Mean) => ({ n, value });

    it("the large line", async () => {
      type Row = { key: { heldOn: { start: string } } } & Record<string, Figure | null>;
      const { evaluationStats } = await card<Stats<Row>>(figureOverTime(compared, view, shown));
      const { all, groups: lines } = groups.groupTrends!;
      const line = lines.find(({ group }) => group!.key === view.group) ?? all;
      for (const { bucket, figure: point } of line.trend) {
        const row = evaluationStats!.rows.find(({ key }) => key.heldOn.start === bucket.start);
        const found = (row?.[figure] ?? null) as Figure | null;
        expect([bucket.start, found?.n ?? 0, found?.value ?? null]).toEqual([
          bucket.start,
          point.n,
          point.value,
        ]);
        expect(found?.change?.delta ?? null).toBe(point.change?.delta ?? null);
      }
    });

    it("the small panels", async () => {
      type Row = { key: Named & { heldOn: { start: string } } } & Record<string, Figure | null>;
      const { evaluationStats } = await card<Stats<Row>>(figureByGroup(compared, view, shown));
      for (const { group, trend } of groups.groupTrends!.groups) {
        for (const { bucket, figure: point } of trend) {
          const row = evaluationStats!.rows.find(
            ({ key }) => key.group?.name === group!.name && key.heldOn.start === bucket.start,
          );
          expect((row?.[figure] as Figure | null | undefined)?.value ?? null).toBe(point.value);
        }
      }
    });

    it("criteria by group", async () => {
      type Row = { key: Named & { criterion: { key: string } }; attainment: Mean };
      const { criterionStats } = await card<Stats<Row>>(criteriaByGroup(compared, "VI"));
      const line = ({ key, attainment }: Row) => [
        key.criterion.key,
        key.group!.name,
        ...Object.values(plain(attainment)),
      ];
      const expected = groups.criterionStats!.rows as unknown as readonly Row[];
      expect(criterionStats!.rows.map(line)).toEqual(expected.map(line));
      expect(expected.length).toBeGreaterThan(0);
    });

    it("the cells behind the change", async () => {
      const { cellChanges: told } = await page<CellsBehindQuery>(CellsBehindDocument, {
        ...{ period, compareTo: "SAME_PERIOD_LAST_YEAR", committee: null },
        ...{ group: view.group, metric: view.metric },
      });
      const { cellChanges } = await card<CellsBehindQuery>(cellsBehind(compared, view));
      const parts = (changes: typeof cellChanges) =>
        [...changes!.up, ...changes!.down].map(({ cell, contribution }) => [cell.code, contribution]);
      expect(cellChanges!.change).toEqual(told!.change);
      expect(parts(cellChanges)).toEqual(parts(told));
      expect(parts(told).length).toBeGreaterThan(0);
    });

    it("two groups side by side", async () => {
      const [first, second] = ["NEIGHBOURHOOD", "SCHOOL"] as const;
      const { groupDifference: told } = await page<CompareGroupsQuery>(CompareGroupsDocument, {
        ...{ period, committee: null, first, second },
      });
      const asked = await card<CompareGroupsQuery>(groupDifference(compared, first, second));
      expect(asked.groupDifference!.figures).toEqual(told!.figures);

      type Row = {
        key: { group: { key: string } };
        evaluations: { ratings: Group["ratings"] };
        regime: { cells: number; heldShare: { share: number } };
      };
      const { jointStats } = await card<Stats<Row>>(ratingsOfTwo(compared, first, second));
      expect(jointStats!.rows.length).toBe(2);
      for (const side of [told!.first, told!.second]) {
        const row = jointStats!.rows.find(({ key }) => key.group.key === side.group.key)!;
        expect(row.evaluations.ratings).toEqual(side.ratings);
        expect([row.regime.cells, row.regime.heldShare.share]).toEqual([side.cells, side.held.share]);
      }
    });

    it("cells as estimates, severities and groups without them", async () => {
      const where = inPeriod(compared, view.group);
      const language = "VI";
      const levels = await page<CellLevelsQuery>(CellLevelsDocument, { where, language });
      const { cellEstimates } = await card<CellLevelsQuery>(cellLevels(compared, view.group, language));
      const line = ({ cell, estimate }: { cell: { code: string } | null; estimate: number | null }) => [
        cell?.code,
        estimate,
      ];
      expect(cellEstimates!.rows.map(line)).toEqual(levels.cellEstimates!.rows.map(line));
      expect(cellEstimates!.mean).toBe(levels.cellEstimates!.mean);

      const told = await page<SeveritiesQuery>(SeveritiesDocument, {
        ...{ where: inPeriod(compared, null), language },
      });
      const { evaluatorSeverities } = await card<SeveritiesQuery>(severities(compared, language));
      const found = (answer: typeof evaluatorSeverities) =>
        answer!.evaluators.map(({ severity, n, words }) => [severity, n, words]);
      expect(found(evaluatorSeverities)).toEqual(found(told.evaluatorSeverities));
      type Row = { key: Named; scoreMean: Mean; scoreAdjusted: Mean };
      const { evaluationStats } = await card<Stats<Row>>(adjustedGroups(compared));
      const both = ({ key, scoreMean, scoreAdjusted }: Row) => [
        ...[key.group?.name, scoreMean.value, scoreAdjusted.value],
      ];
      const expected = told.evaluationStats!.rows as unknown as readonly Row[];
      expect(evaluationStats!.rows.map(both)).toEqual(expected.map(both));
    });
  });

  it.each([
    ["all of it", {}],
    ["what is searched, narrowed and ordered", { q: "KP", show: "unreported", sort: "-score" }],
  ])("the list of cells: %s", async (_, search) => {
    const { view } = readCellsView(search, []);
    const asked = cellsVariables(view, PERIOD, null);
    const { cells: shown } = await page<CellsQuery>(CellsDocument, {
      ...asked,
      first: 50,
      from: PERIOD.from,
      before: PERIOD.before,
    });
    type Cells = { cells: { totalCount: number; nodes: { code: string }[] } };
    const { cells } = await card<Cells>(cellsOfList(asked));
    expect(cells.totalCount).toBe(shown!.totalCount);
    expect(cells.nodes.map(({ code }) => code)).toEqual(shown!.edges.map(({ node }) => node.code));
  });
});
