import type { Role } from "@nen-nep/schema";
import { type FieldNode, type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import type { Context } from "../../../core/context.js";
import { Refusal } from "../../../core/errors.js";
import type { ExportedOperation } from "./operation.js";
import { below, fieldsIn } from "./selection.js";

/** Who takes names of persons out of the house, where they say what for. */
const NAME_EXPORTERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", "INSPECTION"];

/** Who takes along, for a purpose, the names that one list gives of its own records, and from where. */
const OF_ONE_LIST: ReadonlyMap<Role, readonly string[]> = new Map([
  ["TRAINING_ORGANISER", ["enrolments.nodes.person.name", "enrolments.edges.node.person.name"]],
]);

/** The types whose `name` is that of a person. */
const NAMED: ReadonlySet<string> = new Set(["Person", "DelegationMember", "AccountHolder"]);

/** Where an operation reads names of persons, as the fields that lead there. */
export function namesIn(operation: ExportedOperation): string[] {
  const places: string[] = [];
  const walk = (output: GraphQLOutputType, nodes: readonly FieldNode[], at: readonly string[]): void => {
    const type = getNamedType(output);
    if (!isObjectType(type)) return;
    for (const found of fieldsIn(operation, below(nodes)).values()) {
      const name = found[0]!.name.value;
      const field = type.getFields()[name];
      if (!field) continue;
      if (NAMED.has(type.name) && name === "name") places.push([...at, name].join("."));
      walk(field.type, found, [...at, name]);
    }
  };
  walk(operation.field.type, [operation.root], [operation.field.name]);
  return places;
}

/**
 * Names of persons leave with those who answer for them, who say what for; those of participants of courses also with
 * those who organise them. Analysts get pseudonyms, as in every answer, and names withheld; nobody else takes names along.
 * @throws Refusal PURPOSE_NEEDED, NOT_ALLOWED
 */
export function checkNames(context: Context, places: readonly string[], purpose: string | null): void {
  const held = context.signedIn.grants.map(({ role }) => role);
  const takes = (role: Role) =>
    NAME_EXPORTERS.includes(role) || places.every((place) => OF_ONE_LIST.get(role)?.includes(place));
  if (held.some(takes)) {
    if (purpose !== null) return;
    throw new Refusal("PURPOSE_NEEDED", "Names of persons are exported for a purpose; say which.", {
      field: "purpose",
    });
  }
  if (held.every((role) => role === "ANALYST")) return;
  throw new Refusal("NOT_ALLOWED", "Names of persons are not exported with this role.");
}
