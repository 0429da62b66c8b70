import type { Role } from "@nen-nep/schema";
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { Context } from "../../../core/context.js";
import { invalid, Refusal } from "../../../core/errors.js";

/** Who takes names of persons out of the house, where they say what for. */
const NAME_EXPORTERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];

/** Who takes along, for a purpose, the names that one list alone gives. */
const OF_ONE_LIST: ReadonlyMap<Role, string> = new Map([["TRAINING_ORGANISER", "enrolments"]]);

const LONGEST_PURPOSE = 500;

/** The types whose `name` is that of a person. */
const NAMED: ReadonlySet<string> = new Set(["Person", "DelegationMember", "AccountHolder"]);

/** Whether a document reads the name of a person. */
export function readsNames(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const type = types.getParentType()?.name;
        if (type !== undefined && NAMED.has(type) && node.name.value === "name") found = true;
      },
    }),
  );
  return found;
}

/**
 * Names of persons leave with those who answer for them, who say what for; participants of courses also with those who
 * organise them. Analysts get pseudonyms, as in every answer, and names withheld; nobody else takes names along.
 * @throws Refusal PURPOSE_NEEDED, NOT_ALLOWED
 */
export function checkNames(context: Context, root: string, purpose: string | null): void {
  const held = context.signedIn.grants.map(({ role }) => role);
  if (held.some((role) => NAME_EXPORTERS.includes(role) || OF_ONE_LIST.get(role) === root)) {
    if (purpose !== null) return;
    throw new Refusal("PURPOSE_NEEDED", "Names of persons are exported for a purpose; say which.", {
      field: "purpose",
    });
  }
  if (held.every((role) => role === "ANALYST")) return;
  throw new Refusal("NOT_ALLOWED", "Names of persons are not exported with this role.");
}

/** What names are exported for, in words; null where nothing was said. */
export function purposeOf(value: unknown): string | null {
  if (value == null) return null;
  if (typeof value !== "string" || value.length > LONGEST_PURPOSE)
    throw invalid("purpose", `A purpose is a text of at most ${LONGEST_PURPOSE} characters.`);
  return value.trim() === "" ? null : value.trim();
}
