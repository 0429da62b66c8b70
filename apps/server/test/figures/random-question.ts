import { addDays, bucketOf, bucketsIn, type Day, earlierOf, type Grain } from "@nen-nep/schema";
import type { FactRow } from "./exported-rows.js";

/** A reproducible source of choices (mulberry32). */
export function dice(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (share: number) => next() < share,
    one: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!,
    some: <T>(from: readonly T[], most: number): T[] =>
      [...from].sort(() => next() - 0.5).slice(0, Math.floor(next() * (most + 1))),
  };
}
export type Dice = ReturnType<typeof dice>;

/** A condition as the API takes it, and the same in plain words. */
export interface Condition {
  readonly where: object;
  readonly fits: (row: FactRow) => boolean;
  /** The days it certainly stays in; open where absent. */
  readonly span?: { readonly from: Day; readonly before: Day };
}

export interface Key {
  readonly by: string;
  readonly every?: Grain;
  /** Of a committee; its own unless told. */
  readonly level?: number;
}

/** Keys at random, at most two beside one in time; a committee may be asked at a level. */
export function keysFor(
  roll: Dice,
  time: string,
  others: readonly string[],
  grains: readonly Grain[],
): Key[] {
  const keys = roll
    .some(others, 2)
    .map((by): Key => (by === "COMMITTEE" && roll.chance(0.5) ? { by, level: roll.one([0, 1]) } : { by }));
  return roll.chance(0.5) ? [...keys, { by: time, every: roll.one(grains) }] : keys;
}

/** Whose scores at which meetings, named or left to the rule; and which evaluations that keeps. */
export function basisFor(roll: Dice, pool: boolean, keys: readonly Key[]) {
  const open = (key: string) => pool || keys.some(({ by }) => by === key);
  const evaluator = roll.one([undefined, undefined, "OFFICIAL", "SUPERIOR", "DELEGATION", "SELF"] as const);
  const setting = roll.one([undefined, undefined, "ORDINARY", "MODEL"] as const);
  const from = evaluator ?? (open("EVALUATOR_KIND") ? null : "OFFICIAL");
  const at = setting ?? (open("SETTING") ? null : "ORDINARY");
  return {
    basis: evaluator || setting || roll.chance(0.5) ? { evaluator, setting } : undefined,
    fits: (row: FactRow): boolean =>
      (from === null ||
        (from === "OFFICIAL" ? row.evaluator_kind !== "SELF" : row.evaluator_kind === from)) &&
      (at === null || row.setting === at),
  };
}

/** Conditions joined at random; the opposite of a missing value is true, as of any that does not fit. */
export function combined(roll: Dice, conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { where: {}, fits: () => true };
  if (conditions.length === 1) {
    const [only] = conditions;
    return roll.chance(0.3) ? { where: { not: only!.where }, fits: (row) => !only!.fits(row) } : only!;
  }
  const list = conditions.map((each) => each.where);
  return roll.chance(0.5)
    ? {
        where: { and: list },
        fits: (row) => conditions.every((each) => each.fits(row)),
        span: conditions.find((each) => each.span)?.span,
      }
    : { where: { or: list }, fits: (row) => conditions.some((each) => each.fits(row)) };
}

export const spanOf = (field: string, from: Day, before: Day): Condition => ({
  where: { [field]: { from, before } },
  fits: (row) => String(row.day) >= from && String(row.day) < before,
  span: { from, before },
});

/** The values of the keys of a row, as the answer is to give them. */
export const valuesOf = (row: FactRow, keys: readonly Key[]): (string | null)[] =>
  keys.map(({ by, every, level }) => {
    if (every) return bucketOf(String(row.day), every).start;
    return row[level === undefined ? by : `${by}_${level}`] as string | null;
  });

/** Rows by the values of their keys; a key with several words counts a row under each. */
export function grouped(rows: readonly FactRow[], keys: readonly Key[]): Map<string, FactRow[]> {
  const groups = new Map<string, FactRow[]>();
  for (const row of keys.reduce(underEach, rows)) {
    const name = JSON.stringify(valuesOf(row, keys));
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** The groups with an empty one for every bucket without rows, from the first to the last of the span or the rows. */
export function filledUp(
  groups: ReadonlyMap<string, FactRow[]>,
  keys: readonly Key[],
  span: Condition["span"],
  today: Day,
): Map<string, FactRow[]> {
  const filled = new Map(groups);
  const time = keys.findIndex(({ every }) => every);
  if (time < 0) return filled;
  const values = [...groups.keys()].map((name) => JSON.parse(name) as string[]);
  const starts = values.map((each) => each[time]!).sort();
  const first = span?.from ?? starts[0];
  const last = span ? earlierOf(addDays(span.before, -1), today) : starts.at(-1);
  if (first === undefined || last === undefined) return filled;
  for (const { start } of bucketsIn(first, addDays(last, 1), keys[time]!.every!)) {
    for (const each of keys.length === 1 ? [[""]] : values) {
      const name = JSON.stringify(each.map((value, index) => (index === time ? start : value)));
      if (!filled.has(name)) filled.set(name, []);
    }
  }
  return filled;
}

const underEach = (rows: readonly FactRow[], { by }: Key): readonly FactRow[] =>
  rows.flatMap((row) => {
    const words = row[`${by}_WORDS`];
    return typeof words === "string"
      ? words.split(",").map((word) => ({ ...row, [by]: word || null }))
      : [row];
  });
