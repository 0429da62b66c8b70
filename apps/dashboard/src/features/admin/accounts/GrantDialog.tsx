import { useMutation, useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { addDays, GRANT_SCOPES, type GrantPlace, type Role, roles } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { DayField } from "../../../ui/DayField.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { DelegationsToGrantDocument } from "../Find.generated.js";
import { FindCell } from "../Finders.js";
import type { FoundOption } from "../FindOne.js";
import { GrantRoleDocument, type ManagedAccountFragment } from "./Accounts.generated.js";

interface Props {
  readonly account: ManagedAccountFragment;
  readonly onClose: () => void;
}

const FAR: readonly GrantPlace[] = ["committee", "all"];

/** A role over a part of the organisation, for a time. */
export function GrantDialog({ account, onClose }: Props) {
  const { say, language } = useText();
  const { today, committees } = useReference();
  const coversAll = useViewer().committee === null;
  const keyFor = useRequestKey();
  const [role, setRole] = useState<Role>("SECRETARY");
  const places = GRANT_SCOPES[role].filter((each) => each !== "all" || coversAll);
  const [wantedPlace, setPlace] = useState<GrantPlace>("cell");
  const place = places.includes(wantedPlace) ? wantedPlace : (places[0] ?? "committee");
  const [committee, setCommittee] = useState("");
  const [cell, setCell] = useState<FoundOption | null>(null);
  const [delegation, setDelegation] = useState("");
  const [since, setSince] = useState(today);
  const [lastDay, setLastDay] = useState("");
  const delegations = useQuery(DelegationsToGrantDocument, { skip: place !== "delegation" });
  const [grant] = useMutation(GrantRoleDocument, {
    refetchQueries: ["OneAccount", "Accounts", "AwaitingAccounts"],
  });
  const over = {
    committee: { committeeId: committee },
    cell: { cellId: cell?.id ?? "" },
    delegation: { delegationId: delegation },
    all: {},
  }[place];
  const save = () => {
    const until = lastDay === "" ? null : addDays(lastDay, 1);
    const input = { accountId: account.id, role, ...over, since, until };
    return grant({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  const ready = Object.values(over).every((id) => id !== "") && (lastDay === "" || lastDay >= since);
  const choose = { value: "", label: say("accounts.choose") };
  const select = (
    label: string,
    value: string,
    pick: (id: string) => void,
    options: readonly { readonly id: string; readonly name: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => pick(event.currentTarget.value)}
      data={[choose, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
      required
    />
  );
  return (
    <AskDialog
      opened
      title={say("accounts.grantTitle", { account: account.name ?? account.login })}
      confirm={say("accounts.grant")}
      lacks={!ready}
      onClose={onClose}
      onConfirm={save}
    >
      <NativeSelect
        label={say("accounts.role")}
        value={role}
        data-autofocus
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        data={roles.keys.map((key) => ({ value: key, label: capital(roles.label(key, language)) }))}
      />
      <NativeSelect
        label={say("accounts.place")}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value as GrantPlace)}
        data={places.map((each) => ({ value: each, label: say(`accounts.over.${each}`) }))}
      />
      {place === "committee" && select(say("accounts.committee"), committee, setCommittee, committees)}
      {place === "delegation" &&
        select(say("accounts.delegation"), delegation, setDelegation, delegations.data?.delegations ?? [])}
      {place === "cell" && <FindCell chosen={cell} onChoose={setCell} />}
      <DayField label={say("accounts.since")} value={since} required onChange={setSince} />
      <DayField
        label={say("accounts.lastDay")}
        description={say("accounts.lastDayHint")}
        value={lastDay}
        min={since}
        onChange={setLastDay}
      />
      {FAR.includes(place) && <p role="status">{say("accounts.farWords")}</p>}
    </AskDialog>
  );
}
