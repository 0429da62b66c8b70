import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

const PARTS = ["content", "form", "leadership", "education", "combativeness"];

export class Evaluations1700000000005 implements MigrationInterface {
  name = "Evaluations1700000000005";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE rubric (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        key ${text} NOT NULL UNIQUE,
        name ${text} NOT NULL,
        name_en ${text} NOT NULL)`,
      `CREATE TABLE rubric_version (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        rubric_pk integer NOT NULL REFERENCES rubric (pk),
        version integer NOT NULL,
        since date NOT NULL,
        note ${text},
        bands ${text} NOT NULL,
        UNIQUE (rubric_pk, version))`,
      `CREATE TABLE criterion (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        rubric_version_pk integer NOT NULL REFERENCES rubric_version (pk),
        position integer NOT NULL,
        key ${text} NOT NULL,
        section ${text},
        name ${text} NOT NULL,
        name_en ${text} NOT NULL,
        max_points integer NOT NULL CHECK (max_points > 0),
        aspect ${text} NOT NULL,
        qualities ${text} NOT NULL,
        skills ${text} NOT NULL,
        applies_to ${text},
        steps ${text} NOT NULL,
        UNIQUE (pk, max_points),
        UNIQUE (rubric_version_pk, key))`,
      `CREATE TABLE evaluation (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        state ${text} NOT NULL,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        meeting_pk integer REFERENCES meeting (pk),
        held_on date NOT NULL,
        evaluated_on date NOT NULL,
        session_type ${text} NOT NULL,
        evaluator_kind ${text} NOT NULL,
        evaluator_key ${text} NOT NULL,
        setting ${text} NOT NULL,
        delegation_pk integer REFERENCES delegation (pk),
        committee_pk integer REFERENCES committee (pk),
        rubric_version_pk integer NOT NULL REFERENCES rubric_version (pk),
        earned integer NOT NULL,
        applicable integer NOT NULL,
        score integer,
        rating ${text},
        ${PARTS.map((part) => `${part}_earned integer NOT NULL, ${part}_applicable integer NOT NULL,`).join("\n        ")}
        remarks ${text},
        source ${text} NOT NULL,
        recorded_on date NOT NULL,
        recorded_at ${text} NOT NULL,
        UNIQUE (cell_pk, held_on, evaluator_key),
        CHECK (earned >= 0 AND earned <= applicable),
        CHECK ((evaluator_kind = 'DELEGATION') = (delegation_pk IS NOT NULL)))`,
      `CREATE INDEX evaluation_held_on ON evaluation (held_on, pk)`,
      `CREATE INDEX evaluation_meeting ON evaluation (meeting_pk)`,
      `CREATE INDEX evaluation_delegation ON evaluation (delegation_pk, cell_pk)`,
      `CREATE TABLE mark (
        evaluation_pk integer NOT NULL REFERENCES evaluation (pk),
        criterion_pk integer NOT NULL,
        max_points integer NOT NULL,
        points integer CHECK (points >= 0 AND points <= max_points),
        PRIMARY KEY (evaluation_pk, criterion_pk),
        FOREIGN KEY (criterion_pk, max_points) REFERENCES criterion (pk, max_points))`,
      `CREATE INDEX mark_criterion ON mark (criterion_pk, points)`,
      `CREATE TABLE finding (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        evaluation_pk integer NOT NULL REFERENCES evaluation (pk),
        criterion_pk integer REFERENCES criterion (pk),
        kind ${text} NOT NULL,
        severity ${text},
        words ${text} NOT NULL)`,
      `CREATE INDEX finding_evaluation ON finding (evaluation_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
