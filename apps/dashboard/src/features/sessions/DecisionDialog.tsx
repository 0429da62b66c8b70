import { useMutation, useQuery } from "@apollo/client/react";
import { NativeSelect, Textarea } from "@mantine/core";
import { addDays, measureKinds } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { Choice } from "../../ui/Choice.js";
import { DayField } from "../../ui/DayField.js";
import { ACTION_GIVERS } from "../common/actionReaders.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { type Given, GivenFields, isGiven, NOT_GIVEN } from "./GivenFields.js";
import { RecordDecisionDocument, SessionCasesDocument } from "./Sessions.generated.js";

const HOWS = ["action", "case", "day"] as const;
type How = (typeof HOWS)[number];

const CLOSEST_DAYS = 30;
const LONGEST_TITLE = 200;

/** Records what a session decided: as work that is given, tied to a case, or with a day only. */
export function DecisionDialog({
  sessionId,
  onClose,
}: {
  readonly sessionId: string;
  readonly onClose: () => void;
}) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const gives = useViewer().roles.some((role) => ACTION_GIVERS.includes(role));
  const hows = gives ? HOWS : HOWS.filter((each) => each !== "action");
  const [id] = useState(() => v7());
  const [words, setWords] = useState("");
  const [how, setHow] = useState<How>(hows[0]!);
  const [given, setGiven] = useState<Given>(NOT_GIVEN);
  const [measureId, setMeasureId] = useState("");
  const [dueOn, setDueOn] = useState(addDays(today, CLOSEST_DAYS));
  const keyFor = useRequestKey();
  const [record] = useMutation(RecordDecisionDocument);
  const cases = useQuery(SessionCasesDocument, { skip: how !== "case" }).data?.measures?.nodes ?? [];
  const save = () => {
    const input = {
      id,
      sessionId,
      words,
      dueOn: how === "action" ? null : dueOn,
      measureId: how === "case" ? measureId : null,
      action:
        how === "action"
          ? {
              ...given,
              ownerTenureId: given.ownerTenureId || null,
              title: words.slice(0, LONGEST_TITLE),
              dueOn,
            }
          : null,
    };
    return record({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  const isFollowed = { action: isGiven(given), case: measureId !== "", day: true }[how];
  return (
    <AskDialog
      opened
      size="lg"
      title={say("sessions.conclude")}
      confirm={say("sessions.save")}
      lacks={!isFollowed}
      onClose={onClose}
      onConfirm={save}
    >
      <Textarea
        label={say("sessions.words")}
        value={words}
        maxLength={2_000}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Choice
        legend={say("sessions.how")}
        value={how}
        options={hows.map((value) => ({ value, label: say(`sessions.how.${value}`) }))}
        onChange={setHow}
      />
      {how === "action" && <GivenFields given={given} onChange={setGiven} />}
      {how === "case" && (
        <NativeSelect
          label={say("sessions.case")}
          value={measureId}
          required
          data={[
            { value: "", label: say("sessions.caseChoose") },
            ...cases.map(({ id: value, kind, proposedOn, cell }) => ({
              value,
              label: say("sessions.caseLine", {
                cell: cell?.name ?? "–",
                kind: measureKinds.label(kind, language),
                day: format.day(proposedOn),
              }),
            })),
          ]}
          onChange={(event) => setMeasureId(event.currentTarget.value)}
        />
      )}
      <DayField label={say("sessions.dueOn")} value={dueOn} min={today} required onChange={setDueOn} />
    </AskDialog>
  );
}
