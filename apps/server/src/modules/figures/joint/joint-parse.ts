import type { Context } from "../../../core/context.js";
import { invalid, Refusal } from "../../../core/errors.js";
import { holding } from "../../../core/policy.js";
import type { Metric } from "../catalogue/fact.js";
import { readCursor } from "../question/cursor.js";
import { boundsOf, limitOf, parseQuestion } from "../question/parse.js";
import {
  FACT_NAMES,
  type FactName,
  type Figure,
  type FigureArgument,
  JOINT_FACTS,
  JOINT_ROOT,
  type JointArguments,
  type JointOrder,
  type JointQuestion,
  keyOfFact,
  type Part,
} from "./joint.js";

/** Checks a joint question. `selected` are the metrics the answer is read for, by fact. */
export function parseJoint(
  context: Context,
  args: JointArguments,
  selected: ReadonlyMap<FactName, readonly Metric[]>,
): JointQuestion {
  if (args.groupBy.length === 0) throw invalid("groupBy", "Facts are joined by at least one key.");
  const named = [
    ...(args.having ?? []).map((one) => namedIn(one, "having")),
    ...(args.orderBy ?? []).flatMap((one) => (one.by == null ? [namedIn(one, "orderBy")] : [])),
    ...(args.correlate
      ? [namedIn(args.correlate.x, "correlate"), namedIn(args.correlate.y, "correlate")]
      : []),
  ];
  const asked = FACT_NAMES.filter((name) => selected.has(name) || named.some((one) => one.name === name));
  if (asked.length === 0) throw invalid("groupBy", `Select the figures of a fact: ${FACT_NAMES.join(", ")}.`);
  const parts = asked.map((name): Part => {
    const metrics = named.filter((one) => one.name === name).map((one) => one.metric);
    return {
      name,
      prefix: name,
      question: partOf(context, args, name, [...new Set([...(selected.get(name) ?? []), ...metrics])]),
    };
  });
  const figureOf = (one: FigureArgument, field: string): Figure => {
    const { name, metric } = namedIn(one, field);
    return { part: parts.find((part) => part.name === name)!, metric };
  };
  return {
    parts,
    having: (args.having ?? []).map((one) => ({
      of: figureOf(one, "having"),
      conditions: boundsOf(one, namedIn(one, "having").metric.key),
    })),
    order: (args.orderBy ?? []).map((one): JointOrder => {
      const place = { descending: one.direction === "DESC", nullsFirst: one.nulls === "FIRST" };
      if (one.by == null) return { of: figureOf(one, "orderBy"), ...place };
      if (FACT_NAMES.some((name) => one[name] != null))
        throw invalid("orderBy", "Order by a figure of a fact or by a key, not both.");
      const index = args.groupBy.findIndex(({ by }) => by === one.by);
      if (index < 0)
        throw new Refusal("UNKNOWN_KEY", `Ordering by ${one.by} needs it in groupBy.`, { field: "orderBy" });
      return { of: index, ...place };
    }),
    correlate: args.correlate
      ? {
          x: figureOf(args.correlate.x, "correlate"),
          y: figureOf(args.correlate.y, "correlate"),
          method: args.correlate.method,
        }
      : null,
    limit: limitOf(args),
    offset: args.after ? readCursor(JOINT_ROOT, args) : 0,
  };
}

/** The metric that is named, of the one fact it is named under. */
function namedIn(one: FigureArgument, field: string): { readonly name: FactName; readonly metric: Metric } {
  const names = FACT_NAMES.filter((name) => one[name] != null);
  if (names.length !== 1) throw invalid(field, `Name a metric of one fact: ${FACT_NAMES.join(", ")}.`);
  const name = names[0]!;
  return { name, metric: JOINT_FACTS[name].metrics.find(({ key }) => key === one[name])! };
}

function partOf(context: Context, args: JointArguments, name: FactName, metrics: readonly Metric[]) {
  const fact = JOINT_FACTS[name];
  const readers = holding(...fact.readers);
  if (!readers.allows(context, null)) throw new Refusal("NOT_ALLOWED", `${name} is for ${readers.words}.`);
  const { hierarchy, asOf, totals } = args;
  const groupBy = args.groupBy.map(({ by, ...key }) => ({ by: keyOfFact(fact, by), ...key }));
  return parseQuestion(
    context,
    fact,
    { ...args[name], groupBy, hierarchy, asOf, totals, fill: "NONE" },
    metrics,
  );
}
