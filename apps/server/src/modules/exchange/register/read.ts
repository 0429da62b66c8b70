import { openWorkbook, type SourceFile } from "../reader/open.js";
import { FileRefused, type Row, type Sheet, STANDARD_LIMITS, type Workbook } from "../reader/sheet.js";
import { FIELDS, headingKey, TABLE_KINDS } from "./fields.js";
import { findLayout, HEADING_ROWS } from "./headings.js";
import type { RecordSink } from "./records.js";
import type { RegisterReport, RegisterRequest } from "./report.js";
import { TableReader } from "./table-reader.js";
import { expected } from "./wording.js";

/** Hears of the rows read so far, once every thousand rows. */
export type Progress = (rows: number) => void;

/**
 * Reads a register from one or several files, cells first, and hands its records to the sink as they stream past.
 * Every mistake is in the report; with a mistake in it the records are incomplete and must not be written.
 * @throws FileRefused where a file as a whole cannot be read
 */
export async function readRegister(
  request: RegisterRequest,
  sink: RecordSink,
  progress: Progress = () => {},
): Promise<RegisterReport> {
  const limits = request.limits ?? STANDARD_LIMITS;
  const tables = new TableReader(request.known, sink, progress, limits.rows);
  const map = new Map((request.map ?? []).map(([heading, field]) => [headingKey(heading), field]));
  const headings = new Set<string>();
  const books: Workbook[] = [];
  try {
    for (const file of request.files) {
      const book = await openWorkbook(file, limits);
      books.push(book);
      for (const sheet of book.sheets) {
        const rows = await inFile(file, () => firstRows(sheet));
        for (const row of rows)
          for (const cell of row.cells) if (typeof cell === "string") headings.add(headingKey(cell));
        tables.add(file, sheet, findLayout(rows, map), rows);
      }
    }
    checkRequest(request, tables, headings);
    for (const kind of TABLE_KINDS) {
      for (const table of tables.of(kind)) await inFile(table.file, () => tables.read(table));
    }
    return tables.report();
  } finally {
    for (const book of books) book.close();
  }
}

async function inFile<T>(file: SourceFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof FileRefused ? error.in(file.name) : error;
  }
}

/** The rows among which the headings may stand. */
async function firstRows(sheet: Sheet): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of sheet.rows()) {
    if (row.row > HEADING_ROWS) break;
    rows.push(row);
  }
  return rows;
}

const ALL_FIELDS = [...new Set(TABLE_KINDS.flatMap((kind) => FIELDS[kind].map(({ field }) => field)))];

/** Faults of the request as a whole: headings that no file has, fields that do not exist, no table at all. */
function checkRequest(request: RegisterRequest, tables: TableReader, headings: ReadonlySet<string>): void {
  const nowhere = { file: request.files[0]?.name ?? "", sheet: "", row: null, value: null, suggestion: null };
  for (const [heading, field] of request.map ?? []) {
    if (headings.has(headingKey(heading)) && ALL_FIELDS.includes(field)) continue;
    const wanted = expected.mappedHeading(ALL_FIELDS);
    tables.faults.add({ ...nowhere, column: heading, reason: "HEADING_NOT_FOUND", expected: wanted });
  }
  if (!tables.found)
    tables.faults.add({ ...nowhere, column: null, reason: "SHEET_UNKNOWN", expected: expected.aTable() });
}
