/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;

export const GRAINS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] as const;
export type Grain = (typeof GRAINS)[number];

/** A bucket of time: from `start` until before `end`. */
export interface Bucket {
  readonly start: Day;
  readonly end: Day;
}

const DAY_MS = 86_400_000;
const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** The day of a year, month (1–12) and day of month; null where no such day exists or the year is not 1900–2199. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? toDay(date) : null;
}

/** True for a day that exists, written `YYYY-MM-DD`, from 1900 to 2199. */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

const toDay = (date: Date): Day =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export const addDays = (day: Day, days: number): Day =>
  toDay(new Date(toDate(day).getTime() + days * DAY_MS));
/** Whole days from one day to a later one; negative where it is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY_MS);

const isWeekend = (day: Day): boolean => toDate(day).getUTCDay() % 6 === 0;

/** So many working days after a day; a day of a weekend counts as the Monday after. Holidays are not known. */
export function workdayAfter(day: Day, days: number): Day {
  if (isWeekend(day)) return workdayAfter(addDays(day, 1), days);
  return days === 0 ? day : workdayAfter(addDays(day, 1), days - 1);
}

/** The later of two days. */
export const laterOf = (a: Day, b: Day): Day => [a, b].sort()[1]!;
/** The earlier of two days. */
export const earlierOf = (a: Day, b: Day): Day => [a, b].sort()[0]!;

/** The same day of the month `months` later, or the last day of that month. */
export function addMonths(day: Day, months: number): Day {
  const date = toDate(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return toDay(
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date.getUTCDate(), last))),
  );
}

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const firstDayOf = (month: Month): Day => `${month}-01`;
export const nextMonth = (month: Month): Month => monthOf(addMonths(firstDayOf(month), 1));

/** The months that begin in `[from, before)`, in order. */
export function monthsIn(from: Day, before: Day): Month[] {
  const months: Month[] = [];
  const first = firstDayOf(monthOf(from)) === from ? monthOf(from) : nextMonth(monthOf(from));
  for (let month = first; firstDayOf(month) < before; month = nextMonth(month)) months.push(month);
  return months;
}

const MONTHS_PER: Record<Exclude<Grain, "DAY" | "WEEK">, number> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
};

/** The bucket of a grain that a day falls in. Weeks begin on Monday. */
export function bucketOf(day: Day, grain: Grain): Bucket {
  if (grain === "DAY") return { start: day, end: addDays(day, 1) };
  if (grain === "WEEK") {
    const start = addDays(day, -((toDate(day).getUTCDay() + 6) % 7));
    return { start, end: addDays(start, 7) };
  }
  const size = MONTHS_PER[grain];
  const month = Number(day.slice(5, 7)) - 1;
  const start = `${day.slice(0, 4)}-${pad(month - (month % size) + 1)}-01`;
  return { start, end: addMonths(start, size) };
}

/** All buckets of a grain that touch `[from, before)`, in order, whole even where they begin earlier. */
export function bucketsIn(from: Day, before: Day, grain: Grain): Bucket[] {
  const buckets: Bucket[] = [];
  for (let bucket = bucketOf(from, grain); bucket.start < before; bucket = bucketOf(bucket.end, grain)) {
    buckets.push(bucket);
  }
  return buckets;
}

/** How a bucket is written: `12/03/2019`, `tuần 11/03/2019`, `03/2019`, `quý I/2019`, `6 tháng đầu năm 2019`, `2019`. */
const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `03/2019` · `Mar 2019`. */
export function writtenMonth(month: Month, language: "VI" | "EN"): string {
  const [year, number] = month.split("-") as [string, string];
  return language === "VI" ? `${number}/${year}` : `${ENGLISH_MONTHS[Number(number) - 1]} ${year}`;
}

/** `07/03/2019` · `7 Mar 2019`. */
export function writtenDay(day: Day, language: "VI" | "EN"): string {
  const date = day.slice(8, 10);
  const month = writtenMonth(monthOf(day), language);
  return language === "VI" ? `${date}/${month}` : `${Number(date)} ${month}`;
}

export function bucketLabel(bucket: Bucket, grain: Grain, language: "VI" | "EN" = "VI"): string {
  const [year, month] = bucket.start.split("-") as [string, string, string];
  const vi = language === "VI";
  switch (grain) {
    case "DAY":
      return writtenDay(bucket.start, language);
    case "WEEK":
      return `${vi ? "tuần" : "week of"} ${writtenDay(bucket.start, language)}`;
    case "MONTH":
      return writtenMonth(monthOf(bucket.start), language);
    case "QUARTER": {
      const index = (Number(month) - 1) / 3;
      return vi ? `quý ${["I", "II", "III", "IV"][index]}/${year}` : `Q${index + 1} ${year}`;
    }
    case "HALF_YEAR":
      if (vi) return `6 tháng ${month === "01" ? "đầu" : "cuối"} năm ${year}`;
      return `H${month === "01" ? 1 : 2} ${year}`;
    case "YEAR":
      return year;
  }
}

/** The calendar day of an instant in a time zone, e.g. `Asia/Ho_Chi_Minh`. */
export function dayIn(timeZone: string, instant: Date): Day {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)!.value;
  return `${part("year")}-${part("month")}-${part("day")}`;
}
