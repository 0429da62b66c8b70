import { addDays, bucketOf, type Day, dayOf, firstDayOf, type Month, nextMonth } from "@nen-nep/schema";

/** A day as somebody types it: `5/3/2020`, `05-03-2020`, or as files hold it, `2020-03-05`; null where it is none. */
export function readDay(text: string): Day | null {
  const parts = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(text.trim());
  if (!parts) return null;
  const [first, month, last] = [parts[1]!, Number(parts[2]), parts[3]!];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return year.length === 4 && day.length <= 2 ? dayOf(Number(year), month, Number(day)) : null;
}

/** `05/03/2020`, in both languages: a field is typed into, and digits are quickest. */
export const writeDay = (day: Day | ""): string => day.split("-").reverse().join("/");

/** The weeks of a month, Mondays first; days of its neighbours are null. */
export function weeksOf(month: Month): (Day | null)[][] {
  const before = firstDayOf(nextMonth(month));
  const weeks: (Day | null)[][] = [];
  for (let monday = bucketOf(firstDayOf(month), "WEEK").start; monday < before; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return day.startsWith(month) ? day : null;
      }),
    );
  }
  return weeks;
}
