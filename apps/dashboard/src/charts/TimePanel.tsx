import { useId } from "react";
import { Hatch } from "./Hatch.js";
import classes from "./marks.module.css";
import { ScaleLines } from "./ScaleLines.js";
import type { Scale, SeriesPoint, Zone } from "./series.js";
import { TrendLines } from "./TrendLines.js";

export interface Geometry {
  readonly width: number;
  readonly height: number;
}

export interface TimePanelProps extends Geometry {
  readonly points: readonly SeriesPoint[];
  /** The overall line, in grey behind. */
  readonly context?: readonly SeriesPoint[];
  readonly scale: Scale;
  readonly zones: readonly Zone[];
  /** `warn` where the series as a whole is below what is required. */
  readonly tone?: "data" | "warn";
  readonly write: (value: number) => string;
  /** Which panel of the plot this is. */
  readonly row: number;
  readonly active: number | null;
}

const EDGE = { left: 30, right: 46, top: 6, bottom: 22 } as const;

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

/** One series over time on a given scale: zones, the overall line, the interval, the line, and its last value. */
export function TimePanel(props: TimePanelProps) {
  const { points, context = [], scale, zones, tone = "data", write, row, active, width, height } = props;
  const hatch = useId();
  const count = points.length;
  const bottom = height - EDGE.bottom;
  const x = (index: number) => pointAt(props, count, scale, index, null).x;
  const y = (value: number) => pointAt(props, count, scale, 0, value).y;
  const half = count > 1 ? (x(1) - x(0)) / 2 : 0;
  return (
    <svg
      data-chart
      aria-hidden
      width={width}
      height={height}
      data-row={row}
      data-columns={count}
      data-left={EDGE.left}
      data-right={EDGE.right}
    >
      <Hatch id={hatch} />
      <ScaleLines
        left={EDGE.left}
        width={Math.max(width - EDGE.left - EDGE.right, 0)}
        {...{ scale, zones, y }}
        ticks={scale.ticks}
        write={(tick) => write(tick).replace(/[.,]0$/, "")}
      />
      {points.map((point, index) =>
        point.complete ? null : (
          <rect
            key={point.label}
            x={x(index) - half}
            y={EDGE.top}
            width={half}
            height={bottom - EDGE.top}
            fill={`url(#${hatch})`}
            opacity={0.6}
          />
        ),
      )}
      <TrendLines
        {...{ points, context, x, y, tone, write, active, bottom }}
        everyDot={false}
        top={EDGE.top}
      />
      <text x={EDGE.left} y={height - 4} className={classes.axis}>
        {points[0]?.shortLabel}
      </text>
      {count > 1 && (
        <text x={width - EDGE.right} y={height - 4} textAnchor="end" className={classes.axis}>
          {points.at(-1)?.shortLabel}
        </text>
      )}
    </svg>
  );
}
