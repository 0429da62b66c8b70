import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

const COUNTS = ["members", "present", "excused", "unexcused", "exempt"];

export class Meetings1700000000004 implements MigrationInterface {
  name = "Meetings1700000000004";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE meeting (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        held_on date NOT NULL,
        session_type ${text} NOT NULL,
        state ${text} NOT NULL,
        chair_pk integer REFERENCES person (pk),
        chair_post ${text},
        theme ${text},
        ${COUNTS.map((column) => `${column} integer CHECK (${column} >= 0),`).join("\n        ")}
        length_minutes integer CHECK (length_minutes >= 0),
        minutes ${text},
        committee_met_on date,
        source ${text} NOT NULL,
        recorded_on date NOT NULL,
        recorded_at ${text} NOT NULL,
        UNIQUE (cell_pk, held_on, session_type))`,
      `CREATE INDEX meeting_held_on ON meeting (held_on, pk)`,
      `CREATE TABLE month_declaration (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        cell_pk integer NOT NULL REFERENCES cell (pk),
        month date NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('NOT_HELD', 'POSTPONED')),
        document ${text},
        note ${text},
        source ${text} NOT NULL,
        recorded_on date NOT NULL,
        recorded_at ${text} NOT NULL,
        UNIQUE (cell_pk, month))`,
      `CREATE TABLE regime_rule (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        since date NOT NULL UNIQUE,
        document ${text} NOT NULL,
        proposal integer NOT NULL,
        minutes integer NOT NULL,
        combined_minutes integer NOT NULL,
        attendance_above integer NOT NULL,
        entry_days integer NOT NULL)`,
      `INSERT INTO regime_rule (id, since, document, proposal, minutes, combined_minutes, attendance_above, entry_days) VALUES
        ('0190a000-0000-7000-8000-000000000001', '2018-01-01', '12-HD/BTCTW', 1, 90, 120, 85, 30),
        ('0190a000-0000-7000-8000-000000000002', '2025-07-23', '50-CT/TW', 0, 90, 120, 85, 30),
        ('0190a000-0000-7000-8000-000000000003', '2025-10-28', '42-HD/BTCTW', 0, 90, 120, 90, 2)`,
    ]);
  }

  async down(): Promise<void> {}
}
