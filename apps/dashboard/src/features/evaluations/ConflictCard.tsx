import { Button } from "@mantine/core";
import { useText } from "../../i18n/useText.js";
import { type Conflict, REMARKS, type SlotValue } from "../../outbox/changes.js";
import classes from "./ConflictCard.module.css";
import type { FormActions } from "./useForm.js";

/** Two wrote in one place: both are shown, and one of them is chosen. Nothing is lost silently. */
export function ConflictCard({
  conflict,
  actions,
}: {
  readonly conflict: Conflict;
  readonly actions: FormActions;
}) {
  const { say, format } = useText();
  const isRemarks = conflict.slot === REMARKS;
  const value = ({ points, words }: SlotValue) =>
    [
      isRemarks
        ? null
        : points === null
          ? say("form.stateOpen")
          : format.number(points, Number.isInteger(points) ? 0 : 1),
      words,
    ]
      .filter((part) => part !== null)
      .join(" · ") || say("common.none");
  return (
    <div className={classes.conflict} role="alert">
      <p className={classes.title}>{say(isRemarks ? "form.conflictRemarks" : "form.conflictTitle")}</p>
      <p>{say("form.mine", { value: value(conflict.value) })}</p>
      <p>{say("form.theirs", { value: value(conflict.conflict) })}</p>
      <div className={classes.foot}>
        <Button size="lg" onClick={() => actions.keepMine(conflict.slot)}>
          {say("form.keepMine")}
        </Button>
        <Button
          size="lg"
          variant="default"
          onClick={() => actions.takeTheirs(conflict.slot, conflict.conflict)}
        >
          {say("form.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
