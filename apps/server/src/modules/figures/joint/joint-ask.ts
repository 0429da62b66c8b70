import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import { ParameterBag } from "../../../core/parameters.js";
import { type Correlation, correlation } from "../../../statistics/index.js";
import { fieldOf } from "../catalogue/fact.js";
import { metricsOf } from "../question/ask.js";
import { keyColumns, scopeOf } from "../question/rows-sql.js";
import { planOf, type RollupPlan } from "../rollups/plan.js";
import { mayAnswer } from "../rollups/state.js";
import type { FactName, JointQuestion, Part } from "./joint.js";
import { guardOf, jointSql, type Plans, partColumn, type Row } from "./joint-sql.js";

export interface JointRow {
  readonly isTotal: boolean;
  readonly keys: readonly (string | number | null)[];
  /** The figures of each fact by field; null where it has no rows under the key. */
  readonly figures: { readonly [name in FactName]?: object | null };
}

export interface JointAnswer {
  readonly rows: readonly JointRow[];
  readonly totals: readonly JointRow[];
  readonly totalCount: number;
  readonly correlation: Correlation | null;
}

/** Answers a joint question by one statement: each part from its rollup where it would be alone, else from its rows. */
export async function askJoint(context: Context, joint: JointQuestion): Promise<JointAnswer> {
  const rows = (await fromRollups(context, joint)) ?? (await read(context, joint, new Map()));
  const answered = rows.map((row): JointRow => {
    const isTotal = Number(row.grouping_set) > 0;
    return {
      isTotal,
      keys: keyColumns(joint.parts[0]!.question).map((key) => row[key] ?? null),
      figures: Object.fromEntries(joint.parts.map((part) => [part.name, figuresOf(part, row)])),
    };
  });
  const groups = answered.filter(({ isTotal }) => !isTotal);
  return {
    rows: groups,
    totals: answered.filter(({ isTotal }) => isTotal),
    totalCount: Number(groups.length > 0 ? rows[0]!.groups_in_all : joint.offset),
    correlation: rows.length > 0 ? correlationOf(joint, rows[0]!) : null,
  };
}

async function read(context: Context, joint: JointQuestion, plans: Plans): Promise<Row[]> {
  const session = await context.reader();
  const bag = new ParameterBag();
  const sql = jointSql(joint, ({ question }) => scopeOf(question, session.engine, context, bag), plans);
  return session.query<Row>(sql, bag.values);
}

/** Null where no part has a rollup, or where one that has may not answer. */
async function fromRollups(context: Context, joint: JointQuestion): Promise<Row[] | null> {
  const plans = new Map(
    joint.parts.flatMap((part): [Part, RollupPlan][] => {
      const plan = planOf(context, part.question);
      return plan ? [[part, plan]] : [];
    }),
  );
  if (plans.size === 0) return null;
  const rows = await read(context, joint, plans);
  for (const [part, plan] of plans) {
    const guard = guardOf(part, rows[0]!);
    if (Number(guard.pools) > 0 || !mayAnswer(plan, guard, context.today)) return null;
  }
  return rows.filter((row) => row.grouping_set !== null);
}

function figuresOf(part: Part, row: Row): object | null {
  if (Number(row[partColumn(part, "rows_in")]) === 0) return null;
  const start = `${part.prefix}_`;
  const own = Object.entries(row).flatMap(([name, value]): [string, Row[string]][] =>
    name.startsWith(start) ? [[name.slice(start.length), value]] : [],
  );
  const metrics = metricsOf(
    part.question,
    { ...Object.fromEntries(own), grouping_set: Number(row.grouping_set) },
    null,
    null,
  );
  return Object.fromEntries([...metrics].map(([key, value]) => [fieldOf(key), value]));
}

function correlationOf({ correlate, parts }: JointQuestion, row: Row): Correlation | null {
  if (!correlate) return null;
  if (Number(row.pools) === 1) {
    const { fact } = [correlate.x, correlate.y].find(({ metric }) => metric.comparable)!.part.question;
    throw new Refusal("NOT_COMPARABLE", fact.basis!.waysOut, { field: "correlate" });
  }
  const [n, xy, xx, yy] = [row.pairs, row.xy, row.xx, row.yy].map(Number) as [number, number, number, number];
  // What is seen again and again over time is not independent.
  const independent = parts[0]!.question.keys.every(({ dimension }) => !dimension.grains);
  return correlation({ n, xy, xx, yy }, correlate.method, independent);
}
