import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { newId } from "../../core/rows.js";
import type { SourceFile } from "./reader/open.js";

const KEPT_HOURS = 24;
const MOST_KEPT = 10;
/** How many files each account is sending just now. */
const underWay = new Map<string, number>();
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Beside the database, so that a file sent before a restart can still be imported after it. */
function folderOf(context: Context): string {
  const { database } = context.services.config;
  const base = database.engine === "sqlite" ? dirname(database.file) : join(tmpdir(), "nen-nep");
  return join(base, "uploads", context.signedIn.accountId);
}

/**
 * Keeps a file for its account for a day, as one of its ten latest, and returns its id. `check` is asked once the
 * file has come, and throws where it must not be kept.
 * @throws Refusal INVALID_VALUE for a name with control characters, BUSY where the account sends ten files already
 */
export async function keepUpload(
  context: Context,
  name: string,
  content: Readable,
  check: () => Promise<void>,
): Promise<string> {
  const { accountId } = context.signedIn;
  const sending = underWay.get(accountId) ?? 0;
  try {
    if (/\p{Cc}/u.test(name)) throw invalid("file", "A file's name holds no control characters.");
    if (sending >= MOST_KEPT) throw new Refusal("BUSY", `Send at most ${MOST_KEPT} files at once.`);
  } catch (error) {
    content.resume();
    throw error;
  }
  underWay.set(accountId, sending + 1);
  try {
    return await keep(folderOf(context), name, content, check);
  } finally {
    const left = underWay.get(accountId)! - 1;
    if (left > 0) underWay.set(accountId, left);
    else underWay.delete(accountId);
  }
}

async function keep(
  folder: string,
  name: string,
  content: Readable,
  check: () => Promise<void>,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = newId();
  const path = join(folder, id);
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
    await check();
    await writeFile(`${path}.name`, name.slice(0, 200), { mode: 0o600 });
    await sweep(folder);
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
      if (name === null) {
        throw new Refusal(
          "NOT_FOUND",
          `The file was not found: of each account the latest ${MOST_KEPT} are kept, for a day. Send it again.`,
        );
      }
      return { path: join(folder, id), name };
    }),
  );
}

/** Removes files past their day, and the oldest where there are too many. */
async function sweep(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ID.test(name));
  // Another upload may remove one meanwhile.
  const ageOf = (name: string) =>
    stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  const aged = await Promise.all(names.map(async (name) => ({ name, at: await ageOf(name) })));
  const newest = aged.sort((a, b) => b.at - a.at);
  const expired = newest.filter(
    ({ at }, index) => index >= MOST_KEPT || at < Date.now() - KEPT_HOURS * 3_600_000,
  );
  for (const { name } of expired) {
    await rm(join(folder, name), { force: true });
    await rm(join(folder, `${name}.name`), { force: true });
  }
}
