import { Button } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { useRequestKey } from "../common/useRequestKey.js";
import type { Detail } from "./Details.js";
import classes from "./EventForm.module.css";
import { RecordEventAttendanceDocument } from "./Events.generated.js";
import { useSending } from "./useSending.js";

/** Which of the invited cells attended: nobody did until somebody says so, also that none came. */
export function EventAttendance({ action }: { readonly action: Detail }) {
  const { say, format } = useText();
  const { client, sending, failure, send } = useSending();
  const keyFor = useRequestKey();
  const invitees = action.event?.invitees ?? [];
  const [present, setPresent] = useState<ReadonlySet<string>>(
    () => new Set(invitees.flatMap(({ cell, attended }) => (cell && attended ? [cell.id] : []))),
  );
  const [nobody, setNobody] = useState(false);
  const [asked, setAsked] = useState(false);
  const isStated = present.size > 0 || nobody;
  const toggle = (id: string) =>
    setPresent(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const record = () =>
    send(() => {
      const content = { id: action.id, version: action.version, presentCellIds: [...present] };
      const input = { ...content, idempotencyKey: keyFor(content) };
      return client.mutate({ mutation: RecordEventAttendanceDocument, variables: { input } });
    });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isStated) void record();
        else setAsked(true);
      }}
    >
      <fieldset className={classes.choices} data-long>
        <legend>{say("actions.eventPresent")}</legend>
        {invitees.map(
          ({ cell }) =>
            cell && (
              <label key={cell.id}>
                <input
                  type="checkbox"
                  checked={present.has(cell.id)}
                  disabled={nobody}
                  onChange={() => toggle(cell.id)}
                />
                {cell.name}
              </label>
            ),
        )}
      </fieldset>
      <fieldset className={classes.choices}>
        <label>
          <input
            type="checkbox"
            checked={nobody}
            disabled={present.size > 0}
            onChange={() => setNobody(!nobody)}
          />
          {say("actions.eventNobody")}
        </label>
      </fieldset>
      <p role="status">
        {say("actions.attended", {
          present: format.count(present.size),
          invited: format.count(invitees.length),
        })}
      </p>
      <p role="alert" className={classes.failure}>
        {failure ? say(`reason.${failure}`) : asked && !isStated && say("actions.eventStateWho")}
      </p>
      <Button type="submit" variant="default" loading={sending}>
        {say("actions.eventRecord")}
      </Button>
    </form>
  );
}
