import type { QueryRunner } from "typeorm";
import { type ColumnTypes, columnTypes, type Engine } from "../dialect.js";

/** Runs the statements of a migration, written once for both engines. */
export async function runStatements(
  runner: QueryRunner,
  statements: (types: ColumnTypes) => readonly string[],
): Promise<void> {
  const engine: Engine = runner.connection.options.type === "postgres" ? "postgres" : "sqlite";
  for (const statement of statements(columnTypes(engine))) await runner.query(statement);
}
