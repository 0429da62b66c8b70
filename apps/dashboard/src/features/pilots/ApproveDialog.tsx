import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { DayField } from "../../ui/DayField.js";
import classes from "./dialogs.module.css";
import { ApprovePlanDocument } from "./Pilots.generated.js";
import { newKey, type Plan } from "./pilotsView.js";
import { usePlanSend } from "./usePlanWork.js";

/** Approving asks, names what is still amiss, and says what follows. It is no status to be tried out. */
export function ApproveDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const { say, language } = useText();
  const { today } = useReference();
  const send = usePlanSend();
  const [key] = useState(newKey);
  const [day, setDay] = useState(today);
  const issues = plan.issues ?? [];
  const approve = async () => {
    const input = {
      planId: plan.id,
      version: plan.version,
      approvedOn: day,
      idempotencyKey: `${key} ${day}`,
    };
    await send(ApprovePlanDocument, { language, input }, { refetch: ["Plans"] });
  };
  return (
    <AskDialog
      opened
      title={say("pilots.approveTitle", { number: plan.number })}
      confirm={say("pilots.approveConfirm")}
      onClose={onClose}
      onConfirm={approve}
    >
      <p className={classes.words}>{say("pilots.approveWords")}</p>
      {issues.length > 0 && (
        <p className={classes.words}>{say("pilots.approveIssues", { count: issues.length })}</p>
      )}
      <DayField label={say("pilots.approvalDay")} value={day} max={today} required onChange={setDay} />
    </AskDialog>
  );
}
