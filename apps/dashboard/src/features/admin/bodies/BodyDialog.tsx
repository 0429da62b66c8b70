import { useMutation } from "@apollo/client/react";
import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { type BodyKind, bodyKinds } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { FindCell } from "../Finders.js";
import type { FoundOption } from "../FindOne.js";
import { type AdministeredBodyFragment, RecordBodyDocument } from "./Bodies.generated.js";
import classes from "./BodyDialog.module.css";

interface Props {
  /** Null records a new one. */
  readonly body: AdministeredBodyFragment | null;
  readonly onClose: () => void;
}

const MOST_SEATS = 500;

/** A body that decides: its kind and place stay, the rest may change; it may be closed. */
export function BodyDialog({ body, onClose }: Props) {
  const { say, language } = useText();
  const { committees } = useReference();
  const [ownId] = useState(() => v7());
  const keyFor = useRequestKey();
  const [kind, setKind] = useState<BodyKind>(body?.kind ?? "STANDING_COMMITTEE");
  const [name, setName] = useState(body?.name ?? "");
  const [committee, setCommittee] = useState(body?.committee?.id ?? committees[0]?.id ?? "");
  const [cell, setCell] = useState<FoundOption | null>(null);
  const [seats, setSeats] = useState<number | null>(body?.seats ?? null);
  const [quorum, setQuorum] = useState<number | null>(body?.quorum ?? null);
  const [closed, setClosed] = useState(body?.closedOn != null);
  const [record] = useMutation(RecordBodyDocument, { refetchQueries: ["Bodies"] });
  const ofCell = kind === "CELL";
  const place = ofCell ? { cellId: cell?.id ?? null } : { committeeId: committee };
  const save = () => {
    const input = {
      id: body?.id ?? ownId,
      version: body?.version ?? null,
      kind,
      name: name.trim(),
      ...(body === null && place),
      seats: seats ?? 0,
      quorum: quorum ?? 0,
      closed,
    };
    return record({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  const counted = seats !== null && quorum !== null && seats >= 1 && quorum >= 1 && quorum <= seats;
  const placed = body !== null || (ofCell ? cell !== null : committee !== "");
  const number = (label: string, value: number | null, set: (value: number | null) => void, max: number) => (
    <NumberInput
      label={label}
      value={value ?? ""}
      min={1}
      max={max}
      allowDecimal={false}
      required
      onChange={(given) => set(given === "" ? null : Number(given))}
    />
  );
  return (
    <AskDialog
      opened
      size="lg"
      title={body ? say("bodies.editTitle", { name: body.name }) : say("bodies.new")}
      confirm={say("admin.save")}
      lacks={!counted || !placed}
      onClose={onClose}
      onConfirm={save}
    >
      {body === null && (
        <NativeSelect
          label={say("bodies.kind")}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as BodyKind)}
          data={bodyKinds.keys.map((key) => ({
            value: key,
            label: capital(bodyKinds.label(key, language)),
          }))}
        />
      )}
      <TextInput
        label={say("bodies.name")}
        value={name}
        maxLength={200}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {body === null && ofCell && <FindCell chosen={cell} onChoose={setCell} />}
      {body === null && !ofCell && (
        <NativeSelect
          label={say("bodies.committee")}
          value={committee}
          onChange={(event) => setCommittee(event.currentTarget.value)}
          data={committees.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      <div className={classes.pair}>
        {number(say("bodies.seats"), seats, setSeats, MOST_SEATS)}
        {number(say("bodies.quorum"), quorum, setQuorum, seats ?? MOST_SEATS)}
      </div>
      {body !== null && (
        <label className={classes.choice}>
          <input type="checkbox" checked={closed} onChange={() => setClosed(!closed)} />
          <span>
            {say("bodies.close")}
            <small>{say("bodies.closeHint")}</small>
          </span>
        </label>
      )}
    </AskDialog>
  );
}
