import { useSyncExternalStore } from "react";

let isThere = false;
const readers = new Set<() => void>();

/** Tells that others changed what the page shows, or that it was read anew. */
export function tellNews(some: boolean): void {
  isThere = some;
  for (const reader of readers) reader();
}

const subscribe = (reader: () => void) => {
  readers.add(reader);
  return () => readers.delete(reader);
};

/** Whether others changed what the page shows since it was read. */
export const useNews = (): boolean => useSyncExternalStore(subscribe, () => isThere);
