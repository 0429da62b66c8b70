import { tidy, turnsDirection } from "@nen-nep/schema";
import { invalid } from "./errors.js";
import { newId } from "./rows.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Half a character, as texts cut in the middle have it: another would be kept in its place. */
const HALF = /\p{Surrogate}/u;

/** Refuses text that would not be read as it was sent, naming the field; every verb's input passes here. */
export function refuseUnreadable(given: unknown, field = "input"): void {
  if (typeof given === "string") {
    if (turnsDirection(given))
      throw invalid(field, `${field} holds marks that change the direction of text.`);
    if (HALF.test(given)) throw invalid(field, `${field} holds half a character.`);
  } else if (Array.isArray(given)) {
    for (const each of given) refuseUnreadable(each, field);
  } else if (typeof given === "object" && given !== null) {
    for (const [name, each] of Object.entries(given)) refuseUnreadable(each, name);
  }
}

/** The id a client made, or a new one. */
export function idOf(given: string | null | undefined): string {
  const id = given ?? newId();
  if (!UUID.test(id)) throw invalid("id", "An id is a UUID.");
  return id;
}

/** A text that must be there, tidied. */
export function textOf(field: string, given: string, most: number): string {
  const text = tidy(given);
  if (text.length === 0 || text.length > most || text.includes("\u0000")) {
    throw invalid(field, `${field} has 1 to ${most} characters.`);
  }
  return text;
}

/** A text of several lines that must be there: each line tidied, its breaks kept. */
export function linesOf(field: string, given: string, most: number): string {
  const lines = given.split(/\r?\n/).map(tidy).join("\n").trim();
  textOf(field, lines, most);
  return lines;
}

/** A text that may be missing; an empty one is none. */
export const noteOf = (field: string, given: string | null | undefined, most: number): string | null =>
  given == null || tidy(given) === "" ? null : textOf(field, given, most);
