import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Which person an account belongs to, so that nobody acts on their own case. An ended link is kept. */
export class AccountPersons1700000000015 implements MigrationInterface {
  name = "AccountPersons1700000000015";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ text }) => [
      `CREATE TABLE account_person (
        account_pk integer NOT NULL REFERENCES account (pk),
        person_pk integer NOT NULL REFERENCES person (pk),
        linked_by_pk integer REFERENCES account (pk),
        linked_at ${text} NOT NULL,
        ended_at ${text},
        PRIMARY KEY (account_pk, person_pk, linked_at))`,
      `CREATE UNIQUE INDEX account_person_open ON account_person (account_pk, person_pk) WHERE ended_at IS NULL`,
      `CREATE INDEX account_person_person ON account_person (person_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
