import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** What every write rests on: counters, the audit log, replies kept for repeats, earlier versions, import batches. */
export class Core1700000000001 implements MigrationInterface {
  name = "Core1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE counter (name ${text} PRIMARY KEY NOT NULL, value integer NOT NULL)`,
      `INSERT INTO counter (name, value) VALUES ('audit', 0), ('data', 0)`,
      `CREATE TABLE setting (name ${text} PRIMARY KEY NOT NULL, value ${text} NOT NULL)`,
      `CREATE TABLE audit_log (
        seq integer PRIMARY KEY NOT NULL,
        at ${text} NOT NULL,
        account_pk integer,
        verb ${text} NOT NULL,
        subject ${text} NOT NULL,
        subject_id ${text},
        count integer NOT NULL,
        detail ${text},
        reason ${text})`,
      `CREATE INDEX audit_log_subject ON audit_log (subject, subject_id)`,
      `CREATE TABLE idempotency (
        account_pk integer NOT NULL,
        key ${text} NOT NULL,
        verb ${text} NOT NULL,
        input_hash ${text} NOT NULL,
        reply ${text} NOT NULL,
        at ${text} NOT NULL,
        PRIMARY KEY (account_pk, key))`,
      `CREATE TABLE revision (
        subject ${text} NOT NULL,
        row_pk integer NOT NULL,
        version integer NOT NULL,
        recorded_at ${text} NOT NULL,
        body ${text} NOT NULL,
        PRIMARY KEY (subject, row_pk, version))`,
      `CREATE TABLE import_batch (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        state ${text} NOT NULL,
        file_name ${text} NOT NULL,
        file_hash ${text} NOT NULL,
        committee_pk integer,
        account_pk integer,
        previewed_at ${text} NOT NULL,
        applied_at ${text},
        reverted_at ${text},
        report ${text} NOT NULL)`,
      `CREATE TABLE import_change (
        batch_pk integer NOT NULL REFERENCES import_batch (pk),
        position integer NOT NULL,
        subject ${text} NOT NULL,
        row_pk integer NOT NULL,
        version integer NOT NULL,
        before ${text},
        PRIMARY KEY (batch_pk, position))`,
    ]);
  }

  async down(): Promise<void> {}
}
