import { Refusal } from "../core/errors.js";
import { Checksum } from "./checksum.js";
import { type CopiedTable, countFrom, lastCounted, rowsOf, tablesInOrder, writeRows } from "./copy-tables.js";
import type { Database } from "./database.js";
import type { Session } from "./session.js";

/** A table with what was read from one side and found on the other. */
export interface CopiedTally {
  readonly table: string;
  readonly from: { readonly count: number; readonly value: string };
  readonly to: { readonly count: number; readonly value: string };
}

/** A copy takes what it takes; a lease without an end does not exist. */
const A_DAY = 86_400_000;

/**
 * Copies every row of one database into another, empty one, on either engine: from one snapshot, in one transaction,
 * and reads it back. Both must be at the newest version. `outdate` says of what is derived from the rows that it is
 * behind, since that is made anew and not copied.
 * @throws Refusal where the other one holds anything, or where a table does not arrive as it was
 */
export async function copyDatabase(
  from: Database,
  to: Database,
  done: (tally: CopiedTally) => void,
  outdate: (target: Session) => Promise<void>,
): Promise<CopiedTally[]> {
  return from.read(
    (source) =>
      to.write(async (target) => {
        const tables = await tablesInOrder(target);
        await clearUnlessUsed(target, tables);
        const made: CopiedTally[] = [];
        for (const table of tables) {
          const tally = await copyTable(source, target, table).catch((error: unknown) => {
            throw new Refusal(
              "INVALID_VALUE",
              `Table ${table.name} could not be copied: ${messageOf(error)}`,
            );
          });
          done(tally);
          made.push(tally);
        }
        refuseDifferences(made);
        await outdate(target);
        // What the engine knows of its tables decides how it answers.
        await target.query("ANALYZE");
        return made;
      }),
    "page",
    A_DAY,
  );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Every write leaves an entry in the audit log: where it never counted, there is only what migrations put there. */
async function clearUnlessUsed(target: Session, tables: readonly CopiedTable[]): Promise<void> {
  const [used] = await target.query("SELECT 1 AS used FROM counter WHERE value > 0");
  if (used) {
    throw new Refusal("ALREADY_EXISTS", "The database to copy to is in use already. Nothing was copied.");
  }
  for (const { name } of [...tables].reverse()) await target.query(`DELETE FROM ${name}`);
}

async function copyTable(source: Session, target: Session, table: CopiedTable): Promise<CopiedTally> {
  const read = new Checksum();
  for await (const rows of rowsOf(source, table)) {
    read.add(rows);
    await writeRows(target, table, rows);
  }
  if (table.counted) await countFrom(target, table, await lastCounted(source, table));
  const found = new Checksum();
  for await (const rows of rowsOf(target, table)) found.add(rows);
  const tallyOf = ({ count, value }: Checksum) => ({ count, value });
  return { table: table.name, from: tallyOf(read), to: tallyOf(found) };
}

/** Both numbers of every table that did not arrive as it was. */
export function refuseDifferences(tallies: readonly CopiedTally[]): void {
  const differing = tallies.filter(({ from, to }) => from.count !== to.count || from.value !== to.value);
  if (differing.length === 0) return;
  const lines = differing.map(
    ({ table, from, to }) =>
      `  ${table}: ${from.count} rows ${from.value}, arrived ${to.count} rows ${to.value}`,
  );
  throw new Refusal("INVALID_VALUE", `The copy differs, so nothing of it was kept:\n${lines.join("\n")}`);
}
