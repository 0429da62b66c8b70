import { Button } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import type { Detail } from "./Details.js";
import { EventAttendance } from "./EventAttendance.js";
import classes from "./EventForm.module.css";
import { EventPlanning } from "./EventPlanning.js";

/** Before the day it is planned; from the day on its attendance is taken; what was closed is reopened first. */
export function EventForm({ action }: { readonly action: Detail }) {
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
      {opened === "plan" && <EventPlanning action={action} />}
      {opened === "attendance" && <EventAttendance action={action} />}
    </div>
  );
}
