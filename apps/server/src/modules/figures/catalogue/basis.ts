import type { Basis } from "./fact.js";

type Conditions = Record<string, { eq?: unknown; in?: unknown } | null | undefined>;

/** A `where` that names one word of a field names the basis itself. */
const named = (where: object | null, field: string): boolean => {
  const condition = (where as Conditions | null)?.[field];
  return condition?.eq !== undefined || (Array.isArray(condition?.in) && condition.in.length === 1);
};

/**
 * Whose scores a question rests on: official ones at ordinary meetings, unless it names another basis, groups by
 * what tells them apart, or says that it pools.
 */
export function basisConditions(basis: Basis, keys: readonly string[], where: object | null): string[] {
  const conditions: string[] = [];
  const open = (key: string, field: string) => basis.pool || keys.includes(key) || named(where, field);
  const evaluator = basis.evaluator ?? (open("EVALUATOR_KIND", "evaluatorKind") ? null : "OFFICIAL");
  if (evaluator === "OFFICIAL") conditions.push("f.evaluator_kind <> 'SELF'");
  else if (evaluator) conditions.push(`f.evaluator_kind = '${evaluator}'`);
  const setting = basis.setting ?? (open("SETTING", "setting") ? null : "ORDINARY");
  if (setting) conditions.push(`f.setting = '${setting}'`);
  return conditions;
}

/** A number that differs between evaluations that cannot be compared: other rubric, self or official, model or ordinary. */
export const INCOMPARABLE = `sheet.rubric_pk * 4
  + CASE WHEN f.evaluator_kind = 'SELF' THEN 2 ELSE 0 END + CASE WHEN f.setting = 'MODEL' THEN 1 ELSE 0 END`;

/** The same basis as conditions over a column `kind` that holds that number; null where it does not tell. */
export function kindConditions({ evaluator, setting, pool }: Basis): string[] | null {
  if (pool || evaluator === "SUPERIOR" || evaluator === "DELEGATION") return null;
  return [`(kind / 2) % 2 = ${evaluator === "SELF" ? 1 : 0}`, `kind % 2 = ${setting === "MODEL" ? 1 : 0}`];
}
