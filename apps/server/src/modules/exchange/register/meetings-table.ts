import { type Month, monthOf } from "@nen-nep/schema";
import type { Ledger } from "./ledger.js";
import type { DeclarationRecord, MeetingRecord } from "./records.js";
import type { RowValues } from "./row-values.js";
import { documentInNote, monthInNote } from "./values.js";
import { expected } from "./wording.js";
import { nearest, SESSION_CHOICES, type SessionWord, sessionWord } from "./words.js";

const MOST_PRESENT = 10_000;
const LONGEST_MINUTES = 1_440;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 1_000;

export type MeetingRow =
  | { readonly kind: "meetings"; readonly record: MeetingRecord }
  | { readonly kind: "declarations"; readonly record: DeclarationRecord };

/** Reads one row of the register of meetings: a meeting, or a month without one; null where it is wrong. */
export function readMeeting(values: RowValues, ledger: Ledger): MeetingRow | null {
  const word = values.word("sessionType", sessionWord, SESSION_CHOICES, (text) =>
    nearest(text, SESSION_CHOICES),
  );
  if (word === "NOT_HELD" || word === "POSTPONED") {
    const record = readDeclaration(values, ledger, word);
    return record && { kind: "declarations", record };
  }
  const record = readHeld(values, ledger, word);
  return record && { kind: "meetings", record };
}

function readHeld(values: RowValues, ledger: Ledger, sessionType: SessionWord | null): MeetingRecord | null {
  const cell = ledger.cellOf(values);
  const heldOn = pastDay(values, "heldOn", ledger, true);
  const theme = values.text("theme", LONGEST_NOTE);
  const chair = values.text("chair", LONGEST_NAME);
  const present = values.count("present", MOST_PRESENT);
  const excused = values.count("excused", MOST_PRESENT);
  const unexcused = values.count("unexcused", MOST_PRESENT);
  const exempt = values.count("exempt", MOST_PRESENT);
  const minutes = values.count("minutes", LONGEST_MINUTES, 1);
  const committeeMetOn = pastDay(values, "committeeMetOn", ledger, false);

  if (cell && chair !== null && !ledger.knowsPerson(cell, chair)) {
    const names = [...cell.persons.values()];
    values.fault("chair", "PERSON_UNKNOWN", expected.personOf(cell.code, names), nearest(chair, names));
  }
  if (cell === null || heldOn === null || sessionType === null) return null;
  if (sessionType === "NOT_HELD" || sessionType === "POSTPONED") return null;

  const first = ledger.firstRowOf(`meeting|${cell.code}|${heldOn}|${sessionType}`, values.row.row);
  if (first !== null) values.fault("heldOn", "ROW_DUPLICATE", expected.onceOnly(first));
  if (sessionType === "REGULAR" || sessionType === "COMBINED") {
    noContradiction(values, ledger, "declared", cell.code, monthOf(heldOn), "heldOn");
    ledger.firstRowOf(`held|${cell.code}|${monthOf(heldOn)}`, values.row.row);
  }
  if (values.wrong.length > 0) return null;
  const attendance = { present, excused, unexcused, exempt };
  return {
    ...values.origin,
    code: cell.code,
    heldOn,
    sessionType,
    theme,
    chair,
    ...attendance,
    minutes,
    committeeMetOn,
  };
}

const ONLY_OF_MEETINGS = ["chair", "present", "excused", "unexcused", "exempt", "minutes", "committeeMetOn"];

function readDeclaration(
  values: RowValues,
  ledger: Ledger,
  state: DeclarationRecord["state"],
): DeclarationRecord | null {
  const cell = ledger.cellOf(values);
  const day = values.day("heldOn");
  const note = values.text("note", LONGEST_NOTE);
  const document = note === null ? null : documentInNote(note);
  const month = (note === null ? null : monthInNote(note)) ?? (day === null ? null : monthOf(day));
  for (const field of ONLY_OF_MEETINGS) {
    if (values.cell(field) !== null) values.fault(field, "VALUE_UNEXPECTED", expected.noValue());
  }
  if (month === null && values.wrong.length === 0) values.fault("note", "MONTH_MISSING", expected.month());
  else if (state === "POSTPONED" && document === null && values.wrong.length === 0) {
    values.fault("note", "DOCUMENT_MISSING", expected.document());
  }
  if (cell === null || month === null) return null;

  const first = ledger.firstRowOf(`declared|${cell.code}|${month}`, values.row.row);
  if (first !== null) values.fault("note", "ROW_DUPLICATE", expected.onceOnly(first));
  noContradiction(values, ledger, "held", cell.code, month, "sessionType");
  if (values.wrong.length > 0) return null;
  return {
    ...values.origin,
    code: cell.code,
    month,
    state,
    document: state === "POSTPONED" ? document : null,
    note,
  };
}

/** A day that is not after today and lies in the year the title names. */
export function pastDay(values: RowValues, field: string, ledger: Ledger, inYear: boolean) {
  const day = values.day(field, inYear);
  const year = values.layout.year;
  if (day !== null && day > ledger.today)
    values.fault(field, "DAY_IN_FUTURE", expected.dayUntil(ledger.today));
  else if (day !== null && inYear && year !== null && Number(day.slice(0, 4)) !== year) {
    values.fault(field, "DAY_OUTSIDE_YEAR", expected.dayIn(year));
  }
  return day;
}

function noContradiction(
  values: RowValues,
  ledger: Ledger,
  other: "held" | "declared",
  code: string,
  month: Month,
  field: string,
): void {
  const row = ledger.rowOf(`${other}|${code}|${month}`);
  if (row !== null) values.fault(field, "ROW_CONTRADICTS", expected.noContradiction(row, month));
}
