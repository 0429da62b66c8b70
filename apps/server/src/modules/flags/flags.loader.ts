import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { hydrate } from "../../core/rows.js";
import { type Flag, FlagBasis, FlagRule } from "./flags.entity.js";

/** The facts behind a flag, in their order. */
export const basisOf = (context: Context, flagPk: number): Promise<FlagBasis[]> =>
  loadMany<FlagBasis>(context, "flagBasis", flagPk, async (session, keys) =>
    (
      await session.query(
        "SELECT b.*, b.flag_pk AS parent FROM flag_basis b WHERE b.flag_pk IN (:...keys) ORDER BY b.place",
        { keys },
      )
    ).map((row) => Object.assign(hydrate(session, FlagBasis, row), { parent: row.parent as number })),
  );

/** The version of the rule that raised a flag. */
export async function ruleOf(context: Context, { rulePk }: Pick<Flag, "rulePk">): Promise<FlagRule> {
  return (await loadOne(context, FlagRule, rulePk))!;
}
