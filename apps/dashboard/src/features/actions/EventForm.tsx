import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { DayField } from "../../ui/DayField.js";
import { useWholeForm } from "../../ui/useWholeForm.js";
import { groupName } from "../common/groupName.js";
import { newKey } from "../common/newKey.js";
import type { Detail } from "./Details.js";
import classes from "./EventForm.module.css";
import {
  CellsToInviteDocument,
  PlanEventDocument,
  RecordEventAttendanceDocument,
} from "./Events.generated.js";

interface Props {
  readonly action: Detail;
}

/** The ids of all open cells of some groups, page by page. */
async function cellsOf(
  client: ApolloClient,
  groups: readonly string[],
  after: string | null = null,
): Promise<string[]> {
  const where = { closedOn: { isNull: true }, group: { key: { in: [...groups] } } };
  const { data } = await client.query({
    query: CellsToInviteDocument,
    variables: { where, after },
    fetchPolicy: "no-cache",
  });
  const { nodes = [], pageInfo } = data?.invited ?? {};
  const ids = nodes.map(({ id }) => id);
  return pageInfo?.hasNextPage ? [...ids, ...(await cellsOf(client, groups, pageInfo.endCursor))] : ids;
}

/** What is sent, and why it was refused. */
function useSending() {
  const client = useApolloClient();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (work: () => Promise<unknown>) => {
    setSending(true);
    setFailure(null);
    try {
      await work();
      await client.refetchQueries({ include: "active" });
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setSending(false);
    }
  };
  return { client, sending, failure, send };
}

/** Day, place and which groups of cells are invited. */
function Planning({ action }: Props) {
  const { say } = useText();
  const { groups } = useReference();
  const { client, sending, failure, send } = useSending();
  const [heldOn, setHeldOn] = useState(action.event?.heldOn ?? "");
  const [place, setPlace] = useState(action.event?.place ?? "");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (key: string) =>
    setChosen((before) => (before.includes(key) ? before.filter((each) => each !== key) : [...before, key]));
  const plan = () =>
    send(async () => {
      const cellIds = await cellsOf(client, chosen);
      const { id, version } = action;
      const input = { id, version, heldOn, place: place.trim() || null, cellIds, idempotencyKey: newKey() };
      await client.mutate({ mutation: PlanEventDocument, variables: { input } });
    });
  const { form, fault } = useWholeForm(() => void plan(), chosen.length === 0 && say("actions.eventNobody"));
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
      <fieldset className={classes.choices}>
        <legend>{say("actions.eventGroups")}</legend>
        {groups.map(({ key, name }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {groupName(name)}
          </label>
        ))}
      </fieldset>
      <p role="alert" className={classes.failure}>
        {fault ?? (failure && say(`reason.${failure}`))}
      </p>
      <Button type="submit" variant="default" loading={sending}>
        {say("actions.eventPlan")}
      </Button>
    </form>
  );
}

/** Which of the invited cells attended. */
function Attendance({ action }: Props) {
  const { say } = useText();
  const { client, sending, failure, send } = useSending();
  const invitees = action.event?.invitees ?? [];
  const [present, setPresent] = useState<ReadonlySet<string>>(
    () => new Set(invitees.flatMap(({ cell, attended }) => (cell && attended !== false ? [cell.id] : []))),
  );
  const toggle = (id: string) =>
    setPresent(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const record = () =>
    send(() => {
      const { id, version } = action;
      const input = { id, version, presentCellIds: [...present], idempotencyKey: newKey() };
      return client.mutate({ mutation: RecordEventAttendanceDocument, variables: { input } });
    });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <fieldset className={classes.choices} data-long>
        <legend>{say("actions.eventPresent")}</legend>
        {invitees.map(
          ({ cell }) =>
            cell && (
              <label key={cell.id}>
                <input type="checkbox" checked={present.has(cell.id)} onChange={() => toggle(cell.id)} />
                {cell.name}
              </label>
            ),
        )}
      </fieldset>
      <p role="alert" className={classes.failure}>
        {failure && say(`reason.${failure}`)}
      </p>
      <Button type="submit" variant="default" loading={sending}>
        {say("actions.eventRecord")}
      </Button>
    </form>
  );
}

/** Before the day it is planned; from the day on its attendance is taken. */
export function EventForm({ action }: Props) {
  const { say } = useText();
  const { today } = useReference();
  const [opened, setOpened] = useState<"plan" | "attendance" | null>(null);
  const isHeld = action.event !== null && action.event.heldOn <= today;
  const toggle = (which: "plan" | "attendance") => setOpened(opened === which ? null : which);
  return (
    <div className={classes.event}>
      <div className={classes.buttons}>
        <Button variant="default" aria-expanded={opened === "plan"} onClick={() => toggle("plan")}>
          {say(action.event ? "actions.eventChange" : "actions.eventPlan")}
        </Button>
        {isHeld && (
          <Button
            variant="default"
            aria-expanded={opened === "attendance"}
            onClick={() => toggle("attendance")}
          >
            {say("actions.eventAttendance")}
          </Button>
        )}
      </div>
      {opened === "plan" && <Planning action={action} />}
      {opened === "attendance" && <Attendance action={action} />}
    </div>
  );
}
