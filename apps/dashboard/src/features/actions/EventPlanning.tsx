import { Button, TextInput } from "@mantine/core";
import { fold } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { DayField } from "../../ui/DayField.js";
import { useWholeForm } from "../../ui/useWholeForm.js";
import { groupName } from "../common/groupName.js";
import { useRequestKey } from "../common/useRequestKey.js";
import type { Detail } from "./Details.js";
import classes from "./EventForm.module.css";
import { PlanEventDocument } from "./Events.generated.js";
import { type Invitable, useInvitable } from "./useInvitable.js";
import { useSending } from "./useSending.js";

const MOST_FOUND = 12;

/** Who is invited: whole groups at a touch, single cells by a search. */
function Invitees(props: {
  readonly cells: readonly Invitable[];
  readonly invited: ReadonlySet<string>;
  readonly change: (invited: ReadonlySet<string>) => void;
}) {
  const { cells, invited, change } = props;
  const { say, format } = useText();
  const { groups } = useReference();
  const [search, setSearch] = useState("");
  const set = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(invited);
    for (const id of ids) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    change(next);
  };
  const wanted = fold(search);
  const found =
    wanted === "" ? [] : cells.filter(({ code, name }) => fold(`${code} ${name}`).includes(wanted));
  return (
    <>
      <fieldset className={classes.choices}>
        <legend>{say("actions.eventGroups")}</legend>
        {groups.map(({ key, name }) => {
          const ids = cells.flatMap(({ id, group }) => (group?.key === key ? [id] : []));
          const count = ids.filter((id) => invited.has(id)).length;
          return (
            <label key={key}>
              <input
                type="checkbox"
                checked={count > 0 && count === ids.length}
                ref={(box) => {
                  if (box) box.indeterminate = count > 0 && count < ids.length;
                }}
                disabled={ids.length === 0}
                onChange={() => set(ids, count < ids.length)}
              />
              {groupName(name)} ({format.count(count)}/{format.count(ids.length)})
            </label>
          );
        })}
      </fieldset>
      <TextInput
        type="search"
        label={say("actions.eventSearch")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {wanted !== "" && (
        <fieldset className={classes.choices}>
          <legend>{say("actions.eventFound", { count: format.count(found.length) })}</legend>
          {found.slice(0, MOST_FOUND).map(({ id, code, name }) => (
            <label key={id}>
              <input type="checkbox" checked={invited.has(id)} onChange={() => set([id], !invited.has(id))} />
              {code} · {name}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status">{say("actions.invited", { invited: format.count(invited.size) })}</p>
    </>
  );
}

/** Day, place and who is invited, as they stand; a warning names whose recorded attendance would be lost. */
export function EventPlanning({ action }: { readonly action: Detail }) {
  const { say } = useText();
  const { today } = useReference();
  const cells = useInvitable();
  const { client, sending, failure, send } = useSending();
  const keyFor = useRequestKey();
  const before = action.event?.invitees ?? [];
  const [heldOn, setHeldOn] = useState(action.event?.heldOn ?? "");
  const [place, setPlace] = useState(action.event?.place ?? "");
  const [invited, setInvited] = useState<ReadonlySet<string>>(
    () => new Set(before.flatMap(({ cell }) => (cell ? [cell.id] : []))),
  );
  const [confirmed, setConfirmed] = useState(false);
  const leaving = before.filter(({ cell }) => cell && !invited.has(cell.id));
  const lost = (heldOn > today ? before : leaving).filter(({ attended }) => attended !== null);
  const names = (guests: typeof before) => guests.map(({ cell }) => cell?.name ?? "").join(", ");
  const plan = () =>
    send(() => {
      const { id, version } = action;
      const content = { id, version, heldOn, place: place.trim() || null, cellIds: [...invited] };
      const input = { ...content, dropsAttendance: confirmed };
      const variables = { input: { ...input, idempotencyKey: keyFor(input) } };
      return client.mutate({ mutation: PlanEventDocument, variables });
    });
  const lacks = () => {
    if (invited.size === 0) return say("actions.eventInvitesNobody");
    return lost.length > 0 && !confirmed && say("actions.eventLostAsk");
  };
  const { form, fault } = useWholeForm(() => void plan(), lacks());
  return (
    <form className={classes.form} {...form}>
      <DayField
        label={say("actions.eventDay")}
        value={heldOn}
        min={action.openedOn}
        required
        onChange={setHeldOn}
      />
      <TextInput
        label={say("actions.eventPlace")}
        value={place}
        maxLength={200}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      {cells && <Invitees cells={cells} invited={invited} change={setInvited} />}
      {leaving.length > 0 && <p>{say("actions.eventLeaving", { names: names(leaving) })}</p>}
      {lost.length > 0 && (
        <fieldset className={classes.choices}>
          <p className={classes.failure}>{say("actions.eventLost", { names: names(lost) })}</p>
          <label>
            <input type="checkbox" checked={confirmed} onChange={() => setConfirmed(!confirmed)} />
            {say("actions.eventLostConfirm")}
          </label>
        </fieldset>
      )}
      <p role="alert" className={classes.failure}>
        {fault ?? (failure && say(`reason.${failure}`))}
      </p>
      <Button type="submit" variant="default" loading={sending}>
        {say(action.event ? "actions.eventSave" : "actions.eventPlan")}
      </Button>
    </form>
  );
}
