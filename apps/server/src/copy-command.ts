import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDatabase } from "./config.js";
import { Refusal } from "./core/errors.js";
import { type CopiedTally, copyDatabase } from "./db/copy.js";
import type { Database, DatabaseTarget } from "./db/database.js";
import { outdate } from "./modules/figures/index.js";

const COPY_USAGE = `Usage: npm run migrate -- copy --from URL --to URL
  --from URL   the database to copy, such as sqlite:/srv/nen-nep/office.sqlite; it is brought to the newest version
  --to URL     an empty one, such as postgres://USER:PASSWORD@HOST:PORT/NAME; its tables are made`;

/** What the command needs from the program around it. */
export interface CopySurroundings {
  /** Opens a database and migrates it. */
  readonly openDatabase: (target: DatabaseTarget) => Promise<Database>;
  readonly say: (line: string) => void;
}

/** `npm run migrate -- copy`: a whole database into another, on either engine, counted and compared. */
export async function copyCommand(
  args: readonly string[],
  { openDatabase, say }: CopySurroundings,
): Promise<void> {
  const url = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: url, to: url },
  });
  if (positionals.join() !== "copy" || !values.from || !values.to)
    throw new Refusal("INVALID_VALUE", COPY_USAGE);
  const [source, target] = [targetOf("--from", values.from), targetOf("--to", values.to)];
  if (nameOf(source) === nameOf(target))
    throw new Refusal("INVALID_VALUE", "A database is not copied into itself.");
  if (source.engine === "sqlite" && !existsSync(source.file))
    throw new Refusal("NOT_FOUND", `There is no file ${source.file}.`);
  const from = await openDatabase(source);
  try {
    const to = await openDatabase(target);
    try {
      const tell = ({ table, from: { count, value } }: CopiedTally) =>
        say(`${table.padEnd(24)} ${String(count).padStart(10)} rows  ${value}`);
      const tallies = await copyDatabase(from, to, tell, outdate);
      const rows = tallies.reduce((sum, { from: { count } }) => sum + count, 0);
      say(
        "Figures that are kept added up are made anew at the next start; `npm run rollups -- verify` compares them.",
      );
      say(`Copied ${rows} rows of ${tallies.length} tables; every table was read back and is the same.`);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function targetOf(option: string, url: string): DatabaseTarget {
  const problems: string[] = [];
  const target = parseDatabase(url, "", problems);
  // The value may hold a password, so it is not repeated.
  if (problems.length > 0)
    throw new Refusal(
      "INVALID_VALUE",
      `${option} must look like sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME.`,
    );
  return target;
}

const nameOf = (target: DatabaseTarget): string =>
  target.engine === "sqlite" ? resolve(target.file) : target.url;
