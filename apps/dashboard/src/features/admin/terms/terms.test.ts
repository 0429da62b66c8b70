import { expect, it } from "vitest";
import { areTerms, changedTerms, earliest, standingOn, type Terms } from "./terms.js";

const TERMS: Terms = {
  notifyDays: 10,
  answerDays: 14,
  decideDays: 30,
  announceDays: 15,
  appealDays: 30,
  appealDecideDays: 90,
  verifyDays: 30,
  liftDays: 30,
  limitationMonths: 60,
  standsMonths: null,
};

it("takes what lies within the limits; a form of discipline also says when it ends", () => {
  expect(areTerms("REMINDER", TERMS)).toBe(true);
  expect(areTerms("REMINDER", { ...TERMS, answerDays: 13 })).toBe(false);
  expect(areTerms("REMINDER", { ...TERMS, decideDays: 30.5 })).toBe(false);
  expect(areTerms("REPRIMAND", TERMS)).toBe(false);
  expect(areTerms("REPRIMAND", { ...TERMS, standsMonths: 12 })).toBe(true);
});

it("names what changes, in the order of a case", () => {
  expect(changedTerms({ ...TERMS, liftDays: 5, notifyDays: 5 }, TERMS)).toEqual(["notifyDays", "liftDays"]);
});

it("begins today or after the last version, and knows how far each is", () => {
  expect(earliest("2020-07-01", { since: "2018-01-01" })).toBe("2020-07-01");
  expect(earliest("2020-07-01", { since: "2020-07-01" })).toBe("2020-07-02");
  expect(standingOn("2020-07-01", { since: "2020-08-01", lastDay: null })).toBe("ahead");
  expect(standingOn("2020-07-01", { since: "2018-01-01", lastDay: "2020-07-01" })).toBe("now");
  expect(standingOn("2020-07-01", { since: "2018-01-01", lastDay: "2020-06-30" })).toBe("past");
});
