import { needTiers, posts, skills } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../i18n/useText.js";
import { Tag } from "../../../ui/Tag.js";
import { capital } from "../../common/capital.js";
import { Level } from "../Level.js";
import { withoutName } from "../words.js";
import type { NeedRowFragment } from "./Needs.generated.js";
import classes from "./NeedsList.module.css";
import { TIER_TONES } from "./tones.js";

/** The person where the reader may know who it is, else the post; with the cell. */
function Who({ row: { person, post, cell } }: { readonly row: NeedRowFragment }) {
  const { language } = useText();
  const held = capital(posts.label(post, language));
  const where = cell && `${cell.name} · ${cell.code}`;
  // Without a name the id is a pseudonym, which leads nowhere.
  if (!person?.name) {
    return (
      <>
        <h4>{held}</h4>
        <p>{where}</p>
      </>
    );
  }
  return (
    <>
      <h4>
        <Link to="/training/person/$personId" params={{ personId: person.id }} className={classes.open}>
          {person.name}
        </Link>
      </h4>
      <p>{[held, where].filter(Boolean).join(", ")}</p>
    </>
  );
}

function Row({ row }: { readonly row: NeedRowFragment }) {
  const { say, language } = useText();
  const { skill } = row;
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Who row={row} />
        {(row.newInPost || row.requestedOn) && (
          <p className={classes.tags}>
            {row.newInPost && <Tag tone="info">{say("needs.newTag")}</Tag>}
            {row.requestedOn && <Tag tone="info">{say("needs.requestedTag")}</Tag>}
          </p>
        )}
      </div>
      <div className={classes.why}>
        <p className={classes.skill}>
          <b>{capital(skills.label(skill, language))}</b>
          <Tag tone={TIER_TONES[row.tier]}>{needTiers.label(row.tier, language)}</Tag>
        </p>
        <ul>
          {row.reasons.map((reason) => (
            <li key={reason}>{withoutName(reason, skill, language)}</li>
          ))}
        </ul>
      </div>
      <Level need={row} />
    </li>
  );
}

interface Props {
  readonly rows: readonly NeedRowFragment[];
}

/** Needs tier by tier, within each by the cell's code: who, which skill, and why in sentences. */
export function NeedsList({ rows }: Props) {
  const { language } = useText();
  const tiers = needTiers.keys.filter((tier) => rows.some((row) => row.tier === tier));
  return tiers.map((tier) => (
    <section key={tier} className={classes.tier} aria-labelledby={`tier-${tier}`}>
      <h3 id={`tier-${tier}`}>{capital(needTiers.label(tier, language))}</h3>
      <ul>
        {rows
          .filter((row) => row.tier === tier)
          .map((row) => (
            <Row key={row.id} row={row} />
          ))}
      </ul>
    </section>
  ));
}
