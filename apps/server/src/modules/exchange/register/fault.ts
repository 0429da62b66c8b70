import type { importFaultReasons } from "@nen-nep/schema";
import type { Cell } from "../reader/sheet.js";

/** A sentence in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

export type FaultReason = (typeof importFaultReasons.keys)[number];

/** One mistake of a register, where it is, and what was expected there. */
export interface Fault {
  readonly file: string;
  readonly sheet: string;
  /** Row as the user sees it, from 1; null where the sheet as a whole is meant. */
  readonly row: number | null;
  /** The heading of the column, as written; null where the row or sheet as a whole is meant. */
  readonly column: string | null;
  /** What stands there, as text; null where nothing does. */
  readonly value: string | null;
  readonly reason: FaultReason;
  readonly expected: Wording;
  readonly suggestion: string | null;
  /** How many further mistakes exist only because of this one. */
  follows: number;
}

/** A cell as a person would read it aloud in an error. */
export function cellText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== "object") return String(cell).slice(0, 200);
  if ("day" in cell) return cell.day.split("-").reverse().join("/");
  return ("formula" in cell ? cell.formula : cell.error).slice(0, 200);
}

/** The listed faults; past `limit` they are only counted, so that a wrong file cannot fill the memory. */
export class Faults {
  readonly list: Fault[] = [];
  /** Faults beyond those listed. */
  unlisted = 0;

  constructor(private readonly limit = 5_000) {}

  get count(): number {
    return this.list.length + this.unlisted;
  }

  add(fault: Omit<Fault, "follows">): Fault {
    const added: Fault = { ...fault, follows: 0 };
    if (this.list.length < this.limit) this.list.push(added);
    else this.unlisted++;
    return added;
  }
}
