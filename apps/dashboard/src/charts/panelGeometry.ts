import type { Scale } from "./series.js";

export interface Geometry {
  readonly width: number;
  readonly height: number;
}

/** What surrounds the plot of a panel, in pixels. */
export const EDGE = { left: 30, right: 46, top: 6, bottom: 22 } as const;

/** Where a point stands in a panel, in pixels. */
export function pointAt(
  { width, height }: Geometry,
  count: number,
  scale: Scale,
  index: number,
  value: number | null,
) {
  const inner = { width: width - EDGE.left - EDGE.right, height: height - EDGE.top - EDGE.bottom };
  const x = EDGE.left + (count > 1 ? (index / (count - 1)) * inner.width : inner.width / 2);
  const share = ((value ?? scale.low) - scale.low) / (scale.high - scale.low);
  return { x, y: EDGE.top + (1 - share) * inner.height };
}
