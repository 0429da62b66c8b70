import { addDays, type Day, type FlagKind } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { idOf, noteOf } from "../../core/inputs.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { FlagRule } from "./flags.entity.js";
import { type RuleTerms, termsFault, tooEarly } from "./flags.rules.js";

export interface EnactFlagRule extends Omit<RuleTerms, "threshold"> {
  readonly id?: string | null;
  readonly since: Day;
  readonly threshold?: number | null;
  /** False takes the kind out of force from that day on. */
  readonly inForce?: boolean | null;
  readonly document?: string | null;
  readonly proposal?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** Brings a further version of a rule into force; returns its id. What was raised stays as it was raised. */
export const enactFlagRule = (
  context: Context,
  { idempotencyKey, ...input }: EnactFlagRule,
): Promise<string> =>
  inTransaction(context, { verb: "enactFlagRule", idempotencyKey, input }, async (tx) => {
    const { kind, times, windowMonths, limitationMonths, answerDays, since } = input;
    const terms = {
      kind,
      times,
      windowMonths,
      threshold: input.threshold ?? null,
      limitationMonths,
      answerDays,
    };
    const fault = termsFault(terms);
    if (fault) throw invalid(fault.field, fault.words);
    const document = noteOf("document", input.document, 200);
    const [last] = await findRows(tx.session, FlagRule, "kind = :kind ORDER BY since DESC LIMIT 1", { kind });
    const early = tooEarly(since, tx.context.today, last?.since ?? null);
    if (early) throw new Refusal("RULE_TOO_EARLY", early, { field: "since" });
    const id = idOf(input.id);
    const inForce = input.inForce === false ? 0 : 1;
    await insertRows(tx.session, FlagRule, [
      { ...terms, id, since, document, inForce, proposal: input.proposal ? 1 : 0 },
    ]);
    tx.audit({
      verb: "enactFlagRule",
      subject: "flag_rule",
      subjectId: id,
      detail: { ...terms, since, document, inForce: inForce === 1 },
    });
    return id;
  });

/** A version of a rule with its last day. */
export type RuleInTime = FlagRule & { readonly lastDay: Day | null };

/** All versions of the rules that raise flags, by kind, latest first. */
export async function flagRules(context: Context): Promise<RuleInTime[]> {
  const rules = await findRows(await context.reader(), FlagRule, "1 = 1 ORDER BY since DESC");
  const latest = new Map<FlagKind, FlagRule>();
  const dated = rules.map((rule) => {
    const next = latest.get(rule.kind);
    latest.set(rule.kind, rule);
    return Object.assign(rule, { lastDay: next ? addDays(next.since, -1) : null });
  });
  const kinds = [...latest.keys()].sort();
  return kinds.flatMap((kind) => dated.filter((rule) => rule.kind === kind));
}
