import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

export class Identity1700000000003 implements MigrationInterface {
  name = "Identity1700000000003";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, ({ pk, text }) => [
      `CREATE TABLE account (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        version integer NOT NULL,
        login ${text} NOT NULL,
        login_folded ${text} NOT NULL UNIQUE,
        name ${text},
        password_hash ${text} NOT NULL,
        must_change integer NOT NULL,
        created_at ${text} NOT NULL,
        disabled_at ${text})`,
      `CREATE TABLE role_grant (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        account_pk integer NOT NULL REFERENCES account (pk),
        role ${text} NOT NULL,
        committee_pk integer REFERENCES committee (pk),
        cell_pk integer REFERENCES cell (pk),
        delegation_pk integer REFERENCES delegation (pk),
        since date NOT NULL,
        until date,
        granted_by_pk integer REFERENCES account (pk),
        confirmed_by_pk integer REFERENCES account (pk),
        awaiting integer NOT NULL,
        granted_at ${text} NOT NULL,
        revoked_at ${text})`,
      `CREATE INDEX role_grant_account ON role_grant (account_pk)`,
      `CREATE TABLE credential (
        pk ${pk},
        id ${text} NOT NULL UNIQUE,
        account_pk integer NOT NULL REFERENCES account (pk),
        kind ${text} NOT NULL,
        name ${text},
        secret_hash ${text} NOT NULL UNIQUE,
        created_at ${text} NOT NULL,
        seen_at ${text} NOT NULL,
        expires_at ${text} NOT NULL,
        ended_at ${text})`,
      `CREATE INDEX credential_account ON credential (account_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
