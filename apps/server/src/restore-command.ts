import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openDatabase, servicesOf } from "./app.js";
import type { Config } from "./config.js";
import { Refusal } from "./core/errors.js";
import { copyDatabase } from "./db/copy.js";
import type { Database, DatabaseTarget } from "./db/database.js";
import type { Session } from "./db/session.js";
import { type FileReader, filesIn, knownFiles } from "./modules/actions/index.js";
import { outdate } from "./modules/figures/index.js";
import { withBackup } from "./opening.js";
import { verify } from "./verify-command.js";

const RESTORE_USAGE = `Usage: npm run restore -- FILE
  FILE   a backup; it goes into the empty or absent database of DATABASE_URL, its files into NENNEP_FILES`;

/** `npm run restore`: a backup into a database that was never written to, on either engine; then verified. */
export async function restoreCommand(
  args: readonly string[],
  config: Config,
  say: (line: string) => void,
): Promise<boolean> {
  const [file, ...more] = args;
  if (!file || more.length > 0 || file.startsWith("-")) throw new Refusal("INVALID_VALUE", RESTORE_USAGE);
  if (config.demonstration)
    throw new Refusal("WRONG_STATE", "Set DATABASE_URL first: a backup does not become the demonstration.");
  return withBackup(file, async (backup, read) => {
    const undo = makeFile(config.database);
    const target = await openDatabase(config.database);
    let isRestored = false;
    try {
      // Files come before the commit: a database that is there has its files.
      const finish = async (session: Session) => {
        await outdate(session);
        await writeFiles(backup, read, config.files);
      };
      const tallies = await copyDatabase(backup, target, () => {}, finish);
      isRestored = true;
      const rows = tallies.reduce((sum, { from: { count } }) => sum + count, 0);
      say(`Restored ${rows} rows of ${tallies.length} tables; every table was read back and is the same.`);
      return await verify(await servicesOf(target, config), filesIn(config.files), say);
    } finally {
      await target.close();
      if (!isRestored) undo();
    }
  });
}

/** Makes the file of a SQLite database that only its owner reads; returns what takes it away where it was not there before. */
function makeFile(target: DatabaseTarget): () => void {
  if (target.engine !== "sqlite" || existsSync(target.file)) return () => {};
  const folder = dirname(target.file);
  if (!existsSync(folder)) throw new Refusal("NOT_FOUND", `There is no folder ${folder}.`);
  closeSync(openSync(target.file, "wx", 0o600));
  return () => {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${target.file}${end}`, { force: true });
  };
}

/** Each flushed to the disk. A name belongs to one content for ever, so that writing it again does no harm. */
async function writeFiles(backup: Database, read: FileReader, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const { storedAs } of await knownFiles(backup)) {
    const content = await read(storedAs);
    // A file that the office had lost is missing here too, and named by the verification.
    if (content === null) continue;
    const file = await open(join(folder, storedAs), "w", 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
