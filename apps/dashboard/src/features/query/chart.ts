import type { ChartSettings } from "../common/workbenchLink.js";
import {
  type Cell,
  type Column,
  type Figure,
  isNumeric,
  type Row,
  type Section,
  sortValue,
} from "./columns.js";

export type ChartKind = NonNullable<ChartSettings["kind"]>;

/** What a section can be drawn with. */
export interface Axes {
  readonly times: readonly Column[];
  readonly categories: readonly Column[];
  readonly values: readonly Column[];
}

export interface Chart {
  readonly kind: ChartKind;
  readonly x: Column;
  readonly y: Column;
  readonly series: Column | null;
}

const cellsOf = (section: Section, { path }: Column): Cell[] =>
  section.rows.flatMap((row) => {
    const cell = row.cells.get(path);
    return cell && cell.kind !== "none" ? [cell] : [];
  });

/** Which columns tell times, categories and values apart, by what they hold. */
export function axesOf(section: Section): Axes {
  const axes = { times: [] as Column[], categories: [] as Column[], values: [] as Column[] };
  for (const column of section.columns) {
    const cells = cellsOf(section, column);
    if (cells.length === 0) continue;
    if (cells.every(({ kind }) => kind === "time" || kind === "day")) axes.times.push(column);
    else if (cells.every(isNumeric)) axes.values.push(column);
    else axes.categories.push(column);
  }
  return axes;
}

const MOST_PANELS = 12;

/** The chart of a section: as it was chosen where that is possible, else inferred; null where nothing can be drawn. */
export function chartOf(section: Section, settings: ChartSettings): Chart | null {
  const { times, categories, values } = axesOf(section);
  const pick = (columns: readonly Column[], path: string | undefined) =>
    columns.find((column) => column.path === path) ?? columns[0] ?? null;
  const withInterval = values.filter((column) => cellsOf(section, column).some(isFigure));
  const y = pick(settings.y ? values : [...withInterval, ...values], settings.y);
  if (y === null) return null;
  const lines = times.length > 0 && (settings.kind ?? "LINES") === "LINES";
  const x = lines ? pick(times, settings.x) : pick([...categories, ...times], settings.x);
  if (x === null) return null;
  const others = categories.filter((column) => column !== x);
  const bySettings = settings.series === "" ? null : others.find(({ path }) => path === settings.series);
  const inferred = lines ? others.find((column) => distinct(section, column) <= MOST_PANELS) : undefined;
  const series = settings.series !== undefined ? (bySettings ?? null) : (inferred ?? null);
  const kind = lines
    ? "LINES"
    : settings.kind === "BARS" || settings.kind === "DOTS"
      ? settings.kind
      : kindOf(section, y);
  return { kind, x, y, series };
}

const isFigure = (cell: Cell) =>
  cell.kind === "figure" && (cell.figure.low !== null || cell.figure.sufficient !== null);

/** Counts and shares of a whole are lengths from 0; a mean with an interval is a dot on a cropped scale. */
const kindOf = (section: Section, y: Column): ChartKind =>
  ["POINTS", "PERCENT"].includes(y.known?.unit ?? "") ||
  cellsOf(section, y).some(
    (cell) => isFigure(cell) && cell.kind === "figure" && cell.figure.sufficient !== null,
  )
    ? "DOTS"
    : "BARS";

const distinct = (section: Section, column: Column): number =>
  new Set(cellsOf(section, column).map(sortValue)).size;

const BARE = { low: null, high: null, n: null, cells: null, sufficient: null };

/** What a cell says as a figure; a plain number has nothing behind it. */
export const figureOf = (cell: Cell | undefined): Figure | null => {
  if (cell?.kind === "figure") return cell.figure;
  return cell?.kind === "number" ? { value: cell.value, ...BARE } : null;
};

export interface LinePoint {
  readonly x: Cell;
  readonly figure: Figure | null;
}
export interface LinePanel {
  readonly key: string;
  readonly series: Cell | null;
  /** All panels have the same places on the axis; a place without a row is missing, not zero. */
  readonly points: readonly LinePoint[];
}

/** One panel a series, over all times that any of them has. */
export function panelsOf(section: Section, { x, y, series }: Chart): LinePanel[] {
  const rows = section.rows.filter(({ isTotal, cells }) => !isTotal && cells.get(x.path)?.kind !== "none");
  const places = new Map<string | number, Cell>();
  for (const row of rows) places.set(sortValue(row.cells.get(x.path)!)!, row.cells.get(x.path)!);
  const axis = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = series ? String(sortValue(row.cells.get(series.path) ?? { kind: "none" }) ?? "") : "";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].slice(0, MOST_PANELS).map(([key, own]) => ({
    key,
    series: series ? (own[0]!.cells.get(series.path) ?? null) : null,
    points: axis.map(([place, cell]) => ({
      x: cell,
      figure: figureOf(own.find((row) => sortValue(row.cells.get(x.path)!) === place)?.cells.get(y.path)),
    })),
  }));
}
