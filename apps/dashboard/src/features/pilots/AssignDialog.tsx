import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import classes from "./dialogs.module.css";
import { AssignPilotDocument } from "./Pilots.generated.js";
import { lastDay, newKey, type Pilot, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

interface Props {
  readonly plan: Plan;
  readonly pilot: Pilot;
  readonly onClose: () => void;
}

/** Delegation, day and theme of a pilot. Once it is evaluated only the theme may change. */
export function AssignDialog({ plan, pilot, onClose }: Props) {
  const { say, language } = useText();
  const send = usePlanSend();
  const [key] = useState(newKey);
  const [delegation, setDelegation] = useState(pilot.delegation?.id ?? "");
  const [day, setDay] = useState(pilot.day ?? "");
  const [theme, setTheme] = useState(pilot.theme ?? "");
  const [anchor, setAnchor] = useState(pilot.anchor);
  const settled = pilot.evaluation !== null;
  const save = async () => {
    const input = {
      pilotId: pilot.id,
      version: pilot.version,
      delegationId: delegation || null,
      day: day || null,
      theme: theme || null,
      anchor,
      idempotencyKey: `${key} ${delegation} ${day} ${anchor} ${theme}`.slice(0, 200),
    };
    await send(AssignPilotDocument, { language, input });
  };
  return (
    <AskDialog
      opened
      title={say("pilots.assignTitle", { cell: pilot.cell?.name ?? "" })}
      confirm={say("pilots.save")}
      onClose={onClose}
      onConfirm={save}
    >
      {settled && <p className={classes.words}>{say("pilots.settled")}</p>}
      <NativeSelect
        label={say("pilots.delegation")}
        value={delegation}
        disabled={settled}
        onChange={(event) => setDelegation(event.currentTarget.value)}
        data={[
          { value: "", label: say("pilots.noDelegation") },
          ...(plan.delegations ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DayField
        label={say("pilots.day")}
        value={day}
        min={plan.from}
        max={lastDay(plan.before)}
        disabled={settled}
        onChange={setDay}
      />
      <TextInput
        label={say("pilots.theme")}
        value={theme}
        maxLength={500}
        onChange={(event) => setTheme(event.currentTarget.value)}
      />
      <label className={classes.choice}>
        <input type="checkbox" checked={anchor} disabled={settled} onChange={() => setAnchor(!anchor)} />
        <span>
          {say("pilots.anchorLabel")}
          <small>{say("pilots.anchorNote")}</small>
        </span>
      </label>
    </AskDialog>
  );
}
