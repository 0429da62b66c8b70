import { Button } from "@mantine/core";
import { documentKinds, pilotStates, planStates } from "@nen-nep/schema";
import { IconPencil, IconRubberStamp, IconSparkles } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import { ApproveDialog } from "./ApproveDialog.js";
import classes from "./PlanCard.module.css";
import { PlanDialog } from "./PlanDialog.js";
import { ProposalDialog } from "./ProposalDialog.js";
import { lastDay, type Plan, pilotsOf, progressOf } from "./pilotsView.js";

interface Props {
  readonly plan: Plan;
  readonly canPlan: boolean;
}

/** How many of the plan's meetings are how far, as a row of words. */
function Steps({ plan }: { readonly plan: Plan }) {
  const { say, format, language } = useText();
  const pilots = pilotsOf(plan);
  const { wanted } = progressOf(plan);
  return (
    <ol className={classes.steps} aria-label={say("pilots.steps")}>
      {pilotStates.keys.map((state, index) => {
        const reached = pilots.filter((pilot) => pilotStates.keys.indexOf(pilot.state) >= index).length;
        return (
          <li key={state} data-done={reached > 0 && reached >= wanted}>
            <b>{format.count(reached)}</b>
            <span>{pilotStates.label(state, language)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The plan: what it is, what it rests on, how far it is, and what is to be done with it. */
export function PlanCard({ plan, canPlan }: Props) {
  const { say, format, language } = useText();
  const [open, setOpen] = useState<"propose" | "approve" | "edit" | null>(null);
  const { wanted, chosen } = progressOf(plan);
  const close = () => setOpen(null);
  const isDraft = plan.state === "DRAFT";
  const lacks = chosen < wanted;
  return (
    <Card
      title={
        <>
          <span className={classes.number}>{say("pilots.planNumber", { number: plan.number })}</span> –{" "}
          {plan.title}
        </>
      }
      subtitle={say("pilots.period", {
        from: format.day(plan.from),
        until: format.day(lastDay(plan.before)),
      })}
      tools={
        <Tag tone={isDraft ? "soon" : "ok"}>
          {isDraft
            ? planStates.label("DRAFT", language)
            : say("pilots.approvedOn", { day: format.day(plan.approvedOn) })}
        </Tag>
      }
    >
      <Steps plan={plan} />
      {(plan.documents ?? []).length > 0 && (
        <ul className={classes.documents} aria-label={say("pilots.documents")}>
          {(plan.documents ?? []).map((document) => (
            <li key={document.id}>
              <b>
                {documentKinds.label(document.kind, language)} {document.number}
              </b>
              <span>
                {say("pilots.documentOf", {
                  day: format.day(document.issuedOn),
                  issuer: document.issuer,
                  title: document.title,
                })}
              </span>
              {document.note && <span className={classes.note}>{document.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {canPlan && (
        <div className={classes.actions}>
          {lacks && (
            <Button leftSection={<IconSparkles size={18} />} onClick={() => setOpen("propose")}>
              {say("pilots.propose", { count: wanted - chosen })}
            </Button>
          )}
          {isDraft && (
            <>
              <Button
                variant={lacks ? "default" : undefined}
                leftSection={<IconRubberStamp size={18} />}
                onClick={() => setOpen("approve")}
              >
                {say("pilots.approve")}
              </Button>
              <Button
                variant="default"
                leftSection={<IconPencil size={18} />}
                onClick={() => setOpen("edit")}
              >
                {say("pilots.edit")}
              </Button>
            </>
          )}
        </div>
      )}
      {open === "propose" && <ProposalDialog plan={plan} onClose={close} />}
      {open === "approve" && <ApproveDialog plan={plan} onClose={close} />}
      {open === "edit" && <PlanDialog plan={plan} onClose={close} onDone={close} />}
    </Card>
  );
}
