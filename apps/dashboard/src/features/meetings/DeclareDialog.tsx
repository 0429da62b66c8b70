import { Button, NativeSelect, Textarea } from "@mantine/core";
import { firstDayOf, type Month, nextMonth, POSTPONING_KINDS } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import type { DeclaredState } from "../../graphql/types.generated.js";
import { useText } from "../../i18n/useText.js";
import { Choice } from "../../ui/Choice.js";
import { Dialog } from "../../ui/Dialog.js";
import { capital } from "../common/capital.js";
import {
  type ChosenDocument,
  citationOf,
  DocumentChoice,
  isNamed,
} from "../common/documents/DocumentChoice.js";
import { useRequestKey } from "../common/useRequestKey.js";
import classes from "./DeclareDialog.module.css";
import { type CellBookQuery, DeclareMonthDocument } from "./Meetings.generated.js";
import { useVerb } from "./useVerb.js";

export type BookMonth = NonNullable<NonNullable<CellBookQuery["cell"]>["regime"]>[number];

type Declaration = NonNullable<BookMonth["declaration"]>;

interface Props {
  readonly cellId: string;
  /** The month, or those of which one is chosen. */
  readonly months: readonly [Month, ...Month[]];
  readonly declared: Declaration | null;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

const STATES = ["POSTPONED", "NOT_HELD"] as const;

/** Says what became of a month without a regular meeting: a postponement names its document. */
export function DeclareDialog({ cellId, months, declared, onClose, onDone }: Props) {
  const { say, format } = useText();
  const { today } = useReference();
  const [month, setMonth] = useState(months[0]);
  const over = firstDayOf(nextMonth(month)) <= today;
  const [state, setState] = useState<DeclaredState>(
    declared?.state === "NOT_HELD" ? "NOT_HELD" : "POSTPONED",
  );
  const [document, setDocument] = useState<ChosenDocument>({
    id: declared?.recordedDocument?.id ?? null,
    words: declared?.document ?? "",
  });
  const [note, setNote] = useState(declared?.note ?? "");
  const [id] = useState(() => v7());
  const keyFor = useRequestKey();
  const { send, sending, refused } = useVerb();
  const words = format.monthWords(month);
  const submit = async () => {
    const input = {
      id,
      cellId,
      month,
      state,
      ...(state === "POSTPONED" ? citationOf(document) : { document: null }),
      note: note.trim() || null,
      version: declared?.version ?? null,
    };
    if (await send(DeclareMonthDocument, { input: { ...input, idempotencyKey: keyFor(input) } }))
      onDone(say("meetings.declared", { month: words }));
  };
  return (
    <Dialog
      title={say("meetings.declareTitle", { month: words })}
      onClose={onClose}
      onSubmit={() => void submit()}
      lacks={state === "POSTPONED" && !isNamed(document) && say("meetings.document")}
      refused={refused && say(`reason.${refused.failure}`)}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say("common.cancel")}
          </Button>
          <Button type="submit" loading={sending}>
            {say("meetings.declareDo")}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        {months.length > 1 && (
          <NativeSelect
            label={say("meetings.whichMonth")}
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value as Month)}
            data={months.map((each) => ({ value: each, label: capital(format.monthWords(each)) }))}
          />
        )}
        <Choice
          legend={say("meetings.declareWhat")}
          value={state}
          options={STATES.map((each) => ({
            value: each,
            label: say(`meetings.declare.${each}`),
            disabled: each === "NOT_HELD" && !over,
          }))}
          onChange={setState}
        />
        {!over && <p className={classes.note}>{say("meetings.notOver")}</p>}
        {state === "POSTPONED" && (
          <DocumentChoice
            label={say("meetings.document")}
            hint={say("meetings.documentHint")}
            chosen={document}
            onChange={setDocument}
            kinds={POSTPONING_KINDS}
          />
        )}
        <Textarea
          label={say("meetings.note")}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
