import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

export class Queries1700000000006 implements MigrationInterface {
  name = "Queries1700000000006";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE saved_query (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        account_pk integer NOT NULL REFERENCES account (pk),
        name ${text} NOT NULL,
        description ${text},
        document ${text} NOT NULL,
        document_hash ${text} NOT NULL,
        variables ${text},
        chart ${text},
        shared_with ${text},
        saved_at ${text} NOT NULL,
        removed_at ${text})`,
      `CREATE INDEX saved_query_account ON saved_query (account_pk)`,
      `CREATE INDEX saved_query_shared ON saved_query (shared_with, document_hash)
        WHERE shared_with IS NOT NULL AND removed_at IS NULL`,
      `CREATE TABLE query_run (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        account_pk integer NOT NULL REFERENCES account (pk),
        document ${text} NOT NULL,
        variables ${text},
        ran_at ${text} NOT NULL,
        milliseconds integer,
        row_count integer)`,
      `CREATE INDEX query_run_account ON query_run (account_pk)`,
      // Tokens that exist keep what they could do.
      `ALTER TABLE credential ADD COLUMN scope ${text} NOT NULL DEFAULT 'ALL'`,
    ]);
  }

  async down(): Promise<void> {}
}
