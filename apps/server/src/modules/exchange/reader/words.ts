import type { FileRefused, Refusal } from "./sheet.js";

const WORDS: Readonly<Record<Refusal, string>> = {
  NOT_A_TABLE: "It is neither a workbook (.xlsx) nor a text table (.csv).",
  OLD_EXCEL: "It is an old or a protected workbook; save it as .xlsx without a password.",
  DAMAGED: "It is damaged or cut off.",
  ENCRYPTED: "It is encrypted; save it without a password.",
  WRONG_ENCODING: "It is not UTF-8; save it as “CSV UTF-8”.",
  ENTITIES: "It defines entities, which no spreadsheet program writes.",
  DUPLICATE_PART: "It holds two parts of one name.",
  EXPANDS_TOO_MUCH: "It expands to more than a register can hold.",
  TOO_LARGE: "It is too large.",
  TOO_MANY_ROWS: "It has more rows than can be imported at once.",
  TOO_MANY_COLUMNS: "It has values far to the right of any table.",
  TOO_MANY_SHEETS: "It has too many sheets.",
  TEXT_TOO_LONG: "It holds a text longer than a cell can be.",
  TOO_SLOW: "It took too long to read.",
  TOO_MUCH_MEMORY: "It took too much memory to read.",
};

/** Why a file was refused and where, in plain English. */
export function refusalWords({ refusal, file, sheet, row }: FileRefused): string {
  const place = [file, sheet, row === null ? null : `row ${row}`].filter((part) => part !== null).join(", ");
  return `The file was refused${place ? ` (${place})` : ""}. ${WORDS[refusal]}`;
}
