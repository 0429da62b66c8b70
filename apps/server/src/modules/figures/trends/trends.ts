import {
  addMonths,
  bucketOf,
  bucketsIn,
  type Comparison,
  type Grain,
  type TrendMetric,
} from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { loadOne } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { EVALUATION_READERS } from "../../evaluations/index.js";
import { CellGroup, cellFilter, cellScope } from "../../organization/index.js";
import type { MeanType } from "../api/value-types.js";
import { bucketAt } from "../catalogue/dimension-kinds.js";
import { evaluationsFact } from "../catalogue/index.js";
import { bandsOf, NO_SCORE, visibleCommittee } from "../overview/overview.js";
import { bucketOfPeriod, checkPeriod, earlier, type Period, shiftOfPeriod } from "../overview/period.js";
import {
  evaluated,
  key,
  metricOf,
  question,
  rowsKeeping,
  type Subject,
  testedChanges,
} from "../overview/questions.js";
import { ask } from "../question/ask.js";
import type { Answer, AnswerRow, Question, Shift } from "../question/question.js";
import { eventsOf } from "./events.js";
import type { FigurePointType, GroupTrendsType, GroupTrendType } from "./trends.type.js";

/** What groups are followed by. */
export interface Followed {
  readonly period: Period;
  readonly comparison: Comparison | null;
  readonly committeeId: string | null;
  readonly metric: TrendMetric;
  readonly every: Grain;
}

const SHOWN_MONTHS = 24;
const A_YEAR: Shift = { unit: "months", count: 12 };

/** The period and the cells that a page of groups is about; refuses a committee the actor may not see. */
export async function subjectOf(
  context: Context,
  period: Period,
  committeeId: string | null,
): Promise<Subject> {
  checkPeriod(period);
  const committee = committeeId === null ? null : await visibleCommittee(context, committeeId);
  return { period, cell: committee && { committee: { under: { eq: committee.id } } } };
}

/** A figure by group in the period, and how it changed. */
export const byGroup = (subject: Subject, metric: TrendMetric, shift: Shift | null): Question =>
  question(evaluationsFact, evaluated(subject), [key(evaluationsFact, "GROUP")], [metric], {
    totals: [[]],
    comparison: shift && {
      shift,
      where: evaluated({ ...subject, period: earlier(subject.period, shift) }),
    },
  });

/** A figure by group and bucket, and of all groups by bucket, each beside the same bucket a year earlier. */
const byBucket = (subject: Subject, metric: TrendMetric, every: Grain): Question =>
  question(
    evaluationsFact,
    evaluated(subject),
    [key(evaluationsFact, "GROUP"), key(evaluationsFact, "HELD_ON", every)],
    [metric],
    {
      totals: [[1]],
      comparison: {
        shift: A_YEAR,
        where: evaluated({ ...subject, period: earlier(subject.period, A_YEAR) }),
      },
    },
  );

/** The stretch that lines cover: two years at least, and all that is compared. */
function shownStretch({ period, every }: Followed, shift: Shift | null): Period {
  const compared = shift ? earlier(period, shift).from : period.from;
  const earliest = [compared, period.from, addMonths(period.before, -SHOWN_MONTHS)].sort()[0]!;
  return { from: bucketOf(earliest, every).start, before: period.before };
}

/** Which group changed, in what, since when. */
export async function trendsOf(context: Context, followed: Followed): Promise<GroupTrendsType> {
  const { period, comparison, metric, every } = followed;
  const subject = await subjectOf(context, period, followed.committeeId);
  const shift = comparison ? shiftOfPeriod(period, comparison) : null;
  const shown = shownStretch(followed, shift);
  const asOf = context.services.clock.now();

  const inPeriod = await ask(context, byGroup(subject, metric, shift));
  const overTime = await ask(context, byBucket({ ...subject, period: shown }, metric, every));
  const cells = await cellsByGroup(context, subject);
  const groups = (
    await Promise.all([...cells.keys()].map((pk) => (pk === null ? null : loadOne(context, CellGroup, pk))))
  )
    .filter((group) => group !== null)
    .sort((a, b) => a.position - b.position);

  const rows = rowsKeeping(inPeriod, [0]);
  const changes = testedChanges(rows, metric);
  const figureOf = (row: AnswerRow | undefined) => metricOf<MeanType>(row, metric) ?? NO_SCORE;
  const trend = (group: CellGroup | null) => pointsOf(context, { shown, metric, every }, overTime, group);
  return {
    id: ["trends", ...Object.values(period), comparison, followed.committeeId, metric, every].join(":"),
    asOf,
    metric,
    period: bucketOfPeriod(period, context.today),
    comparedWith: shift && bucketOfPeriod(earlier(period, shift), context.today),
    shown: bucketOfPeriod(shown, context.today),
    all: {
      group: null,
      cells: cells.get(null) ?? 0,
      figure: figureOf(rowsKeeping(inPeriod, []).get("")),
      trend: trend(null),
    },
    groups: groups.map((group): GroupTrendType => {
      const figure = figureOf(rows.get(String(group.pk)));
      return {
        group,
        cells: cells.get(group.pk) ?? 0,
        figure: { ...figure, change: changes.get(String(group.pk)) ?? null },
        trend: trend(group),
      };
    }),
    events: await eventsOf(context, shown),
    bands: await bandsOf(context, period),
  };
}

/** The points of a line; its changes are tested together. */
function pointsOf(
  context: Context,
  { shown, metric, every }: { readonly shown: Period; readonly metric: string; readonly every: Grain },
  answer: Answer,
  group: CellGroup | null,
): FigurePointType[] {
  const own = group
    ? [...rowsKeeping(answer, [0, 1])].filter(([, row]) => row.keys[0] === group.pk)
    : [...rowsKeeping(answer, [1])];
  const rows = new Map(own.map(([, row]) => [String(row.keys[1]), row]));
  const changes = testedChanges(rows, metric);
  return bucketsIn(shown.from, shown.before, every).map(({ start }) => ({
    bucket: bucketAt(start, every, context.today),
    figure: {
      ...(metricOf<MeanType>(rows.get(start), metric) ?? NO_SCORE),
      change: changes.get(start) ?? null,
    },
  }));
}

/** Cells of the period by group; all of them under null. A cell that moved counts in each of its groups. */
async function cellsByGroup(
  context: Context,
  { period, cell }: Subject,
): Promise<Map<number | null, number>> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [from, before] = [bag.add(period.from), bag.add(period.before)];
  const rows = await session.query<{ group: number | null; cells: number }>(
    `WITH existing AS (
        SELECT c.pk FROM cell c WHERE ${cellScope(context, EVALUATION_READERS, "c", bag)}
          AND c.since < ${before} AND (c.closed_on IS NULL OR c.closed_on > ${from})
          AND ${cellFilter.compile(cell, "c", { bag, context })})
      SELECT l.group_pk AS "group", COUNT(DISTINCT e.pk) AS cells
        FROM existing e JOIN cell_group_link l ON l.cell_pk = e.pk AND l.since < ${before}
          AND (l.until IS NULL OR l.until > ${from})
        GROUP BY l.group_pk
      UNION ALL SELECT NULL, COUNT(*) FROM existing`,
    bag.values,
  );
  return new Map(rows.map(({ group, cells }) => [group, Number(cells)]));
}
