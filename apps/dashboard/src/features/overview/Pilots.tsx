import { pilotStates, sessionTypes } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { type Text, useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { RatingDot } from "../../ui/RatingDot.js";
import { Tag } from "../../ui/Tag.js";
import { groupName } from "../common/groupName.js";
import { type GroupRow, groupRows, isEvaluated, PILOT_TONES, SESSIONS } from "../common/pilotMatrix.js";
import { PilotTable } from "../common/pilotTable/PilotTable.js";
import { useQuestionLink } from "../common/questionLink.js";
import type { OverviewPlanFragment } from "./Overview.generated.js";
import classes from "./Pilots.module.css";
import { pilotsOfPlan } from "./questions.js";

type Pilot = NonNullable<OverviewPlanFragment["pilots"]>["nodes"][number];

const rowName = ({ name }: GroupRow<Pilot>, { say }: Text) =>
  name === "" ? say("pilots.otherGroups") : groupName(name);

function Tile({ pilot, plan }: { readonly pilot: Pilot; readonly plan: string }) {
  const { say, format, language } = useText();
  const { cell, day, delegation, evaluation, state } = pilot;
  return (
    <div className={classes.tile}>
      <span className={classes.line}>
        <Link to="/pilots" search={{ plan }} className={classes.name}>
          {cell?.name}
        </Link>
        <Tag tone={PILOT_TONES[state]}>{pilotStates.label(state, language)}</Tag>
      </span>
      <span className={classes.line}>
        <span className={classes.note}>
          {[delegation?.name ?? say("pilots.noDelegation"), day ? format.day(day) : say("pilots.noDay")].join(
            " · ",
          )}
        </span>
        {evaluation?.rating && (
          <span className={classes.score}>
            <b>{format.number(evaluation.score)}</b> <RatingDot rating={evaluation.rating} />
          </span>
        )}
      </span>
    </div>
  );
}

function tableOf(rows: readonly GroupRow<Pilot>[], text: Text): Table {
  const { say, format, language } = text;
  return {
    columns: [
      { label: say("pilots.group") },
      { label: say("overview.pilotSession") },
      { label: say("overview.attentionName") },
      { label: say("overview.pilotState") },
      { label: say("overview.pilotDelegation") },
      { label: say("overview.pilotDay") },
      { label: say("overview.score"), numeric: true, write: format.number },
    ],
    rows: rows.flatMap((row) =>
      SESSIONS.flatMap((session) =>
        row.pilots[session].map(({ cell, state, delegation, day, evaluation }) => [
          rowName(row, text),
          sessionTypes.label(session, language),
          cell?.name ?? null,
          pilotStates.label(state, language),
          delegation?.name ?? null,
          day ? format.day(day) : null,
          evaluation?.score ?? null,
        ]),
      ),
    ),
  };
}

/** Groups × kinds of meeting: how far the model meetings of the latest plan are. */
export function OverviewPilots({
  plan,
  className,
}: {
  readonly plan: OverviewPlanFragment;
  readonly className?: string;
}) {
  const text = useText();
  const link = useQuestionLink();
  const { say } = text;
  const pilots = plan.pilots?.nodes ?? [];
  const rows = groupRows(plan.groups ?? [], pilots).filter((row) =>
    SESSIONS.some((session) => row.pilots[session].length > 0),
  );
  if (rows.length === 0) return null;
  return (
    <ChartCard
      face="list"
      title={say("overview.pilots", {
        evaluated: pilots.filter(isEvaluated).length,
        chosen: pilots.length,
      })}
      subtitle={say("overview.pilotsNote", { number: plan.number })}
      table={tableOf(rows, text)}
      question={link(pilotsOfPlan(plan.number))}
      className={className}
    >
      <PilotTable rows={rows}>
        {(row, session) =>
          row.pilots[session].map((pilot) => <Tile key={pilot.id} pilot={pilot} plan={plan.number} />)
        }
      </PilotTable>
    </ChartCard>
  );
}
