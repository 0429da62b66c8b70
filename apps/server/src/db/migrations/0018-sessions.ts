import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Sessions of committees and what they decided. */
export class Sessions1700000000018 implements MigrationInterface {
  name = "Sessions1700000000018";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE committee_session (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        committee_pk integer NOT NULL REFERENCES committee (pk),
        held_on date NOT NULL,
        document_number ${text},
        document_day date,
        recorded_at ${text} NOT NULL,
        UNIQUE (committee_pk, held_on),
        CHECK ((document_number IS NULL) = (document_day IS NULL)))`,
      `CREATE TABLE session_decision (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        session_pk integer NOT NULL REFERENCES committee_session (pk),
        place integer NOT NULL,
        words ${text} NOT NULL,
        due_on date,
        action_pk integer REFERENCES action (pk),
        measure_pk integer REFERENCES measure (pk),
        carried_on date,
        note ${text},
        recorded_at ${text} NOT NULL,
        UNIQUE (session_pk, place),
        CHECK (action_pk IS NULL OR measure_pk IS NULL))`,
      `CREATE INDEX session_decision_action ON session_decision (action_pk)`,
      `CREATE INDEX session_decision_measure ON session_decision (measure_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
