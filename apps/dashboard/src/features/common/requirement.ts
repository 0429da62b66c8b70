/** Lower bounds of the steps, as distances from the requirement in shares of the points. */
const STEPS = [Number.NEGATIVE_INFINITY, -0.2, -0.15, -0.1, -0.05, -0.02, 0] as const;

/** How far below the requirement a share lies, as a step of the heat-map: 6 is at or above it, and quiet. */
export const stepBelow = (share: number, required: number): number =>
  STEPS.findLastIndex((from) => share - required >= from - 1e-12);
