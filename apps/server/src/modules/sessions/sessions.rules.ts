import type { ActionState, Day, DecisionState } from "@nen-nep/schema";

/** What shows whether a decision was carried out. */
export interface Carried {
  readonly dueOn: Day | null;
  readonly carriedOn: Day | null;
  /** The action that it opened; null where it opened none. */
  readonly action: { readonly state: ActionState; readonly dueOn: Day } | null;
  /** The day of the case's present step; null where it is about none. */
  readonly stepSince: Day | null;
}

/** Whether a decision was carried out: what it opened shows it, and words alone where it opened nothing. */
export function decisionState(
  { dueOn, carriedOn, action, stepSince }: Carried,
  heldOn: Day,
  today: Day,
): DecisionState {
  if (action?.state === "VERIFIED") return "DONE";
  if (action?.state === "CANCELLED") return "DROPPED";
  if (!action && carriedOn !== null) return "DONE";
  // A case that has moved since the session was taken on.
  if (stepSince !== null && stepSince >= heldOn) return "DONE";
  const due = action?.dueOn ?? dueOn;
  return due !== null && due < today ? "LATE" : "OPEN";
}
