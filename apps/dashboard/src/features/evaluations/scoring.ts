import { type Rating, ratingOf, scoreOf } from "@nen-nep/schema";
import { type FormMark, type Kept, REMARKS, valueAt } from "../../outbox/changes.js";

type Criterion = FormMark["criterion"];

export interface Choice {
  readonly points: number;
  /** When it is chosen, in both languages; null where the sheet names no steps. */
  readonly words: { readonly vi: string; readonly en: string } | null;
}

const MOST_CHOICES = 7;
const STRIDES = [1, 2, 5, 10];

/**
 * What is offered for a criterion, lowest first: the named steps and nothing at all, or round points up to its maximum.
 * Points given between those stand among them.
 */
export function choicesOf(criterion: Pick<Criterion, "max" | "steps">, given: number | null): Choice[] {
  if (criterion.steps.length > 0) {
    const named = criterion.steps.map(({ points, vi, en }) => ({ points, words: { vi, en } }));
    const nothing = named.some(({ points }) => points === 0) ? [] : [{ points: 0, words: null }];
    return [...nothing, ...named].sort((a, b) => a.points - b.points);
  }
  const stride = STRIDES.find((each) => criterion.max / each <= MOST_CHOICES - 1) ?? criterion.max;
  const round = Array.from({ length: Math.floor(criterion.max / stride) + 1 }, (_, index) => index * stride);
  const points = new Set([...round, criterion.max, ...(given === null ? [] : [given])]);
  return [...points].sort((a, b) => a - b).map((each) => ({ points: each, words: null }));
}

/** Whether points can be given: a choice of a sheet with steps, elsewhere a multiple of the grain. */
export function takes(criterion: Pick<Criterion, "max" | "steps">, points: number, grain: number): boolean {
  if (criterion.steps.length > 0)
    return choicesOf(criterion, null).some((choice) => choice.points === points);
  const parts = points / grain;
  return points >= 0 && points <= criterion.max && (Number.isInteger(parts) || points === criterion.max);
}

/** The points one step up or down: among named steps the next one, elsewhere one grain. */
export function stepFrom(
  criterion: Pick<Criterion, "max" | "steps">,
  from: number | null,
  by: 1 | -1,
  grain: number | null,
): number {
  if (criterion.steps.length > 0 || grain === null) {
    const points = choicesOf(criterion, null).map((choice) => choice.points);
    if (from === null) return by === 1 ? points[0]! : points.at(-1)!;
    const next = by === 1 ? points.find((each) => each > from) : points.findLast((each) => each < from);
    return next ?? from;
  }
  return Math.min(criterion.max, Math.max(0, (from ?? 0) + by * grain));
}

/** Digits typed one after another, as points: "7", then ",", then "5" are 7.5. Null where they are none. */
export function typedPoints(typed: string): number | null {
  const text = typed.replace(",", ".");
  return /^\d+(\.\d*)?$/.test(text) ? Number(text) : null;
}

export interface Running {
  readonly earned: number;
  readonly applicable: number;
  readonly done: number;
  readonly all: number;
  readonly score: number | null;
  readonly rating: Rating | null;
  /** Keys of the criteria that have no mark yet. */
  readonly open: readonly FormMark[];
}

/** The running total of what is marked so far, by the rubric's bands. */
export function runningOf(kept: Kept): Running {
  const marks = (kept.form.marks ?? []).filter(({ applicable }) => applicable);
  const given = marks.map((mark) => ({ mark, points: valueAt(kept, mark.criterion.id).points }));
  const done = given.filter(({ points }) => points !== null);
  const sum = (values: readonly number[]) =>
    values.reduce((total, each) => total + Math.round(each * 100), 0);
  const earned = sum(done.map(({ points }) => points!));
  const applicable = sum(done.map(({ mark }) => mark.criterion.max));
  const score = scoreOf(earned, applicable);
  return {
    earned: earned / 100,
    applicable: applicable / 100,
    done: done.length,
    all: marks.length,
    score: score === null ? null : score / 100,
    rating: ratingOf(earned, applicable, kept.form.rubric?.bands ?? []),
    open: given.filter(({ points }) => points === null).map(({ mark }) => mark),
  };
}

/** Notes that became no finding. */
export const looseNotes = (kept: Kept): number =>
  (kept.form.marks ?? []).filter(({ criterion }) => valueAt(kept, criterion.id).words !== null).length;

export const remarksOf = (kept: Kept): string => valueAt(kept, REMARKS).words ?? "";
