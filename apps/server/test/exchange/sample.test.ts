import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { sampleOffice } from "../figures/sample-office.js";
import type { Client } from "../testkit/client.js";
import { describeFilled } from "../testkit/kit.js";
import { sample } from "./fixtures.js";

const YEAR = `{ from: "2019-01-01", before: "2020-01-01" }`;
const OFFICIAL_OR_NOT = `where: { heldOn: ${YEAR} }, pool: true`;

/** Everything the expected file counts, asked as an office would. */
const QUESTIONS = `{
  cells { totalCount }
  committees { level }
  groups { name cells }
  meetings(where: { heldOn: ${YEAR} }) { totalCount }
  regular: meetings(where: { sessionType: { eq: REGULAR } }) { totalCount }
  thematic: meetings(where: { sessionType: { eq: THEMATIC } }) { totalCount }
  combined: meetings(where: { sessionType: { eq: COMBINED } }) { totalCount }
  regime: regimeStats(where: { month: ${YEAR} }, groupBy: [{ by: GROUP }], totals: true) {
    rows {
      isTotal
      key { group { name } }
      heldShare { held notHeld unreported postponed }
      thematicShare { held }
      attendance { count of }
      unexcused { count }
      deputyChairedShare { count }
    }
  }
  evaluations { totalCount }
  kinds: evaluationStats(${OFFICIAL_OR_NOT}, groupBy: [{ by: EVALUATOR_KIND }]) {
    rows { key { evaluatorKind } count scoreMean { value } }
  }
  good: evaluations(where: { rating: { eq: GOOD } }) { totalCount }
  fair: evaluations(where: { rating: { eq: FAIR } }) { totalCount }
  average: evaluations(where: { rating: { eq: AVERAGE } }) { totalCount }
  poor: evaluations(where: { rating: { eq: POOR } }) { totalCount }
}`;

interface Count {
  readonly totalCount: number;
}
interface RegimeRow {
  readonly isTotal: boolean;
  readonly key: { readonly group: { readonly name: string } | null };
  readonly heldShare: { held: number; notHeld: number; unreported: number; postponed: number };
  readonly thematicShare: { held: number };
  readonly attendance: { count: number; of: number };
  readonly unexcused: { count: number };
  readonly deputyChairedShare: { count: number };
}
interface Answers {
  readonly cells: Count;
  readonly committees: readonly { level: number }[];
  readonly groups: readonly { name: string; cells: number }[];
  readonly meetings: Count;
  readonly regular: Count;
  readonly thematic: Count;
  readonly combined: Count;
  readonly regime: { readonly rows: readonly RegimeRow[] };
  readonly evaluations: Count;
  readonly kinds: {
    readonly rows: readonly { key: { evaluatorKind: string }; count: number; scoreMean: { value: number } }[];
  };
  readonly good: Count;
  readonly fair: Count;
  readonly average: Count;
  readonly poor: Count;
}

/** All pages of a list, added up by what each node gives. */
async function sumOver<T>(
  client: Client,
  list: string,
  fields: string,
  value: (node: T) => number,
): Promise<number> {
  let after: string | null = null;
  let sum = 0;
  do {
    const query = `query ($after: String) { ${list}(first: 100, after: $after) {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    type Pages = Record<string, { nodes: T[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;
    const answer: Pages = await client.ask<Pages>(query, { after });
    const { nodes, pageInfo } = answer[list]!;
    sum += nodes.reduce((total, node) => total + value(node), 0);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return sum;
}

const bare = (name: string) => {
  const short = name.replace(/^Chi bộ /, "");
  return short[0]!.toUpperCase() + short.slice(1);
};

describeFilled(sampleOffice, "the sample register", (kit) => {
  let organiser: Client;
  beforeAll(async () => {
    organiser = await kit.as("organiser");
  });

  it("gives over the API every number it is known to hold", async () => {
    const { note: _note, ...expected } = JSON.parse(
      await readFile(sample("so-theo-doi-2019.expected.json").path, "utf8"),
    );
    const answers = await organiser.ask<Answers>(QUESTIONS);
    const total = answers.regime.rows.find((row) => row.isTotal)!;
    const ofKind = (kind: string) => answers.kinds.rows.find((row) => row.key.evaluatorKind === kind)!;
    const kinds = ["DELEGATION", "SUPERIOR", "SELF"];
    const groups = answers.regime.rows.filter((row) => !row.isTotal);
    const found = {
      cells: answers.cells.totalCount,
      members: await sumOver<{ members: number }>(organiser, "cells", "members", (cell) => cell.members),
      committees: answers.committees.filter((committee) => committee.level > 0).length,
      meetings: answers.meetings.totalCount,
      bySessionType: {
        REGULAR: answers.regular.totalCount,
        THEMATIC: answers.thematic.totalCount,
        COMBINED: answers.combined.totalCount,
      },
      cellMonths: {
        held: total.heldShare.held,
        declaredNotHeld: total.heldShare.notHeld,
        postponedByDocument: total.heldShare.postponed,
        unreported: total.heldShare.unreported,
      },
      thematicQuarters: total.thematicShare.held,
      present: total.attendance.count,
      expected: total.attendance.of,
      unexcused: total.unexcused.count,
      chairedByDeputy: total.deputyChairedShare.count,
      byGroup: Object.fromEntries(
        groups.map((row) => [
          bare(row.key.group!.name),
          {
            cells: answers.groups.find((group) => group.name === row.key.group!.name)!.cells,
            monthsHeld: row.heldShare.held,
            thematicQuarters: row.thematicShare.held,
          },
        ]),
      ),
      evaluations: answers.evaluations.totalCount,
      evaluationsWithoutMeeting: await sumOver<{ meeting: object | null }>(
        organiser,
        "evaluations",
        "meeting { id }",
        (evaluation) => (evaluation.meeting ? 0 : 1),
      ),
      byEvaluator: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind).count])),
      ratings: {
        GOOD: answers.good.totalCount,
        FAIR: answers.fair.totalCount,
        AVERAGE: answers.average.totalCount,
        POOR: answers.poor.totalCount,
      },
      meanScore: Object.fromEntries(
        kinds.map((kind) => [kind, Number(ofKind(kind).scoreMean.value.toFixed(4))]),
      ),
    };
    expect(found).toEqual(expected);
  });
});
