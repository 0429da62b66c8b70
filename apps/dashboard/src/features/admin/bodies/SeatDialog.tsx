import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { detailIn, type Failure } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { Choice } from "../../../ui/Choice.js";
import { DayField } from "../../../ui/DayField.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { FindAccount } from "../Finders.js";
import type { FoundOption } from "../FindOne.js";
import { type AdministeredBodyFragment, SeatInBodyDocument } from "./Bodies.generated.js";

interface Props {
  readonly body: AdministeredBodyFragment;
  readonly onClose: () => void;
}

/** Has an account act for a body from a day on, as one of its members or to enter what it decided. */
export function SeatDialog({ body, onClose }: Props) {
  const { say } = useText();
  const { today } = useReference();
  const keyFor = useRequestKey();
  const [account, setAccount] = useState<FoundOption | null>(null);
  const [as, setAs] = useState<"member" | "recorder">("member");
  const [since, setSince] = useState(today);
  const [seat] = useMutation(SeatInBodyDocument);
  const save = () => {
    const input = { bodyId: body.id, accountId: account?.id ?? "", since, recorder: as === "recorder" };
    return seat({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  const refused = (error: unknown, failure: Failure) => {
    if (failure === "NOT_ALLOWED") return say("bodies.ownSeat");
    if (failure === "ALREADY_EXISTS") return say("bodies.already");
    const isFull = failure === "INVALID_VALUE" && detailIn(error, "field") === "accountId";
    return isFull ? say("bodies.full") : null;
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say("bodies.seatTitle", { name: body.name })}
      confirm={say("admin.save")}
      lacks={account === null}
      onClose={onClose}
      onConfirm={save}
      onRefused={refused}
    >
      <p>{say("bodies.seatWords")}</p>
      <FindAccount chosen={account} onChoose={setAccount} />
      <Choice
        legend={say("bodies.as")}
        value={as}
        options={[
          { value: "member", label: say("bodies.asMember") },
          { value: "recorder", label: say("bodies.asRecorder") },
        ]}
        onChange={setAs}
      />
      <p>{say("bodies.recorderHint")}</p>
      <DayField label={say("bodies.since")} value={since} required onChange={setSince} />
    </AskDialog>
  );
}
