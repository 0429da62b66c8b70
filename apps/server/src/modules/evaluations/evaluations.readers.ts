import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { cellScope, coversCell, ownDelegations } from "../organization/index.js";
import type { Evaluation } from "./evaluations.entity.js";
import { WORDS_READERS } from "./evaluations.rights.js";

/**
 * Who reads an evaluation as one of these roles, as SQL over `alias`: those whose role covers its cell; a delegate only
 * the evaluations of the delegation, whatever another role of the same person shows.
 */
export function readersScope(
  context: Context,
  alias: string,
  bag: ParameterBag,
  readers: readonly Role[],
): string {
  const others = readers.filter((role) => role !== "DELEGATE");
  const ofCells = `EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk AND ${cellScope(context, others, "home", bag)})`;
  const delegations = readers.includes("DELEGATE") ? ownDelegations(context) : [];
  return delegations.length === 0
    ? ofCells
    : `(${ofCells} OR ${alias}.delegation_pk IN ${bag.list(delegations)})`;
}

/** The same of one evaluation that was read. */
export async function readsAs(
  context: Context,
  readers: readonly Role[],
  { cellPk, delegationPk }: Evaluation,
): Promise<boolean> {
  const isOwn = delegationPk !== null && ownDelegations(context).includes(delegationPk);
  if (isOwn && readers.includes("DELEGATE")) return true;
  const others = readers.filter((role) => role !== "DELEGATE");
  return coversCell(context, others, cellPk);
}

/** A field with words about the work of persons. */
export const forWordsReaders: Policy = {
  words: `${WORDS_READERS.join(", ")} of that cell; a delegate of the delegation's own`,
  allows: (context, source) => readsAs(context, WORDS_READERS, source as Evaluation),
};
