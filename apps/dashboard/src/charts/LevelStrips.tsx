import { useElementSize } from "@mantine/hooks";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { sharedScale, type Zone } from "./series.js";
import { useCursor } from "./useCursor.js";

export interface Level {
  readonly key: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Rests on a single observation: hollow. */
  readonly thin: boolean;
  readonly tip: Tip;
}

export interface LevelStrip {
  readonly key: string;
  readonly name: string;
  readonly basis: string;
  /** In the order in which they stand; never by value. */
  readonly levels: readonly Level[];
}

interface Props {
  readonly name: string;
  readonly strips: readonly LevelStrip[];
  /** The mean that the levels are drawn to. */
  readonly mean: number | null;
  readonly zones: readonly Zone[];
  readonly thresholds: readonly number[];
  readonly enter: string;
  readonly onOpen: (level: Level) => void;
}

const EDGE = { left: 30, right: 6, head: 22, gap: 14 } as const;
const HEIGHT = { alone: 210, among: 104 } as const;
const WIDEST = 22;
const ZONE_FILL = { good: "var(--zone-good)", below: "var(--zone-below-fair)" } as const;

/** Levels as dots with their intervals, a strip for each group, all on one scale. */
export function LevelStrips({ name, strips, mean, zones, thresholds, enter, onOpen }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const longest = Math.max(1, ...strips.map((strip) => strip.levels.length));
  const levelAt = (at: { row: number; column: number }) => {
    const levels = strips[at.row]?.levels ?? [];
    return levels[Math.min(at.column, levels.length - 1)];
  };
  const cursor = useCursor({
    rows: strips.length,
    columns: longest,
    onOpen: (at) => {
      const level = levelAt(at);
      if (level) onOpen(level);
    },
  });
  const at = cursor.cursor;
  const active = at ? levelAt(at) : undefined;
  const all = strips.flatMap((strip) => strip.levels);
  const scale = sharedScale(
    all.map(({ low }) => low),
    thresholds,
  );
  const plot = strips.length > 1 ? HEIGHT.among : HEIGHT.alone;
  const line = EDGE.head + plot + EDGE.gap;
  const inner = Math.max(width - EDGE.left - EDGE.right, 0);
  const pitch = Math.min(inner / longest, WIDEST);
  const top = (row: number) => row * line + EDGE.head;
  const x = (column: number) => EDGE.left + (column + 0.5) * pitch;
  const y = (row: number, value: number) =>
    top(row) + (1 - (Math.min(value, scale.high) - scale.low) / (scale.high - scale.low)) * plot;
  const radius = pitch < 7 ? 1.8 : 3.4;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        at && active
          ? {
              x: Math.max(0, Math.min(x(at.column) - 120, width - 240)),
              y: y(at.row, active.low) + 10,
            }
          : null
      }
      opens
      enter={enter}
    >
      <div ref={ref} style={{ height: strips.length * line }}>
        {width > 0 && (
          <svg data-chart width={width} height={strips.length * line} aria-hidden>
            {strips.map((strip, row) => (
              <g key={strip.key}>
                <text x={0} y={top(row) - 8} className={classes.name}>
                  {strip.name}
                  <tspan dx={8} className={classes.note}>
                    {strip.basis}
                  </tspan>
                </text>
                {zones.map((zone) => {
                  const [from, to] = [Math.max(zone.from, scale.low), Math.min(zone.to, scale.high)];
                  return (
                    <rect
                      key={zone.tone}
                      x={EDGE.left}
                      y={y(row, to)}
                      width={inner}
                      height={Math.max(y(row, from) - y(row, to), 0)}
                      fill={ZONE_FILL[zone.tone]}
                    />
                  );
                })}
                {scale.ticks.map((tick) => (
                  <text
                    key={tick}
                    x={EDGE.left - 6}
                    y={y(row, tick) + 4}
                    textAnchor="end"
                    className={classes.axis}
                  >
                    {tick}
                  </text>
                ))}
                {mean !== null && (
                  <line
                    x1={EDGE.left}
                    x2={EDGE.left + inner}
                    y1={y(row, mean)}
                    y2={y(row, mean)}
                    stroke="var(--context)"
                    strokeWidth={1.5}
                  />
                )}
                {strip.levels.map((level, column) => (
                  <g key={level.key} data-row={row} data-column={column} style={{ cursor: "pointer" }}>
                    <rect
                      x={x(column) - pitch / 2}
                      y={top(row)}
                      width={pitch}
                      height={plot}
                      fill={level === active ? "var(--hover)" : "transparent"}
                      fillOpacity={0.7}
                    />
                    <line
                      x1={x(column)}
                      x2={x(column)}
                      y1={y(row, level.low)}
                      y2={y(row, level.high)}
                      stroke="var(--data)"
                      strokeOpacity={0.3}
                      strokeWidth={pitch < 7 ? 1.5 : 3}
                      strokeLinecap="round"
                    />
                    <circle
                      cx={x(column)}
                      cy={y(row, level.value)}
                      r={level === active ? radius + 1.5 : radius}
                      fill={level.thin ? "var(--surface)" : "var(--data)"}
                      stroke={level === active ? "var(--ink)" : "var(--data)"}
                      strokeWidth={1.25}
                    />
                  </g>
                ))}
              </g>
            ))}
          </svg>
        )}
      </div>
    </Plot>
  );
}
