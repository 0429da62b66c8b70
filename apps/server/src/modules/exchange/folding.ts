import { fold, tidy } from "@nen-nep/schema";

const MOST_KEPT = 20_000;

/** The same answer for the same text, without working it out again: a register repeats few words very often. */
function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}

/** `fold` of the contract, remembered. */
export const folded = remembering(fold);
/** `tidy` of the contract, remembered. */
export const tidied = remembering(tidy);
