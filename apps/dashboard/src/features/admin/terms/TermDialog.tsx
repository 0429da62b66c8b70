import { useMutation } from "@apollo/client/react";
import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type MeasureKind, measureKinds } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { DayField } from "../../../ui/DayField.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { Changes } from "./Changes.js";
import { EnactMeasureTermDocument } from "./Terms.generated.js";
import {
  areTerms,
  changedTerms,
  DAYS,
  earliest,
  limitsOf,
  TERMS,
  type Terms,
  termsOf,
  type Version,
} from "./terms.js";
import classes from "./Versions.module.css";

interface Props {
  /** All there are, by form, latest first. */
  readonly versions: readonly Version[];
  readonly onClose: () => void;
}

const read = <K extends string, V>(keys: readonly K[], of: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

/** Brings further terms of a form into force; begins with those that hold, and says what changes. */
export function TermDialog({ versions, onClose }: Props) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const [id] = useState(() => v7());
  const keyFor = useRequestKey();
  const [kind, setKind] = useState<MeasureKind>(measureKinds.keys[0]!);
  const last = versions.find((version) => version.kind === kind);
  const first = earliest(today, last);
  const [given, setGiven] = useState<Partial<Terms>>({});
  const [wantedSince, setSince] = useState<string | null>(null);
  const [document, setDocument] = useState("");
  const since = wantedSince ?? first;
  const terms: Terms = read(TERMS, (term) => given[term] ?? last?.[term] ?? null);
  const isChanged = last !== undefined && changedTerms(terms, last).length > 0;
  const [enact] = useMutation(EnactMeasureTermDocument, { refetchQueries: ["MeasureTerms"] });
  const save = () => {
    const input = {
      id,
      kind,
      since,
      document: document.trim() || null,
      proposal: document.trim() === "",
      ...read(DAYS, (term) => terms[term] ?? 0),
      standsMonths: termsOf(kind).includes("standsMonths") ? terms.standsMonths : null,
    };
    return enact({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("terms.newTitle")}
      confirm={say("terms.enact")}
      lacks={!areTerms(kind, terms)}
      onClose={onClose}
      onConfirm={save}
    >
      <NativeSelect
        label={say("terms.kind")}
        value={kind}
        data-autofocus
        onChange={(event) => {
          setKind(event.currentTarget.value as MeasureKind);
          setGiven({});
          setSince(null);
        }}
        data={measureKinds.keys.map((key) => ({
          value: key,
          label: capital(measureKinds.label(key, language)),
        }))}
      />
      <DayField
        label={say("terms.since")}
        description={say("terms.sinceHint", { day: format.day(first) })}
        value={since}
        min={first}
        required
        onChange={setSince}
      />
      <TextInput
        label={say("terms.document")}
        description={say("terms.documentHint")}
        value={document}
        maxLength={200}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <div className={classes.fields}>
        {termsOf(kind).map((term) => {
          const [least, most] = limitsOf(term);
          return (
            <NumberInput
              key={`${kind} ${term}`}
              label={say(`terms.${term}`)}
              description={say("terms.range", { least, most })}
              value={terms[term] ?? ""}
              min={least}
              max={most}
              allowDecimal={false}
              required
              onChange={(value) => setGiven({ ...given, [term]: Number(value) })}
            />
          );
        })}
      </div>
      {last && (
        <div role="status">
          <b>
            {say(isChanged ? "terms.changesFrom" : "terms.changesNothing", {
              day: format.day(since),
            })}
          </b>
          {isChanged && <Changes after={terms} before={last} />}
        </div>
      )}
    </AskDialog>
  );
}
