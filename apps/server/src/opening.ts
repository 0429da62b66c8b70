import { statSync } from "node:fs";
import { bringToNewestVersion, openAsIs } from "./app.js";
import { Refusal } from "./core/errors.js";
import { getFile, isBackup, withCopyOf } from "./db/backup-file.js";
import type { Database, DatabaseTarget } from "./db/database.js";
import { requireThisVersion } from "./db/version.js";
import type { FileReader } from "./modules/actions/index.js";

/** Opens an office's database to look at it: nothing is made, nothing migrated. */
export async function openOffice(target: DatabaseTarget): Promise<Database> {
  if (target.engine === "sqlite") requireFile(target.file);
  const office = await openAsIs(target);
  try {
    await requireThisVersion(office);
    return office;
  } catch (error) {
    await office.close();
    throw error;
  }
}

function requireFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refusal("NOT_FOUND", `There is no file ${file}.`);
  if (found.isDirectory()) throw new Refusal("INVALID_VALUE", `${file} is a folder, not a file.`);
}

/** Work with a backup, brought to this version, and the files in it. */
export async function withBackup<T>(
  file: string,
  work: (backup: Database, read: FileReader) => Promise<T>,
): Promise<T> {
  requireFile(file);
  return withCopyOf(file, async (copy) => {
    const noBackup = () => new Refusal("INVALID_VALUE", `${file} is no backup of Nền Nếp.`);
    const backup = await openAsIs({ engine: "sqlite", file: copy }).catch((error: Error) => {
      throw /SQLITE_NOTADB/.test(error.message) ? noBackup() : error;
    });
    try {
      if (!(await isBackup(backup))) throw noBackup();
      await bringToNewestVersion(backup);
      return await work(backup, (storedAs) => getFile(backup, storedAs));
    } finally {
      await backup.close();
    }
  });
}
