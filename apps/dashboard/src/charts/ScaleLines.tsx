import classes from "./marks.module.css";
import type { Zone } from "./series.js";

interface Props {
  readonly left: number;
  readonly width: number;
  readonly scale: { readonly low: number; readonly high: number };
  readonly ticks: readonly number[];
  readonly zones: readonly Zone[];
  readonly y: (value: number) => number;
  readonly write: (tick: number) => string;
}

const ZONE_FILL = { good: "var(--zone-good)", below: "var(--zone-below-fair)" } as const;

/** What stands behind marks: zones of ratings, and a line with its number for each tick. */
export function ScaleLines({ left, width, scale, ticks, zones, y, write }: Props) {
  return (
    <>
      {zones.map((zone) => {
        const [top, bottom] = [y(Math.min(zone.to, scale.high)), y(Math.max(zone.from, scale.low))];
        return (
          <rect
            key={zone.tone}
            x={left}
            y={top}
            width={width}
            height={Math.max(bottom - top, 0)}
            fill={ZONE_FILL[zone.tone]}
          />
        );
      })}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={left + width}
            y1={y(tick)}
            y2={y(tick)}
            stroke="var(--line-strong)"
            strokeDasharray="2 3"
          />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end" className={classes.axis}>
            {write(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
