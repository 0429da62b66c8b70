import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { cellsSpokenFor, everConcernedSql, personsOf } from "../identity/index.js";
import { coversCell } from "../organization/index.js";
import type { Flag } from "./flags.entity.js";
import { FLAG_DECIDERS } from "./flags.rights.js";
import type { Standing } from "./flags.rules.js";

/** Whether a flag ever concerned the actor, by whatever role or link; one statement for all that a request asks. */
function wasConcerned(context: Context, { pk }: Pick<Flag, "pk">): Promise<boolean> {
  const loader = context.loader<number, boolean>("flagsConcerning", async (keys) => {
    const bag = new ParameterBag();
    const concerned = everConcernedSql(
      bag.add(context.signedIn.accountPk),
      { cellPk: "f.cell_pk", personPk: "f.person_pk" },
      "f.basis_from",
    );
    const rows = await (await context.reader()).query<{ pk: number }>(
      `SELECT f.pk FROM flag f WHERE f.pk IN ${bag.list(keys)} AND ${concerned}`,
      bag.values,
    );
    const found = new Set(rows.map((row) => row.pk));
    return keys.map((key) => found.has(key));
  });
  return loader.load(pk);
}

/** What the actor is to a flag. It is told to this account alone. */
export async function standingOf(
  context: Context,
  flag: Pick<Flag, "pk" | "cellPk" | "personPk">,
): Promise<Standing> {
  context.answer.isOwn = true;
  const isSubject =
    flag.personPk === null
      ? (await cellsSpokenFor(context)).includes(flag.cellPk)
      : (await personsOf(context)).includes(flag.personPk);
  return {
    isSubject,
    wasConcerned: isSubject || (await wasConcerned(context, flag)),
    decides: await coversCell(context, FLAG_DECIDERS, flag.cellPk),
  };
}

/**
 * What a person explained: for them, and for those who decide on the flag as long as it stands for itself. Once it is used
 * it belongs to the case, and is read there with a purpose.
 */
export const forExplanation: Policy = {
  words: "the subject, and who decides on the flag until it is used in a case",
  allows: async (context, source) => {
    const flag = source as Pick<Flag, "pk" | "cellPk" | "personPk" | "state">;
    if (flag.personPk === null) return true;
    const { isSubject, decides } = await standingOf(context, flag);
    return isSubject || (decides && flag.state !== "USED");
  },
};
