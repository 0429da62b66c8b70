import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { Hatch } from "./Hatch.js";
import { HeatBox } from "./HeatBox.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";

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
const CELL = { least: 31, height: 42, gap: 3, wide: 46 } as const;

const stepOf = (share: number) => HEAT_STEPS.findLastIndex((from) => share >= from);

/**
 * Rows × months, coloured by the distance from the requirement that is sure; what was not reported shows how much
 * farther it may be. Where all is well it is quiet.
 */
export function HeatMap({ name, rows, onOpen }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const all = rows[0]?.cells.length ?? 0;
  const left = width < 480 ? 112 : 152;
  const fits = width > 0 ? Math.min(all, Math.floor((width - left) / CELL.least)) : all;
  const from = all - fits;
  const pitch = fits > 0 ? (width - left) / fits : 0;
  const line = CELL.height + CELL.gap;
  const cursor = useCursor({
    rows: rows.length,
    columns: fits,
    onOpen: ({ row, column }) => rows[row] && onOpen(rows[row], column + from),
  });
  const at = cursor.cursor;
  const active = at ? rows[at.row]?.cells[at.column + from] : undefined;
  const height = 22 + rows.length * line;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        at
          ? {
              x: Math.max(0, Math.min(left + at.column * pitch - 80, width - 240)),
              y: 26 + (at.row + 1) * line,
            }
          : null
      }
      opens
    >
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            <Hatch id={hatch} />
            {rows[0]?.cells.slice(from).map((cell, column) => (
              <text
                key={cell.label}
                x={left + (column + 0.5) * pitch}
                y={12}
                textAnchor="middle"
                className={classes.axis}
              >
                {cell.shortLabel}
              </text>
            ))}
            {rows.map((row, index) => (
              <g key={row.key}>
                <text x={0} y={22 + index * line + CELL.height / 2 + 4} className={classes.name}>
                  {row.name}
                </text>
                {row.cells.slice(from).map((cell, column) => {
                  const step = cell.share && stepOf(cell.share.high);
                  return (
                    <HeatBox
                      key={cell.label}
                      at={{ row: index, column }}
                      box={{
                        x: left + column * pitch + CELL.gap / 2,
                        y: 22 + index * line,
                        width: Math.max(pitch - CELL.gap, 0),
                        height: CELL.height,
                      }}
                      step={step}
                      written={pitch - CELL.gap < CELL.wide ? cell.short : cell.written}
                      strong={step !== null && step <= 4}
                      hatched={!cell.complete}
                      hatch={hatch}
                      missing={cell.share && { part: cell.missing, step: stepOf(cell.share.low) }}
                      selected={at?.row === index && at.column === column}
                    />
                  );
                })}
              </g>
            ))}
          </svg>
        )}
      </div>
    </Plot>
  );
}
