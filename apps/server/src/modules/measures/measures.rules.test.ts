import { measureStates } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { ALLOWED, AT } from "../../../test/testkit/cases.js";
import {
  type CaseDays,
  dueOf,
  partyFault,
  prospects,
  type Standing,
  stateOf,
  stepFault,
  TAKEN,
  type Taken,
  type Terms,
  TRANSITIONS,
  votesFault,
} from "./measures.rules.js";

const TERMS: Terms = {
  answerDays: 14,
  limitationMonths: 24,
  appealDays: 30,
  standsMonths: null,
  notifyDays: 10,
  decideDays: 30,
  announceDays: 10,
  verifyDays: 60,
  liftDays: 15,
  appealDecideDays: 90,
};

const { NOTIFIED, RESPONDED, IN_FORCE } = AT;

const NOBODY: Standing = {
  isSubject: false,
  wasConcerned: false,
  isOffice: false,
  inBody: false,
  inAppealBody: false,
  verifies: false,
  proposed: false,
  decided: false,
};
const ALL: Standing = { ...NOBODY, isOffice: true, inBody: true, inAppealBody: true, verifies: true };

describe("a case", () => {
  it.each(measureStates.keys)("is %s as its days say", (state) => {
    expect(stateOf(AT[state])).toBe(state);
  });

  it("that was answered late counts as answered, and one taken up again stands where it stood", () => {
    expect(stateOf({ ...AT.LAPSED, respondedOn: "2020-03-19" })).toBe("RESPONDED");
    expect(stateOf({ ...AT.DEFERRED, deferredOn: null })).toBe("RESPONDED");
    expect(stateOf({ ...AT.APPEALED, appealDecidedOn: "2020-05-01" })).toBe("IN_FORCE");
  });
});

describe("the table", () => {
  it.each(measureStates.keys)("allows at %s what it says and nothing else", (state) => {
    const allowed = TAKEN.filter((step) => stepFault(step, AT[state], TERMS, ALL, "2020-04-20") === null);
    expect(allowed).toEqual(ALLOWED[state]);
  });

  it.each(TAKEN)("lets nobody %s without a part in it", (step) => {
    expect(partyFault(step, NOBODY)).toBe("NOT_ALLOWED");
  });

  it.each(TAKEN)("keeps the concerned from %s, whatever else they are, but to answer", (step) => {
    const own = { ...ALL, isSubject: true, wasConcerned: true };
    const isAnswer = TRANSITIONS[step].by.includes("SUBJECT");
    expect(partyFault(step, own)).toBe(isAnswer ? null : "OWN_CASE");
    expect(partyFault(step, { ...own, isSubject: false })).toBe("OWN_CASE");
  });

  it("keeps apart who proposes, who decides, who hears the appeal and who verifies", () => {
    const proposer = { ...ALL, proposed: true };
    for (const step of [
      "DECIDE",
      "ANNOUNCE",
      "LIFT",
      "ANNUL",
      "DECIDE_APPEAL",
      "VERIFY",
      "SUSPEND",
    ] as const) {
      expect([step, partyFault(step, proposer)]).toEqual([step, "OWN_WORK"]);
    }
    expect(partyFault("NOTIFY", proposer)).toBeNull();
    const decider = { ...NOBODY, inBody: true, inAppealBody: true, decided: true };
    expect(partyFault("DECIDE_APPEAL", decider)).toBe("OWN_WORK");
    expect(partyFault("ANNOUNCE", decider)).toBeNull();
  });

  it("asks for the window, the hearing, the days of an appeal and the limitation", () => {
    const at = (of: CaseDays, step: Taken, day: string) => stepFault(step, of, TERMS, ALL, day);
    expect(at(NOTIFIED, "LAPSE", "2020-03-16")).toBe("WINDOW_OPEN");
    expect(at(NOTIFIED, "LAPSE", "2020-03-17")).toBeNull();
    expect(at({ ...RESPONDED, hearingAsked: 1 }, "DECIDE", "2020-03-20")).toBe("HEARING_NEEDED");
    expect(at({ ...AT.HEARD, hearingAsked: 1 }, "DECIDE", "2020-03-20")).toBeNull();
    expect(at(RESPONDED, "DECIDE", "2022-01-31")).toBeNull();
    expect(at(RESPONDED, "DECIDE", "2022-02-01")).toBe("LIMITATION_PASSED");
    expect(at(IN_FORCE, "APPEAL", "2020-04-24")).toBeNull();
    expect(at(IN_FORCE, "APPEAL", "2020-04-25")).toBe("APPEAL_TOO_LATE");
    expect(
      at({ ...IN_FORCE, appealedOn: "2020-04-01", appealDecidedOn: "2020-04-10" }, "APPEAL", "2020-04-12"),
    ).toBe("WRONG_STATE");
  });

  it("lifts no form of discipline, and ends it by itself on its day, unless it is appealed", () => {
    const reprimand = { ...IN_FORCE, kind: "REPRIMAND", endsOn: "2021-03-25" } as const;
    const isDue = (of: CaseDays, day: string) => stepFault("EXPIRE", of, TERMS, ALL, day);
    expect(stepFault("LIFT", { ...reprimand, verifiedOn: "2020-05-01" }, TERMS, ALL, "2020-06-01")).toBe(
      "WRONG_STATE",
    );
    // Only the rule itself ends it.
    expect(isDue(reprimand, "2021-03-25")).toBe("NOT_ALLOWED");
    const shown = (of: CaseDays) =>
      prospects(of, TERMS, ALL, "2020-04-01").find(({ step }) => step === "EXPIRE");
    expect(shown(reprimand)).toMatchObject({ from: "2021-03-25" });
    expect(shown({ ...reprimand, appealedOn: "2020-04-01" })).toBeUndefined();
  });

  it("says what comes next, by whom, and from when", () => {
    expect(prospects(NOTIFIED, TERMS, { ...NOBODY, isOffice: true }, "2020-03-10")).toEqual([
      { step: "RESPOND", by: ["SUBJECT"], reason: null, from: null },
      { step: "LAPSE", by: ["OFFICE"], reason: "WINDOW_OPEN", from: "2020-03-17" },
      { step: "HEAR", by: ["OFFICE", "BODY"], reason: null, from: null },
      { step: "DEFER", by: ["OFFICE", "BODY"], reason: null, from: null },
    ]);
  });
});

describe("what is due", () => {
  const due = (of: CaseDays, terms: Terms = TERMS) => {
    const found = dueOf(of, terms);
    return found && `${found.side} ${found.on}`;
  };

  it.each([
    ["PROPOSED", "AUTHORITY 2020-03-11"],
    ["NOTIFIED", "SUBJECT 2020-03-16"],
    ["RESPONDED", "AUTHORITY 2020-04-04"],
    ["LAPSED", "AUTHORITY 2020-04-16"],
    // The hearing does not give the authority more time.
    ["HEARD", "AUTHORITY 2020-04-04"],
    ["DECIDED", "AUTHORITY 2020-03-30"],
    ["IN_FORCE", "AUTHORITY 2020-05-24"],
    ["VERIFIED", "AUTHORITY 2020-04-25"],
    ["APPEALED", "AUTHORITY 2020-06-30"],
    ["SUSPENDED", null],
    ["DEFERRED", null],
    ["EXPIRED", null],
  ] as const)("at %s is %s", (state, expected) => {
    expect(due(AT[state])).toBe(expected);
  });

  it("is with the subject until they report, with nobody for discipline, and counts from taking up again", () => {
    const order = { ...IN_FORCE, kind: "RECTIFICATION_ORDER", remedyBy: "2020-06-01" } as const;
    expect(due(order)).toBe("SUBJECT 2020-06-01");
    expect(due({ ...order, reportedOn: "2020-05-20" })).toBe("AUTHORITY 2020-07-19");
    expect(due({ ...IN_FORCE, kind: "WARNING" })).toBeNull();
    expect(due({ ...RESPONDED, resumedOn: "2020-05-01" })).toBe("AUTHORITY 2020-05-31");
  });
});

describe("votes", () => {
  const votes = { members: 9, quorum: 6, present: 7, inFavour: 4, against: 3 };

  it("carry what more than half of those present want, and discipline by more than half of all members", () => {
    expect(votesFault("REMINDER", "UPHELD", votes)).toBeNull();
    expect(votesFault("REPRIMAND", "UPHELD", votes)).toMatchObject({ reason: "NOT_CARRIED" });
    expect(votesFault("REPRIMAND", "UPHELD", { ...votes, inFavour: 5, against: 2 })).toBeNull();
    expect(votesFault("REPRIMAND", "REJECTED", votes)).toBeNull();
    // Half is not more than half.
    expect(votesFault("WARNING", "UPHELD", { ...votes, members: 10, present: 8, inFavour: 5 })).toMatchObject(
      {
        reason: "NOT_CARRIED",
      },
    );
  });

  it("need the quorum, and add up", () => {
    expect(votesFault("REMINDER", "UPHELD", { ...votes, present: 5, inFavour: 5, against: 0 })).toMatchObject(
      {
        reason: "NOT_CARRIED",
      },
    );
    expect(votesFault("REMINDER", "UPHELD", { ...votes, present: 10 })).toMatchObject({
      reason: "INVALID_VALUE",
    });
    expect(votesFault("REMINDER", "UPHELD", { ...votes, against: 4 })).toMatchObject({
      reason: "INVALID_VALUE",
    });
    expect(votesFault("REMINDER", "UPHELD", { ...votes, inFavour: Number.NaN })).toMatchObject({
      reason: "INVALID_VALUE",
    });
  });
});
