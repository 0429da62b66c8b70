import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../test/testkit/simulating.js";
import { adjustedMean, type EvaluatorRow, type Severity, severitiesOf, severityModel } from "./index.js";

interface Design {
  readonly cells: number;
  /** Cells that a second evaluator scores too. */
  readonly shared: number;
  readonly severities: readonly number[];
  /** How far an evaluator's view of one cell may be off, beside the noise of a day: errors are clustered. */
  readonly views: number;
  /** Evaluators of no severity who hang on one cell of the others, with two cells of their own each. */
  readonly hanging: number;
}

type Random = ReturnType<typeof seeded>;

/** An office in which each cell has its own evaluator, and some have a second one. */
function office(random: Random, { cells, shared, severities, views, hanging }: Design) {
  const count = severities.length;
  const rows = Array.from({ length: cells }, (_, cell) => {
    const level = 75 + 5 * random.normal();
    const seen = severities.map(() => views * random.normal());
    return Array.from({ length: random.whole(2, 5) }, (_, visit): EvaluatorRow => {
      const second = cell < shared && visit % 2 === 1;
      const by = (cell + (second ? 1 + (cell % (count - 1)) : 0)) % count;
      const quarter = random.whole(0, 7);
      const s = level + severities[by]! + 0.3 * quarter + seen[by]! + 4 * random.normal();
      return { cell, evaluator: String(by), circumstances: [String(quarter)], n: 1, s };
    });
  }).flat();
  const average = rows.reduce((sum, { evaluator }) => sum + severities[Number(evaluator)]!, 0) / rows.length;
  const others = Array.from({ length: hanging }, (_, each) =>
    [each, cells + 2 * each, cells + 2 * each + 1].map(
      (cell): EvaluatorRow => ({
        ...{ cell, evaluator: `hanging ${each}`, circumstances: [String(random.whole(0, 7))], n: 1 },
        s: 75 + 6 * random.normal(),
      }),
    ),
  ).flat();
  return {
    rows: [...rows, ...others],
    truthOf: ({ evaluator }: { evaluator: string }) => severities[Number(evaluator)]! - average,
    average,
  };
}

const RUNS = runsOf(250, 4_000);
const PLANTED = [-5, 5, 0];

/** Every severity of so many offices, with the truth; offices whose evaluators are not connected are left out. */
function simulated(design: Design, seed: number): { found: Severity; truth: number }[][] {
  const random = seeded(seed);
  return Array.from({ length: RUNS }, () => {
    const { rows, truthOf } = office(random, design);
    const model = severityModel(rows);
    return model.components.length > 1
      ? []
      : severitiesOf(rows, model)
          .filter(({ evaluator }) => Number(evaluator) < design.severities.length)
          .map((found) => ({ found, truth: truthOf(found) }));
  });
}

const shareOf = <T>(items: readonly T[], fits: (item: T) => boolean) =>
  items.filter(fits).length / items.length;

describe("severities", () => {
  it.each<Design>([
    { cells: 24, shared: 8, severities: PLANTED, views: 1.5, hanging: 0 },
    { cells: 24, shared: 24, severities: PLANTED, views: 1.5, hanging: 0 },
    { cells: 60, shared: 15, severities: [-4, 4, 0, 0, 0, 2], views: 0, hanging: 0 },
    { cells: 60, shared: 60, severities: [-4, 4, 0, 0, 0, 2], views: 1.5, hanging: 0 },
    { cells: 24, shared: 12, severities: PLANTED, views: 1.5, hanging: 2 },
    { cells: 60, shared: 30, severities: [-4, 4, 0, 0, 0, 2], views: 1.5, hanging: 4 },
  ])("lie in their 95 % interval as often: $shared of $cells cells shared, $hanging hanging", (design) => {
    const all = simulated(design, design.cells + design.shared).flat();
    const covered = shareOf(all, ({ found, truth }) => found.low! <= truth && truth <= found.high!);
    expect(all.length).toBeGreaterThan(RUNS);
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.975);
  });

  it("are told apart in at most 5 % of offices where nobody is harsher", () => {
    const offices = simulated(
      { cells: 40, shared: 20, severities: [0, 0, 0, 0], views: 1.5, hanging: 0 },
      7,
    ).filter((each) => each.length > 0);
    expect(shareOf(offices, (all) => all.some(({ found }) => found.distinguishable))).toBeLessThan(0.05);
  });

  it("of five points are found in nine of ten offices with forty shared cells, and on the right side", () => {
    const all = simulated({ cells: 60, shared: 40, severities: PLANTED, views: 1, hanging: 0 }, 11).flat();
    const planted = all.filter(({ found }) => found.evaluator !== "2");
    expect(shareOf(planted, ({ found }) => found.distinguishable)).toBeGreaterThan(0.9);
    const told = planted.filter(({ found }) => found.distinguishable);
    expect(
      shareOf(told, ({ found, truth }) => Math.sign(found.severity) === Math.sign(truth)),
    ).toBeGreaterThan(0.999);
  });

  it("are refused for delegations whose pilots lie apart", () => {
    const random = seeded(3);
    for (let run = 0; run < 50; run++) {
      const { rows } = office(random, { cells: 12, shared: 0, severities: PLANTED, views: 0, hanging: 0 });
      expect(severityModel(rows).components).toHaveLength(3);
    }
  });
});

describe("the adjusted mean of the cells of one evaluator", () => {
  it.each([
    { shared: 12, hanging: 0 },
    { shared: 36, hanging: 0 },
    { shared: 24, hanging: 3 },
  ])(
    "holds what the average evaluator would have given, with $shared of 36 cells shared, $hanging hanging on one",
    ({ shared, hanging }) => {
      const random = seeded(500 + shared);
      let [covered, all, raw] = [0, 0, 0];
      for (let run = 0; run < RUNS; run++) {
        const { rows, average } = office(random, {
          cells: 36,
          shared,
          severities: PLANTED,
          views: 1,
          hanging,
        });
        const model = severityModel(rows);
        if (model.components.length > 1) continue;
        const seen = rows.filter(({ cell }) => cell % 3 === 0);
        const group = seen.filter(({ evaluator }) => Number(evaluator) < PLANTED.length);
        const quarters =
          group.reduce((sum, row) => sum + 0.3 * Number(row.circumstances[0]), 0) / group.length;
        const truth = 75 + quarters + average;
        const { low, high, leftOut } = adjustedMean(model, seen);
        expect(leftOut).toBe(seen.length - group.length);
        const mean = group.reduce((sum, { s }) => sum + s, 0) / group.length;
        all += 1;
        if (low! <= truth && truth <= high!) covered += 1;
        raw += mean - truth;
      }
      expect(covered / all).toBeGreaterThan(0.925);
      expect(covered / all).toBeLessThan(0.975);
      // Raw, these cells would pay for their harsh evaluator.
      expect(raw / all).toBeLessThan(-1);
    },
  );
});
