import type { Row } from "../reader/sheet.js";
import { cellText } from "./fault.js";
import {
  type CriterionHeading,
  criterionHeading,
  FIELDS,
  headingKey,
  TABLE_KINDS,
  type TableKind,
} from "./fields.js";

/** How far down the heading row may stand, below titles and notes. */
export const HEADING_ROWS = 20;

/** Headings the user named, folded, with the field each means. */
export type HeadingMap = ReadonlyMap<string, string>;

export interface Column {
  /** Column number from 0. */
  readonly index: number;
  readonly heading: string;
}

export interface CriterionColumn extends Column, CriterionHeading {}

/** What the columns of a sheet mean. */
export interface Layout {
  readonly kind: TableKind;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly criteria: readonly CriterionColumn[];
  /** Columns that mean nothing here; named in the preview, never read. */
  readonly ignored: readonly string[];
  readonly missing: readonly string[];
  readonly duplicates: readonly Column[];
  /** The year a title above the headings names, if exactly one. */
  readonly year: number | null;
}

/** The layout that explains most headings of the first rows; null where no required heading is among them. */
export function findLayout(rows: readonly Row[], map: HeadingMap): Layout | null {
  let best: Layout | null = null;
  for (const row of rows) {
    for (const kind of TABLE_KINDS) {
      const layout = layoutOf(row, kind, map);
      if (requiredFound(layout) > 0 && (best === null || weight(layout) > weight(best))) best = layout;
    }
  }
  return best && { ...best, year: yearOf(rows.filter((row) => row.row < best.headingRow)) };
}

const required = (kind: TableKind) => FIELDS[kind].filter((field) => field.required);
const requiredFound = (layout: Layout): number => required(layout.kind).length - layout.missing.length;
/** A complete table first, then the one that explains most. */
const weight = (layout: Layout): number =>
  (layout.missing.length === 0 ? 1000 : 0) + layout.columns.size + layout.criteria.length;

function layoutOf(row: Row, kind: TableKind, map: HeadingMap): Layout {
  const columns = new Map<string, Column>();
  const criteria: CriterionColumn[] = [];
  const duplicates: Column[] = [];
  const ignored: string[] = [];
  const seen = new Set<string>();
  const meanings = new Map(
    FIELDS[kind].flatMap((field) => field.headings.map((heading) => [heading, field.field])),
  );
  const known = new Set(FIELDS[kind].map((field) => field.field));

  row.cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    const key = headingKey(cell);
    const column = { index, heading: cell };
    const mapped = map.get(key);
    const field = mapped !== undefined ? (known.has(mapped) ? mapped : undefined) : meanings.get(key);
    const criterion = kind === "EVALUATIONS" && field === undefined ? criterionHeading(cell) : null;
    const twice = seen.has(key) || (field !== undefined && columns.has(field));
    seen.add(key);
    if (twice || (criterion && criteria.some((other) => other.key === criterion.key)))
      duplicates.push(column);
    else if (criterion) criteria.push({ ...column, ...criterion });
    else if (field !== undefined) columns.set(field, column);
    else ignored.push(cell);
  });

  const missing = required(kind)
    .filter(({ field }) => !columns.has(field))
    .map(({ label }) => label);
  return { kind, headingRow: row.row, columns, criteria, ignored, missing, duplicates, year: null };
}

function yearOf(title: readonly Row[]): number | null {
  const text = title.flatMap((row) => row.cells.map((cell) => cellText(cell) ?? "")).join(" ");
  const years = new Set(
    [...headingKey(text).matchAll(/(?:nam|year) (\d{4})\b/g)].map((match) => Number(match[1])),
  );
  return years.size === 1 ? [...years][0]! : null;
}
