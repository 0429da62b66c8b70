import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Meetings are written here: who wrote the present record and why it was corrected, and what superiors found of it. */
export class Checks1700000000011 implements MigrationInterface {
  name = "Checks1700000000011";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `ALTER TABLE meeting ADD COLUMN account_pk integer REFERENCES account (pk)`,
      `ALTER TABLE meeting ADD COLUMN reason ${text}`,
      `CREATE TABLE meeting_check (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        meeting_pk integer NOT NULL REFERENCES meeting (pk),
        meeting_version integer NOT NULL,
        agrees integer NOT NULL CHECK (agrees IN (0, 1)),
        note ${text},
        account_pk integer REFERENCES account (pk),
        checked_on date NOT NULL,
        checked_at ${text} NOT NULL,
        CHECK (agrees = 1 OR note IS NOT NULL))`,
      `CREATE INDEX meeting_check_meeting ON meeting_check (meeting_pk, pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
