import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** The latest official evaluation of a cell, found in an index alone: lists of cells show it and are ordered by it. */
export class Latest1700000000007 implements MigrationInterface {
  name = "Latest1700000000007";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, () => [
      `CREATE INDEX evaluation_latest ON evaluation (cell_pk, held_on DESC, pk DESC, score, rating)
        WHERE state <> 'DRAFT' AND evaluator_kind <> 'SELF' AND setting = 'ORDINARY'`,
    ]);
  }

  async down(): Promise<void> {}
}
