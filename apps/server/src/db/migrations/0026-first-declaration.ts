import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Figures of the regime begin with the first record of all: declarations are found by their month, too. */
export class FirstDeclaration1700000000026 implements MigrationInterface {
  name = "FirstDeclaration1700000000026";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, () => ["CREATE INDEX month_declaration_month ON month_declaration (month)"]);
  }

  async down(): Promise<void> {}
}
