import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** A postponed month may name a document that the office has recorded; the words that name it stay beside. */
export class DeclaredDocuments1700000000013 implements MigrationInterface {
  name = "DeclaredDocuments1700000000013";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, () => [
      `ALTER TABLE month_declaration ADD COLUMN document_pk integer REFERENCES document (pk)`,
      `CREATE INDEX month_declaration_document ON month_declaration (document_pk)`,
    ]);
  }

  async down(): Promise<void> {}
}
