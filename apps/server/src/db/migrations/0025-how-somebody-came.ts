import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** How somebody came onto a course stays beside where they are: enrolled by hand, and moved up from the reserve. */
export class HowSomebodyCame1700000000025 implements MigrationInterface {
  name = "HowSomebodyCame1700000000025";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ text }) => [
      `ALTER TABLE enrolment ADD COLUMN enrolled_words ${text}`,
      `ALTER TABLE enrolment ADD COLUMN moved_up integer NOT NULL DEFAULT 0`,
      // The reason was overwritten by the answer; where it was, an empty text keeps that they were enrolled by hand.
      `UPDATE enrolment SET enrolled_words = CASE WHEN state IN ('CHOSEN', 'INVITED') THEN COALESCE(words, '') ELSE '' END
        WHERE reason IS NULL`,
      `UPDATE enrolment SET words = NULL WHERE reason IS NULL AND state IN ('CHOSEN', 'INVITED')`,
      `UPDATE enrolment SET moved_up = 1 WHERE id IN (SELECT a.subject_id FROM audit_log a WHERE a.verb = 'moveUp')`,
    ]);
  }

  async down(): Promise<void> {}
}
