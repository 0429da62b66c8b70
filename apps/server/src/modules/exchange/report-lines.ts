import type { ImportProgress, ImportResult } from "./exchange.service.js";
import { IMPORT_SUBJECTS } from "./plan/diff.js";
import type { Fault } from "./register/fault.js";

const MOST_VALUES = 20;

/** The report of an import, as lines for a terminal. */
export function resultLines({ batchId, report, outcomes, values, valueCount }: ImportResult): string[] {
  const sheets = report.sheets.map((sheet) => {
    const place = `${sheet.file}, ${sheet.sheet}`;
    if (sheet.kind === null) return `${place}: left aside, no table of a register`;
    const left = [
      ...(sheet.otherRows.length > 0 ? [`rows left aside: ${sheet.otherRows.join(", ")}`] : []),
      ...(sheet.ignoredColumns.length > 0 ? [`columns not read: ${sheet.ignoredColumns.join(", ")}`] : []),
      ...(sheet.notesLeft > 0 ? [`notes that stay in the file: ${sheet.notesLeft}`] : []),
    ];
    return [`${place}: ${sheet.kind.toLowerCase()}, ${sheet.rows} rows`, ...left].join("; ");
  });
  if (outcomes === null) return [...sheets, "", ...report.faults.map(faultLine), ...unlisted(report)];
  const counted = IMPORT_SUBJECTS.map((subject) => {
    const { created, changed, unchanged } = outcomes[subject];
    return `${subject.toLowerCase().padEnd(14)} ${created} new, ${changed} changed, ${unchanged} unchanged`;
  });
  const changes = values
    .slice(0, MOST_VALUES)
    .map(
      ({ record, field, before, after }) =>
        `${record}: ${field} ${before ?? "(nothing)"} → ${after ?? "(nothing)"}`,
    );
  const more = valueCount - changes.length;
  return [
    ...sheets,
    "",
    ...counted,
    ...changes,
    ...(more > 0 ? [`… and ${more} more changed values`] : []),
    ...(batchId === null ? [] : ["", `Imported as batch ${batchId}.`]),
  ];
}

const unlisted = ({ unlistedFaults }: ImportResult["report"]): string[] =>
  unlistedFaults > 0 ? [`… and ${unlistedFaults} more mistakes`] : [];

function faultLine({ file, sheet, row, column, value, expected, suggestion, follows }: Fault): string {
  const place = [file, sheet, row === null ? "" : `row ${row}`, column ?? ""]
    .filter((part) => part !== "")
    .join(", ");
  const found = value === null ? "" : ` “${value}”`;
  const hints = [
    ...(suggestion === null ? [] : [`perhaps ${suggestion}`]),
    ...(follows === 0 ? [] : [`${follows} more follow from it`]),
  ];
  return `${place}:${found} – expected ${expected.en}${hints.length > 0 ? ` (${hints.join("; ")})` : ""}`;
}

const STEP = 10_000;

/** Says how far an import is, every ten thousand rows. */
export function progressLines(note: (line: string) => void): ImportProgress {
  return {
    read: (rows) => {
      if (rows % STEP === 0) note(`read ${rows} rows`);
    },
    written: (kind, done, total) => {
      if (done === total || done % STEP === 0) note(`${kind}: ${done} of ${total}`);
    },
  };
}
