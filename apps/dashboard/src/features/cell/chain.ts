import type { Entry, Line } from "./entry.js";

/** An entry with what it says. */
export interface Told {
  readonly entry: Entry;
  readonly line: Line;
}

const linksOf = ({ causedBy, ledTo }: Entry): readonly string[] => [...(causedBy ?? []), ...(ledTo ?? [])];

/** The shown entries that belong to one: what caused it, what came of it, and so on from each of these. */
export function chainOf(told: readonly Told[], id: string): ReadonlySet<string> {
  const byId = new Map(told.map((each) => [each.entry.id, each]));
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = byId.get(next);
    if (!here || found.has(next)) continue;
    found.add(next);
    waiting.push(...linksOf(here.entry));
  }
  return found;
}

/**
 * Whether entries that belong together are told as a chain: a meeting and its evaluation stand together anyway; a chain
 * begins where the meeting was a model one, or something was done about it.
 */
export const isChain = (told: readonly Told[], chain: ReadonlySet<string>): boolean =>
  told.some(
    ({ entry, line }) =>
      (line.family === "actions" || line.family === "training" || entry.pilot !== null) &&
      chain.has(entry.id),
  );

/** Linked entries: those that are shown, and how many are not, because they were not read yet or are filtered out. */
export interface Linked {
  readonly shown: readonly Told[];
  readonly hidden: readonly string[];
}

/** The entries that one links to, in the order they are shown in. */
export function linkedTo(told: readonly Told[], ids: readonly string[] | null): Linked {
  const wanted = new Set(ids);
  const shown = told.filter(({ entry }) => wanted.has(entry.id));
  for (const { entry } of shown) wanted.delete(entry.id);
  return { shown, hidden: [...wanted] };
}

/** Whether an entry is the one of this id, or tells of the record of this id. */
export const isAbout = (entry: Entry, id: string): boolean =>
  [
    ...[entry, entry.action, entry.enrolment, entry.pilot, entry.evaluation, entry.meeting, entry.measure],
  ].some((record) => record?.id === id);
