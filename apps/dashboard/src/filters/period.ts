import {
  addMonths,
  bucketLabel,
  bucketOf,
  type Day,
  dayOf,
  firstDayOf,
  type Language,
  monthOf,
} from "@nen-nep/schema";

/** A period of the URL: `12m`, `2020-06`, `2020-Q2`, `2020-H1` or `2020`. Half-open. */
export interface Period {
  readonly key: string;
  readonly from: Day;
  readonly before: Day;
}

type Grain = "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
const LAST_TWELVE = "12m";
const FIRST_YEAR = 2010;

const keyed = (day: Day, grain: Grain): string => {
  const month = Number(day.slice(5, 7)) - 1;
  const year = day.slice(0, 4);
  if (grain === "MONTH") return day.slice(0, 7);
  if (grain === "QUARTER") return `${year}-Q${Math.floor(month / 3) + 1}`;
  return grain === "HALF_YEAR" ? `${year}-H${Math.floor(month / 6) + 1}` : year;
};

const periodOf = (day: Day, grain: Grain): Period => {
  const bucket = bucketOf(day, grain);
  return { key: keyed(day, grain), from: bucket.start, before: bucket.end };
};

/** The twelve months that are over. */
export function defaultPeriod(today: Day): Period {
  const before = firstDayOf(monthOf(today));
  return { key: LAST_TWELVE, from: addMonths(before, -12), before };
}

const SHAPES: readonly { pattern: RegExp; grain: Grain; monthsPer: number }[] = [
  { pattern: /^(\d{4})-(0[1-9]|1[0-2])$/, grain: "MONTH", monthsPer: 1 },
  { pattern: /^(\d{4})-Q([1-4])$/, grain: "QUARTER", monthsPer: 3 },
  { pattern: /^(\d{4})-H([12])$/, grain: "HALF_YEAR", monthsPer: 6 },
  { pattern: /^(\d{4})$/, grain: "YEAR", monthsPer: 12 },
];

/** The period a key names; null where it is no key, lies wholly in the future or before 2010. */
export function parsePeriod(key: string, today: Day): Period | null {
  if (key === LAST_TWELVE) return defaultPeriod(today);
  for (const { pattern, grain, monthsPer } of SHAPES) {
    const match = pattern.exec(key);
    if (!match) continue;
    const year = Number(match[1]);
    const first = dayOf(year, (Number(match[2] ?? 1) - 1) * monthsPer + 1, 1);
    if (first === null || year < FIRST_YEAR || first > today) return null;
    return periodOf(first, grain);
  }
  return null;
}

export interface PeriodChoice {
  readonly grain: Grain | "LAST_TWELVE";
  readonly periods: readonly Period[];
}

const back = (today: Day, grain: Grain, months: number, count: number): Period[] =>
  Array.from({ length: count }, (_, index) => periodOf(addMonths(today, -months * index), grain)).filter(
    (period) => period.from < today,
  );

/** What the picker offers, latest first. */
export function periodChoices(today: Day): PeriodChoice[] {
  return [
    { grain: "LAST_TWELVE", periods: [defaultPeriod(today)] },
    { grain: "YEAR", periods: back(today, "YEAR", 12, 3) },
    { grain: "HALF_YEAR", periods: back(today, "HALF_YEAR", 6, 5) },
    { grain: "QUARTER", periods: back(today, "QUARTER", 3, 8) },
    { grain: "MONTH", periods: back(today, "MONTH", 1, 12) },
  ];
}

/** The grain a key stands for; null for the last twelve months. */
export const grainOf = (period: Period): Grain | null =>
  SHAPES.find(({ pattern }) => pattern.test(period.key))?.grain ?? null;

/** How a period is written: `quý II/2020`, `tháng 6/2020`, `7/2019 – 6/2020`. */
export function periodLabel(period: Period, language: Language): string {
  const grain = grainOf(period);
  if (grain === null) {
    const written = (day: Day) => bucketLabel(bucketOf(day, "MONTH"), "MONTH", language);
    return `${written(period.from)} – ${written(addMonths(period.before, -1))}`;
  }
  const label = bucketLabel({ start: period.from, end: period.before }, grain, language);
  if (grain === "MONTH") return language === "VI" ? `tháng ${label}` : label;
  return grain === "YEAR" && language === "VI" ? `năm ${label}` : label;
}

const GRAIN_OF_LENGTH: Readonly<Record<number, Grain>> = {
  1: "MONTH",
  3: "QUARTER",
  6: "HALF_YEAR",
  12: "YEAR",
};

const monthsBetween = (from: Day, before: Day) =>
  (Number(before.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(before.slice(5, 7)) -
  Number(from.slice(5, 7));

/** The grain of a bucket of the server; null where it is none of the picker's. */
export const grainOfBucket = (bucket: { readonly start: Day; readonly end: Day }): Grain | null =>
  GRAIN_OF_LENGTH[monthsBetween(bucket.start, bucket.end)] ?? null;

/** The URL's key of a bucket of the server. */
export function periodKeyOf(bucket: { readonly start: Day; readonly end: Day }): string | undefined {
  const grain = grainOfBucket(bucket);
  return grain === null ? undefined : keyed(bucket.start, grain);
}
