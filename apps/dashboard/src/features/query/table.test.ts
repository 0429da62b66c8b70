import { describe, expect, it } from "vitest";
import { catalogueOf } from "./answer.js";
import { axesOf, chartOf, panelsOf } from "./chart.js";
import type { Catalogue, Section } from "./columns.js";
import { sortValue } from "./columns.js";
import { sectionsOf } from "./flatten.js";
import { readOperation } from "./operation.js";

const catalogue: Catalogue = new Map([
  [
    "evaluationStats",
    new Map([
      ["scoreMean", { label: "điểm trung bình", unit: "POINTS" as const }],
      ["count", { label: "lượt đánh giá", unit: "COUNT" as const }],
      ["group", { label: "nhóm loại hình", unit: null }],
      ["heldOn", { label: "ngày sinh hoạt", unit: null }],
    ]),
  ],
]);

function sections(text: string, data: Record<string, unknown>): Section[] {
  const read = readOperation(text);
  if (read.kind !== "operation") throw new Error(read.kind);
  return sectionsOf(data, read.operation.selected, catalogue);
}

const bucket = (start: string, label: string) => ({ start, label, complete: true });
const mean = (value: number | null, cells = 6) => ({
  n: 9,
  cells,
  value,
  low: 1,
  high: 2,
  sufficient: cells >= 5,
});

const QUARTERS = `{ evaluationStats { rows {
  isTotal key { group { name } heldOn { start label complete } }
  m: scoreMean { n cells value low high sufficient change { delta low high pairedCells distinguishable } } count
} } }`;
const row = (group: string | null, start: string, value: number | null, cells?: number) => ({
  isTotal: false,
  key: { group: group && { name: group }, heldOn: bucket(start, `quý ${start}`) },
  m: { ...mean(value, cells), change: null },
  count: value === null ? null : 9,
});

describe("a table of figures", () => {
  const [section] = sections(QUARTERS, {
    evaluationStats: {
      rows: [
        row(null, "2019-01-01", 70),
        row("Trường học", "2019-04-01", null, 0),
        { ...row("Trường học", "2019-01-01", 80), isTotal: true, key: { group: null, heldOn: null } },
      ],
    },
  });

  it("has a column a figure, a key and a time, in the order of the query, through aliases", () => {
    expect(section!.columns.map(({ path }) => path)).toEqual([
      "key.group.name",
      "key.heldOn",
      "m",
      "m.change",
      "count",
    ]);
    expect(section!.columns.map(({ steps }) => steps.map(({ label, name }) => label ?? name))).toEqual([
      ["nhóm loại hình", "name"],
      ["ngày sinh hoạt"],
      ["điểm trung bình"],
      ["điểm trung bình", "change"],
      ["lượt đánh giá"],
    ]);
  });

  it("keeps missing apart from 0, with what stands behind a figure", () => {
    const [first, second, total] = section!.rows;
    expect(first!.cells.get("key.group.name")).toEqual({ kind: "none" });
    expect(first!.cells.get("m")).toEqual({ kind: "figure", figure: mean(70) });
    expect(sortValue(second!.cells.get("m")!)).toBeNull();
    expect(second!.cells.get("count")).toEqual({ kind: "none" });
    expect(total!.isTotal).toBe(true);
  });
});

it("shows the lists of a record as tables of their own", () => {
  const told = sections("{ cellChanges { cellsUp up { cell { code } delta } down { delta } } }", {
    cellChanges: { cellsUp: 2, up: [{ cell: { code: "A" }, delta: 3 }], down: [] },
  });
  expect(told.map(({ name, columns, rows }) => [name, columns.map(({ path }) => path), rows.length])).toEqual(
    [
      ["cellChanges", ["cellsUp"], 1],
      ["cellChanges.up", ["cell.code", "delta"], 1],
      ["cellChanges.down", [], 0],
    ],
  );
});

describe("a table of several facts", () => {
  const fact = (field: string, label: string, metric: string) => ({
    ...{ field, label, dimensions: [{ field: "group", label: "nhóm loại hình" }] },
    metrics: [{ field: metric, label: `${metric} bằng lời`, unit: "SHARE" as const }],
  });
  const told = catalogueOf({
    catalogue: [
      fact("evaluationStats", "đánh giá", "scoreMean"),
      fact("criterionStats", "điểm tiêu chí", "attainment"),
      fact("regimeStats", "chế độ", "heldShare"),
    ],
  });
  const text = `{ jointStats { rows { isTotal key { group { name } }
    evaluations { scoreMean { n value } } regime { heldShare { share } } } } }`;
  const read = readOperation(text);
  if (read.kind !== "operation") throw new Error(read.kind);
  const group = { name: "Trường học" };
  const [section] = sectionsOf(
    {
      jointStats: {
        rows: [
          { isTotal: false, key: { group }, evaluations: null, regime: { heldShare: { share: 0.5 } } },
          { isTotal: false, key: { group }, evaluations: { scoreMean: { n: 3, value: 70 } }, regime: null },
        ],
      },
    },
    read.operation.selected,
    told,
  );

  it("says keys and figures in the catalogue's words, each under its fact", () => {
    expect(section!.columns.map(({ steps }) => steps.map(({ label, name }) => label ?? name))).toEqual([
      ["nhóm loại hình", "name"],
      ["đánh giá", "scoreMean bằng lời"],
      ["chế độ", "heldShare bằng lời"],
    ]);
    expect(section!.columns.map(({ known }) => known?.unit ?? null)).toEqual([null, "SHARE", "SHARE"]);
  });

  it("has the same columns where a fact has nothing under a key", () => {
    const at = (index: number, path: string) => section!.rows[index]!.cells.get(path);
    expect(at(0, "evaluations.scoreMean")).toEqual({ kind: "none" });
    expect(at(0, "regime.heldShare")).toMatchObject({ kind: "figure", figure: { value: 0.5 } });
    expect(at(1, "evaluations.scoreMean")).toMatchObject({ kind: "figure", figure: { value: 70, n: 3 } });
    expect(at(1, "regime.heldShare")).toEqual({ kind: "none" });
  });
});

describe("a table of records", () => {
  it("flattens what is related, also where it is null, and joins lists", () => {
    const [section] = sections(
      "{ cells { totalCount nodes { code head { person { name } since } latestEvaluation { score rating } tags } } }",
      {
        cells: {
          totalCount: 120,
          nodes: [
            { code: "KP-001", head: null, latestEvaluation: { score: 0, rating: "GOOD" }, tags: ["A", "B"] },
            {
              code: "KP-002",
              head: { person: { name: "An" }, since: "2019-01-01" },
              latestEvaluation: null,
              tags: [],
            },
          ],
        },
      },
    );
    expect(section!.total).toBe(120);
    expect(section!.columns.map(({ path }) => path)).toEqual([
      "code",
      "head.person.name",
      "head.since",
      "latestEvaluation.score",
      "latestEvaluation.rating",
      "tags",
    ]);
    const [first, second] = section!.rows;
    expect(first!.cells.get("head.since")).toEqual({ kind: "none" });
    expect(first!.cells.get("latestEvaluation.score")).toEqual({ kind: "number", value: 0 });
    expect(first!.cells.get("latestEvaluation.rating")).toEqual({ kind: "word", word: "GOOD" });
    expect(first!.cells.get("tags")).toEqual({ kind: "text", text: "A, B" });
    expect(second!.cells.get("head.since")).toEqual({ kind: "day", day: "2019-01-01" });
    expect(second!.cells.get("tags")).toEqual({ kind: "none" });
  });

  it.each<[string, Record<string, unknown>, number]>([
    ["{ today }", { today: "2020-07-01" }, 1],
    ["{ groups { key } }", { groups: [{ key: "A" }, { key: "B" }] }, 2],
    ["{ cells { edges { node { code } } } }", { cells: { edges: [{ node: { code: "A" } }] } }, 1],
    ["{ cell { code } }", { cell: null }, 0],
  ])("reads %s", (text, data, rows) => {
    expect(sections(text, data)[0]!.rows).toHaveLength(rows);
  });

  it("has a table for each root field, under its alias", () => {
    expect(
      sections("{ a: today b: today }", { a: "2020-07-01", b: "2020-07-02" }).map(({ name }) => name),
    ).toEqual(["a", "b"]);
  });
});

describe("a chart", () => {
  const data = {
    evaluationStats: {
      rows: [
        row("Khu phố", "2019-04-01", 71),
        row("Khu phố", "2019-01-01", 70),
        row("Trường học", "2019-04-01", 80, 3),
      ],
    },
  };
  const [section] = sections(QUARTERS, data);

  it("of a figure over time is lines, a panel a group, with gaps where nothing is", () => {
    const chart = chartOf(section!, {})!;
    expect(chart).toMatchObject({
      kind: "LINES",
      x: { path: "key.heldOn" },
      y: { path: "m" },
      series: { path: "key.group.name" },
    });
    expect(
      panelsOf(section!, chart).map(({ key, points }) => [
        key,
        points.map(({ figure }) => figure?.value ?? null),
      ]),
    ).toEqual([
      ["Khu phố", [70, 71]],
      ["Trường học", [null, 80]],
    ]);
  });

  it("of a mean by category is dots, of a count bars, and as it was chosen", () => {
    const [groups] = sections(
      "{ evaluationStats { rows { key { group { name } } scoreMean { value low high sufficient } count } } }",
      {
        evaluationStats: { rows: [{ key: { group: { name: "A" } }, scoreMean: mean(70), count: 3 }] },
      },
    );
    expect(chartOf(groups!, {})).toMatchObject({
      kind: "DOTS",
      x: { path: "key.group.name" },
      y: { path: "scoreMean" },
      series: null,
    });
    expect(chartOf(groups!, { y: "count" })).toMatchObject({ kind: "BARS", y: { path: "count" } });
    expect(chartOf(groups!, { y: "gone", kind: "BARS" })).toMatchObject({
      kind: "BARS",
      y: { path: "scoreMean" },
    });
  });

  it("needs a number and something to set it against", () => {
    const [texts] = sections("{ groups { key } }", { groups: [{ key: "A" }] });
    expect(axesOf(texts!).values).toEqual([]);
    expect(chartOf(texts!, {})).toBeNull();
  });
});
