import { finished, type Readable } from "node:stream";
import { fold } from "@nen-nep/schema";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../../../core/context.js";
import { columnsOf } from "./columns.js";
import { csvOf } from "./csv-file.js";
import type { ExportFile } from "./file.js";
import { beginJournal, type Outcome } from "./journal.js";
import { checkNames, namesIn } from "./names.js";
import { footOf, headOf } from "./notes.js";
import { type AskedOperation, readOperation } from "./operation.js";
import { type CostOf, Pages } from "./pages.js";
import { rootWords } from "./root-words.js";
import { cellOf, localClock, type Value } from "./values.js";
import { bytes, xlsxOf } from "./xlsx-file.js";

export type FileFormat = "csv" | "xlsx";

export interface AskedExport extends AskedOperation {
  readonly schema: GraphQLSchema;
  readonly costOf: CostOf;
  readonly format: FileFormat;
  readonly purpose: string | null;
  /** What the file is called by whoever asks; by its root field where nothing is said. */
  readonly title: string | null;
  /** The fingerprint of the document. */
  readonly hash: string;
}

export interface OpenedExport {
  readonly body: Readable;
  /** What the file is called, without what tells its format. */
  readonly name: string;
  /** How many rows it has, the total of figures left out. */
  readonly rows: number;
  readonly isTruncated: boolean;
  /** Lines before the headings of a text. */
  readonly headLines: number;
}

/**
 * Begins an export: checks it, writes it down, reads its first page, and gives the file that the others stream into.
 * @throws Refusal as the API would, and PURPOSE_NEEDED
 */
export async function openExport(context: Context, asked: AskedExport): Promise<OpenedExport> {
  const { schema, language } = asked;
  const { clock, config, demonstration } = context.services;
  const operation = readOperation(schema, asked);
  const columns = columnsOf(operation, language);
  const names = namesIn(operation);
  const pages = new Pages(schema, context, operation, asked.costOf);
  const root = operation.field.name;
  if (names.length > 0) checkNames(context, names, asked.purpose);
  const endJournal = await beginJournal(context, {
    operation: asked.hash,
    root,
    format: asked.format,
    names: names.length > 0,
    purpose: asked.purpose,
  });
  const first = await pages.first().catch(async (error: unknown) => {
    await endJournal(0, "STOPPED");
    throw error;
  });

  const local = localClock(config.timeZone);
  const at = local(clock.now());
  const most = config.limits.exportRows;
  const total = first.page.total ?? 0;
  const rows = Math.min(total, most);
  const writing = { language, local };

  let written = 0;
  let concluded: Promise<void> | null = null;
  /** Gives the snapshot back and writes down how it ended; the first word counts. */
  const conclude = (outcome: Outcome): Promise<void> => {
    concluded ??= context.release().then(() => endJournal(written, outcome));
    return concluded;
  };
  async function* batches(): AsyncGenerator<(readonly Value[])[]> {
    try {
      for await (const records of pages.from(first, most)) {
        written += records.length;
        yield records.map((record) => columns.map((column) => cellOf(record, column, writing)));
      }
      // Before the last of it leaves: no log, no export.
      await conclude(total > most ? "TRUNCATED" : "COMPLETE");
    } finally {
      await conclude("STOPPED");
    }
  }
  const title = asked.title ?? rootWords(root, language);
  const head = headOf({ operation, asked, title, demonstration, at, today: context.today });
  const file: ExportFile = {
    language,
    columns,
    head,
    batches,
    foot: () => footOf(language, rows, total, most),
  };
  const body = asked.format === "csv" ? bytes(csvOf(file)) : xlsxOf(file);
  // Also where nobody began to read.
  finished(body, () => void conclude("STOPPED").catch((error) => console.error("export:", error)));
  return {
    body,
    name: fileName(title, at.slice(0, 10)),
    rows,
    isTruncated: total > most,
    headLines: asked.format === "csv" ? head.length : 0,
  };
}

const LONGEST_NAME = 100;

/** A name without marks or blanks, with the day. */
const fileName = (title: string, day: string): string =>
  `${fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, "")}-${day}`;
