import { HeatGrid, type HeatGridCell, type HeatLayout } from "./HeatGrid.js";
import classes from "./marks.module.css";
import type { Tip } from "./Plot.js";
import { clippedTo } from "./words.js";

export interface HeatCell {
  readonly label: string;
  readonly shortLabel: string;
  /** The least and the most of the requirement that may be met, 0–1; null where nothing was due. */
  readonly share: { readonly low: number; readonly high: number } | null;
  readonly written: string;
  /** The same where a box is narrow. */
  readonly short: string;
  readonly complete: boolean;
  /** The part of it nobody reported on, 0–1: a strip at the foot. */
  readonly missing: number;
  readonly tip: Tip;
}

export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly HeatCell[];
}

interface Props {
  readonly name: string;
  readonly rows: readonly HeatRow[];
  readonly onOpen: (row: HeatRow, column: number) => void;
}

/** Lower bounds of the steps, from the farthest to the nearest to what is required. */
export const HEAT_STEPS = [0, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98] as const;
const CELL = { least: 31, height: 42, gap: 3, wide: 43 } as const;

const TOP = 22;

const stepOf = (share: number) => HEAT_STEPS.findLastIndex((from) => share >= from);

/**
 * Rows × months, coloured by the distance from the requirement that is sure; what was not reported shows how much
 * farther it may be. Where all is well it is quiet.
 */
export function HeatMap({ name, rows, onOpen }: Props) {
  const all = rows[0]?.cells.length ?? 0;
  // What does not fit is left out at the old end.
  const fitting = (width: number) => {
    const left = width < 480 ? 112 : 152;
    const fits = width > 0 ? Math.min(all, Math.floor((width - left) / CELL.least)) : all;
    return { left, fits, pitch: fits > 0 ? (width - left) / fits : 0 };
  };
  const layout = (width: number): HeatLayout => {
    const { left, fits, pitch } = fitting(width);
    const from = all - fits;
    return {
      rows: rows.map((row) => ({
        key: row.key,
        cells: row.cells.slice(from).map((cell) => markOf(cell, pitch - CELL.gap < CELL.wide)),
      })),
      columns: fits,
      ...{ left, top: TOP, pitch, box: CELL, line: CELL.height + CELL.gap, above: 0 },
      heads: rows[0]?.cells.slice(from).map((cell, column) => (
        <text
          key={cell.label}
          x={left + (column + 0.5) * pitch}
          y={12}
          textAnchor="middle"
          className={classes.axis}
        >
          {cell.shortLabel}
        </text>
      )),
      nameOf: (row, y) => (
        <text x={0} y={y + CELL.height / 2 + 4} className={classes.name}>
          {clippedTo(rows[row]!.name, left - 6)}
        </text>
      ),
      opened: (column) => column + from,
    };
  };
  return (
    <HeatGrid name={name} layout={layout} onOpen={(row, column) => rows[row] && onOpen(rows[row], column)} />
  );
}

function markOf({ label, share, complete, missing, tip, ...words }: HeatCell, narrow: boolean): HeatGridCell {
  const step = share && stepOf(share.high);
  return {
    key: label,
    step,
    written: narrow ? words.short : words.written,
    strong: step !== null && step <= 4,
    hatched: !complete,
    missing: share && { part: missing, step: stepOf(share.low) },
    tip,
  };
}
