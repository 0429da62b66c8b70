import { useLazyQuery, useQuery } from "@apollo/client/react";
import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { addMonths, type FlagKind, flagKinds } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { failureOf } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { DayField } from "../../../ui/DayField.js";
import { SideSheet } from "../../../ui/SideSheet.js";
import { useWholeForm } from "../../../ui/useWholeForm.js";
import { FlagRulesDocument, type FlagRulesQuery, TryFlagRuleDocument } from "./Flags.generated.js";
import { capital } from "./flagWords.js";
import { Tried } from "./Tried.js";
import classes from "./TryRule.module.css";

type Rule = NonNullable<FlagRulesQuery["flagRules"]>[number];

const HAS_THRESHOLD: Readonly<Partial<Record<FlagKind, { readonly most: number; readonly least: number }>>> =
  {
    ACTION_OVERDUE: { least: 30, most: 730 },
    UNEXCUSED_ABSENCE: { least: 5, most: 99 },
  };

interface Draft {
  readonly kind: FlagKind;
  readonly times: number;
  readonly windowMonths: number;
  readonly threshold: number | null;
  readonly from: string;
  readonly before: string;
}

const START = { kind: "MONTHS_NOT_HELD", times: 2, windowMonths: 6, threshold: null } as const;

/** The terms of the version that is in force, where there is one. */
const termsOf = (kind: FlagKind, rule: Rule | undefined) =>
  rule
    ? { kind, times: rule.times, windowMonths: rule.windowMonths, threshold: rule.threshold ?? null }
    : { ...START, kind, threshold: HAS_THRESHOLD[kind]?.least ?? null };

/** Tries a rule on past records: how many flags it would have raised, and where. Nothing is written. */
export function TryRule({ onClose }: { readonly onClose: () => void }) {
  const { say, language, format } = useText();
  const { today } = useReference();
  const rules = useQuery(FlagRulesDocument, { variables: { language } });
  const [draft, setDraft] = useState<Draft>({ ...START, from: addMonths(today, -12), before: today });
  const [run, { data, loading, error }] = useLazyQuery(TryFlagRuleDocument, { fetchPolicy: "network-only" });
  const current = (kind: FlagKind) =>
    rules.data?.flagRules?.find((rule) => rule.kind === kind && rule.since <= today);
  const inForce = current(draft.kind);
  const set = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const number = (value: string | number) => Math.round(Number(value) || 0);
  const threshold = HAS_THRESHOLD[draft.kind];
  const submit = () => void run({ variables: { ...draft, language } }).catch(() => undefined);
  const { form, fault } = useWholeForm(submit);
  return (
    <SideSheet title={say("flags.try")} subtitle={say("flags.tryLead")} onClose={onClose}>
      <form className={classes.form} {...form}>
        <NativeSelect
          label={say("flags.kind")}
          value={draft.kind}
          data={flagKinds.keys.map((key) => ({ value: key, label: capital(flagKinds.label(key, language)) }))}
          onChange={(event) => {
            const kind = event.currentTarget.value as FlagKind;
            set(termsOf(kind, current(kind)));
          }}
        />
        {inForce && (
          <p className={classes.note}>
            {say(inForce.inForce ? "flags.tryInForce" : "flags.tryOutOfForce", {
              words: inForce.words,
              day: format.day(inForce.since),
            })}{" "}
            {inForce.proposal && say("flags.tryProposal")}
          </p>
        )}
        <div className={classes.pair}>
          <NumberInput
            label={say("flags.tryTimes")}
            value={draft.times}
            min={1}
            max={24}
            onChange={(value) => set({ times: number(value) })}
          />
          <NumberInput
            label={say("flags.tryWindow")}
            value={draft.windowMonths}
            min={1}
            max={36}
            onChange={(value) => set({ windowMonths: number(value) })}
          />
        </div>
        {threshold && (
          <NumberInput
            label={say(draft.kind === "ACTION_OVERDUE" ? "flags.tryDays" : "flags.tryPercent")}
            value={draft.threshold ?? threshold.least}
            min={1}
            max={threshold.most}
            onChange={(value) => set({ threshold: number(value) })}
          />
        )}
        <div className={classes.pair}>
          <DayField
            label={say("flags.tryFrom")}
            value={draft.from}
            required
            onChange={(day) => set({ from: day })}
          />
          <DayField
            label={say("flags.tryBefore")}
            value={draft.before}
            required
            onChange={(day) => set({ before: day })}
          />
        </div>
        {(fault !== null || error) && (
          <p role="alert" className={classes.refused}>
            {fault ?? say(`reason.${failureOf(error)}`)}
          </p>
        )}
        <Button type="submit" size="md" loading={loading}>
          {say("flags.tryRun")}
        </Button>
      </form>
      {data?.tryFlagRule && !error && <Tried trial={data.tryFlagRule} />}
    </SideSheet>
  );
}
