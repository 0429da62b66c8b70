import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { applyImport, type ImportRequest, type ImportResult, previewImport } from "./exchange.service.js";
import { rootCommittees } from "./plan/present.js";
import { progressLines, resultLines } from "./report-lines.js";

export const IMPORT_USAGE = `Usage: npm run import -- FILE… [--committee NAME] [--preview] [--json] [--map "HEADING=FIELD"]…
  FILE         a workbook (.xlsx) or text tables (.csv: comma, semicolon or tab; UTF-8)
  --committee  whose register it is, such as "Quận ủy Tân Phú"; made where the database is empty
  --preview    say what would be new, changed and unchanged, and write nothing
  --json       print the report as JSON
  --map        the meaning of a heading the program does not know
  --help       print this`;

export interface ImportSurroundings {
  /** Whether the database would be the demonstration's own, which takes no register. */
  readonly demonstration: boolean;
  readonly open: () => Promise<{ readonly system: () => Context; close(): Promise<void> }>;
  /** Prints a line of the report. */
  readonly say: (line: string) => void;
  /** Prints how far it is, apart from the report. */
  readonly note: (line: string) => void;
}

/**
 * `import`: reads files of the machine into the office's database.
 * @throws Refusal with the mistakes' number, after they were printed
 */
export async function importCommand(args: readonly string[], around: ImportSurroundings): Promise<void> {
  const { values, positionals } = parsed(args);
  if (values.help) return around.say(IMPORT_USAGE);
  if (around.demonstration) {
    throw new Refusal(
      "WRONG_STATE",
      "Set DATABASE_URL first: a register is not mixed with the demonstration.",
    );
  }
  if (positionals.length === 0) throw new Refusal("INVALID_VALUE", IMPORT_USAGE);
  for (const path of positionals) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new Refusal("NOT_FOUND", `There is no file ${path}.`);
    if (!found.isFile()) throw new Refusal("INVALID_VALUE", `${path} is no file.`);
  }
  const opened = await around.open();
  try {
    const request: ImportRequest = {
      files: positionals.map((path) => ({ path, name: basename(path) })),
      committee: values.committee ?? (await onlyCommittee(opened.system())),
      map: values.map?.map(headingOf),
    };
    const result = await run(opened.system(), request, values.preview ?? false, around);
    const faultCount = result.report.faults.length + result.report.unlistedFaults;
    if (values.json) around.say(JSON.stringify({ ...result, faultCount }, null, 2));
    else for (const line of resultLines(result)) around.say(line);
    if (faultCount > 0) {
      throw new Refusal("FILE_HAS_ERRORS", `The register has ${faultCount} mistakes; nothing was imported.`);
    }
  } finally {
    await opened.close();
  }
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { committee: text, preview: flag, json: flag, help: flag, map: { ...text, multiple: true } },
    });
  } catch (error) {
    throw new Refusal("INVALID_VALUE", `${(error as Error).message}\n\n${IMPORT_USAGE}`);
  }
}

/** Applies, or previews where there are mistakes, so that all of them can be printed. */
async function run(
  context: Context,
  request: ImportRequest,
  previewOnly: boolean,
  { note }: ImportSurroundings,
): Promise<ImportResult> {
  const progress = progressLines(note);
  if (previewOnly) return previewImport(context, request, progress);
  try {
    return await applyImport(context, request, null, progress);
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== "FILE_HAS_ERRORS") throw error;
    return previewImport(context, request);
  }
}

/** The one committee at the top, where the database has just one. */
async function onlyCommittee(context: Context): Promise<string> {
  const roots = await context.services.database.read(rootCommittees);
  if (roots.length === 1) return roots[0]!.name;
  throw new Refusal("INVALID_VALUE", `Whose register is it? Name the committee.\n\n${IMPORT_USAGE}`);
}

function headingOf(text: string): readonly [heading: string, field: string] {
  const at = text.lastIndexOf("=");
  if (at < 1) throw new Refusal("INVALID_VALUE", `--map takes "HEADING=FIELD", not "${text}".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
