import { type Band, bucketsIn, type Comparison, type Grain, monthsIn, STANDARD_BANDS } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { notFound } from "../../../core/errors.js";
import { loadOne } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { hydrate } from "../../../core/rows.js";
import { evaluationScope, OFFICIAL } from "../../evaluations/index.js";
import { CellGroup, Committee, committeeScope } from "../../organization/index.js";
import type { CensusShareType, MeanType, RatingCountType } from "../api/value-types.js";
import { bucketAt } from "../catalogue/dimension-kinds.js";
import { ask } from "../question/ask.js";
import type { Answer, AnswerRow } from "../question/question.js";
import { attentionOf } from "./attention.js";
import { isBelowFair, trendOfRegime, trendOfScore } from "./headline.js";
import type { GroupMonthType, OverviewGroupType, OverviewType, TrendPointType } from "./overview.type.js";
import { bucketOfPeriod, checkPeriod, earlier, type Period, shiftOfPeriod, trendGrain } from "./period.js";
import {
  metricOf,
  regime,
  regimeInAll,
  rowsKeeping,
  type Subject,
  scoreChanges,
  scores,
  testedChanges,
} from "./questions.js";

export const NO_SCORE = {
  n: 0,
  cells: 0,
  value: null,
  sd: null,
  low: null,
  high: null,
  sufficient: false,
  change: null,
};
export const NO_MONTHS = {
  share: null,
  low: null,
  high: null,
  held: 0,
  notHeld: 0,
  unreported: 0,
  postponed: 0,
  incomplete: 0,
  of: 0,
  change: null,
};

const scoreOf = (row: AnswerRow | undefined): MeanType => metricOf<MeanType>(row, "SCORE_MEAN") ?? NO_SCORE;
const heldOf = (row: AnswerRow | undefined): CensusShareType =>
  metricOf<CensusShareType>(row, "HELD_SHARE") ?? NO_MONTHS;
const ratingsOf = (row: AnswerRow | undefined): RatingCountType[] =>
  metricOf<RatingCountType[]>(row, "RATINGS") ?? [];
const unreportedOf = (row: AnswerRow | undefined) => {
  const { count, cells } = metricOf<{ count: number; cells: number }>(row, "UNREPORTED_MONTHS");
  return { cellMonths: count, cells };
};

/** All of the first page: a handful of questions to the same catalogue that analysts ask. */
export async function overviewOf(
  context: Context,
  period: Period,
  comparison: Comparison | null,
  committeeId: string | null,
): Promise<OverviewType> {
  checkPeriod(period);
  const committee = committeeId === null ? null : await visibleCommittee(context, committeeId);
  const subject: Subject = {
    period,
    cell: committee ? { committee: { under: { eq: committee.id } } } : null,
  };
  const grain = trendGrain(period);
  const shift = comparison ? shiftOfPeriod(period, comparison) : null;
  const asOf = context.services.clock.now();

  const evaluated = await ask(context, scores(subject, grain));
  const months = await ask(context, regime(subject));
  const changes = shift && (await ask(context, scoreChanges(subject, shift)));
  const before =
    shift && (await ask(context, regimeInAll({ ...subject, period: earlier(period, shift) }))).rows[0];
  const bands = await bandsOf(context, period);

  const all = rowsKeeping(evaluated, []).get("");
  const total = rowsKeeping(months, []).get("");
  const score = withChange(scoreOf(all), changes && rowsKeeping(changes, []).get(""));
  const groups = await groupsOf(context, period, grain, evaluated, months, changes);
  return {
    id: ["overview", period.from, period.before, comparison, committeeId].join(":"),
    today: context.today,
    asOf,
    period: bucketOfPeriod(period, context.today),
    comparedWith: shift && bucketOfPeriod(earlier(period, shift), context.today),
    committee,
    cells: metricOf<number>(total, "CELLS"),
    headline: {
      quality: trendOfScore(score, score.change),
      belowFair: groups.filter((group) => isBelowFair(group.score, bands)).map(({ group }) => group),
      score: score.sufficient ? score.value : null,
      change: score.change?.delta ?? null,
      regime: trendOfRegime(heldOf(total), before ? heldOf(before) : null),
    },
    held: heldOf(total),
    heldBefore: before ? heldOf(before) : null,
    thematic: metricOf(total, "THEMATIC_SHARE"),
    thematicBefore: before ? metricOf(before, "THEMATIC_SHARE") : null,
    score,
    trend: trendOf(context, period, grain, (start) => rowsKeeping(evaluated, [1]).get(start)),
    unreported: unreportedOf(total),
    unreportedBefore: before ? unreportedOf(before) : null,
    groups,
    ...(await attentionOf(context, subject)),
    ratings: ratingsOf(all),
    bands,
  };
}

const withChange = (score: MeanType, row: AnswerRow | null | undefined): MeanType =>
  row ? { ...score, change: scoreOf(row).change } : score;

export async function visibleCommittee(context: Context, id: string): Promise<Committee> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [row] = await session.query(
    `SELECT c.* FROM committee c WHERE c.id = ${bag.add(id)} AND ${committeeScope(context, "c", bag)}`,
    bag.values,
  );
  if (!row) throw notFound("The committee");
  return hydrate(session, Committee, row);
}

/** The bands of the rubric last used in the period on the official basis. */
export async function bandsOf(context: Context, { from, before }: Period): Promise<Band[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [row] = await session.query<{ bands: string }>(
    `SELECT v.bands FROM evaluation e JOIN rubric_version v ON v.pk = e.rubric_version_pk
      WHERE ${OFFICIAL("e")} AND e.held_on >= ${bag.add(from)} AND e.held_on < ${bag.add(before)}
        AND ${evaluationScope(context, "e", bag)}
      ORDER BY e.held_on DESC, e.pk DESC LIMIT 1`,
    bag.values,
  );
  return row ? (JSON.parse(row.bands) as Band[]) : [...STANDARD_BANDS];
}

const trendOf = (
  context: Context,
  { from, before }: Period,
  grain: Grain,
  rowAt: (start: string) => AnswerRow | undefined,
): TrendPointType[] =>
  bucketsIn(from, before, grain).map(({ start }) => ({
    bucket: bucketAt(start, grain, context.today),
    score: scoreOf(rowAt(start)),
  }));

async function groupsOf(
  context: Context,
  period: Period,
  grain: Grain,
  evaluated: Answer,
  months: Answer,
  changes: Answer | null,
): Promise<OverviewGroupType[]> {
  const [byGroup, byBucket] = [rowsKeeping(evaluated, [0]), rowsKeeping(evaluated, [0, 1])];
  const [regimes, byMonth] = [rowsKeeping(months, [0]), rowsKeeping(months, [0, 1])];
  const pks = [...regimes.keys()].filter((pk) => pk !== "");
  const groups = await Promise.all(pks.map((pk) => loadOne(context, CellGroup, Number(pk))));
  const changed = changes && testedChanges(rowsKeeping(changes, [0]), "SCORE_MEAN");
  return groups
    .filter((group) => group !== null)
    .sort((a, b) => a.position - b.position)
    .map((group): OverviewGroupType => {
      const row = regimes.get(String(group.pk));
      const month = (start: string): GroupMonthType => ({
        bucket: bucketAt(start, "MONTH", context.today),
        held: heldOf(byMonth.get(`${group.pk},${start}`)),
      });
      const score = scoreOf(byGroup.get(String(group.pk)));
      return {
        group,
        cells: metricOf<number>(row, "CELLS"),
        score: changed ? { ...score, change: changed.get(String(group.pk)) ?? null } : score,
        trend: trendOf(context, period, grain, (start) => byBucket.get(`${group.pk},${start}`)),
        ratings: ratingsOf(byGroup.get(String(group.pk))),
        months: monthsIn(period.from, period.before).map((each) => month(`${each}-01`)),
        held: heldOf(row),
      };
    });
}
