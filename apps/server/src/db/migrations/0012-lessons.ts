import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Lessons drawn from findings, and the cells they are offered to. */
export class Lessons1700000000012 implements MigrationInterface {
  name = "Lessons1700000000012";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE lesson (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        committee_pk integer NOT NULL REFERENCES committee (pk),
        group_pk integer NOT NULL REFERENCES cell_group (pk),
        plan_pk integer REFERENCES plan (pk),
        title ${text} NOT NULL,
        title_folded ${text} NOT NULL,
        words ${text} NOT NULL,
        state ${text} NOT NULL,
        drawn_on date NOT NULL,
        offered_on date,
        recorded_at ${text} NOT NULL,
        CHECK (state <> 'OFFERED' OR offered_on IS NOT NULL))`,
      `CREATE INDEX lesson_drawn_on ON lesson (drawn_on, pk)`,
      `CREATE TABLE lesson_finding (
        lesson_pk integer NOT NULL REFERENCES lesson (pk),
        finding_pk integer NOT NULL REFERENCES finding (pk),
        PRIMARY KEY (lesson_pk, finding_pk))`,
      `CREATE INDEX lesson_finding_finding ON lesson_finding (finding_pk)`,
      `CREATE TABLE lesson_offer (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        lesson_pk integer NOT NULL REFERENCES lesson (pk),
        cell_pk integer NOT NULL REFERENCES cell (pk),
        offered_on date NOT NULL,
        answer ${text} NOT NULL,
        answered_on date,
        reason ${text},
        recorded_at ${text} NOT NULL,
        UNIQUE (lesson_pk, cell_pk),
        CHECK ((answer = 'WAITING') = (answered_on IS NULL)),
        CHECK (answer <> 'DECLINED' OR reason IS NOT NULL))`,
      `CREATE INDEX lesson_offer_cell ON lesson_offer (cell_pk, offered_on)`,
    ]);
  }

  async down(): Promise<void> {}
}
