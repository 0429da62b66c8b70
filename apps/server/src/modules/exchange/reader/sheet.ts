import type { Day } from "@nen-nep/schema";

/**
 * What a cell of a sheet holds. Dates are days by the cell's number format. A formula is carried as text and
 * never evaluated; the result a program stored beside it is not trusted.
 */
export type Cell =
  | null
  | string
  | number
  | boolean
  | { readonly day: Day }
  | { readonly error: string }
  | { readonly formula: string };

/** A row that holds something. `row` is counted from 1, as the user sees it; cells are in column order. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** One sheet; its rows can be streamed more than once. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncGenerator<Row>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  close(): void;
}

/** What a file may ask of the machine. Sizes are bytes, texts are UTF-16 units. */
export interface Limits {
  readonly fileSize: number;
  readonly entries: number;
  readonly expandedSize: number;
  /** Expanded bytes for each compressed byte; entries under 1 MiB are exempt. */
  readonly expansion: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellText: number;
  readonly sharedTexts: number;
  readonly sharedTextSize: number;
  /** Seconds for reading all files of one request. */
  readonly seconds: number;
  /** Mebibytes of heap for the process that reads. */
  readonly heap: number;
}

export const STANDARD_LIMITS: Limits = {
  fileSize: 32 * 2 ** 20,
  entries: 1000,
  expandedSize: 256 * 2 ** 20,
  expansion: 200,
  sheets: 50,
  rows: 200_000,
  columns: 256,
  cellText: 32_767,
  sharedTexts: 500_000,
  sharedTextSize: 16 * 2 ** 20,
  seconds: 20,
  heap: 128,
};

/** Why a file as a whole cannot be read. */
export type Refusal =
  | "NOT_A_TABLE"
  | "OLD_EXCEL"
  | "DAMAGED"
  | "ENCRYPTED"
  | "WRONG_ENCODING"
  | "ENTITIES"
  | "DUPLICATE_PART"
  | "EXPANDS_TOO_MUCH"
  | "TOO_LARGE"
  | "TOO_MANY_ROWS"
  | "TOO_MANY_COLUMNS"
  | "TOO_MANY_SHEETS"
  | "TEXT_TOO_LONG"
  | "TOO_SLOW"
  | "TOO_MUCH_MEMORY";

/** A file that is refused before anything in it is looked at further. */
export class FileRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    /** The file, as the user named it; filled in by whoever knows it. */
    readonly file: string | null = null,
    /** Where in the file, if it is known. */
    readonly sheet: string | null = null,
    readonly row: number | null = null,
  ) {
    super(`The file was refused: ${refusal}`);
  }

  in(file: string): FileRefused {
    return new FileRefused(this.refusal, this.file ?? file, this.sheet, this.row);
  }
}
