import type { Day } from "@nen-nep/schema";

/** What held from `since` until before `until`; open where null. */
export interface Fact<V> {
  readonly value: V;
  readonly since: Day;
  readonly until: Day | null;
}

/** What must be done to a history so that it says what a register tells. */
export interface Edits<V, F extends Fact<V>> {
  readonly change: readonly { readonly fact: F; readonly patch: Partial<Fact<V>> }[];
  readonly add: readonly Fact<V>[];
}

/**
 * The edits by which a history tells what a register says of its first day; none where it does already. An earlier
 * register extends the first fact backwards, or puts another before it; a different word for the same first day
 * corrects it; otherwise what held before ends on that day. What later facts say stays.
 */
export function tell<V, F extends Fact<V>>(history: readonly F[], value: V, since: Day): Edits<V, F> {
  const covering = history.find((fact) => fact.since <= since && (fact.until === null || since < fact.until));
  if (covering?.value === value) return { change: [], add: [] };
  if (covering?.since === since) return { change: [{ fact: covering, patch: { value } }], add: [] };

  const next = history.filter((fact) => fact.since > since).sort((a, b) => (a.since < b.since ? -1 : 1))[0];
  const change: { fact: F; patch: Partial<Fact<V>> }[] = [];
  if (covering) change.push({ fact: covering, patch: { until: since } });
  const meetsNext = next?.value === value && (!covering || covering.until === next.since);
  if (next && meetsNext) return { change: [...change, { fact: next, patch: { since } }], add: [] };
  return { change, add: [{ value, since, until: covering ? covering.until : (next?.since ?? null) }] };
}
