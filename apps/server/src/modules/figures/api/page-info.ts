import type { PageInfo } from "../../../core/page-types.js";
import { type Paged, writeCursor } from "../question/cursor.js";

/** Where a page of groups stands: `count` of them after the first `offset`, of `total`. */
export function pageInfoOf(
  root: string,
  args: Paged,
  offset: number,
  count: number,
  total: number,
): PageInfo {
  const cursorAt = (place: number) => (count > 0 ? writeCursor(root, args, place) : null);
  return {
    hasNextPage: offset + count < total,
    hasPreviousPage: offset > 0,
    startCursor: cursorAt(offset + 1),
    endCursor: cursorAt(offset + count),
  };
}
