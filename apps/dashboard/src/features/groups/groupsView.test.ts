import { describe, expect, it } from "vitest";
import { everyKey, METRIC_CHOICES, metricKey, readGroupsView } from "./groupsView.js";

const GROUPS = ["NEIGHBOURHOOD", "AGENCY", "SCHOOL"];

describe("the view of the address", () => {
  it("is all groups, the mean score by quarter, and the first two groups beside each other", () => {
    expect(readGroupsView({}, GROUPS)).toEqual({
      view: {
        group: null,
        metric: "SCORE_MEAN",
        every: "QUARTER",
        compared: { first: "NEIGHBOURHOOD", second: "AGENCY" },
      },
      rejected: [],
    });
  });

  it("compares the chosen group unless told", () => {
    expect(readGroupsView({ group: "AGENCY" }, GROUPS).view.compared).toEqual({
      first: "AGENCY",
      second: "NEIGHBOURHOOD",
    });
    expect(readGroupsView({ group: "AGENCY", a: "SCHOOL", b: "AGENCY" }, GROUPS).view.compared).toEqual({
      first: "SCHOOL",
      second: "AGENCY",
    });
  });

  it("falls back where a value is bad, and names it", () => {
    const { view, rejected } = readGroupsView(
      { group: "NOBODY", metric: "toString", every: "day", a: "SCHOOL", b: "SCHOOL" },
      GROUPS,
    );
    expect(view).toEqual({
      group: null,
      metric: "SCORE_MEAN",
      every: "QUARTER",
      compared: { first: "SCHOOL", second: "NEIGHBOURHOOD" },
    });
    expect(rejected.map(({ key }) => key).sort()).toEqual(["b", "every", "group", "metric"]);
  });

  it("compares nothing where there are not two groups", () => {
    expect(readGroupsView({}, ["SCHOOL"]).view.compared).toBeNull();
  });

  it("writes what it reads", () => {
    for (const metric of METRIC_CHOICES) {
      expect(readGroupsView({ metric: metricKey(metric) }, GROUPS).view.metric).toBe(metric);
    }
    expect(readGroupsView({ every: everyKey("MONTH") }, GROUPS).view.every).toBe("MONTH");
  });
});
