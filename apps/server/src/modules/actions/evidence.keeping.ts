import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../db/checks.js";
import type { Database } from "../../db/database.js";

/** A file of evidence as its record knows it. */
export interface KnownFile {
  readonly id: string;
  readonly storedAs: string;
  readonly sha256: string;
}

/** The bytes kept under a name; null where there are none. */
export type FileReader = (storedAs: string) => Promise<Buffer | null>;

export const knownFiles = (database: Database): Promise<KnownFile[]> =>
  database.read((session) =>
    session.query<KnownFile>(`SELECT id, stored_as AS "storedAs", sha256 FROM evidence ORDER BY pk`),
  );

/** Reads the files of a folder. */
export const filesIn =
  (folder: string): FileReader =>
  (storedAs) =>
    readFile(join(folder, storedAs)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });

/** What is wrong with a file, in words; null where it is what was sent. */
export function fileFault({ sha256 }: KnownFile, content: Buffer | null): string | null {
  if (content === null) return "is missing";
  return createHash("sha256").update(content).digest("hex") === sha256 ? null : "is not what was sent";
}

/** Whether a record still knows the file: one that was never submitted goes after a day, also while somebody looks. */
export async function isStillKnown(database: Database, { id }: KnownFile): Promise<boolean> {
  return (await database.lookUp("SELECT 1 AS one FROM evidence WHERE id = :id", { id })).length > 0;
}

/** Whether every file that a record knows is there, and is what was sent. */
export async function checkEvidence(database: Database, read: FileReader): Promise<Finding> {
  const files = await knownFiles(database);
  const faults: string[] = [];
  for (const file of files) {
    const fault = fileFault(file, await read(file.storedAs));
    if (fault && (await isStillKnown(database, file))) faults.push(`file ${file.id} ${fault}`);
  }
  return { looked: `${files.length} files`, faults };
}

/** A file is there a moment before its record is written. */
const ARRIVING_MS = 5 * 60_000;

/** How many files of a folder no record knows, left out those that may just have been sent. */
export async function countSurplus(database: Database, folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  // Looked up after the folder: what was sent meanwhile is known by then.
  const known = new Set((await knownFiles(database)).map(({ storedAs }) => storedAs));
  const arrived = Date.now() - ARRIVING_MS;
  let surplus = 0;
  for (const name of names.filter((each) => !known.has(each))) {
    const file = await stat(join(folder, name)).catch(() => null);
    if (file?.isFile() && file.mtimeMs < arrived) surplus += 1;
  }
  return surplus;
}
