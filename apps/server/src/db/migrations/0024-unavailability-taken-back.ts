import type { MigrationInterface, QueryRunner } from "typeorm";
import { runStatements } from "./statements.js";

/** Days on which somebody cannot attend a course may be taken back. */
export class UnavailabilityTakenBack1700000000024 implements MigrationInterface {
  name = "UnavailabilityTakenBack1700000000024";

  async up(runner: QueryRunner): Promise<void> {
    await runStatements(runner, () => [
      `ALTER TABLE unavailability ADD COLUMN version integer NOT NULL DEFAULT 1`,
      `ALTER TABLE unavailability ADD COLUMN withdrawn_on date`,
    ]);
  }

  async down(): Promise<void> {}
}
