import { type Role, roles, tidy } from "@nen-nep/schema";
import { invalid } from "../../core/errors.js";

export const MOST_SAVED = 200;
export const MOST_REMEMBERED = 100;
export const LONGEST_NAME = 120;
export const LONGEST_DESCRIPTION = 1_000;
export const LONGEST_DOCUMENT = 20_000;
export const LONGEST_VARIABLES = 20_000;
const LONGEST_CHART = 1_000;

/** Whom a query can be shared with. Administrators keep accounts and read no records, so no query is of use. */
export const SHARING_ROLES: readonly Role[] = roles.keys.filter((role) => role !== "ADMINISTRATOR");

/** The name as kept; refuses none and one too long. */
export function nameOf(name: string): string {
  const kept = tidy(name);
  if (kept.length === 0 || kept.length > LONGEST_NAME) {
    throw invalid("name", `A query has a name of 1 to ${LONGEST_NAME} characters.`);
  }
  return kept;
}

export function descriptionOf(description: string | null | undefined): string | null {
  const kept = tidy(description ?? "");
  if (kept.length > LONGEST_DESCRIPTION) {
    throw invalid("description", `An explanation has at most ${LONGEST_DESCRIPTION} characters.`);
  }
  return kept === "" ? null : kept;
}

/** JSON of an object, checked and written in one way; null where it says nothing. */
function objectText(field: string, text: string | null | undefined, longest: number): string | null {
  if (text == null || text.trim() === "") return null;
  if (text.length > longest) throw invalid(field, `${field} has at most ${longest} characters.`);
  const value = parsed(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(field, `${field} is a JSON object, such as {"from": "2019-01-01"}.`);
  }
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

export const variablesOf = (text: string | null | undefined): string | null =>
  objectText("variables", text, LONGEST_VARIABLES);
export const chartOf = (text: string | null | undefined): string | null =>
  objectText("chart", text, LONGEST_CHART);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
