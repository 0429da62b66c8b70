import { Button } from "@mantine/core";
import { measureSteps } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import type { CaseDetail } from "./caseWords.js";
import { type FormStep, isFormStep } from "./stepForms.js";

interface Props {
  readonly row: CaseDetail;
  readonly onStep: (step: FormStep) => void;
}

/** A button for each step that the reader may take now. */
export function OwnSteps({ row, onStep }: Props) {
  const { say, language } = useText();
  // What the office enters for the person concerned comes after its own work.
  const enters = ({ by }: CaseDetail["next"][number]) => !row.mine && by.includes("SUBJECT");
  const own = row.next
    .filter(({ reason }) => reason === null)
    .sort((a, b) => Number(enters(a)) - Number(enters(b)));
  return (
    <div className={classes.actions}>
      {own.map((prospect, index) => {
        const { step } = prospect;
        const words = measureSteps.label(step, language);
        return (
          isFormStep(step) && (
            <Button
              key={step}
              size="md"
              {...((index > 0 || enters(prospect)) && { variant: "default" })}
              onClick={() => onStep(step)}
            >
              {enters(prospect) ? say("cases.enter", { step: words }) : capital(words)}
            </Button>
          )
        );
      })}
    </div>
  );
}
