import { useElementSize } from "@mantine/hooks";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";
import { clippedTo } from "./words.js";

/** A value with its interval. */
export interface IntervalMark {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly colour: string;
  /** Filled, or hollow where it says less: too few cells, or a raw value beside an adjusted one. */
  readonly filled: boolean;
}

export interface IntervalRow {
  readonly key: string;
  readonly name: string;
  /** At the right end, in words. */
  readonly written: string;
  /** Below the name, in words. */
  readonly note?: string;
  readonly marks: readonly IntervalMark[];
  readonly tip: Tip;
}

interface Props {
  readonly name: string;
  readonly rows: readonly IntervalRow[];
  /** Lines across all rows, such as 0 or a threshold. */
  readonly lines: readonly number[];
  readonly write: (value: number) => string;
  readonly enter?: string;
  readonly onOpen?: (row: IntervalRow) => void;
  /** Height of a row; more marks need more. */
  readonly pitch?: number;
}

const AXIS = 22;
const NAME = { share: 0.34, most: 240, beside: 480 } as const;
const BETWEEN = 11;

/** Room for all values and for the intervals that say much; those of hollow marks are cut where they go beyond it. */
function scaleOf(rows: readonly IntervalRow[], lines: readonly number[]) {
  const known = [
    ...rows.flatMap((row) =>
      row.marks.flatMap(({ value, low, high, filled }) => (filled ? [value, low, high] : [value])),
    ),
    ...lines,
  ].filter((value) => value !== null);
  const [least, most] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 100];
  const room = Math.max((most - least) * 0.04, 0.5);
  return { low: least - room, high: most + room };
}

/** Steps of 1, 2 or 5 that leave some four marks on an axis. */
function ticksOf({ low, high }: { readonly low: number; readonly high: number }): number[] {
  const raw = (high - low) / 4;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = size * ([1, 2, 5, 10].find((each) => each * size >= raw) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** Values as dots with their intervals on one scale, row by row. Rows keep the order they are given in. */
export function IntervalDots({ name, rows, lines, write, enter, onOpen, pitch: given }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const beside = width >= NAME.beside;
  const pitch = (given ?? 34) + (beside ? 0 : 20);
  const cursor = useCursor({
    rows: rows.length,
    columns: 1,
    ...(onOpen && { onOpen: ({ row }: { row: number }) => rows[row] && onOpen(rows[row]) }),
  });
  const at = cursor.cursor;
  const active = at ? rows[at.row] : undefined;
  const left = beside ? Math.min(NAME.most, width * NAME.share) : 8;
  const longest = Math.max(0, ...rows.map((row) => row.written.length)) * 6.8;
  const right = beside ? longest + 16 : 8;
  const inner = Math.max(width - left - right, 1);
  const scale = scaleOf(rows, lines);
  const x = (value: number) => left + ((value - scale.low) / (scale.high - scale.low)) * inner;
  const within = (value: number) => x(Math.min(Math.max(value, scale.low), scale.high));
  const beyond = ({ low, high }: IntervalMark) => [
    ...(low !== null && low < scale.low ? [{ at: x(scale.low), to: -1 }] : []),
    ...(high !== null && high > scale.high ? [{ at: x(scale.high), to: 1 }] : []),
  ];
  const height = rows.length * pitch + AXIS;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        at ? { x: Math.max(0, Math.min(width / 2 - 120, width - 240)), y: (at.row + 1) * pitch + 2 } : null
      }
      opens={onOpen !== undefined}
      {...(enter && { enter })}
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            {ticksOf(scale).map((tick) => (
              <g key={tick}>
                <line x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} stroke="var(--grid)" />
                <text x={x(tick)} y={height - 6} textAnchor="middle" className={classes.axis}>
                  {write(tick)}
                </text>
              </g>
            ))}
            {lines.map((each) => (
              <line
                key={each}
                x1={x(each)}
                x2={x(each)}
                y1={0}
                y2={height - AXIS}
                stroke="var(--ink-3)"
                strokeDasharray="4 3"
              />
            ))}
            {rows.map((row, index) => {
              const top = index * pitch;
              const middle = top + (beside ? pitch / 2 : 20 + (pitch - 20) / 2);
              return (
                <g key={row.key} data-row={index} data-column={0} style={onOpen && { cursor: "pointer" }}>
                  <rect
                    x={0}
                    y={top}
                    width={width}
                    height={pitch}
                    rx={5}
                    fill={at?.row === index ? "var(--hover)" : "transparent"}
                    fillOpacity={0.6}
                  />
                  <text
                    x={0}
                    y={beside ? middle + (row.note ? -2 : 4) : top + 14}
                    className={classes.name}
                    style={{ fontWeight: 400 }}
                  >
                    {clippedTo(row.name, beside ? left - 12 : width - longest - 12)}
                  </text>
                  {row.note && beside && (
                    <text x={0} y={middle + 13} className={classes.note}>
                      {clippedTo(row.note, left - 12)}
                    </text>
                  )}
                  <text
                    x={width}
                    y={beside ? middle + 4 : top + 14}
                    textAnchor="end"
                    className={classes.value}
                    style={{ fontWeight: 500 }}
                  >
                    {row.written}
                  </text>
                  {row.marks.map((mark, place) => {
                    const y = middle + (place - (row.marks.length - 1) / 2) * BETWEEN;
                    if (mark.value === null) return null;
                    return (
                      <g key={`${mark.colour}-${String(mark.filled)}`}>
                        {mark.low !== null && mark.high !== null && (
                          <line
                            x1={within(mark.low)}
                            x2={within(mark.high)}
                            y1={y}
                            y2={y}
                            stroke={mark.colour}
                            strokeWidth={mark.filled ? 6 : 1.5}
                            strokeOpacity={mark.filled ? 0.22 : 0.6}
                            strokeLinecap="round"
                          />
                        )}
                        {beyond(mark).map(({ at, to }) => (
                          <path
                            key={to}
                            d={`M${at - 4 * to} ${y - 4} L${at} ${y} L${at - 4 * to} ${y + 4}`}
                            fill="none"
                            stroke={mark.colour}
                            strokeWidth={1.5}
                          />
                        ))}
                        <circle
                          cx={x(mark.value)}
                          cy={y}
                          r={4.5}
                          fill={mark.filled ? mark.colour : "var(--surface)"}
                          stroke={mark.colour}
                          strokeWidth={1.5}
                        />
                      </g>
                    );
                  })}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </Plot>
  );
}
