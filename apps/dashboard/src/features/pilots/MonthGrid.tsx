import { addDays, bucketOf, type Day, type Month, nextMonth } from "@nen-nep/schema";
import classes from "./CalendarView.module.css";

/** The weeks of a month, Mondays first; days of its neighbours are null. */
export function weeksOf(month: Month): (Day | null)[][] {
  const before = `${nextMonth(month)}-01`;
  const weeks: (Day | null)[][] = [];
  for (let monday = bucketOf(`${month}-01`, "WEEK").start; monday < before; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return day.startsWith(month) ? day : null;
      }),
    );
  }
  return weeks;
}

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
