import { type RefObject, useEffect, useState } from "react";
import { isAbout, type Told } from "./chain.js";

interface Timeline {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly lines: readonly Told[];
  readonly loading: boolean;
  /** Shows earlier entries, or those that a filter leaves out; null where all are shown. */
  readonly more: (() => void) | null;
}

/** So often is read on for one entry. */
const MOST_READS = 40;

const soughtFrom = (id: string | null) => (id === null ? null : { id, reads: 0 });

/** Brings an entry into sight and focus, by its id or that of its record, reading on until it is there. */
export function useSought(at: string | null, { list, lines, loading, more }: Timeline): (id: string) => void {
  const [sought, setSought] = useState(soughtFrom(at));
  useEffect(() => setSought(soughtFrom(at)), [at]);
  useEffect(() => {
    if (sought === null || loading) return;
    const found = lines.find(({ entry }) => isAbout(entry, sought.id));
    if (!found && more !== null && sought.reads < MOST_READS) {
      setSought({ id: sought.id, reads: sought.reads + 1 });
      more();
      return;
    }
    setSought(null);
    const target = list.current?.querySelector<HTMLElement>(`[data-entry="${found?.entry.id}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "center" });
  }, [sought, loading, lines, more, list]);
  return (id) => setSought(soughtFrom(id));
}
