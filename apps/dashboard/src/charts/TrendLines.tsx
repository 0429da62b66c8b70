import classes from "./marks.module.css";
import { type DrawnPoint, drawn, type SeriesPoint } from "./series.js";
import { runs } from "./stretch.js";

interface Props {
  readonly points: readonly SeriesPoint[];
  readonly context: readonly SeriesPoint[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** Between two points. */
  readonly pitch: number;
  readonly tone: "data" | "warn";
  readonly write: (value: number) => string;
  readonly active: number | null;
  readonly top: number;
  readonly bottom: number;
}

const STROKE = { data: "var(--data)", warn: "var(--soon-mark)" } as const;

/** The line of a figure with its interval and its dots, the overall line in grey, and the last value at the end. */
export function TrendLines({ points, context, x, y, pitch, tone, write, active, top, bottom }: Props) {
  const stroke = STROKE[tone];
  const path = (run: readonly DrawnPoint[], of: (point: DrawnPoint) => number) =>
    run
      .map((point, at) => `${at === 0 ? "M" : "L"}${x(point.index).toFixed(1)} ${y(of(point)).toFixed(1)}`)
      .join("");
  const area = (run: readonly DrawnPoint[]) => {
    const only = run[0];
    // A point without neighbours has an interval all the same: a bar as wide as a dot.
    if (run.length === 1 && only?.band) {
      const [low, high] = only.band;
      return `M${x(only.index) - 5} ${y(low)}h10V${y(high)}h-10Z`;
    }
    const back = run
      .toReversed()
      .map((point) => `L${x(point.index).toFixed(1)} ${y(point.band![0]).toFixed(1)}`);
    return `${path(run, (point) => point.band![1])}${back.join("")}Z`;
  };
  const last = points.findLastIndex((point) => point.value !== null);
  const end = points[last];
  return (
    <g pointerEvents="none">
      {runs(points, ({ band }) => band).map((run) => (
        <path key={run[0]?.index} d={area(run)} fill={stroke} fillOpacity={0.15} />
      ))}
      {runs(points, (point) => point.context, context).map((run) => (
        <path
          key={run[0]?.index}
          d={path(run, (point) => point.context!)}
          fill="none"
          stroke="var(--context)"
          strokeWidth={1.5}
        />
      ))}
      {runs(points).map((run) => (
        <path
          key={run[0]?.index}
          d={path(run, (point) => point.line!)}
          fill="none"
          stroke={stroke}
          strokeWidth={2.25}
          strokeLinejoin="round"
        />
      ))}
      {active !== null && (
        <line
          x1={x(active)}
          x2={x(active)}
          y1={top}
          y2={bottom}
          stroke="var(--ink-3)"
          strokeDasharray="2 2"
        />
      )}
      {drawn(points).map(({ index, line, dot }) => {
        const value = line ?? dot;
        if (value === null || (pitch < 18 && dot === null && index !== active)) return null;
        return (
          <circle
            key={index}
            cx={x(index)}
            cy={y(value)}
            r={index === active ? 5.5 : 3.5}
            fill={line === null ? "var(--surface)" : stroke}
            stroke={index === active ? "var(--ink)" : stroke}
            strokeWidth={1.5}
          />
        );
      })}
      {end && end.value !== null && (
        <text x={x(last) + 10} y={y(end.value) + 4} className={classes.value}>
          {write(end.value)}
        </text>
      )}
    </g>
  );
}
