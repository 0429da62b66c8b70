import { describe, expect, it } from "vitest";
import { seeded } from "../../test/testkit/simulating.js";
import { adjustedMean, type EvaluatorRow, severitiesOf, severityModel, studentQuantile } from "./index.js";

const once = (cell: number, evaluator: string, s: number, ...circumstances: string[]): EvaluatorRow => ({
  ...{ cell, evaluator, s, n: 1 },
  circumstances: circumstances.length > 0 ? circumstances : ["Q1"],
});

/** Least squares over dummies of everything, cells too, by elimination; unknowns that nothing determines are 0. */
function dense(rows: readonly EvaluatorRow[]): (name: string) => number {
  const dummies = ({ cell, evaluator, circumstances }: EvaluatorRow) => [
    `cell ${cell}`,
    ...circumstances.map((word, factor) => `${factor} ${word}`),
    evaluator,
  ];
  const names = [
    ...new Set(rows.map((row) => dummies(row)[0]!)),
    ...new Set(rows.flatMap((row) => dummies(row).slice(1))),
  ];
  const matrix = names.map((a) => [
    ...names.map((b) =>
      rows.reduce((sum, row) => sum + (dummies(row).includes(a) && dummies(row).includes(b) ? row.n : 0), 0),
    ),
    rows.reduce((sum, row) => sum + (dummies(row).includes(a) ? row.s : 0), 0),
  ]);
  const known = names.map((_, k) => {
    if (Math.abs(matrix[k]![k]!) < 1e-9) return false;
    for (const [i, line] of matrix.entries()) {
      const factor = i === k ? 0 : line[k]! / matrix[k]![k]!;
      if (factor !== 0) for (let j = 0; j < line.length; j++) line[j]! -= factor * matrix[k]![j]!;
    }
    return true;
  });
  return (name) => {
    const k = names.indexOf(name);
    return known[k] ? matrix[k]![names.length]! / matrix[k]![k]! : 0;
  };
}

/** Three evaluators over nine cells in three quarters, unevenly. */
const uneven: EvaluatorRow[] = Array.from({ length: 40 }, (_, i) => ({
  cell: (i * 7) % 9,
  evaluator: ["A", "B", "C"][(i * i + (i % 4)) % 3]!,
  circumstances: [`Q${(i * 5) % 3}`, i % 4 === 0 ? "THEMATIC" : "REGULAR"],
  n: 1 + (i % 3),
  s: (1 + (i % 3)) * (70 + ((i * 37) % 23)),
}));

/** Three evaluators who share six cells by turns, two on each. */
const tied: EvaluatorRow[] = [1, 2, 3, 4, 5, 6].flatMap((cell) => [
  once(cell, "ABC"[cell % 3]!, 70 + ((cell * 37) % 11)),
  once(cell, "ABC"[(cell + 1) % 3]!, 72 + ((cell * 53) % 7)),
]);

describe("severity of evaluators", () => {
  it("is half the difference of two who scored the same cells alike often, by hand", () => {
    const rows = [
      [1, 70, 74],
      [2, 80, 85],
      [3, 60, 63],
    ].flatMap(([cell, a, b]) => [once(cell!, "A", a!), once(cell!, "B", b!)]);
    const model = severityModel(rows);
    const [a, b] = severitiesOf(rows, model);
    expect([a!.severity, b!.severity]).toEqual([expect.closeTo(-2, 10), expect.closeTo(2, 10)]);
    // Without one cell the difference 4 becomes 4, 3.5 or 4.5: the jackknife is Student's paired interval, halved.
    const error = Math.sqrt(((2 / 3) * (0 ** 2 + 0.5 ** 2 + 0.5 ** 2)) / 4);
    expect(a!.high).toBeCloseTo(-2 + studentQuantile(0.975, 3) * error, 8);
    expect(a).toMatchObject({ n: 3, cells: 3, sharedCells: 3, rawMean: 70, sufficient: false });
  });

  it("equals dense least squares over dummies, and so does every cell left out", () => {
    const model = severityModel(uneven);
    const total = uneven.reduce((sum, { n }) => sum + n, 0);
    const centred = (rows: readonly EvaluatorRow[]) => {
      const effect = dense(rows);
      const average = uneven.reduce((sum, { n, evaluator }) => sum + n * effect(evaluator), 0) / total;
      return ["A", "B", "C"].map((name) => effect(name) - average);
    };
    const all = centred(uneven);
    expect([...model.severities]).toEqual(all.map((value) => expect.closeTo(value, 8)));
    const weights = model.counts.map((count, index) => (index === 1 ? 1 : 0) - count / total);
    const { moves } = model.uncertaintyOf(weights);
    for (const [cell, place] of model.cells) {
      const without = centred(uneven.filter((row) => row.cell !== cell));
      expect(moves[place]).toBeCloseTo(all[1]! - without[1]!, 7);
    }
  });

  it("takes no harder cells, quarters or kinds of session for harshness", () => {
    const level = (cell: number) => 60 + 5 * cell;
    const rows = Array.from({ length: 48 }, (_, i) => {
      const [cell, quarter] = [i % 6, `Q${Math.floor(i / 12)}`];
      const evaluator = (i % 6) + Math.floor(i / 6) > 6 ? "STRICT" : "KIND";
      const theme = i % 5 === 0 ? "THEMATIC" : "REGULAR";
      const score =
        level(cell) + Number(quarter[1]) + (theme === "THEMATIC" ? -3 : 0) + (evaluator === "KIND" ? 4 : 0);
      return once(cell, evaluator, score, quarter, theme);
    });
    const [strict, kind] = severitiesOf(rows, severityModel(rows));
    expect([strict!.evaluator, kind!.severity - strict!.severity]).toEqual(["STRICT", expect.closeTo(4, 8)]);
    expect(strict).toMatchObject({ sufficient: true, distinguishable: true });
    expect(strict!.high! - strict!.low!).toBeLessThan(1e-6);
  });

  it("names the sets of evaluators that no cell connects, as of twelve pilots apart", () => {
    const pilots = Array.from({ length: 12 }, (_, i) => once(i, `Đoàn ${Math.floor(i / 4)}`, 80 + i));
    expect(severityModel(pilots).components).toHaveLength(3);
    const joined = [...pilots, once(0, "Đoàn 1", 81)];
    expect(severityModel(joined).components).toEqual([["Đoàn 0", "Đoàn 1"], ["Đoàn 2"]]);
  });

  it("does not mistake two evaluators for connected whom only a quarter tells apart", () => {
    const rows = [1, 2, 3].flatMap((cell) => [once(cell, "A", 70, "Q1"), once(cell, "B", 75, "Q2")]);
    expect(severityModel(rows).components).toEqual([["A"], ["B"]]);
    expect(severityModel([...rows, once(1, "A", 71, "Q2")]).components).toHaveLength(1);
  });

  it("has no interval where it rests on a single cell, or on nobody to compare with", () => {
    const rows = [once(1, "A", 70), once(1, "B", 75), once(2, "A", 80), once(3, "B", 81)];
    expect(severitiesOf(rows, severityModel(rows))).toMatchObject([
      { severity: -2.5, low: null, high: null, inReference: true, distinguishable: false },
      { severity: 2.5, low: null, sharedCells: 1 },
    ]);
    const alone = [once(1, "A", 70), once(2, "A", 80)];
    expect(severitiesOf(alone, severityModel(alone))).toMatchObject([
      { severity: 0, low: null, sharedCells: 0 },
    ]);
  });

  const of = (rows: readonly EvaluatorRow[], name: string) =>
    severitiesOf(rows, severityModel(rows)).find(({ evaluator }) => evaluator === name)!;

  it("of the others is what it would be without the evaluator who hangs on one cell", () => {
    const hanging = [once(1, "D", 90), once(20, "D", 60), once(21, "D", 95)];
    const rows = [...tied, ...hanging];
    for (const name of ["A", "B", "C"]) {
      const { low, high, severity, inReference } = of(tied, name);
      expect(of(rows, name)).toMatchObject({
        inReference,
        severity: expect.closeTo(severity, 8),
        low: expect.closeTo(low!, 8),
        high: expect.closeTo(high!, 8),
      });
    }
    // On the cell that both scored, D gave 90 and the level of the cell less the average evaluator's is told by the rest.
    const level = tied
      .filter(({ cell }) => cell === 1)
      .map(({ s, evaluator }) => s - of(tied, evaluator).severity);
    const mean = level.reduce((a, b) => a + b, 0) / level.length;
    expect(of(rows, "D")).toMatchObject({
      ...{ severity: expect.closeTo(90 - mean, 8), low: null, high: null },
      ...{ inReference: false, distinguishable: false },
    });
  });

  it("keeps a chain together by its largest well-tied set, and none of its ends has an interval", () => {
    const chain = [...tied, once(1, "D", 71), once(30, "D", 70), once(30, "E", 72), once(31, "E", 80)];
    const pair = [32, 33].flatMap((cell) => [once(cell, "E", 70 + cell), once(cell, "F", 71 + cell)]);
    const rows = [...chain, ...pair];
    const found = severitiesOf(rows, severityModel(rows));
    const names = (reference: boolean) =>
      found.flatMap(({ evaluator, inReference }) => (inReference === reference ? [evaluator] : [])).sort();
    expect([names(true), names(false)]).toEqual([
      ["A", "B", "C"],
      ["D", "E", "F"],
    ]);
    expect(found.map(({ low }) => low !== null)).toEqual(found.map(({ inReference }) => inReference));
    expect(found.reduce((sum, one) => sum + (one.inReference ? one.n * one.severity : 0), 0)).toBeCloseTo(
      0,
      8,
    );
  });

  it("hangs on one cell too where only that cell tells evaluator from quarter", () => {
    const apart = [10, 11, 12].flatMap((cell) => [once(cell, "A", 70, "Q1"), once(cell, "D", 75, "Q2")]);
    const rows = [...tied.map((row) => ({ ...row, circumstances: ["Q1"] })), ...apart];
    const joined = [...rows, once(1, "A", 70, "Q2")];
    expect(of(joined, "D")).toMatchObject({ sharedCells: 3, inReference: false, low: null });
    const twice = [...joined, once(2, "B", 70, "Q2")];
    expect(of(twice, "D")).toMatchObject({ inReference: true, low: expect.any(Number) });
  });

  it("finds the same reference as leaving out cell after cell and fitting anew", () => {
    const random = seeded(17);
    for (let run = 0; run < 60; run++) {
      const rows = Array.from({ length: 26 }, () =>
        once(
          random.whole(0, 9),
          "ABCDEF"[random.whole(0, 5)]!,
          random.whole(50, 90),
          `Q${random.whole(0, 1)}`,
        ),
      );
      const model = severityModel(rows);
      if (model.components.length > 1) continue;
      const together = (a: string, b: string) =>
        [...model.cells.keys()].every((cell) =>
          severityModel(rows.filter((row) => row.cell !== cell)).components.some(
            (set) => set.includes(a) && set.includes(b),
          ),
        );
      const members = model.evaluators.filter((_, index) => model.reference[index]! > 0);
      const tiedToFirst = model.evaluators.filter((name) => together(members[0]!, name));
      const none = model.evaluators.every((a) => model.evaluators.every((b) => a === b || !together(a, b)));
      expect(members).toEqual(none ? model.evaluators : tiedToFirst);
    }
  });
});

describe("an adjusted mean", () => {
  it("is the raw mean less the severities of who scored, and the raw mean over everything", () => {
    const model = severityModel(uneven);
    const total = uneven.reduce((sum, { n }) => sum + n, 0);
    const raw = uneven.reduce((sum, { s }) => sum + s, 0) / total;
    expect(adjustedMean(model, uneven).value).toBeCloseTo(raw, 8);
    const group = uneven.filter(({ cell }) => cell < 4);
    const n = group.reduce((sum, row) => sum + row.n, 0);
    const at = (evaluator: string) => model.severities[model.evaluators.indexOf(evaluator)]!;
    const expected = group.reduce((sum, row) => sum + row.s - row.n * at(row.evaluator), 0) / n;
    expect(adjustedMean(model, group)).toMatchObject({ n, cells: 4, value: expect.closeTo(expected, 8) });
  });

  it("is the clustered mean where severities weigh the same in the group and in all", () => {
    const rows = [70, 74, 81, 66, 90].flatMap((level, cell) => [
      once(cell, "A", level - 1),
      once(cell, "B", level + 1 + (cell % 2)),
    ]);
    const mean = adjustedMean(severityModel(rows), rows);
    const cells = [70, 74.5, 81, 66.5, 90];
    const value = cells.reduce((a, b) => a + b, 0) / 5;
    const error = Math.sqrt(cells.reduce((sum, cell) => sum + (cell - value) ** 2, 0) / 4 / 5);
    expect(mean.value).toBeCloseTo(value, 8);
    expect(mean.high).toBeCloseTo(value + studentQuantile(0.975, 4) * error, 6);
  });

  it("leaves out evaluations by who hangs on one cell, and says how many", () => {
    const rows = [...tied, once(1, "D", 90), once(20, "D", 60), once(20, "D", 64)];
    const model = severityModel(rows);
    const [whole, without] = [adjustedMean(model, rows), adjustedMean(severityModel(tied), tied)];
    const given = tied.reduce((sum, { s }) => sum + s, 0) / tied.length;
    expect(whole).toMatchObject({ n: 12, cells: 6, leftOut: 3, given: expect.closeTo(given, 8) });
    expect(whole.value).toBeCloseTo(given, 8);
    expect([whole.low, whole.high]).toEqual([
      expect.closeTo(without.low!, 8),
      expect.closeTo(without.high!, 8),
    ]);
    const own = rows.filter(({ cell }) => cell === 20);
    expect(adjustedMean(model, own)).toMatchObject({ n: 0, leftOut: 2, given: null, value: null, low: null });
  });

  it("says nothing about nothing, and has no interval over one cell", () => {
    const model = severityModel(uneven);
    expect(adjustedMean(model, [])).toMatchObject({ n: 0, value: null, low: null });
    const one = adjustedMean(
      model,
      uneven.filter(({ cell }) => cell === 1),
    );
    expect([one.cells, one.low, one.value === null]).toEqual([1, null, false]);
  });
});
