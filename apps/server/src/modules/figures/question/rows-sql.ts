import type { Context } from "../../../core/context.js";
import type { ParameterBag } from "../../../core/parameters.js";
import { addDaysTo, addMonthsTo, dayLiteral, dayText, type Engine } from "../../../db/dialect.js";
import type { Fact, FactSource, Metric, SqlScope } from "../catalogue/fact.js";
import type { Question, Shift } from "./question.js";

/** A column of rows or cells that metrics read. */
export interface Column {
  readonly column: string;
  readonly sql: string;
  readonly ranked: Metric["ranked"];
}

/** The columns of metrics by what they are read from and their SQL; those that read the same have it once. */
function sharedColumns(metrics: readonly Metric[]): Map<Metric["ranked"], Map<string, string>> {
  const shared = new Map<Metric["ranked"], Map<string, string>>();
  metrics.forEach(({ columns, ranked }, index) => {
    const known = shared.get(ranked) ?? new Map<string, string>();
    shared.set(ranked, known);
    for (const [name, sql] of Object.entries(columns))
      if (!known.has(sql)) known.set(sql, `m${index}_${name.toLowerCase()}`);
  });
  return shared;
}

export const columnsOf = (metrics: readonly Metric[]): Column[] =>
  [...sharedColumns(metrics)].flatMap(([ranked, columns]) =>
    Array.from(columns, ([sql, column]) => ({ column, sql, ranked })),
  );

/** From metric `index` and the name it gives a column, the column. */
export function columnNames(metrics: readonly Metric[]): (index: number, name: string) => string {
  const shared = sharedColumns(metrics);
  return (index, name) => {
    const { ranked, columns } = metrics[index]!;
    return shared.get(ranked)!.get(columns[name]!)!;
  };
}

/** The sums of metric `index` over cells. */
export const sumOf = (index: number, name: string): string => `s${index}_${name.toLowerCase()}`;
export const sumNames = (metric: Metric): string[] => Object.keys(metric.sums((name) => name));
export const keyColumns = (question: Question): string[] => question.keys.map((_, index) => `k${index}`);

export interface RowsSql {
  readonly ctes: string;
  readonly select: string;
}

/** What rows are read for: columns over `f`, with the joins and conditions they rest on. */
export interface Read {
  readonly columns: readonly string[];
  readonly joins: readonly (string | undefined)[];
  readonly conditions?: readonly string[];
}

/** The rows of the fact that a question is about, with the columns of the metrics. */
export function rowsSql(
  question: Question,
  metrics: readonly Metric[],
  where: object | null,
  scope: SqlScope,
): RowsSql {
  const source = question.fact.source(scope, where);
  const columns = columnsOf(metrics).flatMap(({ column, sql, ranked }) =>
    ranked ? [] : [`${sql} AS ${column}`],
  );
  const read = { columns, joins: metrics.map((metric) => metric.join) };
  return { ctes: source.ctes, select: selectRows(question, source, read, scope) };
}

/**
 * Rows one each: the cell, the keys `k0…`, the kind of basis, the stratum, under which key a row is counted once,
 * and the columns they are read for.
 */
export function selectRows(question: Question, source: FactSource, read: Read, scope: SqlScope): string {
  const { fact } = question;
  const joins = new Set<string>();
  const add = (join: string | undefined) => join && joins.add(join);
  const keys = question.keys.map(({ dimension, asked }, index) => {
    add(dimension.join?.(scope, asked));
    return `${dimension.sql(scope, asked)} AS k${index}`;
  });
  read.joins.forEach(add);
  const asked = question.keys.map(({ dimension }) => dimension.key);
  const conditions = [
    ...source.conditions,
    ...(fact.basis?.conditions(question.basis, asked, question.where) ?? []),
    ...(read.conditions ?? []),
    ...(scope.onlyCells ? [`f.cell_pk IN ${scope.onlyCells}`] : []),
  ];
  return `SELECT f.cell_pk AS cell, ${kindSql(fact, question)} AS kind, ${fact.stratum} AS stratum${list([...keys, ...firsts(question), ...read.columns])}
    FROM ${source.from} ${[...joins].join("\n    ")} WHERE ${conditions.join(" AND ")}`;
}

/** Under which key a row that counts under several is counted in totals. */
const firsts = (question: Question): string[] =>
  question.keys.flatMap(({ dimension }, index) =>
    dimension.first ? [`CASE WHEN ${dimension.first} THEN 1 ELSE 0 END AS first${index}`] : [],
  );
export const firstColumns = (question: Question): string[] =>
  question.keys.flatMap(({ dimension }, index) => (dimension.first ? [`first${index}`] : []));

/** The condition under which a grouping counts each row once, however many keys it does not keep. */
export function countedOnce(question: Question, kept: readonly number[]): string {
  const dropped = question.keys.flatMap(({ dimension }, index) =>
    dimension.first && !kept.includes(index) ? [`first${index} = 1`] : [],
  );
  return dropped.length === 0 ? "" : `WHERE ${dropped.join(" AND ")}`;
}

const kindSql = (fact: Fact, question: Question): string =>
  fact.basis && !question.basis.pool ? fact.basis.kind : "0";

/** A list after others: with a leading comma, unless it is empty. */
export const list = (parts: readonly string[]): string => (parts.length === 0 ? "" : `, ${parts.join(", ")}`);

/** The groupings of a question: all keys, then each kind of total with the keys it keeps. */
export const groupings = (question: Question): (readonly number[])[] => [
  question.keys.map((_, index) => index),
  ...question.totals,
];

/** `k0, NULL, k2`: the keys that a grouping keeps, under their own names. */
export const keptKeys = (question: Question, kept: readonly number[]): string[] =>
  question.keys.map((_, index) => (kept.includes(index) ? `k${index}` : `NULL AS k${index}`));

/** The keys of the earlier period, buckets moved onto those they are compared with. */
export function movedKeys(question: Question, shift: Shift, { engine }: SqlScope): string[] {
  return question.keys.map(({ dimension }, index) => {
    if (!dimension.grains) return `k${index}`;
    const day = dayLiteral(engine, `k${index}`);
    const moved =
      shift.unit === "days" ? addDaysTo(engine, day, shift.count) : addMonthsTo(engine, day, shift.count);
    return `${dayText(engine, moved)} AS k${index}`;
  });
}

export const groupBy = (parts: readonly string[]): string => `GROUP BY ${parts.join(", ")}`;

export const scopeOf = (
  question: Question,
  engine: Engine,
  context: Context,
  bag: ParameterBag,
): SqlScope => ({
  engine,
  context,
  bag,
  treeOn: question.treeOn,
  today: context.today,
  onlyCells: question.cells ? bag.list(question.cells) : null,
});
