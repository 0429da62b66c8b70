import type { SessionType } from "@nen-nep/schema";
import { type DelegationFact, type GroupFact, isOwnCell, type PilotFact } from "./facts.rules.js";

/** A cell that may be proposed. */
export interface Candidate {
  readonly cellPk: number;
  readonly code: string;
  readonly cell: string;
  readonly groupPk: number;
  readonly superiorPk: number | null;
  readonly superior: string | null;
  /** Mean of official scores before the plan, in hundredths; null where there are none. */
  readonly score: number | null;
  /** Evaluations behind it. */
  readonly evaluations: number;
}

export interface Choice {
  readonly candidate: Candidate;
  readonly group: GroupFact;
  readonly sessionType: SessionType;
  /** In which half of the scored cells of its group it lies; null without a score. */
  readonly half: "UPPER" | "LOWER" | null;
  /** Whether another pilot of the group has the same superior. */
  readonly sameSuperior: boolean;
}

/** Weights say what gives way first: never an own cell for all, then the superior, then the place in the group. */
const OWN_EVERYWHERE = 1_000;
const SAME_SUPERIOR = 100;
const SUPERIOR_USED = 3;
const PLACE = 10;
const WITHOUT_SCORE = 5;

/** Cells for what a plan still wants of each group: apart in past quality, of different superiors. */
export function chooseCells(
  groups: readonly GroupFact[],
  chosen: readonly PilotFact[],
  candidates: readonly Candidate[],
  delegations: readonly DelegationFact[],
): Choice[] {
  const used = new Map<number | null, number>();
  for (const { superiorPk } of chosen) used.set(superiorPk, (used.get(superiorPk) ?? 0) + 1);
  const choices: Choice[] = [];
  groups.forEach((group, index) => {
    const present = chosen.filter(({ groupPk }) => groupPk === group.pk);
    const ranked = rank(candidates.filter(({ groupPk }) => groupPk === group.pk));
    const taken = new Set(chosen.map(({ cellPk }) => cellPk));
    const superiors = new Set(present.map(({ superiorPk }) => superiorPk));
    const wanted = slots(group, present, index);
    wanted.forEach((sessionType, slot) => {
      const target = (slot + 0.5) / wanted.length;
      const cost = ({ candidate, place }: Ranked) =>
        (delegations.length > 0 && delegations.every((each) => isOwnCell(each, candidate.cellPk))
          ? OWN_EVERYWHERE
          : 0) +
        (superiors.has(candidate.superiorPk) ? SAME_SUPERIOR : 0) +
        SUPERIOR_USED * (used.get(candidate.superiorPk) ?? 0) +
        (candidate.score === null ? WITHOUT_SCORE : 0) +
        PLACE * Math.abs(place - target);
      const best = least(
        ranked.filter(({ candidate }) => !taken.has(candidate.cellPk)),
        cost,
      );
      if (!best) return;
      const { candidate, half } = best;
      choices.push({
        candidate,
        group,
        sessionType,
        half,
        sameSuperior: superiors.has(candidate.superiorPk),
      });
      taken.add(candidate.cellPk);
      superiors.add(candidate.superiorPk);
      used.set(candidate.superiorPk, (used.get(candidate.superiorPk) ?? 0) + 1);
    });
  });
  return choices;
}

/** What is still wanted of a group; which kind comes first, and so from the lower half, changes from group to group. */
function slots(group: GroupFact, present: readonly PilotFact[], index: number): SessionType[] {
  const missing = (type: SessionType, wanted: number) =>
    Math.max(0, wanted - present.filter(({ sessionType }) => sessionType === type).length);
  const left = { REGULAR: missing("REGULAR", group.regular), THEMATIC: missing("THEMATIC", group.thematic) };
  const order = index % 2 === 0 ? (["REGULAR", "THEMATIC"] as const) : (["THEMATIC", "REGULAR"] as const);
  const found: SessionType[] = [];
  while (left.REGULAR + left.THEMATIC > 0) {
    for (const type of order) {
      if (left[type] === 0) continue;
      left[type] -= 1;
      found.push(type);
    }
  }
  return found;
}

interface Ranked {
  readonly candidate: Candidate;
  /** From 0, the lowest score of the group, to 1; the middle without a score. */
  readonly place: number;
  readonly half: Choice["half"];
}

const byCode = (a: Candidate, b: Candidate) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function rank(candidates: readonly Candidate[]): Ranked[] {
  const scored = candidates
    .filter(({ score }) => score !== null)
    .sort((a, b) => a.score! - b.score! || byCode(a, b));
  const without = candidates.filter(({ score }) => score === null).sort(byCode);
  return [
    ...scored.map((candidate, index): Ranked => {
      const place = (index + 0.5) / scored.length;
      return { candidate, place, half: scored.length < 2 ? null : place < 0.5 ? "LOWER" : "UPPER" };
    }),
    ...without.map((candidate): Ranked => ({ candidate, place: 0.5, half: null })),
  ];
}

/** The first with the least cost. */
export function least<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let best: { item: T; cost: number } | undefined;
  for (const item of items) {
    const own = cost(item);
    if (!best || own < best.cost) best = { item, cost: own };
  }
  return best?.item;
}
