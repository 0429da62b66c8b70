import "reflect-metadata";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { Database, type DatabaseTarget } from "../../src/db/database.js";
import type { Engine } from "../../src/db/dialect.js";
import { migrations } from "../../src/db/migrations/index.js";
import { prepareTables } from "../../src/modules/figures/index.js";
import { entities } from "../../src/modules.js";

/** Both engines; every promise about data is tried on each. */
export const ENGINES: readonly Engine[] = ["sqlite", "postgres"];

export const databaseOptions = { entities, migrations };

interface Servers {
  readonly sqliteFolder: string;
  readonly postgresUrl: string;
}

const TEMPLATE = "nennep_template";

/** Where databases of this run live. */
export const servers = (): Servers => ({
  sqliteFolder: inject("sqliteFolder"),
  postgresUrl: inject("postgresUrl"),
});

/** Migrates one database on either engine; each test file works on a copy. */
export async function prepareTemplates(on: Servers): Promise<void> {
  await administer(on, `CREATE DATABASE ${TEMPLATE}`);
  for (const engine of ENGINES) {
    const database = await Database.open(targetOf(on, engine, TEMPLATE), databaseOptions);
    await database.source.runMigrations();
    await database.write(prepareTables);
    await database.close();
  }
}

let made = 0;

/** A database nobody else uses: migrated and otherwise empty, or with nothing at all. */
export async function freshTarget(
  engine: Engine,
  contents: "migrated" | "nothing" = "migrated",
): Promise<DatabaseTarget> {
  const on = servers();
  if (contents === "migrated") return copyOf(targetOf(on, engine, TEMPLATE));
  const target = targetOf(on, engine, newName());
  if (target.engine === "postgres") await administer(on, `CREATE DATABASE ${nameOf(target)}`);
  return target;
}

/** A copy of a database that nobody has open. */
export async function copyOf(template: DatabaseTarget): Promise<DatabaseTarget> {
  const on = servers();
  const target = targetOf(on, template.engine, newName());
  if (template.engine === "sqlite") copySqlite(template.file, (target as { file: string }).file);
  else await administer(on, `CREATE DATABASE ${nameOf(target)} TEMPLATE ${nameOf(template)}`);
  return target;
}

/** What was written last may still stand in the log beside the file. */
function copySqlite(from: string, to: string): void {
  for (const end of ["", "-wal"]) if (existsSync(from + end)) copyFileSync(from + end, to + end);
}

const newName = () => `nennep_${process.pid}_${Date.now()}_${made++}`;

const nameOf = (target: DatabaseTarget) => new URL(urlOf(target)).pathname.slice(1);

/** The target as DATABASE_URL would name it. */
export const urlOf = (target: DatabaseTarget): string =>
  target.engine === "sqlite" ? `sqlite:${target.file}` : target.url;

function targetOf(on: Servers, engine: Engine, name: string): DatabaseTarget {
  if (engine === "sqlite") return { engine, file: join(on.sqliteFolder, `${name}.sqlite`) };
  const url = new URL(on.postgresUrl);
  url.pathname = `/${name}`;
  return { engine, url: url.href };
}

async function administer(on: Servers, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: on.postgresUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
