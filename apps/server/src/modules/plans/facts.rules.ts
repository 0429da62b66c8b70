import type { Day, PlanIssueCode, SessionType } from "@nen-nep/schema";

/** A sentence in both languages of the interface. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export interface GroupFact {
  readonly pk: number;
  readonly name: string;
  readonly nameEn: string;
  /** Pilots wanted of either kind. */
  readonly regular: number;
  readonly thematic: number;
  /** How many committees its cells stand under: with one, no choice has two superiors. */
  readonly superiors: number;
}

export interface PilotFact {
  readonly pk: number;
  readonly cellPk: number;
  readonly cell: string;
  readonly groupPk: number | null;
  readonly superiorPk: number | null;
  readonly superior: string | null;
  readonly underCommittee: boolean;
  readonly closed: boolean;
  readonly sessionType: SessionType;
  readonly delegationPk: number | null;
  readonly day: Day | null;
  readonly theme: string | null;
  readonly anchor: boolean;
  readonly held: boolean;
}

export interface MemberFact {
  readonly personPk: number | null;
  readonly accountPk: number | null;
  readonly head: boolean;
  /** The cells the member belongs to, as far as the records say. */
  readonly cells: readonly number[];
}

export interface DelegationFact {
  readonly pk: number;
  readonly name: string;
  readonly members: readonly MemberFact[];
  /** Days on which it attends meetings of other plans. */
  readonly elsewhere: readonly { readonly day: Day; readonly cell: string }[];
}

/** What is known of a plan, as its rules look at it. */
export interface PlanFacts {
  readonly from: Day;
  readonly before: Day;
  readonly perDelegation: number;
  readonly documents: number;
  readonly groups: readonly GroupFact[];
  readonly pilots: readonly PilotFact[];
  readonly delegations: readonly DelegationFact[];
}

/** What of a plan is broken or missing, and whom it is about. */
export interface PlanIssue extends Sentence {
  readonly code: PlanIssueCode;
  readonly groupPk?: number;
  readonly delegationPk?: number;
  readonly pilotPk?: number;
}

/** The delegations due at a pilot: the one assigned, and all of them where it is an anchor. */
export const attending = (
  pilot: Pick<PilotFact, "delegationPk" | "anchor">,
  delegations: readonly DelegationFact[],
): number[] =>
  pilot.anchor ? delegations.map(({ pk }) => pk) : pilot.delegationPk === null ? [] : [pilot.delegationPk];

/** Whether somebody of the delegation belongs to the cell. */
export const isOwnCell = (delegation: Pick<DelegationFact, "members">, cellPk: number): boolean =>
  delegation.members.some(({ cells }) => cells.includes(cellPk));
