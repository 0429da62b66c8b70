import { constants, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "./database.js";
import type { Session } from "./session.js";

// A backup is a SQLite database with the office's tables, and one more for the files of evidence.
const FILES = "backup_file";

export const makeFileTable = (session: Session): Promise<unknown> =>
  session.query(`CREATE TABLE ${FILES} (stored_as text PRIMARY KEY NOT NULL, content blob NOT NULL)`);

export const putFile = (session: Session, storedAs: string, content: Buffer): Promise<unknown> =>
  session.queryNative(`INSERT INTO ${FILES} (stored_as, content) VALUES (?, ?)`, [storedAs, content]);

export async function getFile(database: Database, storedAs: string): Promise<Buffer | null> {
  const [row] = await database.lookUp<{ content: Buffer }>(
    `SELECT content FROM ${FILES} WHERE stored_as = :storedAs`,
    { storedAs },
  );
  return row?.content ?? null;
}

export async function isBackup(database: Database): Promise<boolean> {
  const known = `SELECT 1 AS one FROM sqlite_master WHERE name = '${FILES}'`;
  return (await database.lookUp(known)).length > 0;
}

/** Work on a copy: a backup itself is never opened, which would write to it and might migrate it. */
export async function withCopyOf<T>(file: string, work: (copy: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-backup-"));
  try {
    const copy = join(folder, "backup.sqlite");
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    return await work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
