import type { SqlScope } from "../catalogue/fact.js";
import { boundsSql } from "../question/answer-sql.js";
import { groupsSql } from "../question/groups-sql.js";
import { keyColumns, list, sumNames, sumOf } from "../question/rows-sql.js";
import type { RollupPlan } from "../rollups/plan.js";
import { guardSql, rolledGroups } from "../rollups/read-sql.js";
import type { Figure, JointOrder, JointQuestion, Part } from "./joint.js";

export type Row = Record<string, string | number | null>;

/** What a part's row says of itself, under the part's prefix. */
export const STATE = ["rows_in", "kind_low", "kind_high"] as const;
export const partColumn = ({ prefix }: Part, name: string): string => `${prefix}_${name}`;

/** How parts are answered from rollups; a part without a plan is answered from its rows. */
export type Plans = ReadonlyMap<Part, RollupPlan>;

/** What tells whether the rollup of a part may answer, under the part's prefix. */
const GUARD = ["fingerprint", "fresh", "month", "first", "outside", "pools"] as const;
const guardColumn = ({ prefix }: Part, name: string): string => `${prefix}_guard_${name}`;
export const guardOf = (part: Part, row: Row): Row =>
  Object.fromEntries(GUARD.map((name) => [name, row[guardColumn(part, name)] ?? null]));

/** The sums of a part's metrics by their own names. */
const sumsIn = ({ question }: Part): string[] =>
  question.metrics.flatMap((metric, index) => sumNames(metric).map((name) => sumOf(index, name)));

/**
 * One statement for all facts: each grouped by its own rules in a subselect, laid under each other with its columns
 * beside those of the others, and added up by key. Only one fact fills a column, so the sum is its value, and a key
 * that a fact does not have is one without its rows. Beside parts from rollups stands what tells whether they may answer:
 * a row of its own where there is no group.
 */
export function jointSql(joint: JointQuestion, scopeOf: (part: Part) => SqlScope, plans: Plans): string {
  const { parts } = joint;
  const [first] = parts as [Part];
  const keys = keyColumns(first.question);
  const scope = scopeOf(first);
  const branches = parts.map((part) => {
    const { question } = part;
    const columns = parts.flatMap((other) => [
      ...STATE.map((name) => `${other === part ? name : empty(name)} AS ${partColumn(other, name)}`),
      ...sumsIn(other).map((name) => `${other === part ? name : "0"} AS ${partColumn(other, name)}`),
    ]);
    const plan = plans.get(part);
    const groups = plan
      ? rolledGroups(plan, question, scopeOf(part))
      : groupsSql(question, question.metrics, question.where, scopeOf(part));
    return `SELECT grouping_set${list([...keys, ...columns])} FROM (WITH RECURSIVE ${groups} SELECT * FROM grouped) ${part.prefix}`;
  });
  const merged = parts.flatMap((part) =>
    [...STATE, ...sumsIn(part)].map((name) => {
      const column = partColumn(part, name);
      return `${name.startsWith("kind_") ? "MAX" : "SUM"}(${column}) AS ${column}`;
    }),
  );
  const having = joint.having.flatMap(({ of, conditions }) => boundsSql(valueSql(of), conditions, scope));
  const { correlate, limit, offset } = joint;
  return `WITH joined AS (${branches.join("\n    UNION ALL ")}),
    merged AS (SELECT grouping_set${list([...keys, ...merged])} FROM joined GROUP BY ${["grouping_set", ...keys].join(", ")}),
    kept AS (SELECT * FROM merged${having.length > 0 ? ` WHERE grouping_set > 0 OR (${having.join(" AND ")})` : ""}),
    placed AS (
      SELECT kept.*, COUNT(*) OVER (PARTITION BY grouping_set) AS groups_in_all,
        ROW_NUMBER() OVER (PARTITION BY grouping_set ORDER BY ${orderSql(joint, first)}) AS place
      FROM kept)${correlate ? `,\n    ${correlatedSql(correlate.x, correlate.y, correlate.method === "SPEARMAN")}` : ""},
    page AS (SELECT * FROM placed${correlate ? " CROSS JOIN correlated" : ""}
      WHERE grouping_set > 0 OR (place > ${scope.bag.add(offset)} AND place <= ${scope.bag.add(offset + limit)}))
    SELECT * FROM ${guarded(plans, scopeOf)} ORDER BY grouping_set, place`;
}

/** The page, beside the guards of the rollups. What pools, also beyond the page, only the rows tell apart. */
function guarded(plans: Plans, scopeOf: (part: Part) => SqlScope): string {
  const guards = [...plans].map(([part, plan]) => {
    const [low, high] = [partColumn(part, "kind_low"), partColumn(part, "kind_high")];
    const pools = `(SELECT COUNT(*) FROM merged WHERE ${low} <> ${high})`;
    const columns = GUARD.map((name) => `${name === "pools" ? pools : name} AS ${guardColumn(part, name)}`);
    return `(SELECT ${columns.join(", ")} FROM (${guardSql(plan, scopeOf(part))}) known) ${part.prefix}_guard`;
  });
  return guards.length === 0 ? "page" : `${guards.join(" CROSS JOIN ")} LEFT JOIN page ON 1 = 1`;
}

/** Of no kind where there are no rows; typed, because a union of engines' own nulls has no type. */
const empty = (name: (typeof STATE)[number]): string => (name === "rows_in" ? "0" : "CAST(NULL AS integer)");

/** The value of a figure; missing where its fact has no rows under the key, even where it counts. */
const valueSql = ({ part, metric }: Figure): string => {
  const index = part.question.metrics.indexOf(metric);
  const value = metric.value!((name) => partColumn(part, sumOf(index, name)));
  return `CASE WHEN ${partColumn(part, "rows_in")} > 0 THEN ${value} END`;
};

/** A total order: what was asked, then all keys; a missing value stands last unless told. */
function orderSql({ order }: JointQuestion, { question }: Part): string {
  const byKeys = question.keys.map(
    (_, index): JointOrder => ({ of: index, descending: false, nullsFirst: false }),
  );
  return [...order, ...byKeys]
    .flatMap(({ of, descending, nullsFirst }) => {
      const direction = descending ? "DESC" : "ASC";
      const placed = (sql: string) => [
        `CASE WHEN ${sql} IS NULL THEN 1 ELSE 0 END ${nullsFirst ? "DESC" : "ASC"}`,
        `${sql} ${direction}`,
      ];
      if (typeof of !== "number") return placed(valueSql(of));
      return [...placed(question.keys[of]!.dimension.order(`k${of}`)), `k${of} ${direction}`];
    })
    .join(", ");
}

const pooled = ({ part, metric }: Figure): string =>
  metric.comparable ? `${partColumn(part, "kind_low")} <> ${partColumn(part, "kind_high")}` : "1 = 0";

/** Deviations over all groups that have both figures, of their ranks where told; ties share the mean of their ranks. */
function correlatedSql(x: Figure, y: Figure, ranked: boolean): string {
  const rank = (name: string) =>
    `RANK() OVER (ORDER BY ${name}) + (COUNT(*) OVER (PARTITION BY ${name}) - 1) / 2.0`;
  const read = (name: string) => (ranked ? rank(name) : `1.0 * ${name}`);
  return `both_known AS (
      SELECT ${valueSql(x)} AS x, ${valueSql(y)} AS y, CASE WHEN ${pooled(x)} OR ${pooled(y)} THEN 1 ELSE 0 END AS pools
      FROM kept WHERE grouping_set = 0),
    pair AS (SELECT ${read("x")} AS x, ${read("y")} AS y, pools FROM both_known WHERE x IS NOT NULL AND y IS NOT NULL),
    middle AS (SELECT AVG(x) AS mx, AVG(y) AS my FROM pair),
    correlated AS (
      SELECT COUNT(*) AS pairs, SUM((x - mx) * (y - my)) AS xy, SUM((x - mx) * (x - mx)) AS xx,
        SUM((y - my) * (y - my)) AS yy, MAX(pools) AS pools
      FROM pair CROSS JOIN middle)`;
}
