import { describe, expect, it } from "vitest";
import { boundsWords, fairOrBetter, groupsFinding, weakestMonth } from "./findings.js";

const group = (low: number | null, high: number | null, sufficient = true) => ({
  score: { n: 20, value: 70, low, high, sufficient },
});

describe("what may be said of the groups", () => {
  it("is 'below' only where the whole interval is", () => {
    const below = group(60, 69);
    expect(groupsFinding([below, group(80, 90)], 70)).toEqual({ kind: "below", groups: [below] });
    expect(groupsFinding([group(66, 71), group(67, 90)], 70)).toEqual({ kind: "unclear" });
  });

  it("is 'all above' only where every interval is", () => {
    expect(groupsFinding([group(70, 75), group(80, 90)], 70)).toEqual({ kind: "allAbove" });
    const close = group(69.9, 75);
    expect(groupsFinding([close, group(80, 90)], 70)).toEqual({
      kind: "someAbove",
      above: 1,
      unclear: [close],
    });
  });

  it("is nothing with too few cells, no interval, no threshold or no group", () => {
    expect(groupsFinding([group(60, 65, false)], 70)).toEqual({ kind: "unclear" });
    expect(groupsFinding([group(null, null)], 70)).toEqual({ kind: "unclear" });
    expect(groupsFinding([group(60, 65)], null)).toEqual({ kind: "unclear" });
    expect(groupsFinding([], 70)).toEqual({ kind: "unclear" });
  });
});

describe("the weakest month", () => {
  const month = (start: string, low: number | null, complete = true, high = low) => ({
    bucket: { start, complete },
    held: { low, high },
  });

  it("is not the month that was merely reported late", () => {
    const months = [month("2020-05-01", 0.9), month("2020-06-01", 0.6, true, 1)];
    expect(weakestMonth([{ months }])).toMatchObject({ month: months[0], bounds: { low: 0.9, high: 0.9 } });
  });

  it("leaves out months without data and months that are not over", () => {
    const months = [month("2020-04-01", null), month("2020-05-01", 0.8), month("2020-06-01", 0.1, false)];
    expect(weakestMonth([{ months }])?.month.bucket.start).toBe("2020-05-01");
  });

  it("is none where nothing is known", () => {
    expect(weakestMonth([{ months: [month("2020-04-01", null)] }])).toBeNull();
  });
});

describe("a share with its bounds", () => {
  const words = (low: number, high: number) => boundsWords({ low, high }, (share) => `${share * 100}`);

  it("is a range where something is unreported, and one number where all is known", () => {
    expect(words(0.9, 0.95)).toEqual({ range: "90–95", short: "≥90" });
    expect(words(0.9, 0.9)).toEqual({ range: "90", short: "90" });
  });
});

describe("the share rated fair or better", () => {
  it("counts good and fair", () => {
    const counts = [
      { rating: "GOOD", count: 3 },
      { rating: "FAIR", count: 5 },
      { rating: "POOR", count: 2 },
    ] as const;
    expect(fairOrBetter(counts)).toBe(0.8);
  });

  it("is unknown, not zero, without evaluations", () => {
    expect(fairOrBetter([{ rating: "GOOD", count: 0 }])).toBeNull();
  });
});
