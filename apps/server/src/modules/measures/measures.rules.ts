import {
  type AppealOutcome,
  addDays,
  addMonths,
  type Day,
  DISCIPLINE,
  type MeasureDecision,
  type MeasureEnding,
  type MeasureKind,
  type MeasureParty,
  type MeasureSide,
  type MeasureState,
  type MeasureStep,
  measureKinds,
  type Reason,
} from "@nen-nep/schema";

/** The days of a case: its state follows from them alone. */
export interface CaseDays {
  readonly kind: MeasureKind;
  readonly basisBefore: Day;
  readonly proposedOn: Day;
  readonly servedOn: Day | null;
  readonly respondBy: Day | null;
  readonly respondedOn: Day | null;
  readonly lapsedOn: Day | null;
  /** 1 where the subject answered here, not the office for them. */
  readonly answeredSelf: number;
  /** 1 where the subject asked to be heard. */
  readonly hearingAsked: number;
  readonly heardOn: Day | null;
  readonly decidedOn: Day | null;
  readonly announcedOn: Day | null;
  /** Until when something is to be put right and reported. */
  readonly remedyBy: Day | null;
  readonly reportedOn: Day | null;
  readonly verifiedOn: Day | null;
  readonly endsOn: Day | null;
  readonly deferredOn: Day | null;
  readonly suspendedOn: Day | null;
  /** The last day it was taken up again after a deferral or suspension. */
  readonly resumedOn: Day | null;
  readonly appealedOn: Day | null;
  readonly appealDecidedOn: Day | null;
  readonly endedOn: Day | null;
  readonly ending: MeasureEnding | null;
}

export const isDiscipline = (kind: MeasureKind): boolean => DISCIPLINE.includes(kind);

const appealIsOpen = ({ appealedOn, appealDecidedOn }: CaseDays): boolean =>
  appealedOn !== null && appealDecidedOn === null;

/** The state of a case and the day it began, from its days. */
function stand(of: CaseDays): readonly [MeasureState, Day] {
  if (of.ending !== null) return [of.ending, of.endedOn!];
  if (of.deferredOn !== null) return ["DEFERRED", of.deferredOn];
  if (of.suspendedOn !== null) return ["SUSPENDED", of.suspendedOn];
  if (appealIsOpen(of)) return ["APPEALED", of.appealedOn!];
  if (of.verifiedOn !== null) return ["VERIFIED", of.verifiedOn];
  if (of.announcedOn !== null) return ["IN_FORCE", of.announcedOn];
  if (of.decidedOn !== null) return ["DECIDED", of.decidedOn];
  if (of.heardOn !== null) return ["HEARD", of.heardOn];
  if (of.respondedOn !== null) return ["RESPONDED", of.respondedOn];
  if (of.lapsedOn !== null) return ["LAPSED", of.lapsedOn];
  return of.servedOn === null ? ["PROPOSED", of.proposedOn] : ["NOTIFIED", of.servedOn];
}

export const stateOf = (of: CaseDays): MeasureState => stand(of)[0];
export const stepSince = (of: CaseDays): Day => stand(of)[1];

interface Transition {
  readonly from: readonly MeasureState[];
  /** Any of these parties takes it. */
  readonly by: readonly MeasureParty[];
  /** Whether it has to be said in words. */
  readonly words: boolean;
}

const BEFORE_DECISION: readonly MeasureState[] = ["NOTIFIED", "RESPONDED", "LAPSED", "HEARD"];
const STANDING: readonly MeasureState[] = ["IN_FORCE", "VERIFIED"];

/** The whole way of a case: from which states a step is taken, by whom. Where it leads follows from the days. */
export const TRANSITIONS: Record<Exclude<MeasureStep, "PROPOSE">, Transition> = {
  WITHDRAW: { from: ["PROPOSED"], by: ["OFFICE"], words: true },
  NOTIFY: { from: ["PROPOSED"], by: ["OFFICE"], words: false },
  RESPOND: { from: BEFORE_DECISION, by: ["SUBJECT"], words: true },
  LAPSE: { from: ["NOTIFIED"], by: ["OFFICE"], words: false },
  HEAR: { from: BEFORE_DECISION, by: ["OFFICE", "BODY"], words: true },
  DECIDE: { from: ["RESPONDED", "LAPSED", "HEARD"], by: ["BODY"], words: true },
  ANNOUNCE: { from: ["DECIDED"], by: ["BODY"], words: false },
  REPORT: { from: ["IN_FORCE"], by: ["SUBJECT"], words: true },
  VERIFY: { from: ["IN_FORCE"], by: ["VERIFIER"], words: true },
  LIFT: { from: ["VERIFIED"], by: ["BODY"], words: false },
  EXPIRE: { from: STANDING, by: ["MACHINE"], words: false },
  DEFER: { from: ["PROPOSED", ...BEFORE_DECISION, "DECIDED"], by: ["OFFICE", "BODY"], words: false },
  SUSPEND: { from: [...STANDING, "APPEALED"], by: ["BODY", "APPEAL_BODY"], words: true },
  RESUME: { from: ["DEFERRED", "SUSPENDED"], by: ["BODY"], words: false },
  APPEAL: { from: [...STANDING, "SUSPENDED"], by: ["SUBJECT"], words: true },
  DECIDE_APPEAL: { from: ["APPEALED", "SUSPENDED"], by: ["APPEAL_BODY"], words: true },
  ANNUL: {
    from: ["DECIDED", ...STANDING, "SUSPENDED", "LIFTED", "EXPIRED"],
    by: ["BODY", "APPEAL_BODY"],
    words: true,
  },
};

export type Taken = keyof typeof TRANSITIONS;
export const TAKEN = Object.keys(TRANSITIONS) as Taken[];

/** What somebody is to a case. */
export interface Standing {
  /** The person it is about, or who speaks for the cell committee that it is about. */
  readonly isSubject: boolean;
  /** Is or was concerned, by whatever role or link. */
  readonly wasConcerned: boolean;
  /** Organises that part: proposes, notifies, enters what came on paper. */
  readonly isOffice: boolean;
  /** Belongs today to the body that is named to decide. */
  readonly inBody: boolean;
  /** Belongs today to another body that may decide an appeal. */
  readonly inAppealBody: boolean;
  /** May verify that what was asked was done. */
  readonly verifies: boolean;
  /** Proposed it, under this account or another of the same person. */
  readonly proposed: boolean;
  /** Entered a decision on it, likewise. */
  readonly decided: boolean;
}

const isParty: Record<MeasureParty, (standing: Standing) => boolean> = {
  // What the subject says on paper or orally is entered by the office, and marked so.
  SUBJECT: ({ isSubject, isOffice }) => isSubject || isOffice,
  OFFICE: ({ isOffice }) => isOffice,
  BODY: ({ inBody }) => inBody,
  APPEAL_BODY: ({ inAppealBody }) => inAppealBody,
  VERIFIER: ({ verifies }) => verifies,
  MACHINE: () => false,
};

/** Who proposed it neither decides nor verifies it; who decided does not decide the appeal. */
const isOwnWork: Partial<Record<MeasureParty, (standing: Standing) => boolean>> = {
  BODY: ({ proposed }) => proposed,
  APPEAL_BODY: ({ proposed, decided }) => proposed || decided,
  VERIFIER: ({ proposed }) => proposed,
};

/** Why somebody may not take a step whatever its state; null where they may. */
export function partyFault(step: Taken, standing: Standing): Reason | null {
  const { by } = TRANSITIONS[step];
  // Nobody acts on their own case but to answer, by whatever other role.
  if (standing.wasConcerned && !(by.includes("SUBJECT") && standing.isSubject)) return "OWN_CASE";
  const parties = by.filter((party) => isParty[party](standing));
  if (parties.length === 0) return "NOT_ALLOWED";
  return parties.every((party) => isOwnWork[party]?.(standing)) ? "OWN_WORK" : null;
}

/** Terms that a case is judged by: those in force on the day it was proposed. Days, and months where named so. */
export interface Terms {
  readonly answerDays: number;
  readonly limitationMonths: number;
  readonly appealDays: number;
  /** After so many months a form of discipline ends by itself; null for other forms. */
  readonly standsMonths: number | null;
  readonly notifyDays: number;
  readonly decideDays: number;
  readonly announceDays: number;
  readonly verifyDays: number;
  readonly liftDays: number;
  readonly appealDecideDays: number;
}

/** The last day on which a fact can still lead to a proposal or a decision. */
export const limitOf = ({ basisBefore }: Pick<CaseDays, "basisBefore">, terms: Terms): Day =>
  addDays(addMonths(basisBefore, terms.limitationMonths), -1);

/** The last day of an appeal. */
export const appealUntil = (of: CaseDays, terms: Terms): Day | null =>
  of.announcedOn === null ? null : addDays(of.announcedOn, terms.appealDays);

/** Why a step is not due on a day though the state is right; null where nothing stands against it. */
function dayFault(step: Taken, of: CaseDays, terms: Terms, today: Day): Reason | null {
  switch (step) {
    case "LAPSE":
      return today > of.respondBy! ? null : "WINDOW_OPEN";
    case "DECIDE":
      // What the office entered for the subject, or a hearing alone, does not shorten their window.
      if (of.answeredSelf === 0 && today <= of.respondBy!) return "WINDOW_OPEN";
      if (of.hearingAsked === 1 && of.heardOn === null) return "HEARING_NEEDED";
      return today > limitOf(of, terms) ? "LIMITATION_PASSED" : null;
    case "APPEAL":
      if (of.appealedOn !== null) return "WRONG_STATE";
      return today > appealUntil(of, terms)! ? "APPEAL_TOO_LATE" : null;
    case "REPORT":
      return of.remedyBy === null ? "WRONG_STATE" : null;
    case "VERIFY":
      return of.remedyBy !== null && of.reportedOn === null && today <= of.remedyBy ? "WINDOW_OPEN" : null;
    case "LIFT":
      if (isDiscipline(of.kind)) return "WRONG_STATE";
      // A measure that is over can no longer be appealed.
      return of.appealedOn === null && today <= appealUntil(of, terms)! ? "WINDOW_OPEN" : null;
    case "ANNUL":
      return appealIsOpen(of) ? "WRONG_STATE" : null;
    case "EXPIRE":
      return of.endsOn !== null && today >= of.endsOn ? null : "WRONG_STATE";
    case "DECIDE_APPEAL":
      return appealIsOpen(of) ? null : "WRONG_STATE";
    default:
      return null;
  }
}

/** Why a step cannot be taken by somebody on a day; null where it can. */
export function stepFault(
  step: Taken,
  of: CaseDays,
  terms: Terms,
  standing: Standing,
  today: Day,
): Reason | null {
  const fault = partyFault(step, standing);
  if (fault) return fault;
  return TRANSITIONS[step].from.includes(stateOf(of)) ? dayFault(step, of, terms, today) : "WRONG_STATE";
}

/** A step that the state allows: by whom, whether the actor may take it now, and why not. */
export interface Prospect {
  readonly step: Taken;
  readonly by: readonly MeasureParty[];
  readonly reason: Reason | null;
  /** The day from which the reason no longer holds; null where no day changes it. */
  readonly from: Day | null;
}

/** What may happen next in a case, in the order of the table; what only the rule itself does is told with its day. */
export const prospects = (of: CaseDays, terms: Terms, standing: Standing, today: Day): Prospect[] =>
  TAKEN.filter((step) => TRANSITIONS[step].from.includes(stateOf(of)))
    .filter((step) =>
      step === "EXPIRE" ? of.endsOn !== null : dayFault(step, of, terms, today) !== "WRONG_STATE",
    )
    .map((step) => ({
      step,
      by: TRANSITIONS[step].by,
      reason: stepFault(step, of, terms, standing, today),
      from: dueFrom(step, of, terms, today),
    }));

/** The day from which a step that waits can be taken; null for one that waits for no day. */
function dueFrom(step: Taken, of: CaseDays, terms: Terms, today: Day): Day | null {
  if (step === "EXPIRE") return of.endsOn;
  if (dayFault(step, of, terms, today) !== "WINDOW_OPEN") return null;
  const last = step === "VERIFY" ? of.remedyBy : step === "LIFT" ? appealUntil(of, terms) : of.respondBy;
  return addDays(last!, 1);
}

/** By when somebody is expected to act, and on which side; null where nobody is. */
export function dueOf(of: CaseDays, terms: Terms): { readonly side: MeasureSide; readonly on: Day } | null {
  const [state, since] = stand(of);
  const authority = (from: Day, days: number) => {
    const begins = of.resumedOn !== null && of.resumedOn > from ? of.resumedOn : from;
    return { side: "AUTHORITY" as const, on: addDays(begins, days) };
  };
  const appeal = () => authority(of.appealedOn!, terms.appealDecideDays);
  switch (state) {
    case "PROPOSED":
      return authority(since, terms.notifyDays);
    case "NOTIFIED":
      return { side: "SUBJECT", on: of.respondBy! };
    case "RESPONDED":
    case "LAPSED":
    case "HEARD":
      return authority(firstAnswer(of), terms.decideDays);
    case "DECIDED":
      return authority(since, terms.announceDays);
    case "IN_FORCE":
      if (of.remedyBy !== null && of.reportedOn === null) return { side: "SUBJECT", on: of.remedyBy };
      if (isDiscipline(of.kind)) return null;
      return authority(of.reportedOn ?? since, terms.verifyDays);
    case "VERIFIED":
      return isDiscipline(of.kind) ? null : authority(since, terms.liftDays);
    case "APPEALED":
      return appeal();
    case "SUSPENDED":
      return appealIsOpen(of) ? appeal() : null;
    default:
      return null;
  }
}

/** Answering again, or being heard after answering, does not give the authority more time. */
const firstAnswer = ({ respondedOn, lapsedOn, heardOn }: CaseDays): Day =>
  [respondedOn, lapsedOn, heardOn].filter((day) => day !== null).sort()[0]!;

/** Whether a form is heavier than another, on the ladder. */
export const isHeavier = (kind: MeasureKind, than: MeasureKind): boolean =>
  measureKinds.keys.indexOf(kind) > measureKinds.keys.indexOf(than);

export interface Votes {
  /** All members of the body, present or not. */
  readonly members: number;
  readonly quorum: number;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

/** What a body's votes cannot carry; null where they can. Discipline needs more than half of all members. */
export function votesFault(kind: MeasureKind, decision: MeasureDecision | AppealOutcome, votes: Votes) {
  const { members, quorum, present, inFavour, against } = votes;
  const whole = [present, inFavour, against].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || present > members || inFavour + against > present) {
    return {
      reason: "INVALID_VALUE",
      words: "Votes are within those present, and these within the members.",
    };
  }
  if (present < quorum) return { reason: "NOT_CARRIED", words: `The body needs ${quorum} members present.` };
  const needsAll = isDiscipline(kind) && ["UPHELD", "VARIED", "CONFIRMED"].includes(decision);
  const needed = Math.floor((needsAll ? members : present) / 2) + 1;
  return inFavour < needed ? { reason: "NOT_CARRIED", words: `It takes ${needed} votes in favour.` } : null;
}
