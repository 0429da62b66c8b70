import { createHash } from "node:crypto";
import {
  appendFileSync,
  constants,
  copyFileSync,
  createReadStream,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../core/errors.js";
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

/** What stands behind the pages of a backup: this mark, and the SHA-256 of all bytes before it. */
const MARK = Buffer.from("nen-nep.");
const SEAL_BYTES = MARK.length + 32;

async function hashOf(file: string, bytes: number): Promise<Buffer> {
  const hash = createHash("sha256");
  if (bytes > 0) for await (const part of createReadStream(file, { end: bytes - 1 })) hash.update(part);
  return hash.digest();
}

/** Ends a backup with the sum of its bytes, so that no other change of it goes unseen. */
export async function seal(file: string): Promise<void> {
  appendFileSync(file, Buffer.concat([MARK, await hashOf(file, statSync(file).size)]));
}

/** Takes the sum off a copy of a backup. @throws Refusal where there is none, or where the bytes are not those that were sealed */
async function breakSeal(copy: string, file: string): Promise<void> {
  const bytes = statSync(copy).size - SEAL_BYTES;
  const end = await endOf(copy, bytes);
  if (!end?.subarray(0, MARK.length).equals(MARK))
    throw new Refusal("INVALID_VALUE", `${file} is no backup of Nền Nếp, or was cut off.`);
  if (!end.subarray(MARK.length).equals(await hashOf(copy, bytes)))
    throw new Refusal(
      "INVALID_VALUE",
      `${file} is damaged: it is not what was backed up. Take another backup.`,
    );
  truncateSync(copy, bytes);
}

async function endOf(file: string, start: number): Promise<Buffer | null> {
  if (start < 0) return null;
  const parts: Buffer[] = [];
  for await (const part of createReadStream(file, { start })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Work on a copy: a backup itself is never opened, which would write to it and might migrate it. */
export async function withCopyOf<T>(file: string, work: (copy: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-backup-"));
  try {
    const copy = join(folder, "backup.sqlite");
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    await breakSeal(copy, file);
    return await work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
