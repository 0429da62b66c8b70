import { pilotStates, sessionTypes } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { RatingDot } from "../../ui/RatingDot.js";
import { Tag } from "../../ui/Tag.js";
import { PILOT_TONES } from "../common/pilotMatrix.js";
import { PilotMenu } from "./PilotMenu.js";
import classes from "./PilotTile.module.css";
import type { Pilot, Plan } from "./pilotsView.js";
import type { PilotActions } from "./usePilotActions.js";

interface Props {
  readonly plan: Plan;
  readonly pilot: Pilot;
  /** Null for those who only read. */
  readonly actions: PilotActions | null;
  /** What the place it stands in says already. */
  readonly without?: "session" | "day" | "delegation";
}

/** A pilot: the cell, when, with whom, how far, and how it went. */
export function PilotTile({ plan, pilot, actions, without }: Props) {
  const { say, format, language } = useText();
  const { cell, day, delegation, evaluation, state, theme } = pilot;
  const session = sessionTypes.label(pilot.sessionType, language);
  const parts = [
    without !== "session" && session,
    without !== "day" && (day === null ? say("pilots.noDay") : format.day(day)),
    without !== "delegation" && (delegation?.name ?? say("pilots.noDelegation")),
  ].filter((part) => part !== false);
  // Several delegations score an anchor: each stands for itself, they are never added up.
  const scores = (pilot.evaluations ?? []).length > 1 ? (pilot.evaluations ?? []) : [];
  const issues = (plan.issues ?? []).filter((issue) => issue.pilot?.id === pilot.id);
  return (
    <div className={classes.tile}>
      <div className={classes.words}>
        {cell && (
          <Link
            to="/cells/$code"
            params={{ code: cell.code }}
            search={{ at: pilot.id }}
            className={classes.name}
          >
            {cell.name}
          </Link>
        )}
        <span className={classes.note}>{parts.join(" · ")}</span>
        {theme && <span className={classes.note}>{say("pilots.themeOf", { theme })}</span>}
        <span className={classes.state}>
          <Tag tone={PILOT_TONES[state]}>{pilotStates.label(state, language)}</Tag>
          {pilot.anchor && <Tag tone="info">{say("pilots.anchor")}</Tag>}
          {scores.length === 0 && evaluation?.rating && (
            <span className={classes.score}>
              <b>{format.number(evaluation.score)}</b> <RatingDot rating={evaluation.rating} />
            </span>
          )}
        </span>
        {scores.length > 0 && (
          <ul className={classes.scores} aria-label={say("pilots.scores")}>
            {scores.map((each) => (
              <li key={each.id} className={classes.score}>
                {each.delegation?.name}
                <b>{format.number(each.score)}</b>
                {each.rating && <RatingDot rating={each.rating} />}
              </li>
            ))}
          </ul>
        )}
        {issues.map(({ code, words }) => (
          <span key={code + words} className={classes.issue}>
            {words}
          </span>
        ))}
      </div>
      {actions && <PilotMenu plan={plan} pilot={pilot} actions={actions} />}
    </div>
  );
}
