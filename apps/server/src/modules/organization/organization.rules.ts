import { type Day, laterOf } from "@nen-nep/schema";

/** A span of days, from `since` until before `until`; open where null. */
export interface Span {
  readonly since: Day;
  readonly until: Day | null;
}

export const overlaps = (a: Span, b: Span): boolean =>
  (b.until === null || a.since < b.until) && (a.until === null || b.since < a.until);

export const covers = (span: Span, day: Day): boolean =>
  span.since <= day && (span.until === null || day < span.until);

/** The days both spans share, or null. */
export function intersection(a: Span, b: Span): Span | null {
  if (!overlaps(a, b)) return null;
  const since = laterOf(a.since, b.since);
  const ends = [a.until, b.until].filter((day) => day !== null).sort();
  return { since, until: ends[0] ?? null };
}

export interface Link extends Span {
  readonly childPk: number;
  readonly parentPk: number;
}

export interface Path extends Span {
  readonly ancestorPk: number;
  readonly descendantPk: number;
  readonly depth: number;
}

/**
 * Every ancestor of every committee with the days it was one, itself at depth 0. Null where the links make a
 * circle on some day.
 */
export function pathsOf(
  committees: readonly { pk: number; since: Day }[],
  links: readonly Link[],
): Path[] | null {
  const parentsOf = new Map<number, Link[]>();
  for (const link of links) parentsOf.set(link.childPk, [...(parentsOf.get(link.childPk) ?? []), link]);
  const paths: Path[] = [];
  for (const { pk, since } of committees) {
    let front: Path[] = [{ ancestorPk: pk, descendantPk: pk, depth: 0, since, until: null }];
    while (front.length > 0) {
      if (front.some((path) => path.depth > committees.length)) return null;
      paths.push(...front);
      front = front.flatMap((path) =>
        (parentsOf.get(path.ancestorPk) ?? []).flatMap((link) => {
          const span = intersection(path, link);
          return span ? [{ ...path, ...span, ancestorPk: link.parentPk, depth: path.depth + 1 }] : [];
        }),
      );
    }
  }
  return paths;
}
