import { useElementSize } from "@mantine/hooks";
import { type Day, daysBetween } from "@nen-nep/schema";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { ScaleLines } from "./ScaleLines.js";
import { sharedScale, type Zone } from "./series.js";
import { useCursor } from "./useCursor.js";

export interface Dot {
  readonly key: string;
  readonly day: Day;
  readonly value: number;
  /** Filled on the official basis, hollow otherwise. */
  readonly official: boolean;
  readonly tip: Tip;
}

interface Props {
  readonly name: string;
  /** Oldest first. */
  readonly dots: readonly Dot[];
  readonly zones: readonly Zone[];
  readonly thresholds: readonly number[];
  readonly write: (value: number) => string;
  readonly writeDay: (day: Day) => string;
}

const HEIGHT = 190;
const EDGE = { left: 30, right: 44, top: 8, bottom: 24 } as const;
/** Room for the first dot beside the axis. */
const INSET = 10;

/** Single values over time. Too few for a mean, so they stand as dots and no line joins them. */
export function DotPanel({ name, dots, zones, thresholds, write, writeDay }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const cursor = useCursor({
    rows: 1,
    columns: dots.length,
  });
  const scale = sharedScale(
    dots.map((dot) => dot.value),
    thresholds,
  );
  const [first, last] = [dots[0], dots.at(-1)];
  const span = first && last ? Math.max(daysBetween(first.day, last.day), 1) : 1;
  const inner = { width: width - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const y = (value: number) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * inner.height;
  const x = (day: Day) =>
    dots.length < 2 || !first
      ? EDGE.left + inner.width / 2
      : EDGE.left + INSET + (daysBetween(first.day, day) / span) * (inner.width - INSET);
  const at = cursor.cursor;
  const active = at ? dots[at.column] : undefined;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        active
          ? { x: Math.max(0, Math.min(x(active.day) - 120, width - 240)), y: y(active.value) + 14 }
          : null
      }
    >
      <div ref={ref} style={{ height: HEIGHT }}>
        {width > 0 && (
          <svg data-chart width={width} height={HEIGHT} aria-hidden>
            <ScaleLines
              left={EDGE.left}
              width={inner.width}
              {...{ scale, zones, y }}
              ticks={scale.ticks}
              write={String}
            />
            {dots.map((dot, column) => (
              <g key={dot.key} data-row={0} data-column={column}>
                <circle cx={x(dot.day)} cy={y(dot.value)} r={12} fill="transparent" />
                <circle
                  cx={x(dot.day)}
                  cy={y(dot.value)}
                  r={dot === active ? 6 : 4.5}
                  fill={dot.official ? "var(--data)" : "var(--surface)"}
                  stroke={dot === active ? "var(--ink)" : "var(--data)"}
                  strokeWidth={1.5}
                />
              </g>
            ))}
            {last && (
              <text x={x(last.day) + 9} y={y(last.value) + 4} className={classes.value}>
                {write(last.value)}
              </text>
            )}
            {first && (
              <text
                x={dots.length < 2 ? x(first.day) : EDGE.left}
                y={HEIGHT - 6}
                textAnchor={dots.length < 2 ? "middle" : "start"}
                className={classes.axis}
              >
                {writeDay(first.day)}
              </text>
            )}
            {last && dots.length > 1 && (
              <text x={width - EDGE.right} y={HEIGHT - 6} textAnchor="end" className={classes.axis}>
                {writeDay(last.day)}
              </text>
            )}
          </svg>
        )}
      </div>
    </Plot>
  );
}
