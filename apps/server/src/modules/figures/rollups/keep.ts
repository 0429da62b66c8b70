import { type Day, firstDayOf, laterOf, monthOf } from "@nen-nep/schema";
import {
  type Actor,
  type ChangingFact,
  Context,
  type FactKeeping,
  type Services,
  type Transaction,
} from "../../../core/context.js";
import { ParameterBag } from "../../../core/parameters.js";
import type { Engine } from "../../../db/dialect.js";
import type { Session } from "../../../db/session.js";
import { addSql, groupsOfRows } from "./add-sql.js";
import { fingerprint, ROLLUPS, type Rollup } from "./rollup.js";
import { firstDay, isCurrent, type RollupState, readStates, writeState } from "./state.js";

/** Nobody in particular, who sees everything: rollups hold what all may see of all cells. */
const KEEPER: Actor = {
  accountPk: 0,
  accountId: "",
  login: "",
  name: null,
  mustChange: false,
  credentialPk: 0,
  kind: "TOKEN",
  readOnly: true,
  grants: [{ role: "STANDING_COMMITTEE", committeePk: null, cellPk: null, delegationPk: null }],
};

/** Cells are named to the database in lists of this many. */
const CHUNK = 1_000;
/** So many years of cells in one transaction, and making everything anew is quicker. */
const MANY = 1_000;

interface Part {
  readonly cells: readonly number[] | null;
  readonly year: number | null;
}

/** The statement of some rows of a rollup, with the scope of who sees all; null where there can be no rows. */
export function statementOf(
  make: typeof addSql | typeof groupsOfRows,
  services: Services,
  engine: Engine,
  rollup: Rollup,
  { month, first }: Pick<RollupState, "month" | "first">,
  { cells, year }: Part = { cells: null, year: null },
  sign: 1 | -1 = 1,
): { readonly sql: string; readonly values: Record<string, unknown> } | null {
  if (rollup.byMonth && first === null) return null;
  if (year !== null && rollup.byMonth && `${year + 1}-01-01` <= first!) return null;
  const context = new Context(services, KEEPER);
  const bag = new ParameterBag();
  const scope = {
    engine,
    context,
    bag,
    treeOn: null,
    today: month === null ? context.today : firstDayOf(month),
    onlyCells: cells && bag.list(cells),
  };
  const from = (day: Day) => (rollup.byMonth ? laterOf(day, first!) : day);
  const where =
    year === null
      ? null
      : { [rollup.fact.time.field]: { from: from(`${year}-01-01`), before: `${year + 1}-01-01` } };
  return { sql: make(rollup, where, scope, sign), values: bag.values };
}

/** Makes a rollup anew from the rows. */
export async function makeAnew(services: Services, session: Session, rollup: Rollup): Promise<void> {
  await session.query(`DELETE FROM ${rollup.table} WHERE shape >= 0`);
  const state = {
    fingerprint: fingerprint(rollup),
    fresh: true,
    month: rollup.byMonth ? monthOf(services.clock.today()) : null,
    first: rollup.byMonth ? await firstDay(session) : null,
  };
  const all = statementOf(addSql, services, session.engine, rollup, state);
  if (all) await session.query(all.sql, all.values);
  await writeState(session, rollup, state);
}

/** Keeps the rollups in step in a transaction: what cells added to them is taken out before they change, and added after. */
class RollupKeeping implements FactKeeping {
  private states: Map<string, RollupState> | null = null;
  /** What was taken out: cells by kind of record and year. */
  private readonly taken = new Map<string, Map<number, Set<number>>>();
  private readonly newCells = new Set<number>();
  private count = 0;
  private anew = false;

  constructor(private readonly tx: Transaction) {}

  async changing(all: readonly ChangingFact[]): Promise<void> {
    const facts = all.filter(({ of }) => of !== "action" && of !== "post");
    if (facts.length === 0) return;
    this.states ??= await readStates(this.tx.session);
    if (this.anew) return;
    const years = facts.some(({ day }) => day === null) ? await this.allYears() : [];
    for (const of of ["meeting", "evaluation"] as const) {
      const concerned = facts.filter((fact) => fact.of === null || fact.of === of);
      const fresh = this.remember(of, concerned, years);
      if (this.anew) return;
      for (const [year, cells] of fresh) await this.add(of, year, cells, -1);
    }
  }

  async written(): Promise<void> {
    if (this.states === null) return;
    const first = await firstDay(this.tx.session);
    for (const rollup of ROLLUPS) {
      const state = this.states.get(rollup.table);
      if (!state?.fresh) continue;
      // Months begin with the first record of all: an earlier one changes those of every cell.
      const begins = rollup.byMonth && state.first !== first;
      if (this.anew || begins) await makeAnew(this.tx.context.services, this.tx.session, rollup);
      else {
        for (const [year, cells] of this.taken.get(rollup.of) ?? [])
          await this.addTo(rollup, state, year, [...cells], 1);
        await this.tx.session.query(`DELETE FROM ${rollup.table} WHERE rows_in = 0`);
      }
    }
  }

  /** Notes what is to be taken out, and returns what is new of it. */
  private remember(
    of: "meeting" | "evaluation",
    facts: readonly ChangingFact[],
    years: readonly number[],
  ): Map<number, number[]> {
    const known = this.taken.get(of) ?? new Map<number, Set<number>>();
    this.taken.set(of, known);
    const fresh = new Map<number, number[]>();
    for (const { cellPk, day, ofNewCell } of facts) {
      if (ofNewCell) this.newCells.add(cellPk);
      for (const year of day === null ? years : [Number(String(day).slice(0, 4))]) {
        const cells = known.get(year) ?? new Set();
        known.set(year, cells);
        if (cells.has(cellPk)) continue;
        cells.add(cellPk);
        this.count++;
        if (this.newCells.has(cellPk)) continue;
        const found = fresh.get(year);
        if (found) found.push(cellPk);
        else fresh.set(year, [cellPk]);
      }
    }
    this.anew ||= this.count > MANY;
    return fresh;
  }

  private async add(of: string, year: number, cells: readonly number[], sign: 1 | -1): Promise<void> {
    for (const rollup of ROLLUPS) {
      const state = this.states!.get(rollup.table);
      if (rollup.of === of && state?.fresh) await this.addTo(rollup, state, year, cells, sign);
    }
  }

  private async addTo(
    rollup: Rollup,
    state: RollupState,
    year: number,
    cells: readonly number[],
    sign: 1 | -1,
  ): Promise<void> {
    const { session, context } = this.tx;
    for (let start = 0; start < cells.length; start += CHUNK) {
      const part = { cells: cells.slice(start, start + CHUNK), year };
      const some = statementOf(addSql, context.services, session.engine, rollup, state, part, sign);
      if (some) await session.query(some.sql, some.values);
    }
  }

  /** The years that any fact can be of. */
  private async allYears(): Promise<number[]> {
    const [row] = await this.tx.session.query<{ first: Day | null; last: Day | null }>(
      `SELECT MIN(day) AS first, MAX(day) AS last FROM (SELECT MIN(held_on) AS day FROM meeting UNION ALL SELECT MAX(held_on) FROM meeting
        UNION ALL SELECT MIN(month) FROM month_declaration UNION ALL SELECT MAX(month) FROM month_declaration
        UNION ALL SELECT MIN(held_on) FROM evaluation UNION ALL SELECT MAX(held_on) FROM evaluation) seen`,
    );
    const today = this.tx.context.today;
    const [from, to] = [row?.first ?? today, laterOf(row?.last ?? today, today)].map((day) =>
      Number(day.slice(0, 4)),
    ) as [number, number];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }
}

export const keepRollups = (tx: Transaction): FactKeeping => new RollupKeeping(tx);

/** Makes the rollups anew that are missing, behind, or of another month. Called at a start and when a month turns. */
export async function refreshRollups(services: Services): Promise<readonly Rollup[]> {
  const today = services.clock.today();
  const behind = async (session: Session) => {
    const states = await readStates(session);
    return ROLLUPS.filter((rollup) => !isCurrent(rollup, states.get(rollup.table), today));
  };
  if ((await services.database.read(behind)).length === 0) return [];
  return services.database.write(async (session) => {
    const made = await behind(session);
    for (const rollup of made) await makeAnew(services, session, rollup);
    return made;
  });
}
