import { bucketOf, type Day, type Grain } from "@nen-nep/schema";
import type { Context } from "../../../core/context.js";
import type { Dimension } from "../catalogue/fact.js";
import { spanOf } from "../catalogue/span.js";
import type { Question } from "../question/question.js";
import { groupings } from "../question/rows-sql.js";
import { keysOf, ROLLUPS, type Rollup, type Shape, shapesOf } from "./rollup.js";

/** How a question is answered from a rollup. */
export interface RollupPlan {
  readonly rollup: Rollup;
  /** For each grouping of the question, the number of the shape that holds it. */
  readonly shapes: readonly number[];
  /** The days asked of; buckets lie wholly within or without. */
  readonly from: Day | null;
  readonly before: Day | null;
  /** What keys must be, where the question says so. */
  readonly fixed: readonly (readonly [Dimension, string])[];
  /** Conditions over `kind`. */
  readonly kinds: readonly string[];
}

const DAY_SIGNS = new Set(["eq", "from", "before", "lt", "lte", "gt", "gte"]);

/** How a question can be answered from what is kept added up; null where only the rows can tell. */
export function planOf(context: Context, question: Question): RollupPlan | null {
  const rollup = ROLLUPS.find(({ fact }) => fact === question.fact);
  if (!rollup || !context.services.config.rollups) return null;
  if (
    question.treeOn !== null ||
    question.cells ||
    !question.metrics.every((metric) => rollup.metrics.includes(metric))
  )
    return null;
  const { fact } = rollup;
  const kinds = fact.basis ? fact.basis.kinds(question.basis) : [];
  const conditions = conditionsOf(rollup, question.where);
  if (!kinds || !conditions) return null;
  const span = spanOf(question.where, fact.time.field);
  const known = shapesOf(rollup);
  const shapes = groupings(question).map((kept) =>
    shapeFor(
      rollup,
      known,
      question,
      kept,
      span,
      conditions.map(([dimension]) => dimension),
    ),
  );
  if (shapes.some((shape) => shape === null)) return null;
  return { rollup, shapes: shapes as number[], ...span, fixed: conditions, kinds };
}

/** What a `where` says of keys, where it says nothing else but days; null where it says more. */
function conditionsOf(rollup: Rollup, where: object | null): [Dimension, string][] | null {
  const fixed: [Dimension, string][] = [];
  for (const [field, condition] of Object.entries(where ?? {})) {
    if (condition == null) continue;
    const signs = Object.entries(condition).filter(([, value]) => value != null);
    if (field === rollup.fact.time.field) {
      if (!signs.every(([sign]) => DAY_SIGNS.has(sign))) return null;
      continue;
    }
    const dimension = keysOf(rollup).find((each) => !each.isRecord && fieldOfKey(each) === field);
    const [only] = signs;
    if (!dimension || signs.length !== 1 || only![0] !== "eq") return null;
    fixed.push([dimension, String(only![1])]);
  }
  return fixed;
}

const fieldOfKey = ({ key }: Dimension) =>
  key.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The shape that holds a grouping: its grain tells the buckets apart, or one bucket is all that was asked. */
function shapeFor(
  rollup: Rollup,
  shapes: readonly Shape[],
  question: Question,
  kept: readonly number[],
  span: { readonly from: Day | null; readonly before: Day | null },
  fixed: readonly Dimension[],
): number | null {
  const keys = kept.map((index) => question.keys[index]!);
  const time = keys.find(({ dimension }) => dimension.grains);
  const wanted = new Set([
    ...rollup.always,
    ...fixed,
    ...keys.filter((key) => key !== time).map(({ dimension }) => dimension),
  ]);
  // A key that every group has cannot be left out of the answer.
  if (rollup.always.some((dimension) => !keys.some((key) => key.dimension === dimension))) return null;
  const grain = time ? aligned(rollup, span, time.asked.every!) : oneBucket(rollup, question, span);
  if (grain === null) return null;
  const found = shapes.findIndex(
    (shape) =>
      shape.grain === grain &&
      shape.keys.length === wanted.size &&
      shape.keys.every((key) => wanted.has(key)),
  );
  return found < 0 ? null : found;
}

interface Days {
  readonly from: Day | null;
  readonly before: Day | null;
}

const begins = (day: Day | null, grain: Grain) => day === null || bucketOf(day, grain).start === day;

const aligned = ({ grains }: Rollup, { from, before }: Days, grain: Grain): Grain | null =>
  grains.includes(grain) && begins(from, grain) && begins(before, grain) ? grain : null;

/** The grain whose one bucket the days are; or the finest, where sums of several buckets add up. */
function oneBucket({ grains }: Rollup, { metrics }: Question, { from, before }: Days): Grain | null {
  const one =
    from && before
      ? grains.find((grain) => bucketOf(from, grain).start === from && bucketOf(from, grain).end === before)
      : undefined;
  if (one) return one;
  const [finest] = grains;
  return metrics.every((metric) => metric.addsUp) && begins(from, finest!) && begins(before, finest!)
    ? finest!
    : null;
}
