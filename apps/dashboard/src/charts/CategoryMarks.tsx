import { useElementSize } from "@mantine/hooks";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";

export interface CategoryMark {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** False under five cells: the mark is hollow and has no interval. */
  readonly sufficient: boolean;
  readonly written: string;
  readonly tip: Tip;
}

interface Props {
  readonly name: string;
  /** Bars are lengths from 0; dots stand on a cropped scale. */
  readonly kind: "BARS" | "DOTS";
  readonly marks: readonly CategoryMark[];
}

const PITCH = 38;
const END = 76;

/** The ends of the value axis: bars always begin at 0. */
export function axisOf(kind: Props["kind"], marks: readonly CategoryMark[]): { low: number; high: number } {
  const known = marks
    .flatMap(({ value, low, high, sufficient }) => (sufficient ? [value, low, high] : [value]))
    .filter((value) => value !== null);
  if (known.length === 0) return { low: 0, high: 1 };
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (kind === "BARS") return { low: Math.min(0, least), high: Math.max(0, most) || 1 };
  const pad = (most - least || Math.abs(most) || 1) * 0.08;
  return { low: least - pad, high: most + pad };
}

const clipped = (name: string, width: number) => {
  const fits = Math.max(8, Math.floor(width / 6.8));
  return name.length > fits ? `${name.slice(0, fits - 1).trimEnd()}…` : name;
};

/** One value a category with its interval; what is missing says so in place of a mark. */
export function CategoryMarks({ name, kind, marks }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const cursor = useCursor({ rows: marks.length, columns: 1 });
  const active = cursor.cursor ? marks[cursor.cursor.row] : undefined;
  const height = marks.length * PITCH + 8;
  const names = Math.min(230, Math.max(90, width * 0.3));
  const { low, high } = axisOf(kind, marks);
  const x = (value: number) => names + ((value - low) / (high - low)) * Math.max(0, width - names - END);
  const tipAt = cursor.cursor
    ? { x: Math.max(0, Math.min(width / 2 - 120, width - 240)), y: (cursor.cursor.row + 1) * PITCH }
    : null;
  return (
    <Plot name={name} cursor={cursor} tip={active?.tip ?? null} tipAt={tipAt}>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            {kind === "BARS" && (
              <line x1={x(0)} x2={x(0)} y1={0} y2={height - 8} stroke="var(--line-strong)" />
            )}
            {marks.map((mark, row) => {
              const y = row * PITCH + PITCH / 2;
              const { value } = mark;
              return (
                <g key={mark.key} data-row={row} data-column={0}>
                  <rect
                    x={0}
                    y={row * PITCH}
                    width={width}
                    height={PITCH}
                    fill={mark === active ? "var(--hover)" : "transparent"}
                  />
                  <text x={0} y={y + 4} className={classes.name}>
                    {clipped(mark.name, names - 12)}
                  </text>
                  {value !== null && kind === "BARS" && (
                    <rect
                      x={Math.min(x(0), x(value))}
                      y={y - 7}
                      width={Math.max(1, Math.abs(x(value) - x(0)))}
                      height={14}
                      rx={2}
                      fill={mark.sufficient ? "var(--data)" : "var(--data-soft)"}
                    />
                  )}
                  {mark.sufficient && mark.low !== null && mark.high !== null && (
                    <line
                      x1={x(mark.low)}
                      x2={x(mark.high)}
                      y1={y}
                      y2={y}
                      stroke={kind === "BARS" ? "var(--ink)" : "var(--data)"}
                      strokeWidth={kind === "BARS" ? 1.5 : 6}
                      strokeOpacity={kind === "BARS" ? 1 : 0.25}
                    />
                  )}
                  {value !== null && kind === "DOTS" && (
                    <circle
                      cx={x(value)}
                      cy={y}
                      r={5}
                      fill={mark.sufficient ? "var(--data)" : "var(--surface)"}
                      stroke="var(--data)"
                      strokeWidth={1.5}
                    />
                  )}
                  <text
                    x={
                      value === null
                        ? names
                        : Math.max(x(value), mark.sufficient ? x(mark.high ?? value) : 0) + 10
                    }
                    y={y + 4}
                    className={value === null ? classes.note : classes.value}
                  >
                    {mark.written}
                  </text>
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </Plot>
  );
}
