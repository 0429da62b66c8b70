import { HeatGrid, type HeatGridCell, type HeatLayout } from "./HeatGrid.js";
import classes from "./marks.module.css";
import { clippedTo, wrappedTo } from "./words.js";

export type HeatTableCell = HeatGridCell;

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
  const layout = (width: number): HeatLayout => {
    const beside = width >= NAME.beside;
    const left = beside ? Math.min(NAME.most, width * NAME.share) : 0;
    const pitch = columns.length > 0 ? (width - left) / columns.length : 0;
    const heads = columns.map((each) => wrappedTo(each, pitch - 4));
    const top = Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LINE + 6;
    const above = beside ? 0 : 20;
    return {
      rows,
      columns: columns.length,
      ...{ left, top, pitch, box: BOX, above, line: BOX.height + BOX.gap + above + (beside ? 0 : 4) },
      heads: heads.map((lines, column) =>
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
      ),
      nameOf: (row, y) => (
        <text
          x={0}
          y={beside ? y + BOX.height / 2 + 4 : y - 6}
          className={classes.name}
          style={{ fontWeight: 400 }}
        >
          {clippedTo(rows[row]!.name, beside ? left - 12 : width)}
        </text>
      ),
    };
  };
  return (
    <HeatGrid name={name} layout={layout} onOpen={(row, column) => rows[row] && onOpen(rows[row], column)} />
  );
}
