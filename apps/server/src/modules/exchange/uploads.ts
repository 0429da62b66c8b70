import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Context } from "../../core/context.js";
import { notFound, Refusal } from "../../core/errors.js";
import { newId } from "../../core/rows.js";
import type { SourceFile } from "./reader/open.js";

const KEPT_HOURS = 24;
const MOST_KEPT = 20;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Beside the database, so that a file sent before a restart can still be imported after it. */
function folderOf(context: Context): string {
  const { database } = context.services.config;
  const base = database.engine === "sqlite" ? dirname(database.file) : join(tmpdir(), "nen-nep");
  return join(base, "uploads", context.signedIn.accountId);
}

/** Keeps a file for its account for a day, and returns its id. `isCut` tells afterwards whether the limit cut it. */
export async function keepUpload(
  context: Context,
  name: string,
  content: Readable,
  isCut: () => boolean,
): Promise<string> {
  const folder = folderOf(context);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await sweep(folder);
  const id = newId();
  const path = join(folder, id);
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
    if (isCut()) throw new Refusal("FILE_REFUSED", "The file is too large.", { field: "file" });
    await writeFile(`${path}.name`, name.slice(0, 200), { mode: 0o600 });
    return id;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** The files an account sent, in the order asked; those of others are not found. */
export function findUploads(context: Context, ids: readonly string[]): Promise<SourceFile[]> {
  const folder = folderOf(context);
  return Promise.all(
    ids.map(async (id) => {
      const name = ID.test(id) ? await readFile(join(folder, `${id}.name`), "utf8").catch(() => null) : null;
      if (name === null) throw notFound("The file");
      return { path: join(folder, id), name };
    }),
  );
}

/** Removes files past their day, and the oldest where there are too many. */
async function sweep(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ID.test(name));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  );
  const newest = aged.sort((a, b) => b.at - a.at);
  const expired = newest.filter(
    ({ at }, index) => index >= MOST_KEPT - 1 || at < Date.now() - KEPT_HOURS * 3_600_000,
  );
  for (const { name } of expired) {
    await rm(join(folder, name), { force: true });
    await rm(join(folder, `${name}.name`), { force: true });
  }
}
