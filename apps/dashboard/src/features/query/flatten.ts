import {
  type Catalogue,
  type Cell,
  type Column,
  type Figure,
  type KnownField,
  NONE,
  type Row,
  type Section,
  type Step,
} from "./columns.js";
import type { Selected, SelectedField } from "./operation.js";

type Json = Readonly<Record<string, unknown>>;

/** An answer as tables: rows of figures, records of a list, or the fields of one record and its lists, each apart. */
export function sectionsOf(data: Json, selected: Selected, catalogue: Catalogue): Section[] {
  return [...selected]
    .filter(([key, { name }]) => data[key] !== undefined && !name.startsWith("__"))
    .flatMap(([key, field]) => {
      const value = data[key];
      const lists = listsOf(value, field.below);
      const own = new Map([...field.below].filter(([name]) => !lists.has(name)));
      return [
        ...(own.size > 0 || lists.size === 0
          ? [sectionOf(key, { ...field, below: own }, value, catalogue.get(field.name))]
          : []),
        ...[...lists].map(([name, list]) =>
          sectionOf(`${key}.${name}`, { ...list, name: field.name }, (value as Json)[name], undefined),
        ),
      ];
    });
}

/** The lists of records that one record holds; where it has rows of its own, these are what it is about. */
function listsOf(value: unknown, selected: Selected): Map<string, SelectedField> {
  const isTable = [...selected.values()].some(({ name }) => /^(rows|nodes|edges)$/.test(name));
  return new Map(
    isRecord(value) && !isTable
      ? [...selected].filter(([key, { below }]) => below.size > 0 && Array.isArray(value[key]))
      : [],
  );
}

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function sectionOf(
  key: string,
  { name: root, args, below: selected }: SelectedField,
  value: unknown,
  known: ReadonlyMap<string, KnownField> | undefined,
): Section {
  const { items, below } = itemsOf(value, selected);
  const columns = new Map<string, Column>();
  const rows = items.map((item): Row => {
    const cells = new Map<string, Cell>();
    const put = (column: Column, cell: Cell) => {
      if (!columns.has(column.path)) columns.set(column.path, column);
      cells.set(column.path, cell);
    };
    if (isRecord(item)) walk(item, below, [], [], known, put);
    else put({ path: key, steps: [{ name: root, label: null }], known: null }, leaf(item));
    return { cells, isTotal: isRecord(item) && item.isTotal === true };
  });
  const total = isRecord(value) && typeof value.totalCount === "number" ? value.totalCount : null;
  return { name: key, root, args, columns: inOrder([...columns.values()], below), rows, total };
}

/** A column that only later rows have still stands where the query asks for it. */
function inOrder(columns: Column[], selected: Selected): Column[] {
  const places = new Map([...selected.keys()].map((key, index) => [key, index]));
  const place = ({ path }: Column) => places.get(path.split(".")[0]!) ?? places.size;
  return columns
    .map((column, index) => ({ column, index }))
    .sort((a, b) => place(a.column) - place(b.column) || a.index - b.index)
    .map(({ column }) => column);
}

function itemsOf(value: unknown, selected: Selected): { items: readonly unknown[]; below: Selected } {
  if (value === null || value === undefined) return { items: [], below: selected };
  if (Array.isArray(value)) return { items: value, below: selected };
  if (!isRecord(value)) return { items: [value], below: selected };
  for (const [key, field] of selected) {
    const inner = value[key];
    if (!Array.isArray(inner)) continue;
    if (field.name === "rows" || field.name === "nodes") return { items: inner, below: field.below };
    if (field.name === "edges") {
      const node = [...field.below].find(([, each]) => each.name === "node");
      if (node) return { items: inner.map((edge) => (edge as Json)[node[0]]), below: node[1].below };
    }
  }
  return { items: [value], below: selected };
}

type Put = (column: Column, cell: Cell) => void;

function walk(
  item: Json,
  selected: Selected,
  path: readonly string[],
  steps: readonly Step[],
  known: ReadonlyMap<string, KnownField> | undefined,
  put: Put,
): void {
  for (const [key, { name, below }] of selected) {
    if (name.startsWith("__") || name === "isTotal") continue;
    const value = item[key];
    const here = [...path, key];
    const entry = knownOf(known, path, name);
    const isKey = name === "key" && path.length === 0 && known !== undefined;
    const called = isKey ? steps : [...steps, { name, label: entry?.label ?? null }];
    const column: Column = { path: here.join("."), steps: called, known: entry };
    if (name === "ratios" && Array.isArray(value)) {
      for (const ratio of value as { name: string; value: number | null }[]) {
        put(
          {
            path: `${column.path}.${ratio.name}`,
            steps: [{ name: ratio.name, label: ratio.name }],
            known: null,
          },
          leaf(ratio.value),
        );
      }
    } else if (entry?.below) walk(isRecord(value) ? value : {}, below, here, called, entry.below, put);
    else if (below.size === 0) put(column, column.known?.unit ? bareFigure(value) : leaf(value));
    else if (column.known?.unit && isRecord(value)) putFigure(column, value, below, put);
    else if (column.known?.unit && !Array.isArray(value)) put(column, NONE);
    else if (isBucket(below, value)) put(column, bucketOf(value as Json | null, below));
    else if (Array.isArray(value)) put(column, listOf(value));
    else if (isRecord(value)) walk(value, below, here, called, isKey ? known : undefined, put);
    else fillNone(below, here, called, put);
  }
}

const knownOf = (
  known: ReadonlyMap<string, KnownField> | undefined,
  path: readonly string[],
  name: string,
) => (path.length <= 1 ? (known?.get(name) ?? null) : null);

/** A relation that is null still has its columns. */
function fillNone(below: Selected, path: readonly string[], steps: readonly Step[], put: Put): void {
  for (const [key, { name, below: deeper }] of below) {
    const here = [...path, key];
    const called = [...steps, { name, label: null }];
    if (deeper.size > 0) fillNone(deeper, here, called, put);
    else put({ path: here.join("."), steps: called, known: null }, NONE);
  }
}

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

const bareFigure = (value: unknown): Cell => {
  const given = number(value);
  return given === null ? NONE : { kind: "number", value: given };
};

/** A figure's own parts under whatever names they were asked for; what else was asked of it has columns of its own. */
function putFigure(column: Column, value: Json, below: Selected, put: Put): void {
  const byName = new Map([...below].map(([key, { name }]) => [name, value[key]]));
  const of = (...names: string[]) => {
    const found = names.find((name) => byName.has(name));
    return found === undefined ? null : number(byName.get(found));
  };
  const figure: Figure = {
    value: of("value", "share", "count", "held"),
    low: of("low"),
    high: of("high"),
    n: of("n", "of"),
    cells: of("cells"),
    sufficient: typeof byName.get("sufficient") === "boolean" ? (byName.get("sufficient") as boolean) : null,
  };
  put(column, { kind: "figure", figure });
  const own = new Set(["value", "share", "count", "low", "high", "n", "of", "cells", "sufficient"]);
  for (const [key, { name, below: deeper }] of below) {
    if (own.has(name) || name.startsWith("__")) continue;
    const more: Column = {
      path: `${column.path}.${key}`,
      steps: [...column.steps, { name, label: null }],
      known: null,
    };
    const inner = value[key];
    if (name === "change" && isRecord(inner)) putChange(more, inner, deeper, column.known, put);
    else put(more, deeper.size > 0 ? NONE : leaf(inner));
  }
}

function putChange(column: Column, value: Json, below: Selected, known: KnownField | null, put: Put): void {
  const byName = new Map([...below].map(([key, { name }]) => [name, value[key]]));
  const figure: Figure = {
    value: number(byName.get("delta")),
    low: number(byName.get("low")),
    high: number(byName.get("high")),
    n: null,
    cells: number(byName.get("pairedCells")),
    sufficient:
      typeof byName.get("distinguishable") === "boolean" ? (byName.get("distinguishable") as boolean) : null,
  };
  put({ ...column, known }, { kind: "figure", figure });
}

const isBucket = (below: Selected, value: unknown): boolean => {
  const names = [...below.values()].map(({ name }) => name);
  return (
    (value === null || isRecord(value)) &&
    names.includes("label") &&
    names.every((name) => ["start", "end", "label", "complete"].includes(name))
  );
};

function bucketOf(value: Json | null, below: Selected): Cell {
  if (value === null) return NONE;
  const byName = new Map([...below].map(([key, { name }]) => [name, value[key]]));
  const label = String(byName.get("label"));
  return {
    kind: "time",
    start: String(byName.get("start") ?? label),
    label,
    complete: byName.get("complete") !== false,
  };
}

const listOf = (values: readonly unknown[]): Cell => {
  const words = values.map((value) =>
    isRecord(value)
      ? Object.values(value)
          .filter((each) => each !== null && typeof each !== "object")
          .join(" ")
      : String(value),
  );
  return words.length === 0 ? NONE : { kind: "text", text: words.join(", ") };
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORD = /^[A-Z][A-Z_0-9]+$/;

function leaf(value: unknown): Cell {
  if (value === null || value === undefined) return NONE;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "truth", value };
  if (Array.isArray(value)) return listOf(value);
  const text = String(value);
  if (DAY.test(text)) return { kind: "day", day: text };
  return WORD.test(text) ? { kind: "word", word: text } : { kind: "text", text };
}
