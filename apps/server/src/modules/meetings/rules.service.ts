import { addDays, type Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { idOf, textOf } from "../../core/inputs.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { RegimeRule } from "./meetings.entity.js";
import { type RuleTerms, termsFault, tooEarly } from "./regime.rules.js";

export interface EnactRegimeRule extends RuleTerms {
  readonly id?: string | null;
  readonly since: Day;
  readonly document: string;
  readonly proposal?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** Brings a further version of the rules about meetings into force; returns its id. What was judged stays judged. */
export const enactRegimeRule = (
  context: Context,
  { idempotencyKey, ...input }: EnactRegimeRule,
): Promise<string> =>
  inTransaction(context, { verb: "enactRegimeRule", idempotencyKey, input }, async (tx) => {
    const { since, minutes, combinedMinutes, attendanceAbove, entryDays } = input;
    const fault = termsFault(input);
    if (fault) throw invalid(fault.field, fault.words);
    const document = textOf("document", input.document, 200);
    const [last] = await tx.session.query<{ rule: Day | null; meeting: Day | null }>(
      "SELECT (SELECT MAX(since) FROM regime_rule) AS rule, (SELECT MAX(held_on) FROM meeting) AS meeting",
    );
    const early = tooEarly(since, {
      today: tx.context.today,
      lastRule: last!.rule,
      lastMeeting: last!.meeting,
    });
    if (early) throw new Refusal("RULE_TOO_EARLY", early, { field: "since" });
    const id = idOf(input.id);
    const terms = { minutes, combinedMinutes, attendanceAbove, entryDays };
    const rule = { id, since, document, proposal: input.proposal ? 1 : 0, ...terms };
    await insertRows(tx.session, RegimeRule, [rule]);
    tx.audit({
      verb: "enactRegimeRule",
      subject: "regime_rule",
      subjectId: id,
      detail: { since, document, ...terms },
    });
    return id;
  });

/** A version of the rules with its last day. */
export interface RuleInTime {
  readonly id: string;
  readonly since: Day;
  readonly lastDay: Day | null;
  readonly document: string;
  readonly proposal: boolean;
  readonly minutes: number;
  readonly combinedMinutes: number;
  readonly attendanceAbove: number;
  readonly entryDays: number;
}

/** All versions of the rules about meetings, latest first. */
export async function regimeRules(context: Context): Promise<RuleInTime[]> {
  const rules = await findRows(await context.reader(), RegimeRule, "1 = 1 ORDER BY since DESC");
  return rules.map(({ pk, ...rule }, index) => {
    const next = rules[index - 1];
    return { ...rule, proposal: rule.proposal === 1, lastDay: next ? addDays(next.since, -1) : null };
  });
}
