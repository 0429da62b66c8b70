import type { Context } from "../../core/context.js";
import type { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import type { Action, ActionEvent } from "./actions.entity.js";
import { actionBy } from "./actions.loader.js";
import { ACTION_WORDS_READERS, ALL_ACTION_READERS, forActionWords, placeCovered } from "./actions.rights.js";
import { coversPlace } from "./standing.js";

/** Who reads what was done with an action: its owner, who verifies it, and who reads words where it is. */
const isParty = async (context: Context, action: Action): Promise<boolean> => {
  const { ownerAccountPk, verifierPk, kind } = action;
  const readers = kind === "TRAINING" ? ALL_ACTION_READERS : ACTION_WORDS_READERS;
  if (await coversPlace(context, readers, action)) return true;
  context.answer.isOwn = true;
  return [ownerAccountPk, verifierPk].includes(context.signedIn.accountPk);
};

/** What only the parties read: whoever was just invited to a conference sees when and where it is, not how it went. */
export const forParties: Policy = {
  words: `${forActionWords.words}, not those only invited`,
  allows: async (context, source) =>
    (await forActionWords.allows(context, source)) && isParty(context, source as Action),
};

/** The same of what belongs to an event. */
export const forEventParties: Policy = {
  ...forParties,
  allows: async (context, source) =>
    forParties.allows(context, await actionBy(context, (source as ActionEvent).actionPk)),
};

/** The same as SQL over the action of `alias`. */
export const partyTo = (context: Context, alias: string, bag: ParameterBag): string => {
  const me = bag.add(context.signedIn.accountPk);
  return `(${me} IN (${alias}.owner_account_pk, ${alias}.verifier_pk)
    OR ${placeCovered(context, ALL_ACTION_READERS, alias, bag)})`;
};
