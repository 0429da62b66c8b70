import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Evaluations are filled in here: marks in versions of their own, who began a form, contests. Only locked ones count. */
export class Forms1700000000009 implements MigrationInterface {
  name = "Forms1700000000009";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `ALTER TABLE rubric_version ADD COLUMN grain integer NOT NULL DEFAULT 50`,
      `ALTER TABLE evaluation ADD COLUMN account_pk integer REFERENCES account (pk)`,
      `ALTER TABLE evaluation ADD COLUMN remarks_version integer NOT NULL DEFAULT 1`,
      `ALTER TABLE evaluation ADD COLUMN reason ${text}`,
      `ALTER TABLE evaluation ADD COLUMN submitted_at ${text}`,
      `ALTER TABLE evaluation ADD COLUMN locked_at ${text}`,
      `ALTER TABLE mark ADD COLUMN note ${text}`,
      `ALTER TABLE mark ADD COLUMN version integer NOT NULL DEFAULT 1`,
      `ALTER TABLE finding ADD COLUMN version integer NOT NULL DEFAULT 1`,
      `CREATE INDEX evaluation_open ON evaluation (state, pk) WHERE state <> 'LOCKED'`,
      `DROP INDEX evaluation_latest`,
      `CREATE INDEX evaluation_latest ON evaluation (cell_pk, held_on DESC, pk DESC, score, rating)
        WHERE state = 'LOCKED' AND evaluator_kind <> 'SELF' AND setting = 'ORDINARY'`,
      `CREATE TABLE contest (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        evaluation_pk integer NOT NULL REFERENCES evaluation (pk),
        evaluation_version integer NOT NULL,
        words ${text} NOT NULL,
        contested_by_pk integer REFERENCES account (pk),
        contested_at ${text} NOT NULL,
        answer ${text},
        outcome ${text},
        answered_by_pk integer REFERENCES account (pk),
        answered_at ${text},
        CHECK ((answer IS NULL) = (answered_at IS NULL)))`,
      `CREATE UNIQUE INDEX contest_open ON contest (evaluation_pk) WHERE answered_at IS NULL`,
      `CREATE INDEX contest_evaluation ON contest (evaluation_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
