import { Refusal } from "../core/errors.js";
import type { Database } from "./database.js";

/**
 * For commands that only look, and so migrate nothing.
 * @throws Refusal where the database is empty, older or newer than this program
 */
export async function requireThisVersion(database: Database): Promise<void> {
  const known = database.source.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const done = await database
    .lookUp<{ name: string }>("SELECT name FROM migration")
    .catch(() => [] as { name: string }[]);
  const names = new Set(done.map(({ name }) => name));
  if (names.size === 0) throw new Refusal("NOT_FOUND", "The database holds nothing of Nền Nếp.");
  if ([...names].some((name) => !known.includes(name)))
    throw new Refusal("WRONG_STATE", "A newer version of Nền Nếp wrote this database; use that one.");
  if (known.some((name) => !names.has(name)))
    throw new Refusal(
      "WRONG_STATE",
      "An older version of Nền Nếp wrote this database: use that one, or `npm run migrate` first.",
    );
}
