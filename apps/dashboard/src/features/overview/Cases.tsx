import { measureSides } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./Cases.module.css";
import { type StepRow, stepsOf } from "./caseSteps.js";

interface Props {
  readonly steps: readonly StepRow[];
  readonly className?: string;
}

/** Where open cases stand, and on whose side they are late; nothing where there are none. */
export function OverviewCases({ steps, className }: Props) {
  const { say, format, language } = useText();
  const { at, late } = stepsOf(steps);
  if (at.length === 0) return null;
  return (
    <Card title={say("overview.cases")} subtitle={say("overview.casesNote")} className={className}>
      <ul className={classes.steps}>
        {at.map(({ stage, count }) => (
          <li key={stage}>
            <Link to="/measures" search={{ tab: "cases", step: stage }} className={classes.step}>
              <b>{format.count(count)}</b> {say(`cases.stage.${stage}`)}
            </Link>
          </li>
        ))}
        {late.map(({ side, count }) => (
          <li key={side}>
            <Link to="/measures" search={{ tab: "cases", late: side }} className={classes.step} data-late>
              <b>{format.count(count)}</b>{" "}
              {say("overview.casesLate", { side: measureSides.label(side, language) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
