import type {
  AnswerForm,
  AppealOutcome,
  Day,
  MeasureDecision,
  MeasureKind,
  ServiceProof,
} from "@nen-nep/schema";
import type { Transaction } from "../../core/transaction.js";
import type { Measure, MeasureTerm } from "./measures.entity.js";
import type { Terms } from "./measures.rules.js";
import type { StepColumns } from "./writing.js";

/** What a body decided: the outcome, its document, and votes as totals only. */
export interface RulingAsked {
  readonly decision?: MeasureDecision | null;
  readonly outcome?: AppealOutcome | null;
  /** The lighter form of a varied decision. */
  readonly kind?: MeasureKind | null;
  /** The body that decided the appeal. */
  readonly bodyId?: string | null;
  readonly documentNumber?: string | null;
  readonly documentDay?: Day | null;
  readonly present?: number | null;
  readonly inFavour?: number | null;
  readonly against?: number | null;
  /** Until when something is to be put right and reported. */
  readonly remedyBy?: Day | null;
}

/** What a step is asked with; each verb publishes what it needs of it. */
export interface StepAsked extends RulingAsked {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
  /** The day it was done; today unless told. */
  readonly on?: Day | null;
  readonly words?: string | null;
  readonly proof?: ServiceProof | null;
  readonly form?: AnswerForm | null;
  /** Whether the subject asks to be heard. */
  readonly hearing?: boolean | null;
  readonly evidenceIds?: readonly string[] | null;
}

/** A step on its way. */
export interface Doing {
  readonly tx: Transaction;
  readonly measure: Measure;
  readonly terms: MeasureTerm;
  readonly asked: StepAsked;
  readonly on: Day;
  readonly forSubject: boolean;
}

/** What a step changes in a case, and what it notes. */
export interface Effect {
  readonly patch: Partial<Measure>;
  readonly step?: Partial<StepColumns>;
  /** Where another form was decided: its terms. */
  readonly terms?: Terms;
}
