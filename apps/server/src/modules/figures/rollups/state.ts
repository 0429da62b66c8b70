import { bucketOf, type Day, type Month, monthOf } from "@nen-nep/schema";
import { columnTypes, dayText } from "../../../db/dialect.js";
import type { Session } from "../../../db/session.js";
import { tableSql } from "./add-sql.js";
import type { RollupPlan } from "./plan.js";
import { fingerprint, ROLLUPS, type Rollup } from "./rollup.js";

/** What a rollup says of itself; it is read in the snapshot that the rollup is read in. */
export interface RollupState {
  readonly fingerprint: string;
  /** False while it is known to be behind: questions then go to the rows. */
  readonly fresh: boolean;
  /** The month of today that it was made for; null where that does not matter. */
  readonly month: Month | null;
  /** The first day that rows can be of where they begin with the first record of all; null without any. */
  readonly first: Day | null;
}

interface Stored {
  readonly name: string;
  readonly fingerprint: string;
  readonly fresh: number;
  readonly month: Month | null;
  readonly first: Day | null;
}

const TABLE = "rollup";

/**
 * Makes the tables of rollups where they are missing or hold something else. They are derived, so no migration tells
 * of them: what they hold follows from the catalogue.
 */
export async function prepareTables(session: Session): Promise<void> {
  const types = columnTypes(session.engine);
  await session.query(
    `CREATE TABLE IF NOT EXISTS ${TABLE} (name ${types.text} PRIMARY KEY NOT NULL, fingerprint ${types.text} NOT NULL,
      fresh integer NOT NULL, month ${types.text}, first ${types.text})`,
  );
  const known = await readStates(session);
  for (const rollup of ROLLUPS) {
    const { table } = rollup;
    if (known.get(table)?.fingerprint !== fingerprint(rollup)) {
      await session.query(`DROP TABLE IF EXISTS ${table}`);
      await session.query(tableSql(rollup, types));
      const state = { fingerprint: fingerprint(rollup), fresh: false, month: null, first: null };
      await writeState(session, rollup, state);
    }
    // Each write asks for groups without rows, to let them go.
    await session.query(
      `CREATE INDEX IF NOT EXISTS ${table}_emptied ON ${table} (rows_in) WHERE rows_in = 0`,
    );
  }
}

/** Whether there are rollups at all, as in every database that was opened once. */
export async function readStates(session: Session): Promise<Map<string, RollupState>> {
  const rows = await session.query<Stored>(`SELECT * FROM ${TABLE}`);
  return new Map(rows.map(({ name, fresh, ...state }) => [name, { ...state, fresh: fresh === 1 }]));
}

export async function writeState(session: Session, rollup: Rollup, state: RollupState): Promise<void> {
  await session.query(
    `INSERT INTO ${TABLE} (name, fingerprint, fresh, month, first) VALUES (:name, :fingerprint, :fresh, :month, :first)
      ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, fresh = excluded.fresh,
        month = excluded.month, first = excluded.first`,
    { name: rollup.table, ...state, fresh: state.fresh ? 1 : 0 },
  );
}

/** Says of all rollups that they are behind: records came in past the services, as in a copy. */
export const outdate = async (session: Session): Promise<void> => {
  await session.query(`UPDATE ${TABLE} SET fresh = 0`);
};

/** SQL of what a reader of a rollup has to know of it. */
export const stateSql = (rollup: Rollup): string =>
  `SELECT fingerprint, fresh, month, first FROM ${TABLE} WHERE name = '${rollup.table}'`;

/** The first day of the quarter of the first record that months are told by. */
export async function firstDay(session: Session): Promise<Day | null> {
  const [row] = await session.query<{ day: Day | null }>(
    `SELECT MIN(day) AS day FROM (SELECT ${dayText(session.engine, "MIN(held_on)")} AS day FROM meeting
      UNION ALL SELECT ${dayText(session.engine, "MIN(month)")} FROM month_declaration) seen`,
  );
  return row?.day ? bucketOf(row.day, "QUARTER").start : null;
}

/** Whether a rollup can answer on a day: made by this program, in step, and for that month. */
export const isCurrent = (rollup: Rollup, state: RollupState | undefined, today: Day): boolean =>
  state?.fresh === true &&
  state.fingerprint === fingerprint(rollup) &&
  (!rollup.byMonth || state.month === monthOf(today));

/** Whether a rollup may answer, by the row that its guard gives: current, about all the actor sees, and no day before it begins. */
export function mayAnswer(
  { rollup, from }: Pick<RollupPlan, "rollup" | "from">,
  guard: Record<string, string | number | null>,
  today: Day,
): boolean {
  const { fingerprint, fresh, month, first, outside } = guard as unknown as Stored & { outside: number };
  if (Number(outside) > 0 || !isCurrent(rollup, { fingerprint, fresh: fresh === 1, month, first }, today))
    return false;
  return !rollup.byMonth || from === null || first === null || from >= first;
}
