import { studentQuantile } from "../../src/statistics/index.js";
import type { FactRow } from "./exported-rows.js";

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The weighted ratio Σy ÷ Σx with its standard error clustered by cell, from residuals, cell by cell. */
function clustered(items: readonly { cell: string; x: number; y: number }[]) {
  const cells = [...new Set(items.filter(({ x }) => x > 0).map(({ cell }) => cell))];
  const [x, y] = [sumOf(items.map((item) => item.x)), sumOf(items.map((item) => item.y))];
  if (x === 0) return { cells: 0, value: null, error: null };
  const value = y / x;
  const residuals = cells.map((cell) => {
    const own = items.filter((item) => item.cell === cell);
    return sumOf(own.map((item) => item.y - value * item.x));
  });
  const count = cells.length;
  const squares = sumOf(residuals.map((residual) => residual ** 2));
  return { cells: count, value, error: count < 2 ? null : Math.sqrt((count / (count - 1)) * squares) / x };
}

/** The mean of scores, as the textbook has it. */
export function plainMean(rows: readonly FactRow[]) {
  const scored = rows.filter((row) => row.score !== null);
  const { cells, value, error } = clustered(
    scored.map((row) => ({ cell: row.cell, x: 1, y: Number(row.score) / 100 })),
  );
  const reach = error === null ? null : studentQuantile(0.975, cells - 1) * error;
  return {
    n: scored.length,
    cells,
    value,
    low: reach === null ? null : Math.max(0, value! - reach),
    high: reach === null ? null : Math.min(100, value! + reach),
    sufficient: cells >= 5,
  };
}

/** A percentile of whole numbers as R has it by default (type 7), and how much it rests on. */
export function plainPercentile(values: readonly { cell: string; value: number }[], percent: number) {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  const cells = new Set(values.map(({ cell }) => cell)).size;
  return {
    n: sorted.length,
    cells,
    value: low === undefined ? null : low + (high! - low) * (place - Math.floor(place)),
    sufficient: cells >= 5,
  };
}

const listed = (rows: readonly FactRow[], column: string) =>
  rows.flatMap((row) =>
    String(row[column])
      .split(",")
      .flatMap((value) => (value === "" ? [] : [{ cell: row.cell, value: Number(value) }])),
  );
export const plainScores = (rows: readonly FactRow[]) =>
  rows.flatMap((row) => (row.score === null ? [] : [{ cell: row.cell, value: Number(row.score) / 100 }]));

/** Points earned of points that apply, in percent. */
export const plainPart = (rows: readonly FactRow[], part: string): number | null => {
  const of = sumOf(rows.map((row) => Number(row[`${part}_applicable`])));
  return of === 0 ? null : (100 * sumOf(rows.map((row) => Number(row[`${part}_earned`])))) / of;
};

/** What marks attain, how many are full and how many do not apply. */
export function plainMarks(rows: readonly FactRow[]) {
  const applying = rows.filter((row) => row.points !== null);
  const share = (part: readonly FactRow[], whole: readonly FactRow[]) => ({
    n: whole.length,
    value: whole.length === 0 ? null : part.length / whole.length,
  });
  const of = sumOf(applying.map((row) => Number(row.max_points)));
  return {
    attainment: {
      n: applying.length,
      cells: new Set(applying.map((row) => row.cell)).size,
      value: of === 0 ? null : sumOf(applying.map((row) => Number(row.points))) / of,
    },
    fullMarksShare: share(
      applying.filter((row) => row.points === row.max_points),
      applying,
    ),
    notApplicableShare: share(
      rows.filter((row) => row.points === null),
      rows,
    ),
  };
}

/** The change on cells seen in both periods, each session type of a cell against itself. */
export function plainChange(now: readonly FactRow[], before: readonly FactRow[]) {
  const stratum = (row: FactRow) => `${row.cell}|${row.session_type}|${row.rubric}`;
  const mean = (rows: readonly FactRow[]) => sumOf(rows.map((row) => Number(row.score) / 100)) / rows.length;
  const pairs = [...new Set(now.map(stratum))].flatMap((name) => {
    const [a, b] = [now, before].map((rows) =>
      rows.filter((row) => stratum(row) === name && row.score !== null),
    );
    if (a!.length === 0 || b!.length === 0) return [];
    const weight = 1 / (1 / a!.length + 1 / b!.length);
    return [{ cell: a![0]!.cell, x: weight, y: weight * (mean(a!) - mean(b!)), from: weight * mean(b!) }];
  });
  const { cells, value, error } = clustered(pairs);
  const reach = error === null ? null : studentQuantile(0.975, cells - 1) * error;
  return {
    from: value === null ? null : sumOf(pairs.map((pair) => pair.from)) / sumOf(pairs.map((pair) => pair.x)),
    delta: value,
    low: reach === null ? null : value! - reach,
    high: reach === null ? null : value! + reach,
    pairedCells: cells,
  };
}

const count = (rows: readonly FactRow[], fits: (row: FactRow) => boolean): number => rows.filter(fits).length;

/** Months and quarters by what is known of them, and the sums over meetings. */
export function plainRegime(rows: readonly FactRow[]) {
  const over = (state: string) => count(rows, (row) => row.over === 1 && row.STATE === state);
  const quarters = rows.filter((row) => row.quarterEnds === 1 && row.over === 1);
  const [held, notHeld, unreported] = [over("HELD"), over("NOT_HELD"), over("UNREPORTED")];
  const due = held + notHeld + unreported;
  return {
    heldShare: {
      held,
      notHeld,
      unreported,
      postponed: over("POSTPONED"),
      incomplete: count(rows, (row) => row.over === 0),
      share: due === 0 ? null : held / due,
      high: due === 0 ? null : (held + unreported) / due,
    },
    thematicShare: {
      held: count(quarters, (row) => row.themes === 1),
      postponed: count(quarters, (row) => row.themes === 0 && row.quarterPostponed === 1),
      unreported: count(quarters, (row) => row.themes === 0 && row.quarterUnreported === 1),
    },
    unreportedMonths: {
      count: unreported,
      cells: new Set(
        rows.filter((row) => row.over === 1 && row.STATE === "UNREPORTED").map((row) => row.cell),
      ).size,
    },
    attendance: {
      count: sumOf(rows.map((row) => Number(row.present))),
      of: sumOf(rows.map((row) => Number(row.expected))),
    },
    shortShare: { count: sumOf(rows.map((row) => Number(row.short))) },
    lengthMedian: plainPercentile(listed(rows, "lengths"), 50),
    entryLagMedian: plainPercentile(listed(rows, "lags"), 50),
    deputyChairedShare: { count: sumOf(rows.map((row) => Number(row.deputies))) },
  };
}

/** How the shares of two periods differ: all that was due is counted, and what is unreported may be either. */
export function plainDifferences(now: readonly FactRow[], before: readonly FactRow[]) {
  const minus = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
  const [a, b] = [plainRegime(now), plainRegime(before)];
  const unreported = ({ held, notHeld, unreported }: typeof a.heldShare) =>
    held + notHeld + unreported === 0 ? null : unreported / (held + notHeld + unreported);
  const [u1, u0] = [unreported(a.heldShare), unreported(b.heldShare)];
  const attendance = ({ count, of }: typeof a.attendance) => (of === 0 ? null : count / of);
  const [p1, p0] = [attendance(a.attendance), attendance(b.attendance)];
  return {
    heldShare: {
      change: {
        from: b.heldShare.share,
        delta: minus(a.heldShare.share, b.heldShare.share),
        low: minus(a.heldShare.share, b.heldShare.high),
        high: minus(a.heldShare.high, b.heldShare.share),
      },
    },
    unreportedShare: { change: { from: u0, delta: minus(u1, u0), low: minus(u1, u0), high: minus(u1, u0) } },
    attendance: { change: { from: p0, delta: minus(p1, p0), low: null, high: null } },
  };
}
