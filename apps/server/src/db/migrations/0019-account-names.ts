import { fold } from "@nen-nep/schema";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { placeholder } from "../dialect.js";
import { runStatements } from "./statements.js";

/** Accounts are found by their names too, without marks. */
export class AccountNames1700000000019 implements MigrationInterface {
  name = "AccountNames1700000000019";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ text }) => [`ALTER TABLE account ADD COLUMN name_folded ${text}`]);
    const engine = runner.connection.options.type === "postgres" ? "postgres" : "sqlite";
    const named: { pk: number; name: string }[] = await runner.query(
      "SELECT pk, name FROM account WHERE name IS NOT NULL",
    );
    const sql = `UPDATE account SET name_folded = ${placeholder(engine, 1)} WHERE pk = ${placeholder(engine, 2)}`;
    for (const { pk, name } of named) await runner.query(sql, [fold(name), pk]);
  }

  async down(): Promise<void> {}
}
