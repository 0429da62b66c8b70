import "reflect-metadata";
import { copyFileSync } from "node:fs";
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
  const name = `nennep_${process.pid}_${Date.now()}_${made++}`;
  const target = targetOf(on, engine, name);
  if (engine === "postgres") {
    await administer(on, `CREATE DATABASE ${name}${contents === "migrated" ? ` TEMPLATE ${TEMPLATE}` : ""}`);
  } else if (contents === "migrated") {
    const template = targetOf(on, engine, TEMPLATE);
    copyFileSync((template as { file: string }).file, (target as { file: string }).file);
  }
  return target;
}

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
