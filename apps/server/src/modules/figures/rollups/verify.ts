import type { Services } from "../../../core/context.js";
import { groupsOfRows } from "./add-sql.js";
import { statementOf } from "./keep.js";
import { allColumns, ROLLUPS, type Rollup } from "./rollup.js";
import { readStates } from "./state.js";

/** How a rollup differs from what the rows give. */
export interface Difference {
  readonly rollup: Rollup;
  /** Groups that differ; null where the rollup is known to be behind. */
  readonly groups: number | null;
}

/** Makes every rollup from the rows once more, beside what is kept, and counts the groups that differ. */
export const verifyRollups = (services: Services): Promise<Difference[]> =>
  services.database.read(
    async (session) => {
      const states = await readStates(session);
      const differences: Difference[] = [];
      for (const rollup of ROLLUPS) {
        const state = states.get(rollup.table);
        if (!state?.fresh) {
          differences.push({ rollup, groups: null });
          continue;
        }
        const made = statementOf(groupsOfRows, services, session.engine, rollup, state);
        const kept = `SELECT ${allColumns(rollup).join(", ")} FROM ${rollup.table}`;
        const count = (sql: string) => `SELECT COUNT(*) AS groups FROM (${sql}) differing`;
        const rows = await session.query<{ groups: number }>(
          made
            ? `${count(`SELECT * FROM (${made.sql}) made EXCEPT ${kept}`)} UNION ALL ${count(`${kept} EXCEPT SELECT * FROM (${made.sql}) made`)}`
            : count(kept),
          made?.values,
        );
        differences.push({ rollup, groups: Math.max(...rows.map(({ groups }) => groups)) });
      }
      return differences;
    },
    "adhoc",
    3_600_000,
  );
