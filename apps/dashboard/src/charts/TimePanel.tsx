import { useId } from "react";
import {
  Area,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { Hatch } from "./Hatch.js";
import classes from "./marks.module.css";
import { EDGE, type Geometry, pointAt } from "./panelGeometry.js";
import { drawn, type Scale, type SeriesPoint, type Zone } from "./series.js";

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

const ZONE_FILL = { good: "var(--zone-good)", below: "var(--zone-below-fair)" } as const;
const STROKE = { data: "var(--data)", warn: "var(--soon-mark)" } as const;

const lastIndex = (points: readonly SeriesPoint[]) => points.findLastIndex((point) => point.value !== null);

/** One series over time on a given scale: zones, the overall line, the interval, the line, and its last value. */
export function TimePanel(props: TimePanelProps) {
  const { points, context, scale, zones, tone = "data", write, row, active, width, height } = props;
  const hatch = useId();
  const count = points.length;
  const data = drawn(points, context);
  const at = (index: number, value: number | null) => pointAt(props, count, scale, index, value);
  const last = lastIndex(points);
  const end = points[last];
  const half = count > 1 ? (at(1, null).x - at(0, null).x) / 2 : 0;
  const stroke = STROKE[tone];
  return (
    <div
      data-chart
      aria-hidden
      style={{ width, height }}
      data-row={row}
      data-columns={count}
      data-left={EDGE.left}
      data-right={EDGE.right}
    >
      <ComposedChart
        width={width}
        height={height}
        data={data}
        margin={{ ...EDGE }}
        accessibilityLayer={false}
        className={classes.chart}
      >
        <XAxis hide type="number" dataKey="index" domain={count > 1 ? [0, count - 1] : [-1, 1]} />
        <YAxis hide type="number" domain={[scale.low, scale.high]} allowDataOverflow />
        {zones.map((zone) => (
          <ReferenceArea
            key={zone.tone}
            y1={Math.max(zone.from, scale.low)}
            y2={Math.min(zone.to, scale.high)}
            fill={ZONE_FILL[zone.tone]}
            fillOpacity={1}
            ifOverflow="hidden"
          />
        ))}
        {scale.ticks.map((tick) => (
          <ReferenceLine key={tick} y={tick} stroke="var(--line-strong)" strokeDasharray="2 3" />
        ))}
        <Area
          dataKey="band"
          stroke="none"
          fill={stroke}
          fillOpacity={0.15}
          isAnimationActive={false}
          activeDot={false}
          connectNulls={false}
        />
        <Line
          dataKey="context"
          stroke="var(--context)"
          strokeWidth={1.25}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="line"
          stroke={stroke}
          strokeWidth={2}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <Hatch id={hatch} />
          {points.map((point, index) =>
            point.complete ? null : (
              <rect
                key={point.label}
                x={at(index, null).x - half}
                y={EDGE.top}
                width={half}
                height={height - EDGE.top - EDGE.bottom}
                fill={`url(#${hatch})`}
                opacity={0.6}
              />
            ),
          )}
          {data.map(({ index, dot }) =>
            dot === null ? null : (
              <circle
                key={index}
                cx={at(index, dot).x}
                cy={at(index, dot).y}
                r={3}
                fill="var(--surface)"
                stroke={stroke}
                strokeWidth={1.5}
              />
            ),
          )}
          {active !== null && points[active] && (
            <line
              x1={at(active, null).x}
              x2={at(active, null).x}
              y1={EDGE.top}
              y2={height - EDGE.bottom}
              stroke="var(--ink-3)"
              strokeDasharray="2 2"
            />
          )}
          {end && end.value !== null && (
            <>
              <circle
                cx={at(last, end.value).x}
                cy={at(last, end.value).y}
                r={3.5}
                fill={end.sufficient ? stroke : "var(--surface)"}
                stroke={stroke}
                strokeWidth={1.5}
              />
              <text x={at(last, end.value).x + 8} y={at(last, end.value).y + 4} className={classes.value}>
                {write(end.value)}
              </text>
            </>
          )}
          {scale.ticks.map((tick) => (
            <text
              key={tick}
              x={EDGE.left - 6}
              y={at(0, tick).y + 4}
              textAnchor="end"
              className={classes.axis}
            >
              {write(tick).replace(/[.,]0$/, "")}
            </text>
          ))}
          <text x={EDGE.left} y={height - 4} className={classes.axis}>
            {points[0]?.shortLabel}
          </text>
          {count > 1 && (
            <text x={width - EDGE.right} y={height - 4} textAnchor="end" className={classes.axis}>
              {points.at(-1)?.shortLabel}
            </text>
          )}
        </ZIndexLayer>
      </ComposedChart>
    </div>
  );
}
