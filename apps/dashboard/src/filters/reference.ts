import type { Day } from "@nen-nep/schema";
import { createContext, useContext } from "react";

export interface CommitteeReference {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly parent: { readonly id: string } | null;
}

export interface GroupReference {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly position: number;
}

/** What every page needs to know once: the business day, the committees one may see, the groups. */
export interface Reference {
  readonly today: Day;
  readonly committees: readonly CommitteeReference[];
  readonly groups: readonly GroupReference[];
  readonly demonstration: boolean;
}

export const ReferenceContext = createContext<Reference | null>(null);

export function useReference(): Reference {
  const reference = useContext(ReferenceContext);
  if (reference === null) throw new Error("useReference is used outside the signed-in pages");
  return reference;
}
