import { monthStates, posts, sessionTypes, settings } from "@nen-nep/schema";
import { isMessage } from "../../i18n/i18n.js";
import type { Text } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import type { Preview } from "./useImport.js";

export type Sheet = Preview["sheets"][number];
export type Fault = Preview["faults"][number];
export type Outcome = NonNullable<Preview["outcomes"]>[number];
export type Value = Preview["values"][number];

/** How many records are new, changed and unchanged in all. */
export function totalOf(outcomes: readonly Outcome[]): Omit<Outcome, "subject"> {
  const sum = (of: "created" | "changed" | "unchanged") =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return { created: sum("created"), changed: sum("changed"), unchanged: sum("unchanged") };
}

/** The sheets that have mistakes, in the order of the mistakes, with how many. */
export function faultySheets(faults: readonly Fault[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of faults) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** Headings of a table that mean nothing yet; those of a sheet left aside are not expected to. */
export const unreadOf = (sheets: readonly Sheet[]): number =>
  sheets
    .filter(({ kind }) => kind !== null)
    .flatMap(({ columns }) => columns)
    .filter(({ field, criterion }) => field === null && criterion === null).length;

/** The columns by their headings: what a heading means is said once, however often it stands there. */
export const distinctOf = ({ columns }: Sheet): Sheet["columns"] =>
  columns.filter(({ heading }, index) => columns.findIndex((other) => other.heading === heading) === index);

/** The required fields that no heading of a table means. */
export const missingOf = ({ kind, columns, fields }: Sheet): Sheet["fields"] =>
  kind === null
    ? []
    : fields.filter(({ field, required }) => required && columns.every((column) => column.field !== field));

/** The mistakes as a table that can be saved: what to mend, where, and how. */
export function faultTable(
  faults: readonly Fault[],
  { say, language }: Text,
  reasonWords: (fault: Fault) => string,
): Table {
  const labels = [
    say("import.file"),
    say("import.sheet"),
    say("import.row"),
    say("import.column"),
    say("import.value"),
    say("import.wrong"),
    say("import.expected"),
    say("import.suggestion"),
  ];
  return {
    columns: labels.map((label) => ({ label })),
    rows: faults.map((fault) => [
      fault.file,
      fault.sheet,
      fault.row,
      fault.column,
      fault.value,
      reasonWords(fault),
      language === "VI" ? fault.expectedVi : fault.expectedEn,
      fault.suggestion,
    ]),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** A field of a changed value in the reader's language; marks are named by their criterion. */
export function fieldWords(field: string, { say }: Text): string {
  if (field.startsWith("marks.")) return say("import.criterion", { key: field.slice("marks.".length) });
  const id = `import.field.${field}`;
  return isMessage(id) ? say(id) : field;
}

/** A changed value as the reader's language writes it. */
export function valueWords(
  value: string | null,
  { format, language }: Text,
  groups: readonly { readonly key: string; readonly name: string }[],
): string | null {
  if (value === null) return null;
  if (DAY.test(value)) return format.day(value);
  for (const words of [settings, sessionTypes, monthStates]) {
    if (words.has(value)) return words.label(value as never, language);
  }
  return groups.find(({ key }) => key === value)?.name ?? value;
}

/** `KP-001 2019-03-12` as `KP-001 12/03/2019`; a month and a post likewise. */
export function recordWords(record: string, { format, language }: Text): string {
  const written = (part: string): string => {
    if (DAY.test(part)) return format.day(part);
    if (MONTH.test(part)) return format.month(part);
    return posts.has(part) ? posts.label(part, language) : part;
  };
  return record.split(" ").map(written).join(" ");
}
