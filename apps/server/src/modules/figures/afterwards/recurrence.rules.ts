import {
  addDays,
  addMonths,
  type Breach,
  bucketOf,
  type Day,
  earlierOf,
  firstDayOf,
  laterOf,
  type MeasureBasisKind,
  type MonthState,
  monthOf,
  nextMonth,
  type Rating,
  type Recurrence,
} from "@nen-nep/schema";

/** So many months on either side are put beside each other. */
export const MONTHS_BESIDE = 12;
/** Fewer known ones than this say little about a cell. */
export const ENOUGH = 6;

export interface Span {
  readonly from: Day;
  /** The day after the last. */
  readonly before: Day;
}

export interface CaseSpan {
  readonly basisFrom: Day;
  readonly proposedOn: Day;
  readonly announcedOn: Day;
}

/**
 * The two spans of a case, each with whole months: twelve before its proposal, or from what it rests on where that is
 * older; and the first twelve after its announcement, as far as they have come.
 */
export function spansOf({ basisFrom, proposedOn, announcedOn }: CaseSpan, today: Day): [Span, Span] {
  const year = firstDayOf(monthOf(addMonths(proposedOn, -MONTHS_BESIDE)));
  const later = addMonths(announcedOn, MONTHS_BESIDE);
  const whole = later === firstDayOf(monthOf(later)) ? later : firstDayOf(nextMonth(monthOf(later)));
  const reached = laterOf(announcedOn, earlierOf(whole, addDays(today, 1)));
  return [
    { from: earlierOf(year, firstDayOf(monthOf(basisFrom))), before: proposedOn },
    { from: announcedOn, before: reached },
  ];
}

/** What the records say of one month of a cell; sums over its meetings are null without any. */
export interface MonthFacts {
  readonly month: Day;
  readonly state: MonthState;
  readonly complete: number;
  readonly thematic: number;
  readonly quarter_ends: number;
  readonly quarter_unreported: number;
  readonly quarter_postponed: number;
  readonly timed: number | null;
  readonly short: number | null;
  readonly attended: number | null;
  readonly low_attendance: number | null;
  readonly unexcused: number | null;
  readonly meetings: number | null;
  readonly late: number | null;
}

export interface EvaluationFacts {
  readonly held_on: Day;
  readonly rating: Rating | null;
}

export interface MarkFacts {
  readonly held_on: Day;
  /** Null where the criterion did not apply. */
  readonly points: number | null;
  readonly max_points: number;
}

export interface ActionFacts {
  readonly due_on: Day;
  readonly late: number;
}

/** How often something was so, of how many where it is known. */
export interface Tally {
  readonly times: number;
  readonly among: number;
  readonly unknown: number;
  readonly notDue: number;
}

type Said = "YES" | "NO" | "UNKNOWN" | "NOT_DUE";

function tally(said: readonly Said[]): Tally {
  const count = (...of: readonly Said[]) => said.filter((each) => of.includes(each)).length;
  return {
    times: count("YES"),
    among: count("YES", "NO"),
    unknown: count("UNKNOWN"),
    notDue: count("NOT_DUE"),
  };
}

/** What a month says of a breach that shows in its meetings alone: nothing where it had none. */
const inMeetings =
  (known: (of: MonthFacts) => number | null, broken: (of: MonthFacts) => number | null) =>
  (of: MonthFacts): Said => {
    if ((known(of) ?? 0) > 0) return (broken(of) ?? 0) > 0 ? "YES" : "NO";
    return of.meetings !== null || of.state === "UNREPORTED" ? "UNKNOWN" : "NOT_DUE";
  };

const IN_MONTH: Record<Breach, (of: MonthFacts) => Said> = {
  NOT_HELD: ({ state }) =>
    state === "HELD" ? "NO" : state === "NOT_HELD" ? "YES" : state === "UNREPORTED" ? "UNKNOWN" : "NOT_DUE",
  SHORT: inMeetings(
    ({ timed }) => timed,
    ({ short }) => short,
  ),
  LOW_ATTENDANCE: inMeetings(
    ({ attended }) => attended,
    ({ low_attendance }) => low_attendance,
  ),
  UNEXCUSED: inMeetings(
    ({ attended }) => attended,
    ({ unexcused }) => unexcused,
  ),
  ENTERED_LATE: inMeetings(
    ({ meetings }) => meetings,
    ({ late }) => late,
  ),
};
const BREACHES = Object.keys(IN_MONTH) as Breach[];

const endOf = (month: Day): Day => addMonths(month, 1);
const within = ({ from, before }: Span, day: Day): boolean => from <= day && day < before;

/** Whole months within a span, once they are over. */
export const breachTally = (breach: Breach, months: readonly MonthFacts[], span: Span): Tally =>
  tally(
    months
      .filter(({ month, complete }) => complete === 1 && span.from <= month && endOf(month) <= span.before)
      .map(IN_MONTH[breach]),
  );

const inQuarter = (of: MonthFacts): Said => {
  if (of.thematic === 1) return "NO";
  if (of.quarter_unreported === 1) return "UNKNOWN";
  return of.quarter_postponed === 1 ? "NOT_DUE" : "YES";
};

/** Whole quarters within a span, told in their last month. */
export const themeTally = (months: readonly MonthFacts[], span: Span): Tally =>
  tally(
    months
      .filter(({ complete, quarter_ends }) => complete === 1 && quarter_ends === 1)
      .filter(({ month }) => span.from <= bucketOf(month, "QUARTER").start && endOf(month) <= span.before)
      .map(inQuarter),
  );

export const poorTally = (evaluations: readonly EvaluationFacts[], span: Span): Tally =>
  tally(
    evaluations
      .filter(({ held_on }) => within(span, held_on))
      .map(({ rating }) => (rating === null ? "UNKNOWN" : rating === "POOR" ? "YES" : "NO")),
  );

export const lateTally = (actions: readonly ActionFacts[], span: Span): Tally =>
  tally(actions.filter(({ due_on }) => within(span, due_on)).map(({ late }) => (late === 1 ? "YES" : "NO")));

/** Points earned of the points that applied, and in how many evaluations. */
export function attainmentOf(marks: readonly MarkFacts[], span: Span) {
  const there = marks.filter(({ held_on }) => within(span, held_on));
  const applied = there.filter(({ points }) => points !== null);
  const whole = applied.reduce((sum, { max_points }) => sum + max_points, 0);
  const earned = applied.reduce((sum, { points }) => sum + points!, 0);
  return {
    among: applied.length,
    notDue: there.length - applied.length,
    attainment: whole === 0 ? null : earned / whole,
  };
}

export interface BasisFact {
  readonly kind: MeasureBasisKind;
  /** The flag it came with; null where it was named by itself. */
  readonly flagId: string | null;
  readonly begins: Day;
}

/** What can happen again of the facts a case rests on, criteria apart; a month named by itself tells of all its breaches. */
export function recurringIn(
  basis: readonly BasisFact[],
  months: readonly MonthFacts[],
): Exclude<Recurrence, "CRITERION">[] {
  const found = new Set<Exclude<Recurrence, "CRITERION">>();
  for (const { kind, flagId, begins } of basis) {
    if (kind === "QUARTER") found.add("NO_THEME");
    if (kind === "EVALUATION") found.add("RATED_POOR");
    if (kind === "ACTION") found.add("ACTION_LATE");
    if (kind === "MEETING") found.add("UNEXCUSED");
    if (kind !== "MONTH") continue;
    if (flagId !== null) found.add("NOT_HELD");
    const month = months.find((each) => each.month === begins);
    for (const breach of BREACHES) if (month && IN_MONTH[breach](month) === "YES") found.add(breach);
  }
  return [...found];
}
