import type { Entry, Line } from "./entry.js";

/** An entry with what it says. */
export interface Told {
  readonly entry: Entry;
  readonly line: Line;
}

const linksOf = ({ causedBy, ledTo }: Entry): readonly string[] => [...(causedBy ?? []), ...(ledTo ?? [])];

/** The shown entries that belong to one: what caused it, what came of it, what is of the same meeting. */
export function chainOf(told: readonly Told[], id: string): ReadonlySet<string> {
  const byId = new Map(told.map((each) => [each.entry.id, each]));
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = byId.get(next);
    if (!here || found.has(next)) continue;
    found.add(next);
    waiting.push(...linksOf(here.entry));
    const { chain } = here.line;
    if (chain !== null) {
      waiting.push(...told.filter(({ line }) => line.chain === chain).map(({ entry }) => entry.id));
    }
  }
  return found;
}

/**
 * Whether entries that belong together are told as a chain: what is only of the same meeting stands together anyway; a
 * chain begins where the meeting was a model one, or something was done about it.
 */
export const isChain = (told: readonly Told[], chain: ReadonlySet<string>): boolean =>
  told.some(({ entry, line }) => (line.family === "actions" || entry.pilot !== null) && chain.has(entry.id));
