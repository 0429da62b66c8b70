import { createHash } from "node:crypto";
import { Refusal } from "../../../core/errors.js";

/** A question as its field takes it; where it pages is not part of what it asks. */
export interface Paged {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Short for all of a question but its page: a cursor of another question does not fit. */
function fingerprint(root: string, { first: _first, after: _after, ...question }: Paged): string {
  return createHash("sha256")
    .update(JSON.stringify([root, question]))
    .digest("base64url")
    .slice(0, 12);
}

/** The cursor of the group at a place, from 1, in the order of a question. */
export const writeCursor = (root: string, args: Paged, place: number): string =>
  Buffer.from(`${fingerprint(root, args)}.${place}`).toString("base64url");

/** How many groups stand before the page that a cursor asks for. */
export function readCursor(root: string, args: Paged): number {
  const [print, place] = Buffer.from(args.after ?? "", "base64url")
    .toString()
    .split(".");
  if (print === fingerprint(root, args) && /^[1-9]\d{0,8}$/.test(place ?? "")) return Number(place);
  throw new Refusal("INVALID_CURSOR", "This cursor does not belong to this question.", { field: "after" });
}
