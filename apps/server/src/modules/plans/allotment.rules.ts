import { addDays, type Day, laterOf, type SessionType } from "@nen-nep/schema";
import { attending, type DelegationFact, isOwnCell, type PilotFact } from "./facts.rules.js";

/** What decides who attends a meeting. */
export interface Attended {
  readonly cellPk: number;
  readonly groupPk: number | null;
  readonly superiorPk: number | null;
  readonly sessionType: SessionType;
}

const OWN_CELL = 10_000;
const OVER = 1_000;
const SAME_GROUP = 50;
const SAME_TYPE = 5;
const SAME_SUPERIOR = 1;
/** Comparisons at most: a plan of any size takes milliseconds. */
const MOST_WORK = 2_000_000;

/**
 * Which delegation attends which meeting: nobody at their own cell, no more than planned, then groups, session types
 * and superiors spread. It begins in turns and exchanges pairs until nothing gets better; the same asks, the same gives.
 */
export function allot(
  meetings: readonly Attended[],
  fixed: readonly PilotFact[],
  delegations: readonly DelegationFact[],
  perDelegation: number,
): (number | null)[] {
  if (delegations.length === 0) return meetings.map(() => null);
  const pks = delegations.map(({ pk }) => pk);
  const given = meetings.map((_, index) => pks[turn(index, pks.length)]!);
  const cost = () =>
    delegations.reduce((sum, each) => {
      const own = meetings.filter((_, index) => given[index] === each.pk);
      const before = fixed.filter(({ delegationPk }) => delegationPk === each.pk);
      return sum + costOf(each, [...before, ...own], perDelegation);
    }, 0);
  let present = cost();
  let tries = MOST_WORK / (meetings.length + fixed.length + 1) ** 2;
  for (let better = true; better && tries > 0; ) {
    better = false;
    for (const change of changes(given, pks)) {
      if (tries-- <= 0) break;
      change.make();
      const next = cost();
      if (next < present) {
        present = next;
        better = true;
      } else change.undo();
    }
  }
  return given;
}

/** In turns, one further with each round: the two pilots of a group never fall to one delegation at first. */
const turn = (index: number, size: number) => (Math.floor(index / 2) + (index % 2)) % size;

function costOf(delegation: DelegationFact, meetings: readonly Attended[], most: number): number {
  const pairs = (same: (a: Attended, b: Attended) => boolean) =>
    meetings.reduce((sum, a, index) => sum + meetings.slice(index + 1).filter((b) => same(a, b)).length, 0);
  return (
    OWN_CELL * meetings.filter(({ cellPk }) => isOwnCell(delegation, cellPk)).length +
    OVER * Math.abs(meetings.length - most) +
    SAME_GROUP * pairs((a, b) => a.groupPk === b.groupPk) +
    SAME_TYPE * pairs((a, b) => a.sessionType === b.sessionType) +
    SAME_SUPERIOR * pairs((a, b) => a.superiorPk !== null && a.superiorPk === b.superiorPk)
  );
}

interface Change {
  readonly make: () => void;
  readonly undo: () => void;
}

/** Every meeting to every other delegation, and every two exchanged. */
function* changes(given: number[], pks: readonly number[]): Generator<Change> {
  const set =
    (...places: readonly (readonly [place: number, pk: number])[]) =>
    () => {
      for (const [place, pk] of places) given[place] = pk;
    };
  for (let one = 0; one < given.length; one++) {
    for (const pk of pks) {
      const was = given[one]!;
      if (pk !== was) yield { make: set([one, pk]), undo: set([one, was]) };
    }
    for (let other = one + 1; other < given.length; other++) {
      const [a, b] = [given[one]!, given[other]!];
      if (a !== b) yield { make: set([one, b], [other, a]), undo: set([one, a], [other, b]) };
    }
  }
}

const isWeekday = (day: Day) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

/** Weekdays of a period on which none of the delegations is due, from tomorrow on where the period has begun. */
/** Public holidays with a fixed date; those of the lunar calendar are for people to keep free. */
const HOLIDAYS = ["01-01", "04-30", "05-01", "09-02"];
const isHoliday = (day: Day): boolean => HOLIDAYS.includes(day.slice(5));

function freeDays(
  { from, before }: { readonly from: Day; readonly before: Day },
  today: Day,
  pilots: readonly PilotFact[],
  delegations: readonly DelegationFact[],
): Day[] {
  const busy = new Set([
    ...pilots.flatMap((pilot) => (attending(pilot, delegations).length > 0 ? [pilot.day] : [])),
    ...delegations.flatMap(({ elsewhere }) => elsewhere.map(({ day }) => day)),
  ]);
  const tomorrow = addDays(today, 1);
  const first = tomorrow < before ? laterOf(from, tomorrow) : from;
  const days: Day[] = [];
  for (let day = first; day < before; day = addDays(day, 1))
    if (isWeekday(day) && !isHoliday(day) && !busy.has(day)) days.push(day);
  return days;
}

/** Days spread evenly over a period, each of its own while there are enough; null where the period has none. */
export function spreadDays(
  count: number,
  period: { readonly from: Day; readonly before: Day },
  today: Day,
  pilots: readonly PilotFact[],
  delegations: readonly DelegationFact[],
): (Day | null)[] {
  const days = freeDays(period, today, pilots, delegations);
  return Array.from({ length: count }, (_, index) =>
    days.length < count ? null : days[Math.floor(((index + 0.5) * days.length) / count)]!,
  );
}
