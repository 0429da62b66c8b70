import type { Day, Month } from "@nen-nep/schema";
import { weeksOf } from "../../ui/days.js";
import classes from "./CalendarView.module.css";

/** A small sheet of a month in which the days that something is due stand out. The list beside it says what. */
export function MonthGrid({ month, days }: { readonly month: Month; readonly days: readonly Day[] }) {
  return (
    <div className={classes.grid} aria-hidden>
      {weeksOf(month).map((week, index) =>
        week.map((day, place) => (
          <span
            key={day ?? `${month} ${index} ${place}`}
            data-due={day !== null && days.includes(day)}
            data-rest={place > 4}
          >
            {day === null ? "" : Number(day.slice(8))}
          </span>
        )),
      )}
    </div>
  );
}
