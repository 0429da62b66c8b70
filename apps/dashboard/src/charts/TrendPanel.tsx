import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { useText } from "../i18n/useText.js";
import { Hatch } from "./Hatch.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { ScaleLines } from "./ScaleLines.js";
import { type SeriesPoint, sharedScale, type Zone } from "./series.js";
import { coveredBy, placeOfDay, type Stretch } from "./stretch.js";
import { TrendLines } from "./TrendLines.js";
import { useCursor } from "./useCursor.js";

export interface TrendPoint extends SeriesPoint, Stretch {
  readonly tip: Tip;
}

/** A day on which something came into force; told by its number in a list beside the plot. */
export interface TrendEvent {
  readonly key: string;
  readonly day: string;
  readonly number: number;
}

interface Props {
  readonly name: string;
  readonly points: readonly TrendPoint[];
  /** The overall line, in grey behind. */
  readonly context: readonly SeriesPoint[];
  readonly zones: readonly Zone[];
  readonly thresholds: readonly number[];
  readonly events: readonly TrendEvent[];
  /** The period, and the one it is compared with. */
  readonly period: Stretch;
  readonly compared: Stretch | null;
  readonly tone: "data" | "warn";
  readonly write: (value: number) => string;
  readonly onOpen: (index: number) => void;
}

/** Height of the plot, in a wide card and in a narrow one. */
const PLOTS = { wide: 400, narrow: 230, from: 560 } as const;
const EDGE = { left: 46, right: 46, top: 26 } as const;
/** Below the plot: labels of time, the periods, evaluations, cells. */
const FOOT = { label: 18, periods: 29, n: 48, cells: 64, height: 70 } as const;
const ROOM = { n: 26, label: 40 } as const;

/** A figure over time, large: its interval, n and cells of every point, what came into force, what is compared. */
export function TrendPanel(props: Props) {
  const { name, points, context, zones, thresholds, events, period, compared, tone, write, onOpen } = props;
  const { say, format } = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const cursor = useCursor({ rows: 1, columns: points.length, onOpen: ({ column }) => onOpen(column) });
  const scale = sharedScale(
    [
      ...points.flatMap((each) => (each.sufficient ? [each.value, each.low] : [each.value])),
      ...context.map((each) => each.value),
    ],
    thresholds,
  );
  const ticks = scale.ticks.length > 0 ? scale.ticks : [scale.low, (scale.low + scale.high) / 2, scale.high];
  const plot = width >= PLOTS.from ? PLOTS.wide : PLOTS.narrow;
  const bottom = EDGE.top + plot;
  const inner = Math.max(width - EDGE.left - EDGE.right, 0);
  const pitch = points.length > 0 ? inner / points.length : 0;
  const x = (place: number) => EDGE.left + place * pitch;
  const middle = (index: number) => x(index + 0.5);
  const y = (value: number) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * plot;
  const every = (room: number) => Math.max(1, Math.ceil(room / Math.max(pitch, 1)));
  const shown = (index: number, room: number) => (points.length - 1 - index) % every(room) === 0;
  const at = cursor.cursor;
  const active = at ? points[at.column] : undefined;
  const stretch = (long: Stretch | null) => long && coveredBy(long, points);
  const [own, other] = [stretch(period), stretch(compared)];
  const days = [...new Set(events.map(({ day }) => day))];
  const marks = days.flatMap((day) => {
    const place = placeOfDay(day, points);
    const numbers = events.filter((event) => event.day === day).map(({ number }) => number);
    return place === null ? [] : [{ day, place, numbers }];
  });
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        active && at
          ? {
              x: Math.max(0, Math.min(middle(at.column) - 120, width - 240)),
              y: y(active.value ?? scale.low) + 16,
            }
          : null
      }
      opens
    >
      <div ref={ref} style={{ height: bottom + FOOT.height }}>
        {width > 0 && (
          <svg data-chart width={width} height={bottom + FOOT.height} aria-hidden>
            <Hatch id={hatch} />
            <ScaleLines
              left={EDGE.left}
              width={inner}
              {...{ scale, ticks, zones, y }}
              write={(tick) => write(tick).replace(/[.,]0$/, "")}
            />
            {points.map((each, index) =>
              each.complete ? null : (
                <rect
                  key={each.label}
                  x={x(index)}
                  y={EDGE.top}
                  width={pitch}
                  height={plot}
                  fill={`url(#${hatch})`}
                  opacity={0.5}
                />
              ),
            )}
            {marks.map(({ day, place, numbers }) => (
              <g key={day}>
                <line
                  x1={x(place)}
                  x2={x(place)}
                  y1={EDGE.top - 6}
                  y2={bottom}
                  stroke="var(--ink-3)"
                  strokeDasharray="4 3"
                />
                <text x={x(place)} y={EDGE.top - 11} textAnchor="middle" className={classes.event}>
                  {numbers.join(", ")}
                </text>
              </g>
            ))}
            <TrendLines
              points={points}
              context={context}
              x={middle}
              y={y}
              pitch={pitch}
              tone={tone}
              write={write}
              active={at?.column ?? null}
              top={EDGE.top}
              bottom={bottom}
            />
            {points.map(
              (each, index) =>
                shown(index, ROOM.label) && (
                  <text
                    key={each.label}
                    x={middle(index)}
                    y={bottom + FOOT.label}
                    textAnchor="middle"
                    className={classes.axis}
                  >
                    {each.shortLabel}
                  </text>
                ),
            )}
            {[
              { covered: other, colour: "var(--context)" },
              { covered: own, colour: "var(--ink-2)" },
            ].map(
              ({ covered, colour }) =>
                covered && (
                  <rect
                    key={colour}
                    x={x(covered.first) + 2}
                    y={bottom + FOOT.periods - 3}
                    width={Math.max((covered.last - covered.first + 1) * pitch - 4, 2)}
                    height={3}
                    rx={1.5}
                    fill={colour}
                  />
                ),
            )}
            <text x={0} y={bottom + FOOT.n} className={classes.note}>
              {say("charts.nShort")}
            </text>
            <text x={0} y={bottom + FOOT.cells} className={classes.note}>
              {say("charts.cellsShort")}
            </text>
            {points.map(
              (each, index) =>
                shown(index, ROOM.n) && (
                  <g key={each.label} textAnchor="middle" className={classes.note}>
                    <text x={middle(index)} y={bottom + FOOT.n}>
                      {format.count(each.n)}
                    </text>
                    <text x={middle(index)} y={bottom + FOOT.cells}>
                      {format.count(each.cells)}
                    </text>
                  </g>
                ),
            )}
            {points.map((each, index) => (
              <rect
                key={each.label}
                data-row={0}
                data-column={index}
                x={x(index)}
                y={0}
                width={pitch}
                height={bottom + FOOT.height}
                fill="transparent"
                style={{ cursor: "pointer" }}
              />
            ))}
          </svg>
        )}
      </div>
    </Plot>
  );
}
