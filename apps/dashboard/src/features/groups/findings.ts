interface ChangeLike {
  readonly delta: number | null;
  readonly distinguishable: boolean;
}
interface LineLike {
  readonly figure: {
    readonly n: number;
    readonly change: ChangeLike | null;
  };
}

export type Direction = "RISING" | "FALLING" | "UNCLEAR";

/** Rising or falling only where the server could tell the change from chance. */
export function directionOf(change: ChangeLike | null): Direction {
  if (!change?.distinguishable || change.delta === null) return "UNCLEAR";
  return change.delta > 0 ? "RISING" : "FALLING";
}

export interface GroupsChange<G> {
  readonly rising: readonly G[];
  readonly falling: readonly G[];
  readonly unclear: readonly G[];
}

/** The groups by what may be said of their change. */
export function groupsChange<G extends LineLike>(groups: readonly G[]): GroupsChange<G> {
  const of = (direction: Direction) =>
    groups.filter(({ figure }) => directionOf(figure.change) === direction);
  return { rising: of("RISING"), falling: of("FALLING"), unclear: of("UNCLEAR") };
}

interface PointLike {
  readonly bucket: { readonly start: string };
  readonly figure: { readonly change: ChangeLike | null };
}

/** The buckets of a stretch that can be told apart from the same ones a year earlier. */
export const turns = <P extends PointLike>(trend: readonly P[], from: string): P[] =>
  trend.filter(({ bucket, figure }) => bucket.start >= from && directionOf(figure.change) !== "UNCLEAR");

interface AttainedLike {
  readonly value: number | null;
  readonly high: number | null;
  readonly sufficient: boolean;
}

/** Those whose whole interval is below the requirement, the lowest first. */
export const surelyBelow = <C extends { readonly attainment: AttainedLike }>(
  cells: readonly C[],
  required: number,
): C[] =>
  cells
    .filter(({ attainment: { sufficient, high } }) => sufficient && high !== null && high < required)
    .toSorted((a, b) => a.attainment.value! - b.attainment.value!);

/** Single evaluations move much: fewer than two on either side say little of the cell. */
export const isThin = ({ nBefore, n }: { readonly nBefore: number; readonly n: number }): boolean =>
  Math.min(nBefore, n) < 2;
