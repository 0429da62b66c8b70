import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Which person an account belongs to is confirmed by a second administrator, like a role that reaches far. */
export class ConfirmedPersons1700000000020 implements MigrationInterface {
  name = "ConfirmedPersons1700000000020";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, () => [
      `ALTER TABLE account_person ADD COLUMN awaiting integer NOT NULL DEFAULT 0`,
      `ALTER TABLE account_person ADD COLUMN confirmed_by_pk integer REFERENCES account (pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
