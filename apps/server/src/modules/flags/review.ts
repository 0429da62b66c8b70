import type { Day, FlagKind } from "@nen-nep/schema";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { type CellFact, loadFacts, lookedAtFrom } from "./facts.js";
import { Flag, FlagBasis, FlagRule } from "./flags.entity.js";
import { type Headship, headConcerned } from "./heads.rules.js";
import { type Fact, review } from "./raising.rules.js";
import { type Change, writeChanges } from "./writing.js";

/** What changed: flags raised, changed and cleared. */
export interface Reviewed {
  readonly raised: number;
  readonly changed: number;
  readonly cleared: number;
}

type Known = Flag & { readonly facts: readonly string[] };

/** So many cells are named to the database; with more it looks at all. */
const MOST_NAMED = 500;

/**
 * Holds the flags of cells against what the records say now, all of them at once: raises, extends and clears. `latest`
 * is the last day of what changed, where that is known: an old register raises nothing.
 */
export async function reviewFlags(
  tx: Transaction,
  kinds: readonly FlagKind[],
  cellPks: readonly number[] | null,
  latest: Day | null = null,
): Promise<Reviewed> {
  const { session, context } = tx;
  const { today } = context;
  const named = cellPks !== null && cellPks.length <= MOST_NAMED ? cellPks : null;
  const of = (column: string) => (bag: ParameterBag) =>
    named === null ? "1 = 1" : `${column} IN ${bag.list(named)}`;
  const rules = await findRows(session, FlagRule, "1 = 1 ORDER BY since");
  const known = await knownFlags(session, kinds, of("f.cell_pk"));
  const isOld = latest !== null && rules.every((rule) => latest < lookedAtFrom(rule, today));
  if (isOld && !known.some(isOpen)) return { raised: 0, changed: 0, cleared: 0 };
  const facts = await factsFor(session, { kinds, rules, known, today, of: of("c.pk"), all: named === null });
  const cells = new Set([...facts, ...known.filter(isOpen)].map(({ cellPk }) => cellPk));
  const heads = await headsOf(session, [...cells]);

  const byPk = new Map(rules.map((rule) => [rule.pk, rule]));
  const inForce = new Map(rules.filter(({ since }) => since <= today).map((rule) => [rule.kind, rule]));
  const [factsBy, flagsBy] = [groupBy(facts, keyOfFact), groupBy(known, keyOfFlag)];
  const changes: Change[] = [];
  for (const cellPk of cells) {
    for (const kind of kinds) {
      const key = `${kind} ${cellPk}`;
      const flags = flagsBy.get(key) ?? [];
      const own = factsBy.get(key) ?? [];
      if (own.length === 0 && !flags.some(isOpen)) continue;
      const rule = inForce.get(kind) ?? null;
      const outcome = review({ rule, rules: byPk, facts: own, flags, today });
      const concerned = (basis: readonly Fact[]) => headConcerned(basis, heads.get(cellPk) ?? []);
      changes.push(
        ...outcome.raised.map(
          ({ about, facts: basis, again }): Change => ({
            what: "raise",
            rule: rule!,
            cellPk,
            about,
            basis,
            personPk: concerned(basis),
            flag: again,
          }),
        ),
        ...outcome.cleared.map((flag): Change => ({ what: "clear", flag })),
        ...outcome.kept.flatMap(({ flag, facts: basis }): Change[] => {
          const personPk = concerned(basis);
          const same = flag.personPk === personPk && sameFacts(flag.facts, basis);
          return same ? [] : [{ what: "change", flag, basis, personPk }];
        }),
      );
    }
  }
  return writeChanges(tx, changes);
}

const isOpen = ({ state }: Flag) => state === "RAISED" || state === "EXPLAINED";
const keyOfFact = ({ flagKind, cellPk }: CellFact) => `${flagKind} ${cellPk}`;
const keyOfFlag = ({ kind, cellPk }: Flag) => `${kind} ${cellPk}`;
const sameFacts = (before: readonly string[], basis: readonly Fact[]) =>
  before.length === basis.length && basis.every(({ fact }) => before.includes(fact));

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own) own.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

type Cells = (bag: ParameterBag) => string;

async function knownFlags(session: Session, kinds: readonly FlagKind[], cells: Cells): Promise<Known[]> {
  const bag = new ParameterBag();
  const where = `f.kind IN ${bag.list(kinds)} AND ${cells(bag)}`;
  const flags = await session.query(`SELECT f.* FROM flag f WHERE ${where} ORDER BY f.pk`, bag.values);
  if (flags.length === 0) return [];
  const basis = await session.query<Pick<FlagBasis, "fact"> & { flag_pk: number }>(
    `SELECT b.flag_pk, b.fact FROM flag_basis b JOIN flag f ON f.pk = b.flag_pk WHERE ${where} ORDER BY b.place`,
    bag.values,
  );
  const factsOf = new Map<number, string[]>();
  for (const { flag_pk, fact } of basis) factsOf.set(flag_pk, [...(factsOf.get(flag_pk) ?? []), fact]);
  return flags.map((row) =>
    Object.assign(hydrate(session, Flag, row), { facts: factsOf.get(row.pk as number) ?? [] }),
  );
}

interface FactsFor {
  readonly kinds: readonly FlagKind[];
  readonly rules: readonly FlagRule[];
  readonly known: readonly Known[];
  readonly today: Day;
  readonly of: Cells;
  readonly all: boolean;
}

/** Facts that can raise flags, of cells that exist; and those that stand behind open flags, however old. */
async function factsFor(
  session: Session,
  { kinds, rules, known, today, of, all }: FactsFor,
): Promise<CellFact[]> {
  const current = kinds.flatMap(
    (kind) => rules.filter((rule) => rule.kind === kind && rule.since <= today).at(-1) ?? [],
  );
  const open = known.filter(isOpen);
  const behind = rules.filter(({ pk }) => open.some(({ rulePk }) => rulePk === pk));
  const facts: CellFact[] = [];
  const looking = current.filter(({ inForce }) => inForce === 1);
  if (looking.length > 0) {
    const existing: Cells = (bag) =>
      `${of(bag)} AND (c.closed_on IS NULL OR c.closed_on > ${bag.add(today)})`;
    const from = looking.map((rule) => lookedAtFrom(rule, today)).sort()[0]!;
    const times = all ? Object.fromEntries(looking.map((rule) => [rule.kind, rule.times])) : null;
    const asked = { ...among(looking), today, cells: existing, from, times, late: false };
    facts.push(...(await loadFacts(session, asked)));
  }
  if (open.length > 0) {
    const cells: Cells = (bag) => `c.pk IN ${bag.list([...new Set(open.map(({ cellPk }) => cellPk))])}`;
    const from = open.map(({ basisFrom }) => basisFrom).sort()[0]!;
    const old = await loadFacts(session, { ...among(behind), today, cells, from, times: null, late: false });
    const seen = new Set(facts.map(({ cellPk, fact }) => `${cellPk} ${fact}`));
    facts.push(
      ...old
        .filter(({ cellPk, fact }) => !seen.has(`${cellPk} ${fact}`))
        .map((fact) => ({ ...fact, raises: false })),
    );
  }
  return facts;
}

/** The kinds of some rules, and the lowest threshold of each. */
function among(rules: readonly FlagRule[]) {
  const least: Partial<Record<FlagKind, number>> = {};
  for (const { kind, threshold } of rules)
    least[kind] = Math.min(least[kind] ?? Number.MAX_SAFE_INTEGER, threshold ?? 0);
  return { kinds: Object.keys(least) as FlagKind[], least };
}

/** Who headed cells, and when. */
async function headsOf(session: Session, cellPks: readonly number[]): Promise<Map<number, Headship[]>> {
  const heads = new Map<number, Headship[]>();
  for (let start = 0; start < cellPks.length; start += MOST_NAMED) {
    const rows = await session.query<{ cell_pk: number; person_pk: number; since: Day; until: Day | null }>(
      "SELECT cell_pk, person_pk, since, until FROM tenure WHERE post = 'SECRETARY' AND cell_pk IN (:...cells)",
      { cells: cellPks.slice(start, start + MOST_NAMED) },
    );
    for (const { cell_pk, person_pk, since, until } of rows) {
      heads.set(cell_pk, [...(heads.get(cell_pk) ?? []), { personPk: person_pk, since, until }]);
    }
  }
  return heads;
}
