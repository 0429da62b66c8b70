import { parse } from "csv-parse/sync";
import { openWorkbook } from "../../src/modules/exchange/reader/open.js";
import { type Cell, STANDARD_LIMITS } from "../../src/modules/exchange/reader/sheet.js";
import type { Answer, Client } from "../testkit/client.js";
import { fileOf } from "./files.js";

export interface Wish {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly language?: string;
  readonly operationName?: string;
  readonly purpose?: string;
  readonly title?: string;
}

/** Sends an export as the workbench would. */
export const ask = (client: Client, format: string, wish: Wish): Promise<Answer<unknown>> =>
  client.send({ language: "EN", ...wish }, { url: `/export?format=${format}` });

/** The status and the reason of an export that must be refused. */
export async function refused(client: Client, wish: Wish, format = "csv"): Promise<[number, string]> {
  const { status, text } = await ask(client, format, wish);
  const { extensions } = JSON.parse(text) as { extensions: { reason: string } };
  return [status, extensions.reason];
}

export interface Table {
  readonly head: readonly string[];
  readonly columns: readonly string[];
  /** By the headings. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly foot: readonly string[];
  readonly answer: Answer<unknown>;
}

/** An export as text, read again. */
export async function csv(client: Client, wish: Wish): Promise<Table> {
  const answer = await ask(client, "csv", wish);
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${answer.text.slice(0, 500)}`);
  const lines = parse(answer.text, {
    bom: true,
    delimiter: wish.language === "VI" ? ";" : ",",
    relax_column_count: true,
  }) as string[][];
  const isNote = (line: readonly string[]) => line[0]!.startsWith("# ");
  const from = lines.findIndex((line) => !isNote(line));
  const [columns, ...rest] = lines.slice(from);
  return {
    head: lines.slice(0, from).map(([text]) => text!),
    columns: columns!,
    rows: rest
      .filter((line) => !isNote(line))
      .map((line) => Object.fromEntries(line.map((text, place) => [columns![place]!, text]))),
    foot: rest.filter(isNote).map(([text]) => text!),
    answer,
  };
}

/** An export as a workbook, opened by the reader of registers: the rows of each sheet. */
export async function xlsx(
  client: Client,
  wish: Wish,
): Promise<Record<string, readonly (readonly Cell[])[]>> {
  const answer = await ask(client, "xlsx", wish);
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${answer.text.slice(0, 500)}`);
  const book = await openWorkbook(await fileOf("export.xlsx", answer.bytes), STANDARD_LIMITS);
  try {
    const sheets: Record<string, (readonly Cell[])[]> = {};
    for (const sheet of book.sheets) {
      sheets[sheet.name] = [];
      for await (const { cells } of sheet.rows()) sheets[sheet.name]!.push(cells);
    }
    return sheets;
  } finally {
    book.close();
  }
}
