import { useMutation } from "@apollo/client/react";
import { NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { Changes } from "./Changes.js";
import { EnactRegimeRuleDocument, type RulesQuery } from "./Rules.generated.js";
import classes from "./RulesPage.module.css";
import { areTerms, changesOf, earliest, LIMITS, TERMS, type Terms } from "./terms.js";

export type Rule = NonNullable<RulesQuery["regimeRules"]>[number];

/** Brings a further version into force; says what it changes, from when, and that nothing before is judged anew. */
export function EnactDialog({
  last,
  onClose,
}: {
  readonly last: Rule | undefined;
  readonly onClose: () => void;
}) {
  const { say, format } = useText();
  const { today } = useReference();
  const [id] = useState(() => v7());
  const keyFor = useRequestKey();
  const first = earliest(today, last?.since);
  const [since, setSince] = useState(first);
  const [document, setDocument] = useState("");
  const [terms, setTerms] = useState<Terms>({
    minutes: last?.minutes ?? 90,
    combinedMinutes: last?.combinedMinutes ?? 120,
    attendanceAbove: last?.attendanceAbove ?? 85,
    entryDays: last?.entryDays ?? 2,
  });
  const [enact] = useMutation(EnactRegimeRuleDocument, { refetchQueries: ["Rules"] });
  const changes = changesOf(terms, last);
  const save = () => {
    const input = { id, since, document, ...terms };
    return enact({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("rules.newTitle")}
      confirm={say("rules.enact")}
      lacks={!areTerms(terms)}
      onClose={onClose}
      onConfirm={save}
    >
      <TextInput
        label={say("rules.document")}
        placeholder="42-HD/BTCTW"
        value={document}
        maxLength={200}
        required
        data-autofocus
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <DayField
        label={say("rules.since")}
        description={say("rules.sinceHint", { day: format.day(first) })}
        value={since}
        min={first}
        required
        onChange={setSince}
      />
      <div className={classes.terms}>
        {TERMS.map((term) => (
          <NumberInput
            key={term}
            label={say(`rules.${term}`)}
            value={terms[term]}
            min={LIMITS[term][0]}
            max={LIMITS[term][1]}
            allowDecimal={false}
            required
            onChange={(value) => setTerms({ ...terms, [term]: Number(value) })}
          />
        ))}
      </div>
      <div role="status" className={classes.summary}>
        <b>
          {say(changes.length > 0 ? "rules.changesFrom" : "rules.changesNothing", { day: format.day(since) })}
        </b>
        <Changes changes={changes} />
        <p className={classes.note}>{say("rules.pastStands")}</p>
      </div>
    </AskDialog>
  );
}
