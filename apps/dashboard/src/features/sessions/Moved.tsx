import { addDays, daysBetween } from "@nen-nep/schema";
import { IconEqual, IconTrendingDown, IconTrendingUp } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import classes from "./Moved.module.css";
import { movementsOf } from "./movements.js";
import type { SessionFiguresFragment } from "./Sessions.generated.js";
import { useMovementWords } from "./useMovementWords.js";

/** What moved since the session before, where it can be told from chance. */
export function Moved({ figures }: { readonly figures: SessionFiguresFragment | null }) {
  const { say, format } = useText();
  const wordsOf = useMovementWords();
  if (figures === null) {
    return (
      <Card title={say("sessions.moved")}>
        <State icon={<IconEqual size={24} />} title={say("sessions.movedNever")}>
          {say("sessions.movedNeverWords")}
        </State>
      </Card>
    );
  }
  const { start, end } = figures.period;
  const days = daysBetween(start, end);
  const movements = movementsOf(figures);
  const note = say("sessions.movedNote", {
    from: format.day(start),
    to: format.day(addDays(end, -1)),
    days: format.count(days),
  });
  return (
    <Card title={say("sessions.moved")} subtitle={note}>
      {movements.length === 0 ? (
        <State icon={<IconEqual size={24} />} title={say("sessions.movedNone")}>
          {say("sessions.movedNoneWords", {
            n: format.count(figures.score.n),
            cells: format.count(figures.score.cells),
            of: format.count(figures.held.of),
            days: format.count(days),
          })}
        </State>
      ) : (
        <ul className={classes.list}>
          {movements.map((movement) => {
            const { what, basis } = wordsOf(movement);
            const Arrow = movement.delta > 0 ? IconTrendingUp : IconTrendingDown;
            return (
              <li key={what} className={classes.item} data-tone={movement.delta > 0 ? "better" : "worse"}>
                <Arrow size={20} aria-hidden />
                <div>
                  <p className={classes.what}>{what}</p>
                  <p className={classes.basis}>{basis}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
