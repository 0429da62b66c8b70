import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../test/testkit/simulating.js";
import { changeSums, clusteredMean, clusteredRatio, meanSums, pairedChange, ratioSums } from "./index.js";

const RUNS = runsOf(1_500, 10_000);
const ICC = 0.3;
const share = (runs: number, hit: () => boolean) => {
  let hits = 0;
  for (let run = 0; run < runs; run++) if (hit()) hits += 1;
  return hits / runs;
};

describe("coverage of the 95 % interval, ICC 0.3, cells of unequal size", () => {
  it.each([12, 24, 60])("mean over %d cells", (cells) => {
    const random = seeded(cells);
    const covered = share(RUNS, () => {
      const totals = Array.from({ length: cells }, () => {
        const level = 75 + 8 * Math.sqrt(ICC) * random.normal();
        const values = Array.from(
          { length: random.whole(2, 6) },
          () => level + 8 * Math.sqrt(1 - ICC) * random.normal(),
        );
        const add = (of: (value: number) => number) => values.reduce((sum, value) => sum + of(value), 0);
        return { n: values.length, s: add((v) => v), q: add((v) => v * v) };
      });
      const { low, high } = clusteredMean(meanSums(totals));
      return low! <= 75 && 75 <= high!;
    });
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });

  it.each([12, 24, 60])("share over %d cells", (cells) => {
    const random = seeded(100 + cells);
    const truth = 0.3;
    const covered = share(RUNS, () => {
      const totals = Array.from({ length: cells }, () => {
        const x = random.whole(2, 6);
        const own = random.uniform() < ICC ? Number(random.uniform() < truth) : truth;
        const y = Array.from({ length: x }, () => Number(random.uniform() < own)).reduce((a, b) => a + b, 0);
        return { n: x, x, y };
      });
      const { low, high } = clusteredRatio(ratioSums(totals));
      return low! <= truth && truth <= high!;
    });
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(0.97);
  });
});

describe("paired change", () => {
  it.each([12, 30, 60])("is found where there is none in about 5 % of cases over %d cells", (cells) => {
    const random = seeded(200 + cells);
    const found = share(RUNS, () => {
      const pairs = Array.from({ length: cells }, (_, cell) => {
        const level = 75 + 6 * random.normal();
        const period = () => {
          const drift = 2 * random.normal();
          const n = random.whole(1, 5);
          const s = Array.from({ length: n }, () => level + drift + 5 * random.normal()).reduce(
            (a, b) => a + b,
            0,
          );
          return { n, s };
        };
        return { cell, before: period(), after: period() };
      });
      return pairedChange(changeSums(pairs)).distinguishable;
    });
    expect(found).toBeGreaterThan(0.03);
    expect(found).toBeLessThan(0.06);
  });
});
