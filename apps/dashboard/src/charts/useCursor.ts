import { type KeyboardEvent, useState } from "react";

/** A point of a chart: which row (panel, bar, line of a heat-map) and which column of it. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

interface Options {
  readonly rows: number;
  readonly columns: number;
  /** Opens the rows behind the point. */
  readonly onOpen?: (at: Cursor) => void;
}

const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), Math.max(size - 1, 0));

/** Where the arrow keys lead from a point; null for a key that does not move. */
export function moved(at: Cursor, key: string, rows: number, columns: number): Cursor | null {
  const to = (row: number, column: number) => ({ row: clamp(row, rows), column: clamp(column, columns) });
  switch (key) {
    case "ArrowLeft":
      return to(at.row, at.column - 1);
    case "ArrowRight":
      return to(at.row, at.column + 1);
    case "ArrowUp":
      return to(at.row - 1, at.column);
    case "ArrowDown":
      return to(at.row + 1, at.column);
    case "Home":
      return to(at.row, 0);
    case "End":
      return to(at.row, columns - 1);
    default:
      return null;
  }
}

/** One tab stop for a whole chart: arrows move over its points, Enter opens one, Escape lets go. */
export function useCursor({ rows, columns, onOpen }: Options) {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [last, setLast] = useState<Cursor>({ row: 0, column: columns - 1 });
  const point = (at: Cursor | null) => {
    setCursor(at);
    if (at) setLast(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && cursor) {
      event.stopPropagation();
      return setCursor(null);
    }
    const from = cursor ?? { row: clamp(last.row, rows), column: clamp(last.column, columns) };
    if (event.key === "Enter" && onOpen) {
      event.preventDefault();
      return onOpen(from);
    }
    const next = cursor ? moved(from, event.key, rows, columns) : from;
    if (!next || (!cursor && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    point(next);
  };
  return {
    cursor,
    point,
    open: (at: Cursor) => onOpen?.(at),
    onKeyDown,
    onFocus: (event: { currentTarget: Element }) => {
      if (event.currentTarget.matches(":focus-visible")) {
        point({ row: clamp(last.row, rows), column: clamp(last.column, columns) });
      }
    },
  };
}
