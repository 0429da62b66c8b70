import { describe, expect, it } from "vitest";
import { breachWords } from "./breaches.rules.js";
import {
  declaringFault,
  highestOf,
  type MeetingFacts,
  mayCheck,
  mayCorrect,
  recordingFault,
} from "./recording.rules.js";
import { termsFault, tooEarly } from "./regime.rules.js";

const CELL = { since: "2018-03-05", closedOn: "2020-06-10" };
const TODAY = "2020-05-20";
const MEETING: MeetingFacts = {
  heldOn: "2020-05-04",
  sessionType: "REGULAR",
  theme: null,
  present: 18,
  excused: 2,
  unexcused: 0,
  exempt: null,
  lengthMinutes: 95,
  committeeMetOn: "2020-05-01",
};

describe("a meeting can be recorded", () => {
  const cases: [string, Partial<MeetingFacts>, string | null][] = [
    ["as it was", {}, null],
    ["without counts", { present: null, excused: null, unexcused: null }, null],
    ["today", { heldOn: TODAY }, null],
    ["not in the future", { heldOn: "2020-05-21" }, "heldOn"],
    ["not before the cell began", { heldOn: "2018-03-04", committeeMetOn: null }, "heldOn"],
    ["with all counts or none", { excused: null }, "excused"],
    ["with somebody present", { present: 0 }, "present"],
    ["with counts that can be", { unexcused: -1 }, "unexcused"],
    ["with no more than ten thousand", { exempt: 10_001 }, "exempt"],
    ["of a minute at least", { lengthMinutes: 0 }, "lengthMinutes"],
    ["of ten hours at most", { lengthMinutes: 601 }, "lengthMinutes"],
    ["thematic with its theme", { sessionType: "THEMATIC", theme: "Chỉ thị 05" }, null],
    ["thematic not without", { sessionType: "THEMATIC" }, "theme"],
    ["combined not without", { sessionType: "COMBINED" }, "theme"],
    ["regular on a theme", { theme: "Chỉ thị 05" }, null],
    ["after the cell committee met", { committeeMetOn: "2020-05-05" }, "committeeMetOn"],
    ["of the cell committee itself", { sessionType: "COMMITTEE", committeeMetOn: null }, null],
    ["of the cell committee alone", { sessionType: "COMMITTEE" }, "committeeMetOn"],
  ];
  it.each(cases)("%s", (_, change, field) => {
    expect(recordingFault({ ...MEETING, ...change }, CELL, TODAY)?.field ?? null).toBe(field);
  });

  it("not once the cell was closed", () => {
    expect(recordingFault({ ...MEETING, heldOn: "2020-06-10" }, CELL, "2020-07-01")?.field).toBe("heldOn");
  });
});

describe("a month can be declared", () => {
  const cases: [string, string, "NOT_HELD" | "POSTPONED", string | null, string | null][] = [
    ["not held once it is over", "2020-04", "NOT_HELD", null, null],
    ["not held only then", "2020-05", "NOT_HELD", null, "month"],
    ["postponed before it is over", "2020-05", "POSTPONED", "15-CV/QU", null],
    ["postponed only by a document", "2020-04", "POSTPONED", null, "document"],
    ["not held without a document", "2020-04", "NOT_HELD", "15-CV/QU", "document"],
    ["in the month the cell began", "2018-03", "NOT_HELD", null, null],
    ["not before", "2018-02", "NOT_HELD", null, "month"],
    ["in the month it was closed", "2020-06", "POSTPONED", "15-CV/QU", null],
    ["not after", "2020-07", "POSTPONED", "15-CV/QU", "month"],
  ];
  it.each(cases)("%s", (_, month, state, document, field) => {
    expect(declaringFault({ month, state, document }, CELL, TODAY)?.field ?? null).toBe(field);
  });
});

it("a cell corrects what it reported, a delegate what they wrote, a superior all", () => {
  expect(mayCorrect("SELF_REPORTED", false, "CELL")).toBe(true);
  for (const source of ["CROSS_CHECKED", "SUPERIOR", "REGISTER"] as const) {
    expect(mayCorrect(source, true, "CELL")).toBe(false);
    expect(mayCorrect(source, false, "ABOVE")).toBe(true);
  }
  expect(mayCorrect("SUPERIOR", true, "DELEGATION")).toBe(true);
  expect(mayCorrect("SELF_REPORTED", false, "DELEGATION")).toBe(false);
  expect(mayCorrect("SELF_REPORTED", true, null)).toBe(false);
});

it("only a superior cross-checks, what a cell reported, and never their own record", () => {
  expect(mayCheck("SELF_REPORTED", false, "ABOVE")).toBe(true);
  expect(mayCheck("SELF_REPORTED", true, "ABOVE")).toBe(false);
  expect(mayCheck("SUPERIOR", false, "ABOVE")).toBe(false);
  expect(mayCheck("SELF_REPORTED", false, "CELL")).toBe(false);
  expect(mayCheck("SELF_REPORTED", false, "DELEGATION")).toBe(false);
});

it("of several posts the highest counts", () => {
  expect(highestOf(["COMMITTEE_MEMBER", "DEPUTY"])).toBe("DEPUTY");
  expect(highestOf([])).toBeNull();
});

describe("a version of the rules", () => {
  const terms = { minutes: 90, combinedMinutes: 120, attendanceAbove: 90, entryDays: 2 };
  it.each([
    [{}, null],
    [{ minutes: 0 }, "minutes"],
    [{ combinedMinutes: 80 }, "combinedMinutes"],
    [{ attendanceAbove: 100 }, "attendanceAbove"],
    [{ entryDays: -1 }, "entryDays"],
  ])("says what can be kept: %j", (change, field) => {
    expect(termsFault({ ...terms, ...change })?.field ?? null).toBe(field);
  });

  const known = { today: "2026-11-25", lastRule: "2025-10-28", lastMeeting: "2026-11-25" };
  it.each([
    ["2026-11-24", false],
    ["2026-11-25", false],
    ["2026-11-26", true],
  ])("comes after all that was judged: %s", (since, comes) => {
    expect(tooEarly(since, known) === null).toBe(comes);
  });
  it("may begin today where nobody met yet today, but not before a later one", () => {
    expect(tooEarly("2026-11-25", { ...known, lastMeeting: "2026-11-24" })).toBeNull();
    expect(tooEarly("2026-12-01", { ...known, lastRule: "2026-12-01" })).not.toBeNull();
  });
});

it("a breach says what was found, what is required and by which document", () => {
  const rule = { document: "12-HD/BTCTW", since: "2018-01-01" };
  expect(breachWords({ breach: "SHORT", found: 75, required: 90, rule }, "VI")).toBe(
    "Thời lượng 75 phút, quy định ít nhất 90 phút (12-HD/BTCTW)",
  );
  expect(breachWords({ breach: "LOW_ATTENDANCE", found: 250 / 3, required: 85, rule }, "VI")).toBe(
    "Tỷ lệ đảng viên dự 83,3%, quy định trên 85% (12-HD/BTCTW)",
  );
  expect(breachWords({ breach: "ENTERED_LATE", found: 41, required: 30, rule: null }, "EN")).toBe(
    "Entered after 41 days, within 30 is required",
  );
});
