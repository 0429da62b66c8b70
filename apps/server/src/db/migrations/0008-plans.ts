import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Documents, plans, members of delegations, pilots and calendar feeds. */
export class Plans1700000000008 implements MigrationInterface {
  name = "Plans1700000000008";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE document (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        committee_pk integer NOT NULL REFERENCES committee (pk),
        number ${text} NOT NULL,
        number_folded ${text} NOT NULL,
        kind ${text} NOT NULL,
        issued_on date NOT NULL,
        issuer ${text} NOT NULL,
        issuer_folded ${text} NOT NULL,
        title ${text} NOT NULL,
        title_folded ${text} NOT NULL,
        note ${text},
        recorded_at ${text} NOT NULL,
        UNIQUE (committee_pk, number_folded, issued_on))`,
      `CREATE INDEX document_issued_on ON document (issued_on, pk)`,
      `CREATE TABLE plan (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        committee_pk integer NOT NULL REFERENCES committee (pk),
        number ${text} NOT NULL,
        number_folded ${text} NOT NULL,
        title ${text} NOT NULL,
        title_folded ${text} NOT NULL,
        state ${text} NOT NULL,
        period_from date NOT NULL,
        period_before date NOT NULL,
        per_delegation integer NOT NULL CHECK (per_delegation > 0),
        approved_on date,
        recorded_at ${text} NOT NULL,
        UNIQUE (committee_pk, number_folded),
        CHECK (period_from < period_before),
        CHECK ((state = 'APPROVED') = (approved_on IS NOT NULL)))`,
      `CREATE TABLE plan_document (
        plan_pk integer NOT NULL REFERENCES plan (pk),
        document_pk integer NOT NULL REFERENCES document (pk),
        position integer NOT NULL,
        PRIMARY KEY (plan_pk, document_pk))`,
      `CREATE INDEX plan_document_document ON plan_document (document_pk)`,
      `CREATE TABLE plan_group (
        plan_pk integer NOT NULL REFERENCES plan (pk),
        group_pk integer NOT NULL REFERENCES cell_group (pk),
        regular integer NOT NULL CHECK (regular >= 0),
        thematic integer NOT NULL CHECK (thematic >= 0),
        PRIMARY KEY (plan_pk, group_pk))`,
      `CREATE TABLE plan_delegation (
        plan_pk integer NOT NULL REFERENCES plan (pk),
        delegation_pk integer NOT NULL REFERENCES delegation (pk),
        PRIMARY KEY (plan_pk, delegation_pk))`,
      `CREATE INDEX plan_delegation_delegation ON plan_delegation (delegation_pk)`,
      `ALTER TABLE delegation ADD COLUMN version integer NOT NULL DEFAULT 1`,
      `CREATE TABLE delegation_member (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        delegation_pk integer NOT NULL REFERENCES delegation (pk),
        person_pk integer REFERENCES person (pk),
        account_pk integer REFERENCES account (pk),
        head integer NOT NULL,
        since date NOT NULL,
        until date,
        CHECK (person_pk IS NOT NULL OR account_pk IS NOT NULL),
        CHECK (until IS NULL OR since < until))`,
      `CREATE UNIQUE INDEX delegation_member_head ON delegation_member (delegation_pk) WHERE head = 1 AND until IS NULL`,
      `CREATE INDEX delegation_member_delegation ON delegation_member (delegation_pk)`,
      `CREATE INDEX delegation_member_account ON delegation_member (account_pk)`,
      `CREATE INDEX delegation_member_person ON delegation_member (person_pk)`,
      `CREATE TABLE pilot (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        plan_pk integer NOT NULL REFERENCES plan (pk),
        cell_pk integer NOT NULL REFERENCES cell (pk),
        session_type ${text} NOT NULL,
        delegation_pk integer REFERENCES delegation (pk),
        day date,
        theme ${text},
        anchor integer NOT NULL,
        prepared_on date,
        recorded_at ${text} NOT NULL,
        removed_at ${text})`,
      `CREATE UNIQUE INDEX pilot_chosen ON pilot (plan_pk, cell_pk, session_type) WHERE removed_at IS NULL`,
      `CREATE INDEX pilot_cell ON pilot (cell_pk)`,
      `CREATE INDEX pilot_delegation ON pilot (delegation_pk)`,
      `ALTER TABLE evaluation ADD COLUMN pilot_pk integer REFERENCES pilot (pk)`,
      `CREATE INDEX evaluation_pilot ON evaluation (pilot_pk)`,
      `CREATE TABLE calendar_feed (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        account_pk integer NOT NULL REFERENCES account (pk),
        delegation_pk integer REFERENCES delegation (pk),
        language ${text} NOT NULL,
        secret_hash ${text} NOT NULL UNIQUE,
        created_at ${text} NOT NULL,
        revoked_at ${text})`,
      `CREATE INDEX calendar_feed_account ON calendar_feed (account_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
