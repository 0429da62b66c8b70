import { addDays, type Day } from "@nen-nep/schema";
import type { Fact } from "./raising.rules.js";

/** Who was secretary of a cell, from when until before when. */
export interface Headship {
  readonly personPk: number;
  readonly since: Day;
  readonly until: Day | null;
}

const headOn = (heads: readonly Headship[], day: Day): number | null =>
  heads.find(({ since, until }) => since <= day && (until === null || day < until))?.personPk ?? null;

/**
 * The head who is concerned: who held the post on the last day of the basis, where the same person held it through all
 * of it. Else nobody in particular: the cell committee.
 */
export function headConcerned(facts: readonly Fact[], heads: readonly Headship[]): number | null {
  const lastDay = facts
    .map(({ ends }) => addDays(ends, -1))
    .sort()
    .at(-1)!;
  const head = headOn(heads, lastDay);
  if (head === null) return null;
  const own = heads.filter(({ personPk }) => personPk === head);
  const all = facts.every(
    ({ begins, ends, ownerPk }) => heldThrough(own, begins, ends) && (ownerPk === null || ownerPk === head),
  );
  return all ? head : null;
}

/** Whether the spans of one person cover `[begins, ends)` without a gap. */
function heldThrough(own: readonly Headship[], begins: Day, ends: Day): boolean {
  let day = begins;
  for (const { since, until } of [...own].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    if (since > day) break;
    if (until === null) return true;
    if (until > day) day = until;
  }
  return day >= ends;
}
