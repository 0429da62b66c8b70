import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { openDatabase } from "./app.js";
import type { Config } from "./config.js";
import { Refusal } from "./core/errors.js";
import { makeFileTable, putFile, seal } from "./db/backup-file.js";
import { checkIntegrity } from "./db/checks.js";
import { copyDatabase } from "./db/copy.js";
import type { Database } from "./db/database.js";
import { fileFault, filesIn, isStillKnown, knownFiles } from "./modules/actions/index.js";
import { outdate } from "./modules/figures/index.js";
import { openOffice } from "./opening.js";

const BACKUP_USAGE = `Usage: npm run backup -- FILE
  FILE   the backup to make, which does not exist yet; the server may run meanwhile`;

/**
 * `npm run backup`: database and files of evidence in one file, from one snapshot, while the server writes. It takes its
 * name only when it is complete and read back. Returns whether every file of evidence was there.
 */
export async function backupCommand(
  args: readonly string[],
  config: Config,
  say: (line: string) => void,
): Promise<boolean> {
  const [file, ...more] = args;
  if (!file || more.length > 0 || file.startsWith("-")) throw new Refusal("INVALID_VALUE", BACKUP_USAGE);
  refuseExisting(file);
  if (!existsSync(dirname(file))) throw new Refusal("NOT_FOUND", `There is no folder ${dirname(file)}.`);
  // Its own name: whoever makes the same backup at the same time does not touch it.
  const unfinished = `${file}.unfinished-${process.pid}`;
  const clear = () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${unfinished}${end}`, { force: true });
  };
  const stop = () => {
    clear();
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    // It holds whatever the office holds: nobody else reads it, from its first byte on.
    closeSync(openSync(unfinished, "wx", 0o600));
    const missing = await fill(unfinished, config, say);
    await seal(unfinished);
    flush(unfinished);
    takeName(unfinished, file);
    flush(dirname(file));
    const megabytes = (statSync(file).size / 1_000_000).toFixed(1);
    say(`${file}: ${megabytes} MB, read back and the same.`);
    for (const fault of missing) say(`FAILED  ${fault}; the backup is without it`);
    return missing.length === 0;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    clear();
  }
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Unlike a renaming, this fails where somebody else took the name meanwhile. */
function takeName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch (error) {
    refuseExisting(file);
    throw error;
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file))
    throw new Refusal("ALREADY_EXISTS", `${file} exists already; a backup never overwrites anything.`);
}

/** Copies everything into a file; returns which files of evidence the office itself has lost. */
async function fill(file: string, config: Config, say: (line: string) => void): Promise<string[]> {
  const office = await openOffice(config.database);
  try {
    const backup = await openDatabase({ engine: "sqlite", file });
    try {
      const tallies = await copyDatabase(office, backup, () => {}, outdate);
      const rows = tallies.reduce((sum, { from: { count } }) => sum + count, 0);
      const { kept, missing } = await copyFiles(office, backup, config.files);
      const { faults } = await backup.read(checkIntegrity);
      if (faults.length > 0)
        throw new Refusal("WRONG_STATE", `The backup cannot be read back: ${faults.join("; ")}`);
      say(`${rows} rows of ${tallies.length} tables, ${kept} files of evidence.`);
      return missing;
    } finally {
      await backup.close();
    }
  } finally {
    await office.close();
  }
}

async function copyFiles(
  office: Database,
  backup: Database,
  folder: string,
): Promise<{ kept: number; missing: string[] }> {
  await backup.write(makeFileTable);
  const read = filesIn(folder);
  const missing: string[] = [];
  let kept = 0;
  for (const file of await knownFiles(backup)) {
    const content = await read(file.storedAs);
    const fault = fileFault(file, content);
    if (fault === null) {
      await backup.write((session) => putFile(session, file.storedAs, content!));
      kept++;
    } else if (await isStillKnown(office, file)) missing.push(`file ${file.id} ${fault}`);
    // Sent and never submitted, it went while the backup was made: so does its record.
    else
      await backup.write((session) => session.query("DELETE FROM evidence WHERE id = :id", { id: file.id }));
  }
  return { kept, missing };
}

/** What was written survives a power failure from here on. */
function flush(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
