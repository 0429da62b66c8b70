import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import {
  answerForms,
  appealOutcomes,
  measureDecisions,
  measureKinds,
  measureSides,
  serviceProofs,
} from "@nen-nep/schema";
import type { ReactNode } from "react";
import { useText } from "../../../i18n/useText.js";
import { DayField } from "../../../ui/DayField.js";
import { FileField } from "../../../ui/FileField.js";
import { capital } from "../../common/capital.js";
import type { BodiesForQuery } from "./Cases.generated.js";
import type { CaseDetail } from "./caseWords.js";
import classes from "./StepFields.module.css";
import { type Draft, type Field, type FormStep, lighterKinds, STEP_FORMS } from "./stepForms.js";

const LONGEST = 8_000;

interface Props {
  readonly step: FormStep;
  readonly row: CaseDetail;
  readonly bodies: NonNullable<BodiesForQuery["bodiesFor"]>;
  readonly today: string;
  readonly draft: Draft;
  readonly fields: readonly Field[];
  /** What stands against a field, in words; null where nothing does. */
  readonly fault: (field: Field) => string | null;
  readonly onChange: (patch: Partial<Draft>) => void;
}

/** The fields of a step, each shown where the step asks for it. */
export function StepFields({ step, row, bodies, today, draft, fields, fault, onChange }: Props) {
  const { say, language } = useText();
  const common = (field: Exclude<Field, "hearing" | "files">) => ({
    label: say(field === "words" ? `cases.words.${step}` : `cases.field.${field}`),
    value: draft[field],
    error: fault(field),
    required: field !== "words" || STEP_FORMS[step].words,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  const day = (field: "on" | "documentDay" | "remedyBy") => ({
    ...common(field),
    onChange: (given: string) => onChange({ [field]: given }),
  });
  const choice = (
    field: Exclude<Field, "hearing" | "files">,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => <NativeSelect {...common(field)} data={[{ value: "", label: say("cases.choose") }, ...options]} />;
  const labelled = <K extends string>(words: {
    readonly keys: readonly K[];
    readonly label: (key: K, language: "VI" | "EN") => string;
  }) => words.keys.map((value) => ({ value, label: capital(words.label(value, language)) }));
  const body = step === "DECIDE" ? row.body : bodies.find(({ id }) => id === draft.bodyId);
  const needed =
    body && say("cases.field.presentHint", { members: String(body.seats), quorum: String(body.quorum) });
  const count = (field: "present" | "inFavour" | "against") => (
    <TextInput
      {...common(field)}
      description={field === "present" ? needed : undefined}
      type="number"
      inputMode="numeric"
      min={0}
      max={500}
      step={1}
    />
  );
  const shown: Record<Field, () => ReactNode> = {
    on: () => <DayField {...day("on")} max={today} min={row.proposedOn} />,
    words: () => <Textarea {...common("words")} maxLength={LONGEST} autosize minRows={4} maxRows={14} />,
    proof: () => choice("proof", labelled(serviceProofs)),
    form: () =>
      choice(
        "form",
        labelled(answerForms).filter(({ value }) => value !== "WRITTEN"),
      ),
    hearing: () => (
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={draft.hearing}
          onChange={(event) => onChange({ hearing: event.currentTarget.checked })}
        />
        {say("cases.field.hearing")}
      </label>
    ),
    files: () => (
      <FileField
        label={say("cases.field.files")}
        files={draft.files}
        error={fault("files")}
        onChange={(files) => onChange({ files })}
      />
    ),
    decision: () => choice("decision", labelled(measureDecisions)),
    outcome: () => choice("outcome", labelled(appealOutcomes)),
    kind: () =>
      choice(
        "kind",
        lighterKinds(row).map((value) => ({ value, label: capital(measureKinds.label(value, language)) })),
      ),
    bodyId: () =>
      choice(
        "bodyId",
        bodies.map(({ id, name }) => ({ value: id, label: name })),
      ),
    documentNumber: () => <TextInput {...common("documentNumber")} maxLength={60} />,
    documentDay: () => <DayField {...day("documentDay")} max={draft.on || today} />,
    present: () => count("present"),
    inFavour: () => count("inFavour"),
    against: () => count("against"),
    remedyBy: () => (
      <DayField
        {...day("remedyBy")}
        min={draft.on || today}
        description={say("cases.field.remedyHint", { side: measureSides.label("SUBJECT", language) })}
      />
    ),
  };
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <div key={field} data-field={field}>
          {shown[field]()}
        </div>
      ))}
    </div>
  );
}
