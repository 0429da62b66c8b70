import { IconCalendarOff } from "@tabler/icons-react";
import { useText } from "../../i18n/useText.js";
import { State } from "../../ui/State.js";
import classes from "./CalendarView.module.css";
import { MonthGrid } from "./MonthGrid.js";
import { PilotTile } from "./PilotTile.js";
import { calendarOf, type Plan } from "./pilotsView.js";
import type { PilotActions } from "./usePilotActions.js";

interface Props {
  readonly plan: Plan;
  readonly actions: PilotActions | null;
}

/** Month by month: a small sheet of the month beside what is due in it; those without a day come last. */
export function CalendarView({ plan, actions }: Props) {
  const { say, format } = useText();
  const { months, without } = calendarOf(plan);
  if (months.length + without.length === 0) {
    return (
      <State icon={<IconCalendarOff size={24} />} title={say("pilots.noPilots")}>
        {say("pilots.noPilotsWords")}
      </State>
    );
  }
  return (
    <div className={classes.months}>
      {months.map(({ month, pilots }) => (
        <section key={month} className={classes.month} aria-label={format.monthWords(month)}>
          <div>
            <h3 className={classes.title}>{format.monthWords(month)}</h3>
            <MonthGrid month={month} days={pilots.map(({ day }) => day!)} />
          </div>
          <ol className={classes.days}>
            {pilots.map((pilot) => (
              <li key={pilot.id} className={classes.day}>
                <time dateTime={pilot.day!}>{format.shortDay(pilot.day!)}</time>
                <PilotTile plan={plan} pilot={pilot} actions={actions} without="day" />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {without.length > 0 && (
        <section className={classes.month} aria-label={say("pilots.withoutDay")}>
          <h3 className={classes.title}>{say("pilots.withoutDay")}</h3>
          <ol className={classes.days}>
            {without.map((pilot) => (
              <li key={pilot.id}>
                <PilotTile plan={plan} pilot={pilot} actions={actions} without="day" />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
