import {
  addDays,
  type Day,
  firstDayOf,
  type Month,
  monthOf,
  monthsIn,
  type SessionType,
} from "@nen-nep/schema";
import { byQuarter, dayInMonth, isTet, notInTet, outsideTet } from "./days.js";
import { type GroupProfile, groupOf } from "./groups.js";
import { NOT_HELD_NOTES, THEMES } from "./names.js";
import { type Random, randomOf } from "./random.js";
import { holderOn } from "./tenures.js";
import type { DemoCell, DemoMeeting, DemoMonth, DemoPilot, DemoTenure, DemoWorld } from "./world.js";

/** The month postponed everywhere, by a document that stands for those of the distancing. */
const POSTPONED: { readonly month: Month; readonly document: string; readonly note: string } = {
  month: "2020-04",
  document: "Công văn minh họa số 04-2020",
  note: "Hoãn sinh hoạt để thực hiện giãn cách xã hội",
};
/** When Plan 109-KH/QU was issued: habits improve from here on. */
const PLAN_ISSUED: Day = "2018-08-06";

/** How one cell goes about its meetings. */
interface Habits {
  readonly group: GroupProfile;
  readonly random: Random;
  readonly usualDay: number;
  readonly combines: number;
  readonly deputyChairs: number;
  readonly minutes: number;
  readonly diligence: number;
  readonly exempt: number;
  readonly lag: number;
}

interface Sitting {
  readonly heldOn: Day;
  readonly sessionType: SessionType;
}

function habitsOf(world: DemoWorld, cell: DemoCell): Habits {
  const random = randomOf(`${world.seed}/${cell.code}/meetings`);
  const group = groupOf(cell.groupKey);
  return {
    group,
    random,
    usualDay: random.whole(3, 25),
    combines: random.pick([0.5, 0.7, 0.9]),
    deputyChairs: random.chance(0.1) ? 0.4 : 0.06,
    minutes: group.minutes + 4 * random.normal(),
    diligence: 0.6 + 0.8 * random.uniform(),
    exempt: Math.floor(cell.members * group.exempt * 2 * random.uniform()),
    lag: group.lag * (0.5 + random.uniform()),
  };
}

/** The months in which the cell met at all; a pilot's month and those it declared are settled first. */
function settleMonths(world: DemoWorld, cell: DemoCell, habits: Habits, pilot: DemoPilot | undefined) {
  const { random, group } = habits;
  const met: Month[] = [];
  const declared: DemoMonth[] = [];
  for (const month of monthsIn(cell.since, world.today)) {
    const draw = random.uniform();
    const recordedOn = addDays(dayInMonth(month, 31), random.whole(1, 12));
    const notHeld = habits.diligence * group.notHeld;
    const base = { cellCode: cell.code, month, recordedOn };
    if (month === POSTPONED.month) {
      const { document, note } = POSTPONED;
      declared.push({
        ...base,
        state: "POSTPONED",
        document,
        note,
        recordedOn: dayInMonth(month, random.whole(2, 10)),
      });
    } else if (pilot?.month !== month && draw < notHeld) {
      const note = random.pick(NOT_HELD_NOTES);
      declared.push({ ...base, state: "NOT_HELD", document: null, note });
    } else if (pilot?.month === month || draw >= notHeld + habits.diligence * group.unreported) {
      met.push(month);
    }
  }
  return { met, declared: declared.filter((month) => month.recordedOn < world.today) };
}

/** For each month met, whether it carries the quarter's thematic meeting. */
function thematicMonths(
  met: readonly Month[],
  habits: Habits,
  pilot: DemoPilot | undefined,
): ReadonlySet<Month> {
  const { random, group } = habits;
  const quarters = byQuarter(met, firstDayOf);
  const chosen = new Set<Month>();
  for (const months of quarters.values()) {
    const improved = months[0]! >= monthOf(PLAN_ISSUED) ? 0.02 : -0.02;
    const planned = pilot?.sessionType === "THEMATIC" && months.includes(pilot.month) ? pilot.month : null;
    const kept = random.chance(1 - (1 - group.thematic - improved) * habits.diligence);
    if (planned !== null) chosen.add(planned);
    else if (kept) chosen.add(random.pick([months[0]!, ...months.slice(1)]));
  }
  return chosen;
}

/** The meetings of a month: one regular, combined with the theme or followed by a thematic one. */
function sittingsOf(
  month: Month,
  thematic: boolean,
  habits: Habits,
  pilot: DemoPilot | undefined,
): Sitting[] {
  const { random } = habits;
  const piloted = pilot?.month === month ? pilot.sessionType : null;
  const usual = habits.usualDay + Math.round(2.5 * random.normal());
  // The plan is dated 6 August 2018: model meetings come after it, and leave room for a thematic one.
  const heldOn = outsideTet(dayInMonth(month, piloted === null ? usual : random.whole(12, 18)), random);
  if (!thematic) return [{ heldOn, sessionType: "REGULAR" }];
  const distance = random.whole(2, 9);
  const other = addDays(heldOn, Number(heldOn.slice(8)) > 18 ? -distance : distance);
  const apart = piloted !== null || !random.chance(habits.combines);
  if (!apart || isTet(other) || monthOf(other) !== month) {
    return [{ heldOn, sessionType: "COMBINED" }];
  }
  const sittings: Sitting[] = [
    { heldOn, sessionType: "REGULAR" },
    { heldOn: other, sessionType: "THEMATIC" },
  ];
  return sittings.sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

function absences(expected: number, habits: Habits): Pick<DemoMeeting, "present" | "excused" | "unexcused"> {
  const { random, group, diligence } = habits;
  const season = 0.4 + 1.2 * random.uniform();
  let excused = 0;
  let unexcused = 0;
  for (let member = 1; member < expected; member++) {
    const draw = random.uniform();
    if (draw < group.unexcused * diligence) unexcused += 1;
    else if (draw < (group.unexcused + group.excused * season) * diligence) excused += 1;
  }
  return { present: expected - excused - unexcused, excused, unexcused };
}

function minutesOf(sitting: Sitting, habits: Habits): number {
  const longer = sitting.sessionType === "COMBINED" ? 27 : sitting.sessionType === "THEMATIC" ? -12 : 0;
  const improved = sitting.heldOn >= PLAN_ISSUED ? 6 : 0;
  const exact = habits.minutes + longer + improved + 11 * habits.random.normal();
  return Math.max(30, 5 * Math.round(exact / 5));
}

/** Days until the meeting was entered: a few as a rule, weeks now and then. */
function lagOf(habits: Habits): number {
  const { random } = habits;
  const days = habits.lag * (random.uniform() + random.uniform());
  return Math.round(random.chance(0.06) ? days + random.whole(15, 45) : days);
}

function chairOf(
  tenures: readonly DemoTenure[],
  habits: Habits,
  heldOn: Day,
): Pick<DemoMeeting, "chair" | "chairPost"> {
  const secretary = holderOn(tenures, "SECRETARY", heldOn);
  const deputy = holderOn(tenures, "DEPUTY", heldOn);
  const stepsIn = habits.random.chance(habits.deputyChairs);
  return deputy !== null && (secretary === null || stepsIn)
    ? { chair: deputy, chairPost: "DEPUTY" }
    : { chair: secretary!, chairPost: "SECRETARY" };
}

function recordOf(
  sitting: Sitting,
  cell: DemoCell,
  tenures: readonly DemoTenure[],
  habits: Habits,
): DemoMeeting {
  const { random } = habits;
  const { heldOn, sessionType } = sitting;
  const prepared = random.chance(heldOn >= PLAN_ISSUED ? 0.9 : 0.78);
  const committeeDay = notInTet(addDays(heldOn, -random.whole(1, 5)));
  const theme = random.pick(THEMES);
  return {
    cellCode: cell.code,
    heldOn,
    sessionType,
    theme: sessionType === "REGULAR" ? null : theme,
    ...chairOf(tenures, habits, heldOn),
    ...absences(cell.members - habits.exempt, habits),
    exempt: habits.exempt,
    lengthMinutes: minutesOf(sitting, habits),
    committeeMetOn: prepared && tenures.some((tenure) => tenure.post === "DEPUTY") ? committeeDay : null,
    recordedOn: addDays(heldOn, lagOf(habits)),
    source: random.chance(0.08) ? random.pick(["CROSS_CHECKED", "SUPERIOR"]) : "SELF_REPORTED",
  };
}

/** The meetings and declared months of a cell that are recorded by the world's day, in order. */
export function meetingsOf(
  world: DemoWorld,
  cell: DemoCell,
  tenures: readonly DemoTenure[],
): { meetings: DemoMeeting[]; months: DemoMonth[] } {
  const habits = habitsOf(world, cell);
  const pilot = world.pilots.find((candidate) => candidate.cellCode === cell.code);
  const { met, declared } = settleMonths(world, cell, habits, pilot);
  const thematic = thematicMonths(met, habits, pilot);
  const meetings = met
    .flatMap((month) => sittingsOf(month, thematic.has(month), habits, pilot))
    .map((sitting) => recordOf(sitting, cell, tenures, habits));
  return { meetings: meetings.filter((meeting) => meeting.recordedOn < world.today), months: declared };
}
