import type { Rejected } from "./filters.js";
import type { Search } from "./search.js";

type Read<K extends string> = <T>(key: K, parse: (value: string) => T | null) => T | null;

/** Reads keys of the URL one by one; a bad value is null and named. */
export function keysOf<K extends string>(search: Search): { read: Read<K>; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read: Read<K> = (key, parse) => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  return { read, rejected };
}

/** A key that is one of a few words. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T | null =>
    words.find((each) => each === value) ?? null;
