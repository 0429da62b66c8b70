import { useElementSize } from "@mantine/hooks";
import { type ReactNode, useId } from "react";
import { Hatch } from "./Hatch.js";
import { HeatBox, type HeatMark } from "./HeatBox.js";
import { Plot, type Tip } from "./Plot.js";
import { useCursor } from "./useCursor.js";

export interface HeatGridCell extends HeatMark {
  readonly key: string;
  readonly tip: Tip;
}

/** Where boxes stand at a width, and what stands around them. */
export interface HeatLayout {
  readonly rows: readonly { readonly key: string; readonly cells: readonly HeatGridCell[] }[];
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly box: { readonly height: number; readonly gap: number };
  /** From a row to the next, and from its top to its boxes. */
  readonly line: number;
  readonly above: number;
  readonly heads: ReactNode;
  /** The name of a row, whose boxes begin at a height. */
  readonly nameOf: (row: number, y: number) => ReactNode;
  /** The column that a box on the screen stands for, where not all are shown. */
  readonly opened?: (column: number) => number;
}

interface Props {
  readonly name: string;
  readonly layout: (width: number) => HeatLayout;
  readonly onOpen: (row: number, column: number) => void;
}

const TIP = { width: 240, before: 80, below: 4 } as const;

/** Rows × columns of coloured boxes: one tab stop, the box under the cursor in words. */
export function HeatGrid({ name, layout, onOpen }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const hatch = useId();
  const { rows, columns, left, top, pitch, box, line, above, heads, nameOf, opened } = layout(width);
  const cursor = useCursor({
    rows: rows.length,
    columns,
    onOpen: ({ row, column }) => onOpen(row, opened?.(column) ?? column),
  });
  const at = cursor.cursor;
  const active = at ? rows[at.row]?.cells[at.column] : undefined;
  const height = top + rows.length * line;
  const tipAt = at && {
    x: Math.max(0, Math.min(left + at.column * pitch - TIP.before, width - TIP.width)),
    y: top + (at.row + 1) * line + TIP.below,
  };
  return (
    <Plot name={name} cursor={cursor} tip={active?.tip ?? null} tipAt={tipAt} opens>
      <div ref={ref} style={{ height: width > 0 ? height : rows.length * box.height }}>
        {width > 0 && (
          <svg data-chart width={width} height={height} aria-hidden>
            <Hatch id={hatch} />
            {heads}
            {rows.map((row, index) => {
              const y = top + index * line + above;
              return (
                <g key={row.key}>
                  {nameOf(index, y)}
                  {row.cells.map(({ key, tip: _tip, ...mark }, column) => (
                    <HeatBox
                      key={key}
                      {...mark}
                      at={{ row: index, column }}
                      box={{
                        x: left + column * pitch + box.gap / 2,
                        y,
                        width: Math.max(pitch - box.gap, 0),
                        height: box.height,
                      }}
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
