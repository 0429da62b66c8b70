/** How the cells of one group live; shares are fractions, all of it invented. */
export interface GroupProfile {
  readonly key: GroupKey;
  /** The letters its cells' codes begin with. */
  readonly prefix: string;
  /** Cells among 256; the article does not say how they divide. */
  readonly of256: number;
  readonly members: readonly [low: number, high: number];
  /** Mean score of ordinary meetings in the eyes of superiors before August 2018, and what is gained after it. */
  readonly level: number;
  readonly gain: number;
  /** Points by which its criteria stand out, up or down. */
  readonly traits: Readonly<Record<string, number>>;
  readonly unreported: number;
  readonly notHeld: number;
  /** Share of quarters in which the thematic meeting is held. */
  readonly thematic: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly exempt: number;
  /** Usual minutes of a regular meeting. */
  readonly minutes: number;
  /** Typical days between a meeting and its entry. */
  readonly lag: number;
}

export type GroupKey =
  | "NEIGHBOURHOOD"
  | "AGENCY"
  | "PUBLIC_SERVICE_UNIT"
  | "SCHOOL"
  | "PRIVATE_ENTERPRISE"
  | "ARMED_FORCES";

export const GROUPS: readonly GroupProfile[] = [
  {
    key: "NEIGHBOURHOOD",
    prefix: "KP",
    of256: 63,
    members: [14, 50],
    level: 72.5,
    gain: 7,
    traits: { "2.1": -3, "3.2": 2, "4.2": 2, "3.4": -3 },
    unreported: 0.008,
    notHeld: 0.008,
    thematic: 0.95,
    excused: 0.05,
    unexcused: 0.008,
    exempt: 0.12,
    minutes: 95,
    lag: 4,
  },
  {
    key: "AGENCY",
    prefix: "CQ",
    of256: 52,
    members: [9, 40],
    level: 77,
    gain: 5,
    traits: { "2.1": 3, "5.1": 2, "4.2": -5 },
    unreported: 0.005,
    notHeld: 0.006,
    thematic: 0.95,
    excused: 0.045,
    unexcused: 0.003,
    exempt: 0.01,
    minutes: 95,
    lag: 3,
  },
  {
    key: "PUBLIC_SERVICE_UNIT",
    prefix: "SN",
    of256: 38,
    members: [8, 45],
    level: 74,
    gain: 6,
    traits: { "3.1": 2, "4.2": -3, "3.2": -2 },
    unreported: 0.007,
    notHeld: 0.008,
    thematic: 0.94,
    excused: 0.05,
    unexcused: 0.006,
    exempt: 0.02,
    minutes: 92,
    lag: 4,
  },
  {
    key: "SCHOOL",
    prefix: "TH",
    of256: 58,
    members: [10, 60],
    level: 76,
    gain: 5.5,
    traits: { "3.4": 4, "2.3": 3, "4.2": -4 },
    unreported: 0.006,
    notHeld: 0.01,
    thematic: 0.94,
    excused: 0.05,
    unexcused: 0.004,
    exempt: 0.02,
    minutes: 95,
    lag: 3,
  },
  {
    key: "PRIVATE_ENTERPRISE",
    prefix: "DN",
    of256: 27,
    members: [4, 22],
    level: 67.5,
    gain: 4,
    traits: { "1.1": -5, "2.3": -4, "3.1": -3, "3.4": -3 },
    unreported: 0.045,
    notHeld: 0.03,
    thematic: 0.8,
    excused: 0.08,
    unexcused: 0.018,
    exempt: 0,
    minutes: 85,
    lag: 9,
  },
  {
    key: "ARMED_FORCES",
    prefix: "VT",
    of256: 18,
    members: [15, 55],
    level: 79,
    gain: 4.5,
    traits: { "1.1": 3, "3.1": 4, "3.2": -3, "4.2": 3 },
    unreported: 0.003,
    notHeld: 0.004,
    thematic: 0.97,
    excused: 0.035,
    unexcused: 0.001,
    exempt: 0,
    minutes: 100,
    lag: 3,
  },
];

export const groupOf = (key: GroupKey): GroupProfile => GROUPS.find((group) => group.key === key)!;

/** How many of `cells` fall to each group: largest remainders, so that 256 gives the counts above. */
export function cellsByGroup(cells: number): number[] {
  const exact = GROUPS.map((group) => (group.of256 * cells) / 256);
  const counts = exact.map(Math.floor);
  const byRemainder = exact.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = cells - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of byRemainder.slice(0, missing)) counts[index]! += 1;
  return counts;
}
