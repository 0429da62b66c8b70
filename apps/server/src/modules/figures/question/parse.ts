import type { Comparison, Day } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import { invalid, Refusal } from "../../../core/errors.js";
import type { AskedKey, Dimension, Entry, Fact, Metric } from "../catalogue/fact.js";
import type { HavingArgument, OrderArgument, RatioArgument, StatsArguments } from "./arguments.js";
import { type Paged, readCursor } from "./cursor.js";
import type { Comparing, Having, Order, Question, QuestionKey, Ratio } from "./question.js";
import { shiftOf } from "./question.js";
import { shiftWhere } from "./shift.js";

export const MOST_GROUPS = 1_000;
const DEFAULT_GROUPS = 100;
const SIGNS = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** Checks a question. `selected` are the metrics the answer is read for; those it orders or filters by are added. */
export function parseQuestion(
  context: Context,
  fact: Fact,
  args: StatsArguments,
  selected: readonly Metric[],
): Question {
  const keys = (args.groupBy ?? []).map((asked) => keyOf(context, fact, asked));
  const names = keys.map(({ dimension }) => dimension.key);
  if (new Set(names).size < names.length) throw invalid("groupBy", "Each key can be grouped by once.");
  const ratios = ratiosOf(fact, args.ratios ?? []);
  const having = (args.having ?? []).map((one) => havingOf(fact, ratios, one));
  const order = (args.orderBy ?? []).map((one) => orderOf(fact, ratios, names, one));
  const asked = [...having.map((one) => one.of), ...order.map((one) => one.of), ...ratios];
  const metrics = [...selected, ...asked.flatMap(metricsIn)];
  for (const metric of metrics) allowed(context, metric);
  const limit = limitOf(args);
  return {
    fact,
    where: args.where ?? null,
    keys,
    metrics: [...new Set(metrics)],
    totals: args.totals && keys.length > 0 ? [[]] : [],
    ratios,
    having,
    order,
    limit,
    offset: args.after ? readCursor(fact.root, args) : 0,
    basis: { ...args.basis, pool: args.pool },
    comparison: args.compareTo ? comparisonOf(fact, keys, args.where ?? null, args.compareTo) : null,
    treeOn: treeOf(context, args),
    fill: args.fill ?? "GAPS",
    adjust: args.adjust ?? null,
    pooling: "refuse",
  };
}

export function limitOf({ first }: Paged): number {
  const limit = first ?? DEFAULT_GROUPS;
  if (limit >= 1 && limit <= MOST_GROUPS) return limit;
  throw new Refusal("PAGE_SIZE", `first is from 1 to ${MOST_GROUPS}.`, { field: "first" });
}

function treeOf(context: Context, { hierarchy, asOf }: StatsArguments): Day | null {
  if (hierarchy != null && asOf != null)
    throw invalid("asOf", "Name a hierarchy or the day of one, not both.");
  return hierarchy === "AS_IS" ? context.today : (asOf ?? null);
}

function allowed(context: Context, entry: Entry): void {
  const { readers } = entry;
  if (readers && !context.actor?.grants.some((grant) => readers.includes(grant.role))) {
    throw new Refusal("NOT_ALLOWED", `${entry.key} is for ${readers.join(", ")}.`);
  }
}

function keyOf(context: Context, fact: Fact, asked: AskedKey): QuestionKey {
  const dimension = find(fact.dimensions, asked.by);
  allowed(context, dimension);
  checkGrain(dimension, asked);
  if (asked.level != null && !dimension.levels) throw invalid("groupBy", `${asked.by} has no levels.`);
  if (asked.level != null && (asked.level < 0 || asked.level > 20))
    throw invalid("groupBy", "level is from 0 to 20.");
  return { dimension, asked };
}

function checkGrain({ grains, key }: Dimension, { every }: AskedKey): void {
  if (!grains && every != null) throw invalid("groupBy", `${key} is not a time and takes no every.`);
  if (grains && (every == null || !grains.includes(every))) {
    throw invalid("groupBy", `${key} needs every: one of ${grains.join(", ")}.`);
  }
}

const metricsIn = (of: Metric | Ratio | number): Metric[] =>
  typeof of === "number" ? [] : "per" in of ? [of.of, of.per] : [of];

const MOST_RATIOS = 10;

function ratiosOf(fact: Fact, asked: readonly RatioArgument[]): Ratio[] {
  if (asked.length > MOST_RATIOS) throw invalid("ratios", `A question has at most ${MOST_RATIOS} ratios.`);
  if (new Set(asked.map(({ name }) => name)).size < asked.length)
    throw invalid("ratios", "Each ratio needs a name of its own.");
  return asked.map(({ name, of, per }) => {
    if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(name))
      throw invalid(
        "ratios",
        "A ratio's name has letters and digits, at most 40, and begins with a small letter.",
      );
    return { name, of: find(fact.metrics, of), per: find(fact.metrics, per) };
  });
}

/** The metric or the ratio that is named; exactly one of them. */
function figureOf(
  fact: Fact,
  ratios: readonly Ratio[],
  { of, ratio }: { readonly of?: string | null; readonly ratio?: string | null },
  field: string,
): Metric | Ratio {
  if ((of == null) === (ratio == null)) throw invalid(field, "Name a metric (of) or a ratio (ratio).");
  const found = of != null ? find(fact.metrics, of) : ratios.find(({ name }) => name === ratio);
  if (!found) throw new Refusal("UNKNOWN_KEY", `There is no ratio ${ratio} in ratios.`, { field });
  return found;
}

function havingOf(fact: Fact, ratios: readonly Ratio[], { of, ratio, ...rest }: HavingArgument): Having {
  const figure = figureOf(fact, ratios, { of, ratio }, "having");
  return { of: figure, conditions: boundsOf(rest, of ?? ratio ?? "") };
}

/** The bounds of a condition on a figure; at least one. */
export function boundsOf(
  bounds: { readonly [name in keyof typeof SIGNS]?: number | null },
  figure: string,
): Having["conditions"] {
  const conditions = Object.entries(SIGNS).flatMap(([name, sign]): [typeof sign, number][] => {
    const value = bounds[name as keyof typeof SIGNS];
    return value == null ? [] : [[sign, value]];
  });
  if (conditions.length === 0) throw invalid("having", `having on ${figure} needs a bound.`);
  return conditions;
}

function orderOf(
  fact: Fact,
  ratios: readonly Ratio[],
  keys: readonly string[],
  { of, ratio, by, direction, nulls }: OrderArgument,
): Order {
  if ([of, ratio, by].filter((one) => one != null).length !== 1)
    throw invalid("orderBy", "Order by a metric (of), a ratio (ratio) or a key (by).");
  const place = { descending: direction === "DESC", nullsFirst: nulls === "FIRST" };
  if (by == null) return { of: figureOf(fact, ratios, { of, ratio }, "orderBy"), ...place };
  const index = keys.indexOf(by);
  if (index < 0)
    throw new Refusal("UNKNOWN_KEY", `Ordering by ${by} needs it in groupBy.`, { field: "orderBy" });
  return { of: index, ...place };
}

function comparisonOf(
  fact: Fact,
  keys: readonly QuestionKey[],
  where: object | null,
  comparison: Comparison,
): Comparing {
  const times = keys.filter(({ dimension }) => dimension.grains);
  if (times.length !== 1) {
    throw new Refusal("TIME_KEY_NEEDED", `compareTo needs ${fact.time.key} in groupBy.`, {
      field: "compareTo",
    });
  }
  const shift = shiftOf(comparison, times[0]!.asked.every!);
  return { shift, where: shiftWhere(where, fact.time.field, shift) };
}

const find = <T extends Entry>(entries: readonly T[], key: string): T =>
  entries.find((entry) => entry.key === key)!;
