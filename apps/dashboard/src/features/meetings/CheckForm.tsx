import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { v7 } from "uuid";
import { useText } from "../../i18n/useText.js";
import { Choice } from "../../ui/Choice.js";
import { useWholeForm } from "../../ui/useWholeForm.js";
import classes from "./Field.module.css";
import { CrossCheckMeetingDocument, type MeetingRowFragment } from "./Meetings.generated.js";
import { useVerb } from "./useVerb.js";

type Verdict = "yes" | "no";

/** Whether the record agrees with the minutes; whoever disagrees says what differs. */
export function CheckForm({
  meeting,
  onDone,
}: {
  readonly meeting: Pick<MeetingRowFragment, "id" | "version">;
  readonly onDone: (words: string) => void;
}) {
  const { say } = useText();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [note, setNote] = useState("");
  const [id, setId] = useState(() => v7());
  const { send, sending, refused } = useVerb();
  const agrees = verdict === "yes";
  const submit = async () => {
    const input = {
      id,
      meetingId: meeting.id,
      version: meeting.version,
      agrees,
      note: note.trim() || null,
      idempotencyKey: id,
    };
    if (!(await send(CrossCheckMeetingDocument, { input }))) return;
    setVerdict(null);
    setNote("");
    setId(v7());
    onDone(say("meetings.checked"));
  };
  const { form, fault } = useWholeForm(() => void submit());
  return (
    <form className={classes.form} {...form}>
      <Choice<Verdict>
        legend={say("meetings.checkLegend")}
        value={verdict}
        options={[
          { value: "yes", label: say("meetings.check.yes") },
          { value: "no", label: say("meetings.check.no") },
        ]}
        onChange={setVerdict}
      />
      {verdict !== null && (
        <Textarea
          label={say(agrees ? "meetings.checkRemark" : "meetings.checkNote")}
          required={!agrees}
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      {(fault !== null || refused) && (
        <p role="alert" className={classes.refused}>
          {fault ?? (refused && say(`reason.${refused.failure}`))}
        </p>
      )}
      {verdict !== null && (
        <Button type="submit" loading={sending}>
          {say("meetings.check")}
        </Button>
      )}
    </form>
  );
}
