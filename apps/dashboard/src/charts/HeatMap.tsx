import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { Hatch } from "./Hatch.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";

export interface HeatCell {
  readonly label: string;
  readonly shortLabel: string;
  /** Share of the requirement met, 0–1; null where nothing is known. */
  readonly share: number | null;
  readonly written: string;
  readonly complete: boolean;
  /** The part of it nobody reported on, 0–1: a line at the foot. */
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
const CELL = { least: 31, height: 42, gap: 3 } as const;

const stepOf = (share: number) => HEAT_STEPS.findLastIndex((from) => share >= from);

/** Rows × months, coloured by distance from the requirement: where all is well it is quiet. */
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
                  const step = cell.share === null ? null : stepOf(cell.share);
                  const selected = at?.row === index && at.column === column;
                  const box = {
                    x: left + column * pitch + CELL.gap / 2,
                    y: 22 + index * line,
                    width: Math.max(pitch - CELL.gap, 0),
                    height: CELL.height,
                    rx: 5,
                  };
                  return (
                    <g key={cell.label} data-row={index} data-column={column} style={{ cursor: "pointer" }}>
                      <rect
                        {...box}
                        fill={step === null ? "var(--surface)" : `var(--heat-${step})`}
                        stroke={selected ? "var(--ink)" : step === null ? "var(--line-strong)" : "none"}
                        strokeWidth={selected ? 2 : 1}
                      />
                      {(step === null || !cell.complete) && (
                        <rect {...box} fill={`url(#${hatch})`} opacity={0.7} pointerEvents="none" />
                      )}
                      {step !== null && cell.missing > 0 && (
                        <rect
                          x={box.x + 5}
                          y={box.y + CELL.height - 5}
                          width={Math.max(cell.missing * (box.width - 10), 3)}
                          height={2}
                          fill={`var(--on-heat-${step}, var(--ink))`}
                          pointerEvents="none"
                        />
                      )}
                      {step !== null && (
                        <text
                          x={box.x + box.width / 2}
                          y={box.y + CELL.height / 2 + 4}
                          textAnchor="middle"
                          className={classes.value}
                          style={{
                            fontSize: 12,
                            fill: `var(--on-heat-${step}, var(--ink))`,
                            fontWeight: step > 4 ? 400 : 600,
                          }}
                        >
                          {cell.written}
                        </text>
                      )}
                    </g>
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
