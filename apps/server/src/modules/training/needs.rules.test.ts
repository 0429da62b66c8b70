import { addDays, type Day, type NeedTier } from "@nen-nep/schema";
import { describe, expect, it } from "vitest";
import { runsOf, seeded } from "../../../test/testkit/simulating.js";
import { type Severity, severitiesOf, severityModel } from "../../statistics/index.js";
import { correctionsBy, type SkillObservation, tierOf, weightOf, workOut } from "./needs.rules.js";

const TODAY = "2020-07-01";
const TERMS = {
  ...{ required: 70, halfLifeMonths: 12, leastMeetings: 2 },
  ...{ clearFrom: 90, likelyFrom: 70, noneUpTo: 30 },
};
const NONE = new Map<string, number>();

let meetings = 0;
const seen = (
  chair: number | null,
  attained: number,
  more: Partial<SkillObservation> = {},
): SkillObservation => ({
  ...{ cell: chair ?? 0, meeting: ++meetings, chair, evaluator: "SUPERIOR:1" },
  ...{ circumstances: ["2020-01-01", "REGULAR"], day: TODAY, attained, ...more },
});
const inPost = (...persons: number[]) => persons.map((person) => ({ person, group: 1 }));

describe("the tier of a need", () => {
  it.each<[number, number | null, NeedTier]>([
    [0, null, "NO_EVIDENCE"],
    [3, null, "UNCLEAR"],
    [3, 0.95, "CLEAR"],
    [3, 0.9, "CLEAR"],
    [1, 0.99, "LIKELY"],
    [3, 0.75, "LIKELY"],
    [3, 0.5, "UNCLEAR"],
    [3, 0.3, "NONE"],
    [1, 0.01, "NONE"],
  ])("with %d meetings and a probability of %s is %s", (count, probability, tier) => {
    expect(tierOf({ meetings: count, probability }, TERMS)).toBe(tier);
  });
});

describe("what is known of a person", () => {
  it("comes from meetings they chaired alone; who chaired none has no evidence, and no score", () => {
    const observations = [
      ...[50, 52].map((value) => seen(1, value)),
      ...[80, 84].map((value) => seen(2, value)),
      ...[66, 75].map((value) => seen(3, value)),
      seen(null, 10),
      seen(4, 10, { meeting: null }),
    ];
    const { level, needs } = workOut(observations, NONE, inPost(1, 2, 3, 4), TERMS, TODAY);
    expect(level).toMatchObject({ persons: 3, meetings: 6, evaluations: 6 });
    expect(needs.map(({ tier }) => tier)).toEqual(["CLEAR", "NONE", "UNCLEAR", "NO_EVIDENCE"]);
    expect(needs[3]).toMatchObject({ attained: null, estimate: null, probability: null, meetings: 0 });
    expect(needs[0]).toMatchObject({ attained: 51, below: 2, peers: expect.closeTo(76.25, 8), peerCount: 2 });
    expect(needs[3]).toMatchObject({ peerCount: 3 });
  });

  it("takes several evaluations of a meeting as one observation, and recent ones for more", () => {
    const old = addDays(TODAY, -Math.round(365.25));
    const observations = [
      seen(1, 60, { meeting: 901 }),
      seen(1, 80, { meeting: 901, evaluator: "DELEGATION:1" }),
      seen(1, 40, { meeting: 902, day: old }),
      ...[2, 3, 4].flatMap((chair) => [seen(chair, 70 + chair), seen(chair, 75 + chair)]),
    ];
    const [own] = workOut(observations, NONE, inPost(1), TERMS, TODAY).needs;
    expect(weightOf(old, TODAY, 12)).toBeCloseTo(0.5, 2);
    expect(own).toMatchObject({ evaluations: 3, meetings: 2, below: 1, latestOn: TODAY });
    expect(own!.attained).toBeCloseTo((70 + 0.5 * 40) / 1.5, 1);
  });

  it("is corrected for severity, and says how many meetings would end a need", () => {
    const harsh = new Map([["SUPERIOR:1", -12]]);
    const observations = [1, 2, 3, 4, 5].flatMap((chair) => [
      seen(chair, 47 + 8 * chair),
      seen(chair, 55 + 8 * chair),
    ]);
    const given = workOut(observations, NONE, inPost(1), TERMS, TODAY);
    const corrected = workOut(observations, harsh, inPost(1), TERMS, TODAY);
    expect(given.needs[0]).toMatchObject({
      tier: "CLEAR",
      clearing: { meetings: expect.any(Number), at: 80 },
    });
    expect(corrected.needs[0]).toMatchObject({ tier: expect.not.stringMatching("CLEAR"), attained: 71 });
    expect(corrected.level.corrected).toBe(10);
  });

  it("is unclear where one meeting each tells nothing of the noise", () => {
    const { needs } = workOut(
      [1, 2, 3, 4].map((chair) => seen(chair, 20)),
      NONE,
      inPost(1),
      TERMS,
      TODAY,
    );
    expect(needs[0]).toMatchObject({ tier: "UNCLEAR", attained: 20, estimate: null });
  });
});

it("corrects only by severities that enough shared cells tell", () => {
  const one = { evaluator: "a", severity: -5, sufficient: true, low: -7, high: -3 } as Severity;
  const found = [one, { ...one, evaluator: "b", sufficient: false }, { ...one, evaluator: "c", low: null }];
  expect([...correctionsBy(found)]).toEqual([["a", -5]]);
});

/** An office of persons with planted levels, seen by evaluators of planted severity. */
function planted(random: ReturnType<typeof seeded>, drift: number, severities: readonly number[]) {
  const observations: SkillObservation[] = [];
  const levels = Array.from({ length: 80 }, (_, chair) => {
    const level = 73 + 7 * random.normal();
    const months = Array.from({ length: random.whole(1, 6) }, () => random.whole(0, 35)).sort(
      (a, b) => a - b,
    );
    let [then, at] = [level, 0];
    for (const month of months) {
      // Back in time the level differs more and more from today's.
      then += drift * Math.sqrt(month - at) * random.normal();
      at = month;
      const meeting = ++meetings;
      const day: Day = addDays(TODAY, -30 * month);
      for (const evaluator of new Set([chair % 4, random.whole(0, 3)])) {
        const attained = then + severities[evaluator]! + 6 * random.normal();
        observations.push(
          seen(chair, attained, { cell: chair, meeting, evaluator: `SUPERIOR:${evaluator}`, day }),
        );
      }
    }
    return level;
  });
  return { observations, levels };
}

describe("over planted levels and severities", () => {
  it.each([
    ["steady", 0, [0, 0, 0, 0]],
    ["steady, under unequal evaluators", 0, [-8, 3, 0, 5]],
    ["drifting", 0.6, [-8, 3, 0, 5]],
  ] as const)("tiers err as rarely as they say: %s", (_, drift: number, severities: readonly number[]) => {
    const random = seeded(90 + drift * 10 + severities[0]!);
    const tiers = new Map<NeedTier, { below: number; all: number }>();
    for (let run = 0; run < runsOf(40, 400); run++) {
      const { observations, levels } = planted(random, drift, severities);
      const rows = observations.map(({ cell, evaluator, circumstances, attained: s }) => ({
        ...{ cell, evaluator, circumstances, n: 1, s },
      }));
      const corrections = correctionsBy(severitiesOf(rows, severityModel(rows)));
      const mean = severities.reduce((a, b) => a + b, 0) / severities.length;
      const { needs } = workOut(observations, corrections, inPost(...levels.keys()), TERMS, TODAY);
      for (const { person, tier } of needs) {
        const sums = tiers.get(tier) ?? { below: 0, all: 0 };
        sums.all += 1;
        // Levels are told as the average evaluator would mark them.
        if (levels[person]! + mean < TERMS.required) sums.below += 1;
        tiers.set(tier, sums);
      }
    }
    const share = (tier: NeedTier) => tiers.get(tier)!.below / tiers.get(tier)!.all;
    console.log(
      _,
      Object.fromEntries([...tiers].map(([t, s]) => [t, [s.all, +(s.below / s.all).toFixed(3)]])),
    );
    expect(share("CLEAR")).toBeGreaterThan(0.9);
    expect(share("LIKELY")).toBeGreaterThan(0.65);
    expect(share("NONE")).toBeLessThan(0.15);
  });
});
