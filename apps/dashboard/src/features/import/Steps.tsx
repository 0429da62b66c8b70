import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import classes from "./Steps.module.css";
import type { Phase } from "./useImport.js";

const STEPS = ["file", "columns", "check", "preview", "apply"] as const;
type State = "done" | "current" | "problem" | "later";

/** Where each step stands: columns, check and preview come together, when the register was read. */
function statesOf(phase: Phase): readonly State[] {
  switch (phase.name) {
    case "choosing":
    case "sending":
    case "reading":
      return ["current", "later", "later", "later", "later"];
    case "read":
      return phase.preview.faultCount > 0
        ? ["done", "done", "problem", "later", "later"]
        : ["done", "done", "done", "current", "later"];
    case "applying":
      return ["done", "done", "done", "done", "current"];
    case "done":
      return ["done", "done", "done", "done", "done"];
  }
}

export function Steps({ phase }: { readonly phase: Phase }) {
  const { say } = useText();
  const states = statesOf(phase);
  return (
    <ol className={classes.steps} aria-label={say("import.steps")}>
      {STEPS.map((step, index) => {
        const state = states[index]!;
        return (
          <li
            key={step}
            className={classes.step}
            data-state={state}
            aria-current={state === "current" || state === "problem" ? "step" : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {state === "done" && <IconCheck size={15} stroke={2.4} />}
              {state === "problem" && <IconAlertTriangle size={15} stroke={2} />}
              {(state === "current" || state === "later") && index + 1}
            </span>
            <span className={classes.label}>{say(`import.step.${step}`)}</span>
            <span className="visually-hidden">{say(`import.state.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
