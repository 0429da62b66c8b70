import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Who wants a digest by e-mail, and which were sent on which day. */
export class Notices1700000000014 implements MigrationInterface {
  name = "Notices1700000000014";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE digest_wish (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        account_pk integer NOT NULL UNIQUE REFERENCES account (pk),
        address ${text},
        every ${text} NOT NULL,
        language ${text} NOT NULL,
        recorded_at ${text} NOT NULL,
        CHECK (every = 'NEVER' OR address IS NOT NULL))`,
      `CREATE TABLE digest (
        account_pk integer NOT NULL REFERENCES account (pk),
        day date NOT NULL,
        state ${text} NOT NULL,
        tries integer NOT NULL,
        again_at ${text},
        recorded_at ${text} NOT NULL,
        PRIMARY KEY (account_pk, day),
        CHECK ((state = 'FAILED') = (again_at IS NOT NULL)))`,
      `CREATE INDEX digest_day ON digest (day)`,
    ]);
  }

  async down(): Promise<void> {}
}
