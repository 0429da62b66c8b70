import { describe, expect, it } from "vitest";
import {
  defaultPeriod,
  grainOfBucket,
  parsePeriod,
  periodChoices,
  periodKeyOf,
  periodLabel,
} from "./period.js";

const TODAY = "2020-07-01";

describe("a period of the URL", () => {
  it.each([
    ["2020-06", "2020-06-01", "2020-07-01"],
    ["2020-Q2", "2020-04-01", "2020-07-01"],
    ["2019-H2", "2019-07-01", "2020-01-01"],
    ["2019", "2019-01-01", "2020-01-01"],
    ["12m", "2019-07-01", "2020-07-01"],
  ])("%s runs from %s until before %s", (key, from, before) => {
    expect(parsePeriod(key, TODAY)).toEqual({ key, from, before });
  });

  it.each([
    "2020-13",
    "2020-Q5",
    "2020-H3",
    "20",
    "1999",
    "2021",
    "2020-08",
    "june",
    "",
    "2020-6",
    "2020-06-01",
  ])("%j is no period", (key) => {
    expect(parsePeriod(key, TODAY)).toBeNull();
  });

  it("is by default the twelve months that are over, wherever in the month today is", () => {
    expect(defaultPeriod("2020-07-31")).toEqual({ key: "12m", from: "2019-07-01", before: "2020-07-01" });
  });

  it("is offered only where it has begun", () => {
    const offered = periodChoices(TODAY).flatMap(({ periods }) => periods);
    expect(offered.every(({ from }) => from < TODAY)).toBe(true);
    expect(offered.every(({ key }) => parsePeriod(key, TODAY) !== null)).toBe(true);
  });

  it("is written in both languages", () => {
    const label = (key: string, language: "VI" | "EN") => periodLabel(parsePeriod(key, TODAY)!, language);
    expect(label("2020-Q2", "VI")).toBe("quý II/2020");
    expect(label("2020-Q2", "EN")).toBe("Q2 2020");
    expect(label("2020-06", "VI")).toBe("tháng 06/2020");
    expect(label("2019", "VI")).toBe("năm 2019");
    expect(label("12m", "VI")).toBe("07/2019 – 06/2020");
  });
});

describe("a bucket of the server", () => {
  it("has the key that the URL reads back", () => {
    for (const key of ["2020-06", "2020-Q2", "2019-H2", "2019"]) {
      const period = parsePeriod(key, TODAY)!;
      expect(periodKeyOf({ start: period.from, end: period.before })).toBe(key);
    }
  });

  it("has no key where the picker has no such length", () => {
    expect(grainOfBucket({ start: "2020-01-01", end: "2020-03-01" })).toBeNull();
    expect(periodKeyOf({ start: "2020-01-01", end: "2020-03-01" })).toBeUndefined();
  });
});
