import { ratings } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { RatingDot } from "../../ui/RatingDot.js";
import { Contests } from "./Contests.js";
import { FoundCard } from "./FoundCard.js";
import { MarksCard } from "./MarksCard.js";
import classes from "./SettledView.module.css";
import { SettlingButtons } from "./SettlingButtons.js";
import type { Settled, SettledProps } from "./settled.js";

function Earlier({ evaluation }: { readonly evaluation: Settled }) {
  const { say, format, language } = useText();
  const versions = evaluation.earlier ?? [];
  if (versions.length === 0) return null;
  const plain = (value: number | null) =>
    format.number(value, value !== null && Number.isInteger(value) ? 0 : 1);
  const afterOf = (index: number, key: string): number | null => {
    const later = versions.slice(0, index).reverse();
    const next = later.flatMap(({ changes }) => changes).find(({ criterionKey }) => criterionKey === key);
    if (next) return next.points;
    return evaluation.marks?.find(({ criterion }) => criterion.key === key)?.points ?? null;
  };
  return (
    <Card title={say("settled.earlier")} subtitle={say("settled.earlierNote")}>
      <ol className={classes.versions}>
        {versions.map(({ version, replacedAt, reason, score, rating, changes }, index) => (
          <li key={version}>
            <p className={classes.strong}>
              {say("settled.earlierLine", {
                version,
                time: format.moment(new Date(replacedAt)),
                score: format.number(score),
                rating: rating ? ratings.label(rating, language) : "–",
              })}
            </p>
            {reason && <p>{say("settled.reason", { reason })}</p>}
            {changes.map(({ criterionKey, points }) => (
              <p key={criterionKey}>
                {say("settled.change", {
                  key: criterionKey,
                  from: plain(points),
                  to: plain(afterOf(index, criterionKey)),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What an evaluation says, what it was before, and what may be done with it. */
export function SettledView({ evaluation, onSettled }: SettledProps) {
  const { say, format } = useText();
  return (
    <div className={classes.grid}>
      <div className={classes.result}>
        <p className={classes.score}>{say("settled.score", { score: format.number(evaluation.score) })}</p>
        {evaluation.rating && <RatingDot rating={evaluation.rating} />}
        <SettlingButtons evaluation={evaluation} onSettled={onSettled} />
      </div>
      <div className={classes.column}>
        <MarksCard evaluation={evaluation} />
        <Earlier evaluation={evaluation} />
      </div>
      <div className={classes.column}>
        <FoundCard evaluation={evaluation} />
        <Contests evaluation={evaluation} onSettled={onSettled} />
      </div>
    </div>
  );
}
