import { expect, it } from "vitest";
import { areNeedTerms, changedNeedTerms, inForceOn, inTime } from "./needTerms.js";

const terms = {
  required: 70,
  leastMeetings: 3,
  clearFrom: 90,
  likelyFrom: 70,
  noneUpTo: 30,
  halfLifeMonths: 12,
  lookbackMonths: 36,
};

it.each([
  [{}, true],
  [{ required: 0 }, false],
  [{ required: 70.5 }, false],
  [{ likelyFrom: 90 }, false],
  [{ noneUpTo: 70 }, false],
  [{ lookbackMonths: 3 }, false],
])("%o are terms: %s", (given, fit) => {
  expect(areNeedTerms({ ...terms, ...given })).toBe(fit);
});

it("names what a version changes", () => {
  expect(changedNeedTerms({ ...terms, required: 75 }, terms)).toEqual(["required"]);
  expect(changedNeedTerms(terms, terms)).toEqual([]);
});

it("ends each version where the next of its skill begins", () => {
  const version = (skill: "CHAIRING" | "RECORDS", since: string) => ({
    ...terms,
    ...{ id: `${skill} ${since}`, skill, since, document: null, proposal: false },
  });
  const rules = inTime([
    version("CHAIRING", "2020-07-01"),
    version("CHAIRING", "2018-01-01"),
    version("RECORDS", "2018-01-01"),
  ]);
  expect(rules.map(({ lastDay }) => lastDay)).toEqual([null, "2020-06-30", null]);
  expect(inForceOn("2020-06-30", rules).map(({ id }) => id)).toEqual([
    "CHAIRING 2018-01-01",
    "RECORDS 2018-01-01",
  ]);
});
