import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fromBuffer } from "yauzl";
import type { Services } from "../../core/context.js";
import { type FileKind, isZip, officeKind, plainKind } from "./evidence.rules.js";

const MOST_ENTRIES = 2_000;
const STORED = /^[0-9a-f]{48}$/;

/** Where files of evidence lie: outside of what is served, by names that tell nothing. */
export const folderOf = ({ config }: Services): string => config.files;
export const pathOf = (services: Services, storedAs: string): string => join(folderOf(services), storedAs);

/** What a file is, by its content; null where it is nothing that is taken. */
export async function kindOf(content: Buffer): Promise<FileKind | null> {
  if (!isZip(content)) return plainKind(content);
  const entries = await entriesOf(content);
  return entries && officeKind(entries);
}

/** The names in an archive, nothing of which is unpacked; null where it is damaged or has too many. */
function entriesOf(content: Buffer): Promise<string[] | null> {
  return new Promise((resolve) => {
    fromBuffer(content, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error || archive.entryCount > MOST_ENTRIES) return resolve(null);
      const names: string[] = [];
      archive.on("entry", ({ fileName }: { fileName: string }) => {
        names.push(fileName);
        archive.readEntry();
      });
      archive.on("end", () => resolve(names));
      archive.on("error", () => resolve(null));
      archive.readEntry();
    });
  });
}

/** Writes a file under a name of its own and returns that. */
export async function store(services: Services, content: Buffer): Promise<string> {
  await mkdir(folderOf(services), { recursive: true, mode: 0o700 });
  const storedAs = randomBytes(24).toString("hex");
  // On the disk before its record says that it is there, also through a power failure.
  const options = { mode: 0o600, flag: "wx", flush: true } as const;
  await writeFile(pathOf(services, storedAs), content, options).catch(async (error: unknown) => {
    await unstore(services, storedAs);
    throw error;
  });
  return storedAs;
}

export const unstore = (services: Services, storedAs: string): Promise<void> =>
  rm(pathOf(services, storedAs), { force: true });

/** The stored names of files that are older than an instant. */
export async function storedBefore(services: Services, instant: number): Promise<string[]> {
  const names = await readdir(folderOf(services)).catch(() => []);
  const found: string[] = [];
  for (const name of names.filter((each) => STORED.test(each))) {
    const known = await stat(pathOf(services, name)).catch(() => null);
    if (known && known.mtimeMs < instant) found.push(name);
  }
  return found;
}
