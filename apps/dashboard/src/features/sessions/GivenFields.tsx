import { useQuery } from "@apollo/client/react";
import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ActionKind, actionKinds, posts } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { capital } from "../common/capital.js";
import { ActionPeopleDocument } from "../common/giveAction/GiveAction.generated.js";
import { SessionCellsDocument } from "./Sessions.generated.js";

/** To which cell work is given, what kind of work, and to whom; an empty owner is the head. */
export interface Given {
  readonly cellId: string;
  readonly kind: ActionKind;
  readonly ownerTenureId: string;
}

export const NOT_GIVEN: Given = { cellId: "", kind: "RECTIFICATION", ownerTenureId: "" };
export const isGiven = ({ cellId }: Given): boolean => cellId !== "";

const PAUSE_MS = 250;

export function GivenFields({
  given,
  onChange,
}: {
  readonly given: Given;
  readonly onChange: (given: Given) => void;
}) {
  const { say, language } = useText();
  const [wanted, setWanted] = useState("");
  const [search] = useDebouncedValue(wanted, PAUSE_MS);
  const found = useQuery(SessionCellsDocument, { variables: { wanted: search } });
  const cells = found.data?.cells?.nodes ?? [];
  const people = useQuery(ActionPeopleDocument, {
    variables: { cellId: given.cellId },
    skip: given.cellId === "",
  }).data?.actionPeople;
  const none = say(found.data && cells.length === 0 ? "sessions.cellNone" : "sessions.cellChoose");
  return (
    <>
      <TextInput
        label={say("sessions.cellSearch")}
        value={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
          onChange({ ...given, cellId: "", ownerTenureId: "" });
        }}
      />
      <NativeSelect
        label={say("sessions.cell")}
        value={given.cellId}
        required
        data={[
          { value: "", label: none },
          ...cells.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` })),
        ]}
        onChange={(event) => onChange({ ...given, cellId: event.currentTarget.value, ownerTenureId: "" })}
      />
      <NativeSelect
        label={say("sessions.kind")}
        value={given.kind}
        data={actionKinds.keys.map((value) => ({
          value,
          label: capital(actionKinds.label(value, language)),
        }))}
        onChange={(event) => onChange({ ...given, kind: event.currentTarget.value as ActionKind })}
      />
      <NativeSelect
        label={say("sessions.owner")}
        value={given.ownerTenureId}
        disabled={given.cellId === ""}
        data={[
          { value: "", label: say("sessions.head") },
          ...(people?.posts ?? []).map(({ id, post, person }) => ({
            value: id,
            label: `${capital(posts.label(post, language))}: ${person?.name ?? "–"}`,
          })),
        ]}
        onChange={(event) => onChange({ ...given, ownerTenureId: event.currentTarget.value })}
      />
    </>
  );
}
