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

/** A heading of a sheet and what it was taken for: a field, a criterion's key, or neither. */
export interface ColumnMeaning {
  readonly heading: string;
  readonly field: string | null;
  readonly criterion: string | null;
}

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
  /** Every heading as it stands, from left to right. */
  readonly meanings: readonly ColumnMeaning[];
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

/** What is probably a heading row where no layout was found: the row with most texts, meaning nothing yet. */
export function likelyHeadings(rows: readonly Row[]): ColumnMeaning[] {
  const texts = rows.map((row) => row.cells.filter((cell) => typeof cell === "string"));
  const longest = texts.reduce((best, each) => (each.length > best.length ? each : best), []);
  return longest.map((heading) => ({ heading, field: null, criterion: null }));
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
  const meanings: ColumnMeaning[] = [];
  const seen = new Set<string>();
  const usual = new Map(
    FIELDS[kind].flatMap((field) => field.headings.map((heading) => [heading, field.field])),
  );
  const known = new Set(FIELDS[kind].map((field) => field.field));

  row.cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    const key = headingKey(cell);
    const column = { index, heading: cell };
    const mapped = map.get(key);
    const field = mapped !== undefined ? (known.has(mapped) ? mapped : undefined) : usual.get(key);
    const criterion = kind === "EVALUATIONS" && field === undefined ? criterionHeading(cell) : null;
    const twice = seen.has(key) || (field !== undefined && columns.has(field));
    seen.add(key);
    const again = twice || (criterion !== null && criteria.some((other) => other.key === criterion.key));
    if (again) duplicates.push(column);
    else if (criterion) criteria.push({ ...column, ...criterion });
    else if (field !== undefined) columns.set(field, column);
    else ignored.push(cell);
    meanings.push({
      heading: cell,
      field: again ? null : (field ?? null),
      criterion: again ? null : (criterion?.key ?? null),
    });
  });

  const missing = required(kind)
    .filter(({ field }) => !columns.has(field))
    .map(({ label }) => label);
  return { kind, headingRow: row.row, columns, criteria, ignored, missing, duplicates, meanings, year: null };
}

function yearOf(title: readonly Row[]): number | null {
  const text = title.flatMap((row) => row.cells.map((cell) => cellText(cell) ?? "")).join(" ");
  const years = new Set(
    [...headingKey(text).matchAll(/(?:nam|year) (\d{4})\b/g)].map((match) => Number(match[1])),
  );
  return years.size === 1 ? [...years][0]! : null;
}
