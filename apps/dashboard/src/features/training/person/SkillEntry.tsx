import { Button } from "@mantine/core";
import { needTiers, skills } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../i18n/useText.js";
import { Tag } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import { Level } from "../Level.js";
import { TIER_TONES } from "../needs/tones.js";
import { withoutName } from "../words.js";
import type { NeedDetailFragment } from "./Person.generated.js";
import classes from "./Sheet.module.css";

function Evidence({ evidence }: { readonly evidence: NeedDetailFragment["evidence"] }) {
  const { say, format } = useText();
  return (
    <details>
      <summary className={classes.summary}>{say("person.evidence", { count: evidence.length })}</summary>
      <ul className={classes.evidence}>
        {evidence.map(({ day, attained, evaluation }, index) => (
          // A day may have several, of which not all are for everybody.
          <li key={evaluation?.id ?? `${day} ${index}`}>
            <span>
              {say("person.shown", { day: format.day(day), attained: format.percent(attained / 100, 0) })}
            </span>
            {evaluation && (
              <Link
                to="/evaluations/$id"
                params={{ id: evaluation.id }}
                aria-label={say("person.openOf", { day: format.day(day) })}
              >
                {say("person.open")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.note}>{say("person.asMarked")}</p>
    </details>
  );
}

interface Props {
  readonly need: NeedDetailFragment;
  /** Left out for whoever it is not about. */
  readonly onContest?: (() => void) | undefined;
}

/** A skill of somebody: how sure a need is, why, what would end it, and the evaluations behind it. */
export function SkillEntry({ need, onContest }: Props) {
  const { say, language } = useText();
  const name = capital(skills.label(need.skill, language));
  return (
    <li className={classes.entry}>
      <header className={classes.named}>
        <h3>{name}</h3>
        <Tag tone={TIER_TONES[need.tier]}>{needTiers.label(need.tier, language)}</Tag>
      </header>
      <Level need={need} />
      <ul className={classes.reasons}>
        {need.reasons.map((reason) => (
          <li key={reason}>{withoutName(reason, need.skill, language)}</li>
        ))}
      </ul>
      {need.clearing && (
        <p className={classes.clearing}>
          <b>{say(need.tier === "UNCLEAR" ? "person.clearer" : "person.clearing")}:</b> {need.clearing}
        </p>
      )}
      <div className={classes.foot}>
        <Evidence evidence={need.evidence} />
        {onContest && (
          <Button variant="subtle" aria-label={say("person.contestOf", { skill: name })} onClick={onContest}>
            {say("person.contest")}
          </Button>
        )}
      </div>
    </li>
  );
}
