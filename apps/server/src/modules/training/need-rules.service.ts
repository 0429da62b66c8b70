import { addDays, type Day, type Skill } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { idOf, noteOf } from "../../core/inputs.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { termsFault } from "./need-rules.rules.js";
import { NeedRule } from "./needs.entity.js";
import { touchNeeds } from "./working-out.js";

export interface EnactNeedRule
  extends Pick<NeedRule, "skill" | "since" | "required" | "halfLifeMonths" | "lookbackMonths">,
    Pick<NeedRule, "leastMeetings" | "clearFrom" | "likelyFrom" | "noneUpTo"> {
  readonly id?: string | null;
  readonly document?: string | null;
  readonly idempotencyKey?: string | null;
}

/** Brings a further version of what is required of a skill into force; returns its id. Needs follow it from that day. */
export const enactNeedRule = (
  context: Context,
  { idempotencyKey, ...input }: EnactNeedRule,
): Promise<string> =>
  inTransaction(context, { verb: "enactNeedRule", idempotencyKey, input }, async (tx) => {
    const { id: given, document: named, ...terms } = input;
    const fault = termsFault(terms);
    if (fault) throw invalid(fault.field, fault.words);
    const document = noteOf("document", named, 200);
    const [last] = await findRows(tx.session, NeedRule, "skill = :skill ORDER BY since DESC LIMIT 1", {
      skill: input.skill,
    });
    if (input.since < tx.context.today || (last && input.since <= last.since)) {
      throw new Refusal("RULE_TOO_EARLY", "A rule begins today or later, and after all of its skill.", {
        field: "since",
      });
    }
    const id = idOf(given);
    await insertRows(tx.session, NeedRule, [{ ...terms, id, document, proposal: 0 }]);
    await touchNeeds(tx.session);
    tx.audit({
      verb: "enactNeedRule",
      subject: "need_rule",
      subjectId: id,
      detail: { ...terms, document },
    });
    return id;
  });

/** A version with its last day. */
export type NeedRuleInTime = NeedRule & { readonly lastDay: Day | null };

/** All versions, by skill, latest first. */
export async function needRules(context: Context): Promise<NeedRuleInTime[]> {
  const rules = await findRows(await context.reader(), NeedRule, "1 = 1 ORDER BY skill, since DESC");
  const later = new Map<Skill, Day>();
  return rules.map((rule) => {
    const next = later.get(rule.skill);
    later.set(rule.skill, rule.since);
    return Object.assign(rule, { lastDay: next ? addDays(next, -1) : null });
  });
}
