import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { Hatch } from "./Hatch.js";
import { HeatBox } from "./HeatBox.js";
import classes from "./marks.module.css";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";
import { clippedTo, wrappedTo } from "./words.js";

export interface HeatTableCell {
  readonly key: string;
  /** 0 is the farthest from what is required, 6 is quiet; null where nothing is known. */
  readonly step: number | null;
  readonly written: string;
  /** Whether the distance can be told from chance. */
  readonly strong: boolean;
  /** Too little behind it to say anything. */
  readonly hatched: boolean;
  readonly tip: Tip;
}

export interface HeatTableRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly HeatTableCell[];
}

interface Props {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatTableRow[];
  readonly onOpen: (row: HeatTableRow, column: number) => void;
}

const BOX = { height: 30, gap: 3 } as const;
const NAME = { share: 0.42, most: 320, beside: 520 } as const;
const HEAD_LINE = 14;

/** Named rows × named columns, coloured by distance from what is required. Names stand above their row where it is narrow. */
export function HeatTable({ name, columns, rows, onOpen }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const beside = width >= NAME.beside;
  const left = beside ? Math.min(NAME.most, width * NAME.share) : 0;
  const pitch = columns.length > 0 ? (width - left) / columns.length : 0;
  const heads = columns.map((each) => wrappedTo(each, pitch - 4));
  const top = Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LINE + 6;
  const above = beside ? 0 : 20;
  const line = BOX.height + BOX.gap + above + (beside ? 0 : 4);
  const cursor = useCursor({
    rows: rows.length,
    columns: columns.length,
    onOpen: ({ row, column }) => rows[row] && onOpen(rows[row], column),
  });
  const at = cursor.cursor;
  const active = at ? rows[at.row]?.cells[at.column] : undefined;
  const height = top + rows.length * line;
  return (
    <Plot
      name={name}
      cursor={cursor}
      tip={active?.tip ?? null}
      tipAt={
        at
          ? {
              x: Math.max(0, Math.min(left + at.column * pitch - 80, width - 240)),
              y: top + (at.row + 1) * line + 4,
            }
          : null
      }
      opens
    >
      <div ref={ref} style={{ height: width > 0 ? height : rows.length * BOX.height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            <Hatch id={hatch} />
            {heads.map((lines, column) =>
              lines.map((words, index) => (
                <text
                  key={`${columns[column]}-${words}`}
                  x={left + (column + 0.5) * pitch}
                  y={top - 8 - (lines.length - 1 - index) * HEAD_LINE}
                  textAnchor="middle"
                  className={classes.axis}
                >
                  {words}
                </text>
              )),
            )}
            {rows.map((row, index) => {
              const y = top + index * line + above;
              return (
                <g key={row.key}>
                  <text
                    x={0}
                    y={beside ? y + BOX.height / 2 + 4 : y - 6}
                    className={classes.name}
                    style={{ fontWeight: 400 }}
                  >
                    {clippedTo(row.name, beside ? left - 12 : width)}
                  </text>
                  {row.cells.map((cell, column) => (
                    <HeatBox
                      key={cell.key}
                      at={{ row: index, column }}
                      box={{
                        x: left + column * pitch + BOX.gap / 2,
                        y,
                        width: Math.max(pitch - BOX.gap, 0),
                        height: BOX.height,
                      }}
                      step={cell.step}
                      written={cell.written}
                      strong={cell.strong}
                      hatched={cell.hatched}
                      hatch={hatch}
                      selected={at?.row === index && at.column === column}
                    />
                  ))}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </Plot>
  );
}
