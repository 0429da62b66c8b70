import type { Comparison, TrendMetric } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { loadOne } from "../../../core/load.js";
import { ParameterBag } from "../../../core/parameters.js";
import { pairedChange } from "../../../statistics/index.js";
import { Cell, type CellGroup } from "../../organization/index.js";
import { bucketOfPeriod, earlier, type Period, shiftOfPeriod } from "../overview/period.js";
import { pairedCells } from "../question/change-sql.js";
import { NO_PAIRS, scaledChange } from "../question/changes.js";
import type { Question } from "../question/question.js";
import { scopeOf } from "../question/rows-sql.js";
import type { CellChangesType, CellChangeType } from "./cell-changes.type.js";
import { groupBy } from "./difference.js";
import { byGroup, subjectOf } from "./trends.js";

/** Of which change the cells are asked for; `group` is a group's key, null for all. */
export interface Changed {
  readonly period: Period;
  readonly comparison: Comparison;
  readonly committeeId: string | null;
  readonly group: string | null;
  readonly metric: TrendMetric;
  /** How many are listed on either side. */
  readonly first: number;
}

interface Row {
  readonly cell: number;
  readonly before: number;
  readonly now: number;
  readonly w: number;
  readonly d: number;
  readonly f: number;
  readonly from_top: number;
  readonly from_bottom: number;
  readonly rising: number;
  readonly falling: number;
  readonly cells: number;
  readonly all_w: number;
  readonly all_d: number;
  readonly all_ww: number;
  readonly all_dd: number;
  readonly all_wd: number;
  readonly all_f: number;
}

/**
 * The cells behind a change, as one statement. The change is Σd ÷ Σw over the paired cells, so that each cell's own
 * part is its d ÷ Σw, and the parts add up.
 */
export async function cellChangesOf(context: Context, changed: Changed): Promise<CellChangesType> {
  const { period, comparison, committeeId, metric, first } = changed;
  const subject = await subjectOf(context, period, committeeId);
  const group = changed.group === null ? null : await groupBy(context, changed.group, "group");
  const shift = shiftOfPeriod(period, comparison);
  const asked = byGroup(subject, metric, shift);
  const rows = await pairedRows(
    context,
    { ...asked, keys: group ? asked.keys : [], totals: [] },
    group,
    first,
  );
  const { scale } = asked.metrics[0]!.change!;
  // Every row carries the sums of all.
  const [all] = rows;
  const sums = all
    ? {
        ...{ cells: all.cells, w: all.all_w, d: all.all_d, from: all.all_f },
        ...{ ww: all.all_ww, dd: all.all_dd, wd: all.all_wd },
      }
    : NO_PAIRS;
  const change = scaledChange(pairedChange(sums), scale);
  const told = async (row: Row): Promise<CellChangeType> => ({
    cell: (await loadOne(context, Cell, row.cell))!,
    contribution: (row.d / row.all_w) * scale,
    delta: (row.d / row.w) * scale,
    from: (row.f / row.w) * scale,
    nBefore: row.before,
    n: row.now,
  });
  const raising = rows.filter(({ d, from_top }) => d > 0 && from_top <= first);
  const lowering = rows.filter(({ d, from_bottom }) => d < 0 && from_bottom <= first);
  const up = await Promise.all(raising.sort((a, b) => a.from_top - b.from_top).map(told));
  const down = await Promise.all(lowering.sort((a, b) => a.from_bottom - b.from_bottom).map(told));
  const listed = [...up, ...down].reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    id: [
      "cells-behind",
      ...Object.values(period),
      comparison,
      committeeId,
      changed.group,
      metric,
      first,
    ].join(":"),
    group,
    comparedWith: bucketOfPeriod(earlier(period, shift), context.today),
    change,
    up,
    down,
    cellsUp: all?.rising ?? 0,
    cellsDown: all?.falling ?? 0,
    others: change.delta === null ? 0 : change.delta - listed,
  };
}

/** The paired cells at either end, each with the sums of all. */
async function pairedRows(
  context: Context,
  question: Question,
  group: CellGroup | null,
  first: number,
): Promise<Row[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const ctes = pairedCells(question, scopeOf(question, session.engine, context, bag));
  const kept = `w0 > 0${group ? ` AND k0 = ${bag.add(group.pk)}` : ""}`;
  const most = bag.add(first);
  const rows = await session.query<Record<keyof Row, string | number>>(
    `WITH RECURSIVE ${ctes},
      placed AS (
        SELECT cell, rows_before AS "before", rows_now AS now, w0 AS w, d0 AS d, f0 AS f,
          ROW_NUMBER() OVER (ORDER BY d0 DESC, cell) AS from_top, ROW_NUMBER() OVER (ORDER BY d0, cell) AS from_bottom,
          SUM(CASE WHEN d0 > 0 THEN 1 ELSE 0 END) OVER () AS rising,
          SUM(CASE WHEN d0 < 0 THEN 1 ELSE 0 END) OVER () AS falling,
          COUNT(*) OVER () AS cells, SUM(w0) OVER () AS all_w, SUM(d0) OVER () AS all_d,
          SUM(w0 * w0) OVER () AS all_ww, SUM(d0 * d0) OVER () AS all_dd, SUM(w0 * d0) OVER () AS all_wd,
          SUM(f0) OVER () AS all_f
        FROM per_cell WHERE ${kept})
      SELECT * FROM placed WHERE from_top <= ${most} OR from_bottom <= ${most}`,
    bag.values,
  );
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)])) as unknown as Row,
  );
}
