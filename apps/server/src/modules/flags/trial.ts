import { addMonths, type Day, type FlagKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid } from "../../core/errors.js";
import { type Cell, type CellGroup, cellBy, cellScope, groupOf } from "../organization/index.js";
import { type CellFact, loadFacts } from "./facts.js";
import { RULE_TRIERS } from "./flags.rights.js";
import { lookingFault } from "./flags.rules.js";
import { type Fact, groupsOf, type Terms } from "./raising.rules.js";

export interface TrialQuestion {
  readonly kind: FlagKind;
  readonly times: number;
  readonly windowMonths: number;
  readonly threshold?: number | null;
  readonly from: Day;
  readonly before: Day;
}

/** A flag that would have been raised. */
export interface TriedFlag {
  readonly cell: Cell;
  readonly terms: Terms;
  readonly facts: readonly Fact[];
}

export interface TriedGroup {
  readonly group: CellGroup | null;
  readonly flags: number;
  readonly cells: number;
}

/** How many flags a rule would have raised, and where. */
export interface Trial {
  readonly flags: number;
  readonly cells: number;
  readonly groups: readonly TriedGroup[];
  readonly found: readonly TriedFlag[];
}

const LONGEST_MONTHS = 120;
const MOST_LISTED = 100;

/** Tries a rule on the records of the cells the actor looks after. Writes nothing. */
export async function tryFlagRule(context: Context, asked: TrialQuestion): Promise<Trial> {
  const { kind, times, windowMonths, from, before } = asked;
  const terms: Terms = { kind, times, windowMonths, threshold: asked.threshold ?? null };
  const fault = lookingFault(terms);
  if (fault) throw invalid(fault.field, fault.words);
  if (before <= from) throw invalid("before", "A period ends after it begins.");
  if (before > addMonths(from, LONGEST_MONTHS)) throw invalid("before", "A period has ten years at most.");
  const facts = await loadFacts(await context.reader(), {
    kinds: [kind],
    today: context.today,
    cells: (bag) => cellScope(context, RULE_TRIERS, "c", bag),
    from,
    before,
    least: { [kind]: terms.threshold ?? 0 },
    times: { [kind]: times },
    late: true,
  });
  const byCell = new Map<number, CellFact[]>();
  for (const fact of facts) byCell.set(fact.cellPk, [...(byCell.get(fact.cellPk) ?? []), fact]);
  const raised = [...byCell].flatMap(([cellPk, own]) =>
    groupsOf(terms, own).map((basis) => ({ cellPk, basis })),
  );
  const cellPks = [...new Set(raised.map(({ cellPk }) => cellPk))];
  const cells = await Promise.all(cellPks.map(async (pk) => (await cellBy(context, pk))!));
  cells.sort((a, b) => (a.sortCode < b.sortCode ? -1 : 1));
  return {
    flags: raised.length,
    cells: cellPks.length,
    groups: await byGroup(context, raised),
    found: cells
      .flatMap((cell) =>
        raised.flatMap(({ cellPk, basis }) => (cellPk === cell.pk ? [{ cell, terms, facts: basis }] : [])),
      )
      .slice(0, MOST_LISTED),
  };
}

/** By the groups that the cells belong to today. */
async function byGroup(
  context: Context,
  raised: readonly { readonly cellPk: number }[],
): Promise<TriedGroup[]> {
  const groups = await Promise.all(raised.map(({ cellPk }) => groupOf(context, cellPk, context.today)));
  const counted = new Map<number, { group: CellGroup | null; flags: number; cells: Set<number> }>();
  for (const [index, group] of groups.entries()) {
    const known = counted.get(group?.pk ?? 0) ?? { group, flags: 0, cells: new Set<number>() };
    counted.set(group?.pk ?? 0, known);
    known.flags++;
    known.cells.add(raised[index]!.cellPk);
  }
  return [...counted.values()]
    .sort((a, b) => (a.group?.position ?? 99) - (b.group?.position ?? 99))
    .map(({ group, flags, cells }) => ({ group, flags, cells: cells.size }));
}
