import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../scripts/lib/root.mjs";
import { mustRun } from "./cli.mjs";

const require = createRequire(`${ROOT}/apps/server/package.json`);
const DEMONSTRATION = ["demo", "--cells", "48", "--years", "0.5", "--out"];

/** Databases to work on, each copied from one that is made once a run. */
export class Databases {
  templates = new Map();
  made = [];

  constructor(folder, postgres) {
    this.folder = folder;
    this.postgres = postgres;
  }

  /** DATABASE_URL of a new database with a small demonstration, migrated and `empty`, or with `nothing` at all. */
  async fresh(engine, contents) {
    const name = `nennep_drill_${process.pid}_${this.made.length}`;
    this.made.push({ engine, name });
    if (engine === "sqlite") {
      const file = join(this.folder, `${name}.sqlite`);
      if (contents !== "nothing") copyFileSync(await this.template("sqlite", contents), file);
      return `sqlite:${file}`;
    }
    const from = contents === "nothing" ? "template0" : await this.template("postgres", contents);
    await administer(this.postgres.url, `CREATE DATABASE ${name} TEMPLATE ${from}`);
    return this.postgres.urlOf(name);
  }

  template(engine, contents) {
    const key = `${engine} ${contents}`;
    if (!this.templates.has(key)) this.templates.set(key, this.make(engine, contents));
    return this.templates.get(key);
  }

  /** A file's path on SQLite, a database's name on PostgreSQL. */
  async make(engine, contents) {
    const file = join(this.folder, `${contents}.sqlite`);
    if (engine === "sqlite") {
      if (contents === "empty") await mustRun(["migrate"], { DATABASE_URL: `sqlite:${file}` });
      else await mustRun([...DEMONSTRATION, file]);
      return file;
    }
    const name = `nennep_drill_${process.pid}_${contents}`;
    this.made.push({ engine, name });
    await administer(this.postgres.url, `CREATE DATABASE ${name}`);
    const url = this.postgres.urlOf(name);
    if (contents === "empty") await mustRun(["migrate"], { DATABASE_URL: url });
    else
      await mustRun([
        ...["migrate", "copy", "--from", `sqlite:${await this.template("sqlite", contents)}`],
        ...["--to", url],
      ]);
    return name;
  }

  /** Files go with their folder. */
  async drop() {
    for (const { engine, name } of this.made)
      if (engine === "postgres")
        await administer(this.postgres.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/** A statement on a PostgreSQL server, by a connection of its own. */
export async function administer(url, statement) {
  const client = new (require("pg").Client)({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Holds what a writing process holds, until released. */
export async function lockWrites(url) {
  if (url.startsWith("postgres")) {
    const client = new (require("pg").Client)({ connectionString: url });
    await client.connect();
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(7301854)");
    return () => client.end();
  }
  const { Database } = require("sqlite3");
  const file = new Database(url.slice("sqlite:".length));
  const call = (method, ...args) =>
    new Promise((done, fail) => file[method](...args, (error) => (error ? fail(error) : done())));
  await call("run", "PRAGMA busy_timeout = 10000");
  await call("run", "BEGIN IMMEDIATE");
  return async () => {
    await call("run", "ROLLBACK");
    await call("close");
  };
}
