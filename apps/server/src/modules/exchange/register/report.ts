import type { SourceFile } from "../reader/open.js";
import type { Limits } from "../reader/sheet.js";
import type { Fault } from "./fault.js";
import type { TableKind } from "./fields.js";
import type { ColumnMeaning } from "./headings.js";
import type { Known, RecordKind } from "./records.js";

export interface RegisterRequest {
  readonly files: readonly SourceFile[];
  /** Headings and the field each means, such as `["Mã số", "code"]`; before what the program would guess. */
  readonly map?: readonly (readonly [heading: string, field: string])[];
  readonly known: Known;
  readonly limits?: Limits;
}

/** What was made of one sheet. */
export interface SheetReport {
  readonly file: string;
  readonly sheet: string;
  /** Null where the sheet holds no table of a register and was left aside. */
  readonly kind: TableKind | null;
  readonly headingRow: number | null;
  readonly rubric: string | null;
  /** Every heading and what it was taken for; of a sheet left aside the row that looks most like headings. */
  readonly columns: readonly ColumnMeaning[];
  readonly ignoredColumns: readonly string[];
  /** Rows of data, right or wrong. */
  rows: number;
  /** Rows below the headings that are no data: totals and signatures. */
  readonly otherRows: number[];
  /** Meetings that were held and bear a note: a meeting has no place for one, so it stays in the file. */
  notesLeft: number;
}

export interface RegisterReport {
  readonly sheets: readonly SheetReport[];
  /** Records that were read without a mistake. */
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** The year of the register: what its titles name, else that of its earliest day; null where it has neither. */
  readonly year: number | null;
  readonly faults: readonly Fault[];
  /** Faults past the longest list that is given. */
  readonly unlistedFaults: number;
}
