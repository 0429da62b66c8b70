import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { tidied } from "../folding.js";
import { type Cell, FileRefused, type Limits, type Row, type Workbook } from "./sheet.js";

const DELIMITERS = [",", ";", "\t"] as const;
const SAMPLE = 64 * 1024;
/** Delimiters in a line: the columns of the widest sheet there is, empty ones at its far end, and some within texts. */
const MOST_DELIMITERS = 4 * 16_384;

/** Opens a text table of one sheet that bears the file's name. */
export async function openCsv(path: string, name: string, limits: Limits): Promise<Workbook> {
  const delimiter = await detectDelimiter(path);
  return { sheets: [{ name, rows: () => csvRows(path, name, delimiter, limits) }], close: () => {} };
}

async function* csvRows(path: string, sheet: string, delimiter: string, limits: Limits): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    max_record_size: limits.columns * limits.cellText,
    skip_empty_lines: false,
  });
  pipeline(Readable.from(narrow(decoded(path), delimiter)), parser, () => {});
  let row = 0;
  try {
    for await (const record of parser) {
      row++;
      const cells = (record as string[]).map(toCell);
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      if (cells.length === 0) continue;
      if (row > limits.rows) throw new FileRefused("TOO_MANY_ROWS", null, sheet, row);
      if (cells.length > limits.columns) throw new FileRefused("TOO_MANY_COLUMNS", null, sheet, row);
      if (cells.some((cell) => typeof cell === "string" && cell.length > limits.cellText)) {
        throw new FileRefused("TEXT_TOO_LONG", null, sheet, row);
      }
      yield { row, cells };
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new FileRefused(error.refusal, null, sheet, error.row ?? row + 1);
    const long = (error as CsvError).code === "CSV_MAX_RECORD_SIZE";
    throw new FileRefused(long ? "TEXT_TOO_LONG" : "DAMAGED", null, sheet, row + 1);
  } finally {
    parser.destroy();
  }
}

function toCell(value: string): Cell {
  const text = tidied(value);
  if (text === "") return null;
  return text.startsWith("=") ? { formula: text } : text;
}

/** The text of a UTF-8 file. Another encoding, or a NUL, is an error instead of wrong letters. */
async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer): string => {
    let text: string;
    try {
      text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new FileRefused("WRONG_ENCODING");
    }
    if (text.includes("\0")) throw new FileRefused("WRONG_ENCODING");
    return text;
  };
  for await (const chunk of createReadStream(path)) yield decode(chunk as Buffer);
  yield decode();
}

/** The same text, refused where a line has millions of columns: before the parser keeps them all. */
async function* narrow(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<string> {
  const [mark, feed, carriage] = [delimiter, "\n", "\r"].map((sign) => sign.charCodeAt(0));
  let inLine = 0;
  for await (const text of chunks) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === feed || code === carriage) inLine = 0;
      else if (code === mark && ++inLine > MOST_DELIMITERS) throw new FileRefused("TOO_MANY_COLUMNS");
    }
    yield text;
  }
}

/** The delimiter that divides most of the first lines into the same number of fields, above one. */
async function detectDelimiter(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const text = buffer.toString("utf8", 0, bytesRead).replace(/"(?:[^"]|"")*"/g, "");
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const score = (delimiter: string): number => {
      const counts = new Map<number, number>();
      for (const line of lines) {
        const fields = line.split(delimiter).length;
        if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
      }
      return Math.max(0, ...[...counts].map(([fields, times]) => times * fields));
    };
    return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best));
  } finally {
    await file.close();
  }
}
