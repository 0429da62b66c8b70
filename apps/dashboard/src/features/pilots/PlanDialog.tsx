import { useQuery } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { addDays, addMonths } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import { CitableDocumentsDocument } from "../common/documents/CitableDocuments.generated.js";
import { useRequestKey } from "../common/useRequestKey.js";
import classes from "./dialogs.module.css";
import { GroupWishes, type Wishes } from "./GroupWishes.js";
import { DraftPlanDocument } from "./Pilots.generated.js";
import { lastDay, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

const MONTHS = 6;

interface Props {
  /** The draft to change; null begins a plan. */
  readonly plan: Plan | null;
  readonly onClose: () => void;
  readonly onDone: (number: string) => void;
}

/** What a plan wants of each group; a new one wants a pilot of either kind of every group. */
const wishesOf = (plan: Plan | null, groups: readonly { readonly key: string }[]): Wishes =>
  plan?.groups
    ? Object.fromEntries(
        plan.groups.map(({ group, regular, thematic }) => [
          group.key,
          { REGULAR: regular, THEMATIC: thematic },
        ]),
      )
    : Object.fromEntries(groups.map(({ key }) => [key, { REGULAR: 1, THEMATIC: 1 }]));

/** Number, title, period, size, groups and documents of a plan. */
export function PlanDialog({ plan, onClose, onDone }: Props) {
  const { say, format, language } = useText();
  const { today, groups } = useReference();
  const { committee } = useViewer();
  const send = usePlanSend();
  const documents = useQuery(CitableDocumentsDocument).data?.documents?.nodes ?? [];
  const keyFor = useRequestKey();
  const [number, setNumber] = useState(plan?.number ?? "");
  const [title, setTitle] = useState(plan?.title ?? "");
  const [from, setFrom] = useState(plan?.from ?? today);
  const [until, setUntil] = useState(lastDay(plan?.before ?? addMonths(today, MONTHS)));
  const [perDelegation, setPerDelegation] = useState(String(plan?.perDelegation ?? 4));
  const [wishes, setWishes] = useState<Wishes>(() => wishesOf(plan, groups));
  const [cited, setCited] = useState<readonly string[]>(plan?.documents?.map(({ id }) => id) ?? []);
  const wanted = Object.entries(wishes)
    .map(([group, { REGULAR, THEMATIC }]) => ({ key: group, regular: REGULAR, thematic: THEMATIC }))
    .filter(({ regular, thematic }) => regular + thematic > 0);
  const save = async () => {
    if (!committee) return;
    const input = {
      ...(plan && { id: plan.id, version: plan.version }),
      committeeId: committee.id,
      groups: wanted,
      number,
      title,
      from,
      before: addDays(until, 1),
      perDelegation: Number(perDelegation),
      documentIds: [...cited],
    };
    const done = await send(
      DraftPlanDocument,
      { language, input: { ...input, idempotencyKey: keyFor(input) } },
      { refetch: ["Plans"] },
    );
    if (done?.draftPlan) onDone(done.draftPlan.number);
  };
  const cite = (id: string) =>
    setCited(cited.includes(id) ? cited.filter((each) => each !== id) : [...cited, id]);
  return (
    <AskDialog
      opened
      title={say(plan ? "pilots.editTitle" : "pilots.draftTitle")}
      confirm={say(plan ? "pilots.save" : "pilots.begin")}
      onClose={onClose}
      onConfirm={save}
      lacks={wanted.length === 0}
    >
      <TextInput
        label={say("pilots.number")}
        placeholder="109-KH/QU"
        value={number}
        maxLength={60}
        required
        data-autofocus
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <TextInput
        label={say("pilots.planTitle")}
        value={title}
        maxLength={500}
        required
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={classes.pair}>
        <DayField label={say("pilots.from")} value={from} required onChange={setFrom} />
        <DayField label={say("pilots.until")} value={until} min={from} required onChange={setUntil} />
      </div>
      <TextInput
        type="number"
        min={1}
        max={100}
        label={say("pilots.perDelegation")}
        value={perDelegation}
        required
        onChange={(event) => setPerDelegation(event.currentTarget.value)}
      />
      <GroupWishes wishes={wishes} onChange={setWishes} />
      {documents.length > 0 && (
        <fieldset className={classes.choices}>
          <legend>{say("pilots.cites")}</legend>
          {documents.map((document) => (
            <label key={document.id} className={classes.choice}>
              <input
                type="checkbox"
                checked={cited.includes(document.id)}
                onChange={() => cite(document.id)}
              />
              <span>
                {document.number}
                <small>
                  {document.title} · {format.day(document.issuedOn)}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </AskDialog>
  );
}
