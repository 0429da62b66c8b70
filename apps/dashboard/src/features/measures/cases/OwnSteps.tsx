import { Button } from "@mantine/core";
import { type MeasureStep, measureSteps } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import type { CaseDetail } from "./caseWords.js";
import { type FormStep, isFormStep } from "./stepForms.js";

type Prospect = CaseDetail["next"][number];

const HALTS: readonly MeasureStep[] = ["WITHDRAW", "DEFER", "SUSPEND", "ANNUL"];

interface Props {
  readonly row: CaseDetail;
  readonly onStep: (step: FormStep) => void;
}

/** A button for each step that the reader may take now. */
export function OwnSteps({ row, onStep }: Props) {
  const { say, language } = useText();
  const enters = ({ by }: Prospect) => !row.mine && by.includes("SUBJECT");
  // First what leads on; then what the office enters for the person concerned, and what halts a case.
  const rank = (each: Prospect) => (HALTS.includes(each.step) ? 2 : enters(each) ? 1 : 0);
  const own = row.next.filter(({ reason }) => reason === null).sort((a, b) => rank(a) - rank(b));
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
              {...((index > 0 || rank(prospect) > 0) && { variant: "default" })}
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
