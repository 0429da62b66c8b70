import { useMutation } from "@apollo/client/react";
import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type Skill, skills } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { capital } from "../common/capital.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { NeedChanges } from "./NeedChanges.js";
import {
  areNeedTerms,
  changedNeedTerms,
  NEED_LIMITS,
  NEED_TERMS,
  type NeedRule,
  type NeedTerms,
  needTermsOf,
  versionsOf,
} from "./needTerms.js";
import { EnactNeedRuleDocument } from "./Rules.generated.js";
import classes from "./RulesPage.module.css";
import { earliest } from "./terms.js";

/** Brings a further version of what is required of a skill into force; begins with what holds, and says what changes. */
export function EnactNeedDialog({
  rules,
  onClose,
}: {
  readonly rules: readonly NeedRule[];
  readonly onClose: () => void;
}) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const [id] = useState(() => v7());
  const keyFor = useRequestKey();
  const offered = skills.keys.filter((each) => versionsOf(each, rules).length > 0);
  const [skill, setSkill] = useState<Skill>(offered[0]!);
  const last = versionsOf(skill, rules)[0]!;
  const first = earliest(today, last.since);
  const [given, setGiven] = useState<Partial<NeedTerms>>({});
  const [wantedSince, setSince] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const since = wantedSince ?? first;
  const terms: NeedTerms = { ...needTermsOf(last), ...given };
  const isChanged = changedNeedTerms(terms, last).length > 0;
  const [enact] = useMutation(EnactNeedRuleDocument, { refetchQueries: ["Rules"] });
  const save = () => {
    const input = { id, skill, since, document: document.trim() || null, ...terms };
    return enact({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("needRules.newTitle")}
      confirm={say("rules.enact")}
      lacks={!areNeedTerms(terms)}
      onClose={onClose}
      onConfirm={save}
    >
      <NativeSelect
        label={say("training.skill")}
        value={skill}
        data-autofocus
        onChange={(event) => {
          setSkill(event.currentTarget.value as Skill);
          setGiven({});
          setSince(null);
        }}
        data={offered.map((each) => ({ value: each, label: capital(skills.label(each, language)) }))}
      />
      <TextInput
        label={say("rules.document")}
        value={document}
        maxLength={200}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <DayField
        label={say("rules.since")}
        description={say("needRules.sinceHint", { day: format.day(first) })}
        value={since}
        min={first}
        required
        onChange={setSince}
      />
      <div className={classes.terms}>
        {NEED_TERMS.map((term) => (
          <NumberInput
            key={`${skill} ${term}`}
            label={say(`needRules.${term}`)}
            value={terms[term]}
            min={NEED_LIMITS[term][0]}
            max={NEED_LIMITS[term][1]}
            allowDecimal={false}
            required
            onChange={(value) => setGiven({ ...given, [term]: Number(value) })}
          />
        ))}
      </div>
      <div role="status" className={classes.summary}>
        <b>{say(isChanged ? "rules.changesFrom" : "rules.changesNothing", { day: format.day(since) })}</b>
        <NeedChanges after={terms} before={last} />
        <p className={classes.note}>{say("needRules.order")}</p>
      </div>
    </AskDialog>
  );
}
