import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareTemplates } from "./databases.js";
import { startPostgres } from "./postgres.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder for the SQLite files of this run. */
    sqliteFolder: string;
    /** The PostgreSQL server of this run. */
    postgresUrl: string;
  }
}

/** Once a run: a PostgreSQL of our own, and one migrated database on either engine to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sqliteFolder = mkdtempSync(join(tmpdir(), "nen-nep-sqlite-"));
  const postgres = await startPostgres();
  const teardown = async () => {
    await postgres.stop();
    rmSync(sqliteFolder, { recursive: true, force: true });
  };
  try {
    await prepareTemplates({ sqliteFolder, postgresUrl: postgres.url });
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide("sqliteFolder", sqliteFolder);
  project.provide("postgresUrl", postgres.url);
  return teardown;
}
