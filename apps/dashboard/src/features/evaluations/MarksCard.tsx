import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./MarksCard.module.css";
import type { Settled } from "./settled.js";

/** Points by criterion, beside what could be given. */
export function MarksCard({ evaluation }: { readonly evaluation: Settled }) {
  const { say, format, language } = useText();
  const { marks, rubric } = evaluation;
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <Card
      title={say("settled.marks")}
      subtitle={rubric && say("settled.marksNote", { name: language === "VI" ? rubric.vi : rubric.en })}
    >
      {marks ? (
        <ol className={classes.list}>
          {marks.map(({ criterion, points, applicable }) => (
            <li key={criterion.id} data-applies={applicable}>
              <span className={classes.key}>{criterion.key}</span>
              <span>{language === "VI" ? criterion.vi : criterion.en}</span>
              <span className={classes.points}>
                {!applicable ? (
                  say("form.stateNone")
                ) : points === null ? (
                  say("form.openOf", { max: write(criterion.max) })
                ) : (
                  <>
                    <b>{write(points)}</b> / {write(criterion.max)}
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p>{say("settled.marksHidden")}</p>
      )}
    </Card>
  );
}
