import { useElementSize } from "@mantine/hooks";
import { type Rating, ratings } from "@nen-nep/schema";
import { useText } from "../i18n/useText.js";
import { Legend } from "./Legend.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";

export interface RatingRow {
  readonly key: string;
  readonly name: string;
  readonly basis: string;
  readonly counts: readonly {
    readonly rating: Rating;
    readonly count: number;
    readonly share: number | null;
  }[];
}

interface Props {
  readonly name: string;
  readonly rows: readonly RatingRow[];
  readonly onOpen: (row: RatingRow, rating: Rating) => void;
}

const BAR = 28;
const WIDE_FROM = 380;
const LABEL_WIDTH = 152;
const GAP = 2;
const FILL: Record<Rating, string> = {
  GOOD: "var(--rating-good)",
  FAIR: "var(--rating-fair)",
  AVERAGE: "var(--rating-average)",
  POOR: "var(--rating-poor)",
};
const INK: Record<Rating, string> = {
  GOOD: "var(--on-rating-good)",
  FAIR: "var(--on-rating-fair)",
  AVERAGE: "var(--on-rating-average)",
  POOR: "var(--on-rating-poor)",
};

/** Shares of the ratings by row, each bar from 0 to its whole; counts stand in the bars where they fit. */
export function RatingBars({ name, rows, onOpen }: Props) {
  const { say, format, language } = useText();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const cursor = useCursor({
    rows: rows.length,
    columns: ratings.keys.length,
    onOpen: ({ row, column }) => rows[row] && ratings.keys[column] && onOpen(rows[row], ratings.keys[column]),
  });
  const wide = width >= WIDE_FROM;
  const left = wide ? LABEL_WIDTH : 0;
  const above = wide ? 0 : 20;
  const pitch = BAR + above + (wide ? 20 : 16);
  const barTop = (row: number) => row * pitch + above;
  const at = cursor.cursor;
  const row = at && rows[at.row];
  const rating = at && ratings.keys[at.column];
  const entry = row?.counts.find((each) => each.rating === rating);
  const tip: Tip | null =
    row && rating
      ? {
          title: `${row.name} · ${ratings.label(rating, language)}`,
          rows: [
            { label: say("charts.n"), value: format.count(entry?.count ?? 0) },
            { label: "%", value: format.percent(entry?.share ?? null) },
          ],
        }
      : null;

  const segments = (each: RatingRow, index: number) => {
    let x = left;
    return each.counts.map(({ rating: key, count, share }, column) => {
      const size = (share ?? 0) * (width - left);
      const start = x;
      x += size;
      if (size <= 0) return null;
      const active = at?.row === index && at.column === column;
      return (
        <g key={key} data-row={index} data-column={column} style={{ cursor: "pointer" }}>
          <rect
            x={start}
            y={barTop(index)}
            width={Math.max(size - GAP, 1)}
            height={BAR}
            rx={4}
            fill={FILL[key]}
            stroke={active ? "var(--ink)" : "none"}
            strokeWidth={2}
          />
          {size > 26 && (
            <text
              x={start + (size - GAP) / 2}
              y={barTop(index) + BAR / 2 + 4}
              textAnchor="middle"
              className={classes.value}
              style={{ fill: INK[key], fontSize: 12 }}
            >
              {format.count(count)}
            </text>
          )}
        </g>
      );
    });
  };

  return (
    <>
      <Plot
        name={name}
        cursor={cursor}
        tip={tip}
        tipAt={at ? { x: Math.max(0, Math.min(width / 2, width - 240)), y: barTop(at.row) + BAR + 6 } : null}
        opens
      >
        <div ref={ref} style={{ height: rows.length * pitch }}>
          {width > 0 && (
            <svg data-chart width={width} height={rows.length * pitch} aria-hidden>
              {rows.map((each, index) => (
                <g key={each.key}>
                  <text x={0} y={wide ? barTop(index) + 11 : barTop(index) - 7} className={classes.name}>
                    {each.name}
                  </text>
                  <text
                    x={wide ? 0 : width}
                    y={wide ? barTop(index) + 26 : barTop(index) - 7}
                    textAnchor={wide ? "start" : "end"}
                    className={classes.note}
                  >
                    {each.basis}
                  </text>
                  {segments(each, index)}
                </g>
              ))}
            </svg>
          )}
        </div>
      </Plot>
      <Legend
        items={ratings.keys.map((key) => ({
          label: ratings.label(key, language),
          kind: "area",
          colour: FILL[key],
        }))}
      />
    </>
  );
}
