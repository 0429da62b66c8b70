import { useApolloClient, useQuery } from "@apollo/client/react";
import { APPEAL_BODIES, measureSteps } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { textIn } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { capital } from "../../common/capital.js";
import { refusalOf, refusalWords } from "../../common/refusal.js";
import { EvidenceRefused, sendEvidence } from "../../common/sendEvidence.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { BodiesForDocument } from "./Cases.generated.js";
import type { CaseDetail } from "./caseWords.js";
import { StepFields } from "./StepFields.js";
import { type Draft, type Field, type FormStep, fieldsOf, inputOf, STEP_FORMS } from "./stepForms.js";

interface Props {
  readonly row: CaseDetail;
  readonly step: FormStep;
  /** Reads the case again after somebody changed it. */
  readonly reload: () => Promise<unknown>;
  readonly onClose: () => void;
}

const EMPTY: Draft = {
  on: "",
  words: "",
  proof: "",
  form: "",
  hearing: false,
  files: [],
  decision: "",
  outcome: "",
  kind: "",
  bodyId: "",
  documentNumber: "",
  documentDay: "",
  present: "",
  inFavour: "",
  against: "",
  remedyBy: "",
};

/** Takes one step in a case: what it asks for, and why it was refused, at its field. */
export function StepDialog({ row, step, reload, onClose }: Props) {
  const { say, language } = useText();
  const { today } = useReference();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, on: today, documentDay: today });
  const [refused, setRefused] = useState<{ readonly field: string; readonly words: string } | null>(null);
  const appeals = useQuery(BodiesForDocument, {
    variables: { cellId: row.cell?.id ?? "" },
    skip: step !== "DECIDE_APPEAL" && step !== "ANNUL",
  });
  // The body that decided may annul what was wrong; an appeal goes to another.
  const others = (appeals.data?.bodiesFor ?? []).filter(({ id, kind }) =>
    id === row.body?.id ? step === "ANNUL" : APPEAL_BODIES.includes(kind),
  );
  const fields = fieldsOf(step, row, draft);
  const change = (patch: Partial<Draft>) => {
    setRefused(null);
    setDraft({ ...draft, ...patch });
  };
  const send = async () => {
    setRefused(null);
    const evidence = fields.includes("files") && { evidenceIds: await sendEvidence(draft.files) };
    const content = { id: row.id, version: row.version, ...inputOf(fields, draft), ...evidence };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({
      mutation: STEP_FORMS[step].document as typeof STEP_FORMS.LIFT.document,
      variables: { input },
    });
    await client.refetchQueries({ include: "active" });
  };
  const explain = (error: unknown) => {
    const failure = refusalOf(error);
    if (failure === "STALE_VERSION") void reload().catch(() => undefined);
    const field = error instanceof EvidenceRefused ? "files" : textIn(error, "field");
    const isShown = fields.some((each) => each === field);
    if (field === null || !isShown)
      return failure === "STALE_VERSION" ? say("cases.stale") : refusalWords(error, say);
    setRefused({ field, words: refusalWords(error, say) });
    return say("cases.atField");
  };
  const fault = (field: Field) => (refused?.field === field ? refused.words : null);
  return (
    <AskDialog
      opened
      size="lg"
      title={capital(measureSteps.label(step, language))}
      confirm={say(row.mine ? "cases.sendOwn" : "cases.send")}
      onClose={onClose}
      onConfirm={send}
      onRefused={explain}
    >
      <p>{say(`cases.about.${step}`)}</p>
      <StepFields
        step={step}
        row={row}
        bodies={others}
        today={today}
        draft={draft}
        fields={fields}
        fault={fault}
        onChange={change}
      />
    </AskDialog>
  );
}
