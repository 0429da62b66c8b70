import type { Unit } from "@nen-nep/schema";

/** What is known of figures from the server's catalogue: by root field, then by field. */
export interface KnownField {
  readonly label: string;
  /** Null for a key. */
  readonly unit: Unit | null;
  /** What is known of the fields below: of a fact within a question over several. */
  readonly below?: ReadonlyMap<string, KnownField>;
}
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, KnownField>>;

/** A figure with what it rests on, as far as it was asked for; null is "no value", never 0. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly cells: number | null;
  /** False under five cells; null where it was not asked for. */
  readonly sufficient: boolean | null;
}

export type Cell =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "time"; readonly start: string; readonly label: string; readonly complete: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "figure"; readonly figure: Figure };

/** A field on the way to a value, and what the catalogue calls it; null where it knows nothing of it. */
export interface Step {
  readonly name: string;
  readonly label: string | null;
}

export interface Column {
  /** Response keys from the row down, joined by dots. */
  readonly path: string;
  /** The fields on the way, for their words. */
  readonly steps: readonly Step[];
  /** What the catalogue calls it; null where it knows nothing of it. */
  readonly known: KnownField | null;
}

export interface Row {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly isTotal: boolean;
}

/** The rows of one root field. */
export interface Section {
  readonly name: string;
  readonly root: string;
  /** The arguments of its field, for what it rests on. */
  readonly args: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many there are on all pages; null where it was not asked for. */
  readonly total: number | null;
}

export const NONE: Cell = { kind: "none" };

/** What a column is sorted and filtered by; null stands last. */
export function sortValue(cell: Cell): string | number | null {
  switch (cell.kind) {
    case "none":
      return null;
    case "text":
      return cell.text;
    case "word":
      return cell.word;
    case "day":
      return cell.day;
    case "time":
      return cell.start;
    case "number":
      return cell.value;
    case "truth":
      return cell.value ? 1 : 0;
    case "figure":
      return cell.figure.value;
  }
}

export const isNumeric = (cell: Cell): boolean => cell.kind === "number" || cell.kind === "figure";
