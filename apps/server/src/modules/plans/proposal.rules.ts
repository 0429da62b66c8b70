import type { Day, SessionType } from "@nen-nep/schema";
import { allot, spreadDays } from "./allotment.rules.js";
import { type Candidate, type Choice, chooseCells } from "./choice.rules.js";
import { type DelegationFact, isOwnCell, type PlanFacts, type Sentence } from "./facts.rules.js";
import { type Grounds, reasonsFor, remarksOn } from "./proposal-words.rules.js";

/** A pilot as it is proposed; nothing of it is written until somebody applies it. */
export interface ProposedPilot {
  readonly cellPk: number;
  readonly sessionType: SessionType;
  readonly delegationPk: number | null;
  readonly day: Day | null;
  readonly anchor: boolean;
  readonly reasons: readonly Sentence[];
}

export interface PilotProposal {
  readonly pilots: readonly ProposedPilot[];
  /** What the proposal could not keep, and why. */
  readonly remarks: readonly Sentence[];
}

/** A balanced proposal for what a plan still lacks. The same facts give the same proposal. */
export function proposePilots(
  plan: PlanFacts,
  candidates: readonly Candidate[],
  anchors: number,
  today: Day,
): PilotProposal {
  const { delegations, pilots } = plan;
  const choices = chooseCells(plan.groups, pilots, candidates, delegations);
  const meetings = choices.map(({ candidate, sessionType }) => ({ ...candidate, sessionType }));
  const given = allot(meetings, pilots, delegations, plan.perDelegation);
  const anchored = new Set(chooseAnchors(choices, delegations, anchors));
  const order = inTurns(given);
  const days = spreadDays(choices.length, plan, today, pilots, delegations);
  const grounds = choices.map((choice, index): Grounds => {
    const delegation = delegations.find(({ pk }) => pk === given[index]) ?? null;
    return {
      ...choice,
      delegation,
      ownCell: delegation !== null && isOwnCell(delegation, choice.candidate.cellPk),
      day: days[order.indexOf(index)] ?? null,
      anchor: anchored.has(choice),
    };
  });
  return {
    pilots: grounds.map((ground) => ({
      cellPk: ground.candidate.cellPk,
      sessionType: ground.sessionType,
      delegationPk: ground.delegation?.pk ?? null,
      day: ground.day,
      anchor: ground.anchor,
      reasons: reasonsFor(ground, plan),
    })),
    remarks: remarksOn(grounds, plan, anchors),
  };
}

/** Anchors are cells nobody of any delegation belongs to, one a group, those with most evaluations first. */
function chooseAnchors(
  choices: readonly Choice[],
  delegations: readonly DelegationFact[],
  count: number,
): Choice[] {
  if (delegations.length < 2) return [];
  const groups = new Set<number>();
  return [...choices]
    .filter(({ candidate }) => !delegations.some((each) => isOwnCell(each, candidate.cellPk)))
    .sort((a, b) => b.candidate.evaluations - a.candidate.evaluations)
    .filter(({ group }) => !groups.has(group.pk) && groups.add(group.pk))
    .slice(0, Math.max(0, count));
}

/** Places of the meetings so that delegations take turns: no one goes out twice in a row while others rest. */
function inTurns(given: readonly (number | null)[]): number[] {
  const rounds = new Map<number | null, number>();
  return given
    .map((pk, index) => {
      const round = rounds.get(pk) ?? 0;
      rounds.set(pk, round + 1);
      return { index, round };
    })
    .sort((a, b) => a.round - b.round || a.index - b.index)
    .map(({ index }) => index);
}
