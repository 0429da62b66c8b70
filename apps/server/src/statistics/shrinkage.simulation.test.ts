import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../test/testkit/simulating.js";
import { shrunken } from "./index.js";

const RUNS = runsOf(400, 4_000);

describe("the interval of a cell's estimate holds its level", () => {
  it.each([
    [12, 4],
    [24, 4],
    [60, 4],
    [60, 1],
    [24, 8],
  ])("over %d cells whose levels spread by %d points", (cells, spread) => {
    const random = seeded(300 + cells + spread);
    let [held, all, error, rawError] = [0, 0, 0, 0];
    for (let run = 0; run < RUNS; run++) {
      const levels = Array.from({ length: cells }, () => 75 + spread * random.normal());
      const totals = levels.map((level) => {
        const values = Array.from({ length: random.whole(1, 6) }, () => level + 6 * random.normal());
        return {
          n: values.length,
          s: values.reduce((a, b) => a + b, 0),
          q: values.reduce((a, b) => a + b * b, 0),
        };
      });
      for (const [index, cell] of shrunken(totals).estimates.entries()) {
        const level = levels[index]!;
        if (cell.low! <= level && level <= cell.high!) held += 1;
        all += 1;
        error += (cell.estimate! - level) ** 2;
        rawError += (cell.raw - level) ** 2;
      }
    }
    expect(held / all).toBeGreaterThan(0.93);
    expect(held / all).toBeLessThan(0.97);
    expect(error).toBeLessThan(rawError);
  });
});
