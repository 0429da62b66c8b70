import { Button } from "@mantine/core";
import { decisionStates, posts } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import classes from "./Decided.module.css";
import { caseLink, type Decision, placeOf, TONES } from "./sessionsView.js";

function Opened({ decision }: { readonly decision: Decision }) {
  const { say } = useText();
  const place = placeOf(decision);
  if (place === null) return null;
  return decision.action ? (
    <Link to="/actions" search={{ show: "all", a: decision.action.id }} className={classes.opened}>
      {say("sessions.toAction", { place })}
    </Link>
  ) : (
    <Link {...caseLink(decision.measure?.id)} className={classes.opened}>
      {say("sessions.toCase", { place })}
    </Link>
  );
}

function Item({
  decision,
  onCarryOut,
}: {
  readonly decision: Decision;
  readonly onCarryOut: ((decision: Decision) => void) | null;
}) {
  const { say, format, language } = useText();
  const { words, state, dueOn, carriedOn, note, action } = decision;
  const post = action?.owner.post;
  const facts = [
    post && capital(posts.label(post, language)),
    dueOn && say("sessions.due", { day: format.day(dueOn) }),
    carriedOn && say("sessions.carriedOn", { day: format.day(carriedOn) }),
  ].filter(Boolean);
  const isOpen = action === null && carriedOn === null && state !== "DONE";
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <p className={classes.what}>{words}</p>
        <p className={classes.facts}>{facts.join(" · ")}</p>
        {note && <p className={classes.facts}>{note}</p>}
        <Opened decision={decision} />
      </div>
      <div className={classes.end}>
        <Tag tone={TONES[state]}>{capital(decisionStates.label(state, language))}</Tag>
        {onCarryOut && isOpen && (
          <Button
            variant="subtle"
            aria-label={say("sessions.carryOutOne", { words })}
            onClick={() => onCarryOut(decision)}
          >
            {say("sessions.carryOut")}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Decisions in their order: whether each was carried out, until when, whose it is and what it opened. */
export function Decided({
  decisions,
  onCarryOut,
}: {
  readonly decisions: readonly Decision[];
  readonly onCarryOut: ((decision: Decision) => void) | null;
}) {
  return (
    <ol className={classes.list}>
      {decisions.map((decision) => (
        <Item key={decision.id} decision={decision} onCarryOut={onCarryOut} />
      ))}
    </ol>
  );
}
