import {
  type ActionState,
  type ActionStepKind,
  actionStates,
  addDays,
  type Day,
  daysBetween,
  OPEN_ACTION_STATES,
  type Reason,
  tidy,
} from "@nen-nep/schema";
import { invalid } from "../../core/errors.js";

/** What somebody is to an action. */
export interface Standing {
  /** Owns it, or speaks for the cell whose post owns it. */
  readonly isOwner: boolean;
  /** Organises that part: opens, cancels, and enters for an owner what came on paper. */
  readonly organises: boolean;
  /** Decides on what was submitted: by role, or named for it. */
  readonly decides: boolean;
  /** Submitted it once. */
  readonly submitted: boolean;
}

interface Transition {
  readonly from: readonly ActionState[];
  readonly to: ActionState;
  readonly by: "owner" | "verifier" | "organiser";
  /** Whether it has to be said in words. */
  readonly words: boolean;
}

/** What is done to an action without taking it further. */
type Beside = "OPEN" | "PLAN" | "ATTEND";

/** The whole way of an action: from where, to where, by whom. */
export const TRANSITIONS: Record<Exclude<ActionStepKind, Beside>, Transition> = {
  ACCEPT: { from: ["OPENED", "REOPENED"], to: "ACCEPTED", by: "owner", words: false },
  REPORT: { from: ["ACCEPTED", "IN_PROGRESS", "RETURNED"], to: "IN_PROGRESS", by: "owner", words: true },
  SUBMIT: { from: ["ACCEPTED", "IN_PROGRESS", "RETURNED"], to: "SUBMITTED", by: "owner", words: true },
  VERIFY: { from: ["SUBMITTED"], to: "VERIFIED", by: "verifier", words: false },
  RETURN: { from: ["SUBMITTED"], to: "RETURNED", by: "verifier", words: true },
  REOPEN: { from: ["VERIFIED", "CANCELLED"], to: "REOPENED", by: "organiser", words: true },
  CANCEL: { from: [...OPEN_ACTION_STATES, "SUBMITTED"], to: "CANCELLED", by: "organiser", words: true },
};

export type Taken = keyof typeof TRANSITIONS;

/** Why a step cannot be taken; null where it can. */
export function stepFault(step: Taken, state: ActionState, standing: Standing): Reason | null {
  const { from, by } = TRANSITIONS[step];
  if (by === "owner" && !standing.isOwner && !standing.organises) return "NOT_ALLOWED";
  if (by === "organiser" && !standing.organises) return "NOT_ALLOWED";
  if (by === "verifier") {
    if (!standing.decides) return "NOT_ALLOWED";
    // Nobody judges their own work, whatever else they are.
    if (standing.isOwner || standing.submitted) return "OWN_WORK";
  }
  return from.includes(state) ? null : "WRONG_STATE";
}

/** What somebody may do to an action now. */
export const nextSteps = (state: ActionState, standing: Standing): Taken[] =>
  (Object.keys(TRANSITIONS) as Taken[]).filter((step) => stepFault(step, state, standing) === null);

export const isOpen = (state: ActionState): boolean => OPEN_ACTION_STATES.includes(state);

/** What lateness is counted from. */
export interface Dates {
  readonly state: ActionState;
  readonly dueOn: Day;
  readonly submittedOn: Day | null;
}

/** Days past due with the owner; 0 on time, null once it is submitted or closed. */
export const overdueDays = ({ state, dueOn }: Dates, today: Day): number | null =>
  isOpen(state) ? Math.max(0, daysBetween(dueOn, today)) : null;

/** Days that a submission has waited for the authority; null where none waits. */
export const waitingDays = ({ state, submittedOn }: Dates, today: Day): number | null =>
  state === "SUBMITTED" && submittedOn !== null ? daysBetween(submittedOn, today) : null;

const LONGEST_TITLE = 200;
const LONGEST_WORDS = 4_000;
const LONGEST_YEARS = 5;

export function titleOf(title: string): string {
  const kept = tidy(title);
  if (kept === "" || kept.length > LONGEST_TITLE) {
    throw invalid("title", `A title has 1 to ${LONGEST_TITLE} characters.`);
  }
  return kept;
}

/** Words of a step or a note; null where there are none. */
export function wordsOf(field: string, words: string | null | undefined): string | null {
  const kept = (words ?? "").normalize("NFC").trim();
  if (kept.length > LONGEST_WORDS) throw invalid(field, `${field} has ${LONGEST_WORDS} characters at most.`);
  return kept === "" ? null : kept;
}

export function checkDays(openedOn: Day, dueOn: Day, today: Day): void {
  if (openedOn > today) throw invalid("openedOn", "An action is opened today or was before.");
  if (dueOn < openedOn) throw invalid("dueOn", "An action is due after it is opened.");
  if (dueOn > addDays(openedOn, LONGEST_YEARS * 366)) {
    throw invalid("dueOn", `An action is due within ${LONGEST_YEARS} years.`);
  }
}

/** The states, as SQL lists them. */
export const sqlStates = (states: readonly ActionState[]): string =>
  `(${states
    .filter(actionStates.has)
    .map((state) => `'${state}'`)
    .join(", ")})`;
