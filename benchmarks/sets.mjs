import { existsSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { become } from "../scripts/lib/process.mjs";
import { ROOT } from "../scripts/lib/root.mjs";
import { CLI } from "../scripts/lib/server.mjs";
import { repeatCells } from "./repeat.mjs";

const require = createRequire(`${ROOT}/apps/server/package.json`);

/** How large sets are; where there are `times`, so many cells are one with other codes. */
export const SETS = {
  S: { cells: 256, years: 8 },
  M: { cells: 5_000, years: 8 },
  L: { cells: 260_000, years: 2, times: 100 },
};

/** The SQLite database of a set, made on the first run; a file has its name only when it is complete. */
export async function sqliteOf(name) {
  const { cells, years, times = 1 } = SETS[name];
  const file = join(ROOT, `var/bench-${name.toLowerCase()}.sqlite`);
  if (!existsSync(file)) {
    const making = `${file}.making`;
    rmSync(making, { force: true });
    console.log(`Making set ${name}: ${cells} cells × ${years} years …`);
    // Nearly every meeting evaluated, as in the sets that others were measured on.
    const size = ["--cells", String(cells / times), "--years", String(years), "--dense", "--out", making];
    await command(["demo", ...size], `Set ${name} could not be made`);
    if (times > 1) {
      await repeatCells(making, times);
      await command(["rollups", "rebuild"], `Set ${name} could not be added up`, `sqlite:${making}`);
    }
    renameSync(making, file);
  }
  return `sqlite:${file}`;
}

/** The same rows on a PostgreSQL server, in a database of their own, copied on the first run. */
export async function postgresOf(name, server) {
  const database = `nennep_bench_${name.toLowerCase()}`;
  const url = Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const admin = await connectPostgres(server);
  try {
    const { rows } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (rows.length === 0) await admin.query(`CREATE DATABASE ${database}`);
  } finally {
    await admin.end();
  }
  if (!(await holdsRecords(url)))
    await command(
      ["migrate", "copy", "--from", await sqliteOf(name), "--to", url],
      `Set ${name} could not be copied`,
    );
  return url;
}

async function holdsRecords(url) {
  const client = await connectPostgres(url);
  try {
    const { rows } = await client.query("SELECT to_regclass('evaluation') AS made");
    if (rows[0].made === null) return false;
    return (await client.query("SELECT 1 FROM evaluation LIMIT 1")).rows.length > 0;
  } finally {
    await client.end();
  }
}

async function command(args, failure, url) {
  const env = { ...process.env, ...(url !== undefined && { DATABASE_URL: url }) };
  const code = await become(process.execPath, [CLI, ...args], { env });
  if (code !== 0) throw new Error(`${failure} (exit code ${code}).`);
}

async function connectPostgres(url) {
  const client = new (require("pg").Client)({ connectionString: url });
  await client.connect();
  return client;
}

/** What questions are about: the year after the last evaluation, and the cell with the most of them. */
export async function codeAndEnd(database) {
  const [{ end }] = await database.all(
    `SELECT CAST(substr(CAST(max(held_on) AS text), 1, 4) AS integer) + 1 AS "end" FROM evaluation`,
  );
  const [{ code }] = await database.all(
    "SELECT c.code FROM evaluation e JOIN cell c ON c.pk = e.cell_pk GROUP BY c.pk, c.code ORDER BY count(*) DESC, c.code LIMIT 1",
  );
  return { end: Number(end), code };
}

/** A database as its driver gives it, for the plain SQL. */
export async function openDatabase(url) {
  if (url.startsWith("postgres")) {
    const client = await connectPostgres(url);
    // As the server sets it: compiling a statement takes longer than running it.
    await client.query("SET jit = off");
    return {
      engine: "postgres",
      all: async (sql) => (await client.query(sql)).rows,
      close: () => client.end(),
    };
  }
  const { Database, OPEN_READONLY } = require("sqlite3");
  const file = url.slice("sqlite:".length);
  const database = await new Promise((resolve, reject) => {
    const opened = new Database(file, OPEN_READONLY, (error) => (error ? reject(error) : resolve(opened)));
  });
  const call = (method, ...args) =>
    new Promise((done, fail) =>
      database[method](...args, (error, rows) => (error ? fail(error) : done(rows))),
    );
  return { engine: "sqlite", all: (sql) => call("all", sql), close: () => call("close") };
}
