import type { Role } from "@nen-nep/schema";

export const SHORTEST_PASSWORD = 10;

/** Why a password will not do, in words; null where it will. */
export function passwordFault(password: string, login: string): string | null {
  if (password.length < SHORTEST_PASSWORD) return `A password has at least ${SHORTEST_PASSWORD} characters.`;
  if (password.length > 200) return "A password has at most 200 characters.";
  if (password.toLowerCase().includes(login.toLowerCase())) return "A password does not contain the login.";
  if (new Set(password).size < 5) return "A password has at least five different characters.";
  return null;
}

/** Operations a person writes themselves; other roles run the dashboard's own. */
export const FREE_QUERIES: readonly Role[] = [
  "STANDING_COMMITTEE",
  "ORGANISER",
  "ANALYST",
  "TRAINING_ORGANISER",
  "INSPECTION",
];

/** Who may read the schema itself. */
export const INTROSPECTION: readonly Role[] = [...FREE_QUERIES, "ADMINISTRATOR"];
