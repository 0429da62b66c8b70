import { useMutation } from "@apollo/client/react";
import { addDays } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { DayField } from "../../../ui/DayField.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { accountName } from "../words.js";
import { type AdministeredBodyFragment, UnseatFromBodyDocument } from "./Bodies.generated.js";

export type Seat = AdministeredBodyFragment["acting"][number];

interface Props {
  readonly body: AdministeredBodyFragment;
  readonly seat: Seat;
  readonly onClose: () => void;
}

/** Ends that an account acts for a body; it acted for a day at least. */
export function UnseatDialog({ body, seat, onClose }: Props) {
  const { say } = useText();
  const { today } = useReference();
  const keyFor = useRequestKey();
  const first = addDays(seat.since, 1);
  const [until, setUntil] = useState(seat.since < today ? today : first);
  const [unseat] = useMutation(UnseatFromBodyDocument);
  const save = () => {
    const input = { bodyId: body.id, accountId: seat.account?.id ?? "", until };
    return unseat({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      title={say("bodies.unseatTitle", {
        account: seat.account ? accountName(seat.account) : "–",
        name: body.name,
      })}
      confirm={say("bodies.unseat")}
      onClose={onClose}
      onConfirm={save}
    >
      <DayField label={say("bodies.until")} value={until} min={first} required onChange={setUntil} />
    </AskDialog>
  );
}
