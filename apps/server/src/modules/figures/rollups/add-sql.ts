import type { Grain } from "@nen-nep/schema";
import type { ColumnTypes } from "../../../db/dialect.js";
import type { Dimension, SqlScope } from "../catalogue/fact.js";
import { groupsSql } from "../question/groups-sql.js";
import type { Question, QuestionKey } from "../question/question.js";
import { sumOf } from "../question/rows-sql.js";
import { keyColumn, keysOf, missing, type Rollup, shapesOf, sumColumns, sumsOfMetric } from "./rollup.js";

/** The table of a rollup: one row a group, of whatever shape. */
export function tableSql(rollup: Rollup, { text, sum }: ColumnTypes): string {
  const keys = keysOf(rollup);
  return `CREATE TABLE ${rollup.table} (
    shape integer NOT NULL,
    bucket ${text} NOT NULL,
    kind integer NOT NULL,
    ${keys.map((key) => `${keyColumn(key)} ${key.isRecord ? "integer" : text} NOT NULL,`).join("\n    ")}
    rows_in ${sum} NOT NULL,
    ${sumColumns(rollup)
      .map((column) => `${column} ${sum} NOT NULL,`)
      .join("\n    ")}
    PRIMARY KEY (${["shape", "bucket", "kind", ...keys.map(keyColumn)].join(", ")}))`;
}

/** Which evaluations can be compared: a key of every group, so that nothing is pooled silently. */
const kindOf = ({ fact }: Rollup): Dimension => ({
  key: "KIND",
  label: { vi: "", en: "" },
  definition: "",
  source: "",
  isRecord: true,
  sql: () => fact.basis?.kind ?? "0",
  order: (column) => column,
  type: () => null,
  read: (value) => value,
});

/** All shapes of a rollup as groupings of one question. */
function questionOf(rollup: Rollup, where: object | null): Question {
  const { fact, grains, metrics } = rollup;
  const time = fact.dimensions.find(({ key }) => key === fact.time.key)!;
  const keys: QuestionKey[] = [
    ...grains.map((every) => ({ dimension: time, asked: { by: time.key, every } })),
    ...[...keysOf(rollup), kindOf(rollup)].map((dimension) => ({ dimension, asked: { by: dimension.key } })),
  ];
  const placeOf = (dimension: Dimension) => keys.findIndex((key) => key.dimension === dimension);
  // A bucket lies in one of every coarser grain: with those kept too, a shape can be added up from a finer one.
  const andCoarser = (grain: Grain) => grains.map((_, index) => index).slice(grains.indexOf(grain));
  return {
    fact,
    where,
    keys,
    metrics,
    totals: shapesOf(rollup)
      .slice(1)
      .map((shape) => [...andCoarser(shape.grain), ...shape.keys.map(placeOf), keys.length - 1]),
    ratios: [],
    having: [],
    order: [],
    limit: 0,
    offset: 0,
    basis: { pool: true },
    comparison: null,
    treeOn: null,
    fill: "NONE",
    pooling: "withhold",
  };
}

/** The groups of some rows, as rows of the table; with the sign −1 what takes them out of it. */
export function groupsOfRows(rollup: Rollup, where: object | null, scope: SqlScope, sign: 1 | -1): string {
  const question = questionOf(rollup, where);
  const { grains, metrics } = rollup;
  const buckets = grains.map((_, index) => `k${index}`);
  const keys = [...keysOf(rollup).map(missing), "0"].map(
    (other, index) => `COALESCE(k${grains.length + index}, ${other})`,
  );
  const sums = metrics.flatMap((metric, index) =>
    sumsOfMetric(metric).map((name) => `${sign} * COALESCE(${sumOf(index, name)}, 0)`),
  );
  return `WITH RECURSIVE ${groupsSql(question, metrics, where, scope)}
    SELECT grouping_set, COALESCE(${buckets.join(", ")}), ${[keys.at(-1)!, ...keys.slice(0, -1), `${sign} * rows_in`, ...sums].join(", ")}
    FROM grouped WHERE rows_in > 0`;
}

/** Adds the groups of some rows to the table, or takes them out. */
export function addSql(rollup: Rollup, where: object | null, scope: SqlScope, sign: 1 | -1): string {
  const keys = ["shape", "bucket", "kind", ...keysOf(rollup).map(keyColumn)];
  const sums = ["rows_in", ...sumColumns(rollup)];
  return `INSERT INTO ${rollup.table} (${[...keys, ...sums].join(", ")}) ${groupsOfRows(rollup, where, scope, sign)}
    ON CONFLICT (${keys.join(", ")}) DO UPDATE SET ${sums.map((sum) => `${sum} = ${rollup.table}.${sum} + excluded.${sum}`).join(", ")}`;
}
