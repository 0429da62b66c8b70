import { useApolloClient } from "@apollo/client/react";
import { addMonths } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { DayField } from "../../../ui/DayField.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { DeclareUnavailableDocument } from "./Away.generated.js";
import classes from "./Sheet.module.css";

/** As the server takes it. */
const MONTHS_AHEAD = 24;

interface Props {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Says on which days somebody cannot attend a course; nobody is asked why. */
export function AwayDialog({ personId, onClose }: Props) {
  const { say } = useText();
  const { today } = useReference();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [id] = useState(() => v7());
  const [fromDay, setFromDay] = useState("");
  const [toDay, setToDay] = useState("");
  const send = async () => {
    const content = { id, personId, fromDay, toDay };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({ mutation: DeclareUnavailableDocument, variables: { input } });
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      title={say("away.title")}
      confirm={say("away.confirm")}
      onClose={onClose}
      onConfirm={send}
    >
      <p>{say("away.hint")}</p>
      <div className={classes.days}>
        <DayField label={say("away.from")} value={fromDay} required onChange={setFromDay} />
        <DayField
          label={say("away.to")}
          value={toDay}
          min={[fromDay, today].toSorted().at(-1)}
          max={addMonths(today, MONTHS_AHEAD)}
          required
          onChange={setToDay}
        />
      </div>
    </AskDialog>
  );
}
