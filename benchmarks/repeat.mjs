import { createRequire } from "node:module";
import { ROOT } from "../scripts/lib/root.mjs";

const { Database } = createRequire(`${ROOT}/apps/server/package.json`)("sqlite3");

/** What belongs to a cell and is what figures are about, parents first. */
const TABLES = [
  "cell",
  "cell_committee_link",
  "cell_group_link",
  "person",
  "tenure",
  "meeting",
  "month_declaration",
  "evaluation",
  "mark",
  "finding",
];

/** Texts no two cells may share. */
const CODES = new Set(["code", "code_folded", "sort_code"]);

/**
 * Every cell of a SQLite file `times` times, with its meetings and evaluations: the first as they are, the others under
 * codes of their own. Rows are told by statements, not one by one; what is kept added up is to be rebuilt afterwards.
 */
export async function repeatCells(file, times) {
  const database = await opened(file);
  const all = (sql) =>
    new Promise((done, fail) => database.all(sql, (error, rows) => (error ? fail(error) : done(rows))));
  try {
    // Nobody else has the file, and one that is not whole is made again.
    for (const pragma of ["journal_mode = OFF", "synchronous = OFF", "cache_size = -2000000"])
      await all(`PRAGMA ${pragma}`);
    const names = TABLES.map((name) => `'${name}'`).join(", ");
    const indexes = await all(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${names})`,
    );
    for (const { name } of indexes) await all(`DROP INDEX "${name}"`);
    const most = await highestKeys(all);
    for (const table of TABLES) {
      const statement = await copying(all, table, most);
      for (let copy = 1; copy < times; copy++) await all(statement(copy));
    }
    for (const { sql } of indexes) await all(sql);
    await all("ANALYZE");
  } finally {
    await new Promise((done) => database.close(done));
  }
}

/** The statement that copies the rows a table began with, as the copy with a number. */
async function copying(all, table, most) {
  const keys = await all(`PRAGMA foreign_key_list("${table}")`);
  const owners = new Map(keys.filter((key) => most.has(key.table)).map((key) => [key.from, key.table]));
  owners.set("pk", table);
  const columns = (await all(`PRAGMA table_info("${table}")`)).map(({ name }) => name);
  const shifted = (name, copy) => `"${name}" + ${copy * most.get(owners.get(name))}`;
  const value = (name, copy) => {
    if (owners.has(name)) return shifted(name, copy);
    if (name === "id") return `substr(id, 1, 24) || printf('%012x', ${shifted("pk", copy)})`;
    if (name === "pilot_pk") return "NULL";
    return CODES.has(name) ? `"${name}" || '-${copy}'` : `"${name}"`;
  };
  const first = columns.find((name) => owners.has(name));
  return (copy) => `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(", ")})
    SELECT ${columns.map((name) => value(name, copy)).join(", ")} FROM "${table}"
    WHERE "${first}" <= ${most.get(owners.get(first))}`;
}

async function highestKeys(all) {
  const most = new Map();
  for (const table of TABLES) {
    const columns = await all(`PRAGMA table_info("${table}")`);
    if (!columns.some(({ name }) => name === "pk")) continue;
    const [{ key }] = await all(`SELECT max(pk) AS key FROM "${table}"`);
    most.set(table, key);
  }
  return most;
}

const opened = (file) =>
  new Promise((done, fail) => {
    const database = new Database(file, (error) => (error ? fail(error) : done(database)));
  });
