import type { MouseEvent, ReactNode } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./Plot.module.css";
import type { Cursor, useCursor } from "./useCursor.js";

/** A row of the tooltip: what it is, and its value in words. */
export interface TipRow {
  readonly label: string;
  readonly value: string;
}

/** What is said and shown about one point. */
export interface Tip {
  readonly title: string;
  readonly rows: readonly TipRow[];
}

interface Props {
  /** The chart in a sentence, for those who cannot see it. */
  readonly name: string;
  readonly cursor: ReturnType<typeof useCursor>;
  readonly tip: Tip | null;
  /** Where the tooltip stands, in pixels of the plot. */
  readonly tipAt: { readonly x: number; readonly y: number } | null;
  readonly opens?: boolean;
  /** What Enter does, where it is not to open the list behind the point. */
  readonly enter?: string;
  readonly children: ReactNode;
}

/** A chart is one stop of the Tab key; arrows move inside it. */
const ONE_TAB_STOP = { tabIndex: 0 } as const;

const spoken = (tip: Tip) =>
  `${tip.title}. ${tip.rows.map((row) => `${row.label}: ${row.value}`).join(". ")}`;

/**
 * The point under the pointer: marks carry `data-row` and `data-column`; a panel carries `data-row`, the number of its
 * columns and the pixels left free at its sides.
 */
function pointUnder(event: MouseEvent): Cursor | null {
  const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
  if (!mark) return null;
  const { row, column, columns, left, right } = mark.dataset;
  if (column !== undefined) return { row: Number(row), column: Number(column) };
  const box = mark.getBoundingClientRect();
  const share = (event.clientX - box.left - Number(left)) / (box.width - Number(left) - Number(right));
  const last = Number(columns) - 1;
  return { row: Number(row), column: Math.min(Math.max(Math.round(share * last), 0), last) };
}

/** The frame of every chart's marks: one tab stop, a spoken name, the point under the cursor in words. */
export function Plot({ name, cursor, tip, tipAt, opens = false, enter, children }: Props) {
  const { say } = useText();
  return (
    <div className={classes.plot}>
      <div
        role="application"
        aria-roledescription={say("charts.role")}
        aria-label={`${name} ${enter ? `${say("charts.arrows")} ${enter}.` : say("charts.keys")}`}
        className={classes.marks}
        onPointerMove={(event) => cursor.point(pointUnder(event))}
        onPointerLeave={() => cursor.point(null)}
        onClick={(event) => {
          const at = pointUnder(event);
          if (at) cursor.open(at);
        }}
        onKeyDown={cursor.onKeyDown}
        onFocus={cursor.onFocus}
        onBlur={() => cursor.point(null)}
        {...ONE_TAB_STOP}
      >
        {children}
      </div>
      <span role="status" className="visually-hidden">
        {tip ? spoken(tip) : ""}
      </span>
      {tip && tipAt && (
        <div className={classes.tip} style={{ left: tipAt.x, top: tipAt.y }} aria-hidden>
          <p className={classes.tipTitle}>{tip.title}</p>
          <dl>
            {tip.rows.map((row) => (
              <div key={row.label} className={classes.tipRow}>
                <dt>{row.label}</dt>
                <dd>{row.value}</dd>
              </div>
            ))}
          </dl>
          {opens && <p className={classes.tipHint}>{enter ?? say("charts.openRows")}</p>}
        </div>
      )}
    </div>
  );
}
