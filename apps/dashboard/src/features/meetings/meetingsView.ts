import {
  type Breach,
  type Day,
  firstDayOf,
  monthOf,
  nextMonth,
  type SessionType,
  type Source,
  sessionTypes,
  sources,
} from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Period } from "../../filters/period.js";
import type { Search } from "../../filters/search.js";
import type { MeetingFilter } from "../../graphql/types.generated.js";
import type { MEETINGS_KEYS } from "./keys.js";

/** What the list can be narrowed to by how meetings fell short. */
export const SHORTCOMINGS = [
  "any",
  "disputed",
  "SHORT",
  "LOW_ATTENDANCE",
  "UNEXCUSED",
  "ENTERED_LATE",
] as const;
export type Shortcoming = (typeof SHORTCOMINGS)[number];
const MEETING_BREACHES: readonly Breach[] = ["SHORT", "LOW_ATTENDANCE", "UNEXCUSED", "ENTERED_LATE"];

/** Which sample is drawn: how many by which seed. */
export interface Draw {
  readonly size: number;
  readonly seed: number;
}

export interface MeetingsView {
  readonly cell: string | null;
  readonly type: SessionType | null;
  readonly source: Source | null;
  readonly shortcoming: Shortcoming | null;
  readonly open: string | null;
  readonly draw: Draw | null;
}

export const LARGEST_SAMPLE = 50;
export const MOST_SEED = 2 ** 31 - 1;

const whole = (value: string | undefined, least: number, most: number): number | null => {
  const number = /^\d{1,10}$/.test(value ?? "") ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readMeetingsView(search: Search): { view: MeetingsView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof MEETINGS_KEYS)[number], parse: (value: string) => T | null): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  const size = read("draw", (value) => whole(value, 1, LARGEST_SAMPLE));
  const seed = read("seed", (value) => whole(value, 0, MOST_SEED));
  const view: MeetingsView = {
    cell: search.c ?? null,
    type: read("t", (value) => (sessionTypes.has(value) ? value : null)),
    source: read("src", (value) => (sources.has(value) ? value : null)),
    shortcoming: read("b", (value) => SHORTCOMINGS.find((each) => each === value) ?? null),
    open: search.m ?? null,
    draw: size !== null && seed !== null ? { size, seed } : null,
  };
  return { view, rejected };
}

/** The days of the page: the twelve months that are over take the present one along, which is what is written now. */
export function daysOf(period: Period, today: Day): { readonly from: Day; readonly before: Day } {
  const { from, before } = period;
  return { from, before: period.key === "12m" ? firstDayOf(nextMonth(monthOf(today))) : before };
}

/** The condition of the list as the API asks it. */
export function meetingsWhere(
  { type, source, shortcoming }: MeetingsView,
  days: { readonly from: Day; readonly before: Day },
  committee: string | null,
): MeetingFilter {
  return {
    heldOn: days,
    ...(type && { sessionType: { eq: type } }),
    ...(source && { source: { eq: source } }),
    ...(committee && { cell: { committee: { under: { eq: committee } } } }),
    ...(shortcoming === "disputed"
      ? { disputed: true }
      : shortcoming && {
          breach: { in: shortcoming === "any" ? [...MEETING_BREACHES] : [shortcoming] },
        }),
  };
}
