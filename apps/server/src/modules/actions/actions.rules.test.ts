import { type ActionState, actionStates, actionStepKinds } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import {
  checkDays,
  nextSteps,
  overdueDays,
  type Standing,
  stepFault,
  type Taken,
  TRANSITIONS,
  titleOf,
  waitingDays,
  wordsOf,
} from "./actions.rules.js";

const nobody: Standing = { isOwner: false, organises: false, decides: false, submitted: false };
const owner: Standing = { ...nobody, isOwner: true };
const verifier: Standing = { ...nobody, decides: true };
const organiser: Standing = { ...nobody, organises: true, decides: true };

describe("the way of an action", () => {
  it.each<[ActionState, readonly Taken[], readonly Taken[], readonly Taken[]]>([
    // state, the owner, who verifies, who organises
    ["OPENED", ["ACCEPT"], [], ["ACCEPT", "CANCEL"]],
    ["REOPENED", ["ACCEPT"], [], ["ACCEPT", "CANCEL"]],
    ["ACCEPTED", ["REPORT", "SUBMIT"], [], ["REPORT", "SUBMIT", "CANCEL"]],
    ["IN_PROGRESS", ["REPORT", "SUBMIT"], [], ["REPORT", "SUBMIT", "CANCEL"]],
    ["RETURNED", ["REPORT", "SUBMIT"], [], ["REPORT", "SUBMIT", "CANCEL"]],
    ["SUBMITTED", [], ["VERIFY", "RETURN"], ["VERIFY", "RETURN", "CANCEL"]],
    ["VERIFIED", [], [], ["REOPEN"]],
    ["CANCELLED", [], [], ["REOPEN"]],
  ])("from %s goes on as the table says", (state, ofOwner, ofVerifier, ofOrganiser) => {
    expect(nextSteps(state, owner)).toEqual(ofOwner);
    expect(nextSteps(state, verifier)).toEqual(ofVerifier);
    expect(nextSteps(state, organiser)).toEqual(ofOrganiser);
    expect(nextSteps(state, nobody)).toEqual([]);
  });

  it("names every step but the opening and those of events, and reaches every state", () => {
    expect(["OPEN", "PLAN", "ATTEND", ...Object.keys(TRANSITIONS)].sort()).toEqual(
      [...actionStepKinds.keys].sort(),
    );
    const reached = new Set<ActionState>(["OPENED", ...Object.values(TRANSITIONS).map(({ to }) => to)]);
    expect([...reached].sort()).toEqual([...actionStates.keys].sort());
  });

  it.each<[string, Standing]>([
    ["owner who may verify by role", { ...organiser, isOwner: true }],
    ["submitter who may verify by role", { ...organiser, submitted: true }],
  ])("lets no %s verify or return", (_, standing) => {
    expect(stepFault("VERIFY", "SUBMITTED", standing)).toBe("OWN_WORK");
    expect(stepFault("RETURN", "SUBMITTED", standing)).toBe("OWN_WORK");
  });
});

describe("lateness", () => {
  it.each<[ActionState, string | null, number | null, number | null]>([
    ["OPENED", null, 17, null],
    ["RETURNED", "2020-06-10", 17, null],
    ["SUBMITTED", "2020-06-20", null, 11],
    ["VERIFIED", "2020-06-20", null, null],
    ["CANCELLED", null, null, null],
  ])("is with the owner or with the authority, never both (%s)", (state, submittedOn, late, waits) => {
    const dates = { state, dueOn: "2020-06-14", submittedOn };
    expect(overdueDays(dates, "2020-07-01")).toBe(late);
    expect(waitingDays(dates, "2020-07-01")).toBe(waits);
  });

  it("is 0 until the due day is over", () => {
    const dates = { state: "OPENED", dueOn: "2020-07-01", submittedOn: null } as const;
    expect(overdueDays(dates, "2020-07-01")).toBe(0);
    expect(overdueDays(dates, "2020-07-02")).toBe(1);
  });
});

describe("what is typed", () => {
  it.each([
    ["opened ahead", "2020-07-02", "2020-08-01"],
    ["due before", "2020-06-01", "2020-05-31"],
    ["due in ten years", "2020-06-01", "2030-06-01"],
  ])("is refused where it is %s", (_, openedOn, dueOn) => {
    expect(() => checkDays(openedOn, dueOn, "2020-07-01")).toThrow();
  });

  it("has a title of a line and words of a page", () => {
    expect(titleOf("  Khắc phục \n việc ghi biên bản ")).toBe("Khắc phục việc ghi biên bản");
    expect(() => titleOf(" ")).toThrow();
    expect(() => titleOf("a".repeat(201))).toThrow();
    expect(wordsOf("words", "  ")).toBeNull();
    expect(() => wordsOf("words", "a".repeat(4_001))).toThrow();
  });
});
