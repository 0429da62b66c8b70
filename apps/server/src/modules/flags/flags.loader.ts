import type { Context } from "../../core/context.js";
import { loadMany, loadOne } from "../../core/load.js";
import { findRows, hydrate } from "../../core/rows.js";
import { Flag, FlagBasis, FlagRule } from "./flags.entity.js";

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

/** A flag by its public id, whoever asks: for a case that rests on it. */
export function flagById(context: Context, id: string): Promise<Flag | null> {
  const loader = context.loader<string, Flag | null>("flagById", async (ids) => {
    const flags = await findRows(await context.reader(), Flag, "id IN (:...ids)", { ids });
    return ids.map((each) => flags.find((flag) => flag.id === each) ?? null);
  });
  return loader.load(id);
}
