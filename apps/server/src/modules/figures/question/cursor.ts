import { createHash } from "node:crypto";
import { Refusal } from "../../../core/errors.js";
import type { Fact } from "../catalogue/fact.js";
import type { StatsArguments } from "./arguments.js";

/** Short for all of a question but its page: a cursor of another question does not fit. */
function fingerprint(fact: Fact, { first: _first, after: _after, ...question }: StatsArguments): string {
  return createHash("sha256")
    .update(JSON.stringify([fact.root, question]))
    .digest("base64url")
    .slice(0, 12);
}

/** The cursor of the group at a place, from 1, in the order of a question. */
export const writeCursor = (fact: Fact, args: StatsArguments, place: number): string =>
  Buffer.from(`${fingerprint(fact, args)}.${place}`).toString("base64url");

/** How many groups stand before the page that a cursor asks for. */
export function readCursor(fact: Fact, args: StatsArguments): number {
  const [print, place] = Buffer.from(args.after ?? "", "base64url")
    .toString()
    .split(".");
  if (print === fingerprint(fact, args) && /^[1-9]\d{0,8}$/.test(place ?? "")) return Number(place);
  throw new Refusal("INVALID_CURSOR", "This cursor does not belong to this question.", { field: "after" });
}
