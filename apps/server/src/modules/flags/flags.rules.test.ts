import { type FlagState, type FlagStep, flagStates, type Reason } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import {
  flagStepFault,
  nextFlagSteps,
  type RuleTerms,
  type Standing,
  termsFault,
  tooEarly,
  useFault,
} from "./flags.rules.js";

const nobody: Standing = { isSubject: false, wasConcerned: false, decides: false };
const subject: Standing = { isSubject: true, wasConcerned: true, decides: false };
const committee: Standing = { isSubject: false, wasConcerned: false, decides: true };
const own: Standing = { isSubject: true, wasConcerned: true, decides: true };
const once: Standing = { isSubject: false, wasConcerned: true, decides: true };

describe("steps of a flag", () => {
  it.each<[string, Standing, FlagStep, Reason | null]>([
    ["nobody in particular", nobody, "CONTEST", "NOT_ALLOWED"],
    ["nobody in particular", nobody, "DISMISS", "NOT_ALLOWED"],
    ["the subject", subject, "CONTEST", null],
    ["the subject", subject, "DISMISS", "OWN_CASE"],
    ["the committee", committee, "CONTEST", "NOT_ALLOWED"],
    ["the committee", committee, "DISMISS", null],
    ["the committee on itself", own, "CONTEST", null],
    ["the committee on itself", own, "DISMISS", "OWN_CASE"],
    ["who was concerned once", once, "DISMISS", "OWN_CASE"],
  ])("%s: %o may %s: %s", (_, standing, step, expected) => {
    for (const state of flagStates.keys) {
      const open = state === "RAISED" || state === "EXPLAINED";
      expect({ state, fault: flagStepFault(step, state, standing) }).toEqual({
        state,
        fault: expected ?? (open ? null : "WRONG_STATE"),
      });
    }
  });

  it("are told to whoever may take them", () => {
    expect(nextFlagSteps("RAISED", own)).toEqual(["CONTEST"]);
    expect(nextFlagSteps("EXPLAINED", committee)).toEqual(["DISMISS"]);
    expect(nextFlagSteps("CLEARED", committee)).toEqual([]);
  });

  it.each<[FlagState, string, Reason | null]>([
    ["EXPLAINED", "2020-07-01", null],
    ["RAISED", "2020-07-11", "FLAG_NOT_EXPLAINED"],
    ["RAISED", "2020-07-12", null],
    ["DISMISSED", "2020-09-01", "WRONG_STATE"],
    ["USED", "2020-09-01", "WRONG_STATE"],
    ["CLEARED", "2020-09-01", "WRONG_STATE"],
  ])("a flag that is %s is used on %s: %s", (state, on, expected) => {
    expect(useFault({ state, raisedOn: "2020-07-01" }, 10, on)).toBe(expected);
  });
});

const TERMS: RuleTerms = {
  kind: "UNEXCUSED_ABSENCE",
  times: 3,
  windowMonths: 6,
  threshold: 10,
  limitationMonths: 12,
  answerDays: 10,
};

describe("what a rule can say", () => {
  it.each<[Partial<RuleTerms>, string | null]>([
    [{}, null],
    [{ times: 0 }, "times"],
    [{ times: 25 }, "times"],
    [{ times: 1.5 }, "times"],
    [{ kind: "POOR_TWICE", threshold: null, times: 1 }, "times"],
    [{ windowMonths: 0 }, "windowMonths"],
    [{ windowMonths: 37 }, "windowMonths"],
    [{ threshold: null }, "threshold"],
    [{ threshold: 100 }, "threshold"],
    [{ kind: "ACTION_OVERDUE", threshold: 100 }, null],
    [{ kind: "MONTHS_NOT_HELD" }, "threshold"],
    [{ kind: "MONTHS_NOT_HELD", threshold: null }, null],
    [{ limitationMonths: 5 }, "limitationMonths"],
    [{ limitationMonths: 61 }, "limitationMonths"],
    [{ answerDays: 0 }, "answerDays"],
  ])("%o", (more, field) => {
    expect(termsFault({ ...TERMS, ...more })?.field ?? null).toBe(field);
  });

  it("comes into force today at the earliest, after all others of its kind", () => {
    expect(tooEarly("2020-06-30", "2020-07-01", null)).not.toBeNull();
    expect(tooEarly("2020-07-01", "2020-07-01", "2020-07-01")).not.toBeNull();
    expect(tooEarly("2020-07-01", "2020-07-01", "2018-01-01")).toBeNull();
  });
});
