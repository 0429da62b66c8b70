import { expect, it } from "vitest";
import { answerable, isUsable } from "./proposal.js";

it("a measure rests on a flag that was explained, or whose days have gone by", () => {
  expect(isUsable({ state: "RAISED", answerBy: "2020-06-10" }, "2020-06-10")).toBe(false);
  expect(isUsable({ state: "RAISED", answerBy: "2020-06-10" }, "2020-06-11")).toBe(true);
  expect(isUsable({ state: "EXPLAINED", answerBy: "2020-06-10" }, "2020-06-01")).toBe(true);
  expect(isUsable({ state: "USED", answerBy: "2020-06-10" }, "2020-07-01")).toBe(false);
});

it("only a post held through all that it rests on answers for it", () => {
  const before = { since: "2018-01-01", until: "2020-02-01" };
  const after = { since: "2020-02-01", until: null };
  const flags = [{ from: "2020-02-05", before: "2020-03-01" }];
  expect(answerable([before, after], flags)).toEqual([after]);
  expect(answerable([before, after], [...flags, { from: "2020-01-01", before: "2020-01-02" }])).toEqual([]);
});
