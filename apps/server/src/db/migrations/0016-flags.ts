import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Rules that raise flags for review, the flags, and the facts behind each. */
export class Flags1700000000016 implements MigrationInterface {
  name = "Flags1700000000016";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE flag_rule (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        kind ${text} NOT NULL,
        since date NOT NULL,
        times integer NOT NULL CHECK (times >= 1),
        window_months integer NOT NULL CHECK (window_months >= 1),
        threshold integer CHECK (threshold >= 0),
        limitation_months integer NOT NULL CHECK (limitation_months >= 1),
        answer_days integer NOT NULL CHECK (answer_days >= 1),
        in_force integer NOT NULL,
        document ${text},
        proposal integer NOT NULL,
        UNIQUE (kind, since))`,
      `INSERT INTO flag_rule (id, kind, since, times, window_months, threshold, limitation_months, answer_days, in_force, document, proposal) VALUES
        ('0190a000-0000-7000-8000-000000000011', 'MONTHS_NOT_HELD', '2018-01-01', 2, 6, NULL, 12, 10, 1, NULL, 1),
        ('0190a000-0000-7000-8000-000000000012', 'QUARTERS_WITHOUT_THEME', '2018-01-01', 2, 12, NULL, 12, 10, 1, NULL, 1),
        ('0190a000-0000-7000-8000-000000000013', 'POOR_TWICE', '2018-01-01', 2, 12, NULL, 12, 10, 1, NULL, 1),
        ('0190a000-0000-7000-8000-000000000014', 'ACTION_OVERDUE', '2018-01-01', 1, 12, 30, 12, 10, 1, NULL, 1),
        ('0190a000-0000-7000-8000-000000000015', 'UNEXCUSED_ABSENCE', '2018-01-01', 3, 6, 5, 12, 10, 1, NULL, 1)`,
      // What a flag rests on is named by public ids and kept in its own words: records are corrected and taken back.
      `CREATE TABLE flag (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        rule_pk integer NOT NULL REFERENCES flag_rule (pk),
        kind ${text} NOT NULL,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        about ${text} NOT NULL,
        person_pk integer REFERENCES person (pk),
        basis_from date NOT NULL,
        basis_before date NOT NULL,
        state ${text} NOT NULL,
        raised_on date NOT NULL,
        closed_on date,
        explanation ${text},
        explained_on date,
        explained_by_pk integer REFERENCES account (pk),
        reason ${text},
        dismissed_by_pk integer REFERENCES account (pk),
        recorded_at ${text} NOT NULL,
        UNIQUE (kind, cell_pk, about),
        CHECK ((closed_on IS NULL) = (state IN ('RAISED', 'EXPLAINED'))),
        CHECK (state <> 'EXPLAINED' OR explanation IS NOT NULL),
        CHECK ((state = 'DISMISSED') = (reason IS NOT NULL)))`,
      `CREATE INDEX flag_cell ON flag (cell_pk, state)`,
      `CREATE INDEX flag_raised_on ON flag (raised_on, pk)`,
      `CREATE INDEX flag_person ON flag (person_pk)`,
      `CREATE TABLE flag_basis (
        flag_pk integer NOT NULL REFERENCES flag (pk),
        place integer NOT NULL,
        kind ${text} NOT NULL,
        fact ${text} NOT NULL,
        begins date NOT NULL,
        ends date NOT NULL,
        found integer,
        among integer,
        evaluator ${text},
        PRIMARY KEY (flag_pk, place),
        UNIQUE (flag_pk, fact))`,
    ]);
  }

  async down(): Promise<void> {}
}
