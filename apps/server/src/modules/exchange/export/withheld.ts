import type { Language } from "@nen-nep/schema";
import type { ResponsePath } from "graphql";

/** Stands in a record where the actor may not read what is there, or whether there is anything. */
export const WITHHELD = Symbol("withheld");

/** How a file says so: an empty cell would say that there is nothing. */
export const WITHHELD_WORD: Readonly<Record<Language, string>> = {
  VI: "không có quyền xem",
  EN: "withheld",
};

/** How a file says that a count is withheld from everybody, so that nobody's case can be told. */
export const UNPUBLISHED_WORD: Readonly<Record<Language, string>> = {
  VI: "không công bố",
  EN: "withheld",
};

type Node = Record<string | number, unknown>;

/** Puts the mark where fields of an answer were withheld. */
export function markWithheld(data: unknown, paths: readonly ResponsePath[]): void {
  for (const { prev, key } of paths) {
    const parent = prev && nodeAt(data as Node, prev);
    if (parent) parent[key] = WITHHELD;
  }
}

const nodeAt = (data: Node, { prev, key }: ResponsePath): Node | undefined =>
  (prev ? nodeAt(data, prev) : data)?.[key] as Node | undefined;
