import { COMPETENT, type MeasureKind, type MeasureStep, measureKinds } from "@nen-nep/schema";
import type { CaseDetail } from "./caseWords.js";
import {
  AnnounceMeasureDocument,
  AnnulMeasureDocument,
  AppealMeasureDocument,
  DecideAppealDocument,
  DecideMeasureDocument,
  DeferMeasureDocument,
  LapseResponseDocument,
  LiftMeasureDocument,
  NotifySubjectDocument,
  RecordHearingDocument,
  ReportOnMeasureDocument,
  RespondToMeasureDocument,
  ResumeMeasureDocument,
  SuspendMeasureDocument,
  VerifyMeasureDocument,
  WithdrawMeasureDocument,
} from "./Steps.generated.js";

/** What is filled in before a step is taken. */
export interface Draft {
  readonly on: string;
  readonly words: string;
  readonly proof: string;
  readonly form: string;
  readonly hearing: boolean;
  readonly files: readonly File[];
  readonly decision: string;
  readonly outcome: string;
  readonly kind: string;
  readonly bodyId: string;
  readonly documentNumber: string;
  readonly documentDay: string;
  readonly present: string;
  readonly inFavour: string;
  readonly against: string;
  readonly remedyBy: string;
}
export type Field = keyof Draft;

const VOTES = ["documentNumber", "documentDay", "present", "inFavour", "against"] as const;
const RULING = [...VOTES, "remedyBy"] as const;

/** The fields of each step in their order, whether it has to be said in words, and how it is sent. */
export const STEP_FORMS = {
  WITHDRAW: { fields: ["words"], words: true, document: WithdrawMeasureDocument },
  NOTIFY: { fields: ["on", "proof", "words"], words: false, document: NotifySubjectDocument },
  RESPOND: {
    fields: ["on", "form", "words", "hearing", "files"],
    words: true,
    document: RespondToMeasureDocument,
  },
  LAPSE: { fields: ["on"], words: false, document: LapseResponseDocument },
  HEAR: { fields: ["on", "words", "files"], words: true, document: RecordHearingDocument },
  DECIDE: {
    fields: ["on", "decision", "kind", ...RULING, "words"],
    words: true,
    document: DecideMeasureDocument,
  },
  ANNOUNCE: { fields: ["words"], words: false, document: AnnounceMeasureDocument },
  REPORT: { fields: ["on", "form", "words", "files"], words: true, document: ReportOnMeasureDocument },
  VERIFY: { fields: ["on", "words"], words: true, document: VerifyMeasureDocument },
  LIFT: { fields: ["on", "words"], words: false, document: LiftMeasureDocument },
  DEFER: { fields: ["on"], words: false, document: DeferMeasureDocument },
  SUSPEND: { fields: ["on", "words"], words: true, document: SuspendMeasureDocument },
  RESUME: { fields: ["on"], words: false, document: ResumeMeasureDocument },
  APPEAL: { fields: ["on", "form", "words", "files"], words: true, document: AppealMeasureDocument },
  DECIDE_APPEAL: {
    fields: ["on", "bodyId", "outcome", "kind", ...RULING, "words"],
    words: true,
    document: DecideAppealDocument,
  },
  ANNUL: {
    fields: ["on", "bodyId", ...VOTES, "words"],
    words: true,
    document: AnnulMeasureDocument,
  },
} as const satisfies Partial<
  Record<MeasureStep, { fields: readonly Field[]; words: boolean; document: unknown }>
>;
export type FormStep = keyof typeof STEP_FORMS;

export const isFormStep = (step: MeasureStep): step is FormStep => Object.hasOwn(STEP_FORMS, step);

/** Forms that ask for something to be put right by a day. */
const WITH_REMEDY: readonly MeasureKind[] = ["SELF_REVIEW", "RECTIFICATION_ORDER"];

/** Lighter forms than a case's, on which its body may decide. */
export function lighterKinds({ kind, body }: Pick<CaseDetail, "kind" | "body">): MeasureKind[] {
  const lighter = measureKinds.keys.slice(0, measureKinds.keys.indexOf(kind));
  return lighter.filter((each) => body !== null && COMPETENT[each].includes(body.kind));
}

/** The fields that a step asks for as it is filled in: those that another choice makes idle are left out. */
export function fieldsOf(step: FormStep, row: Pick<CaseDetail, "kind" | "mine">, draft: Draft): Field[] {
  const isVaried = draft.decision === "VARIED" || draft.outcome === "VARIED";
  const holds = draft.decision === "UPHELD" || isVaried;
  const kind = isVaried ? draft.kind : row.kind;
  const idle: Partial<Record<Field, boolean>> = {
    // The subject answers here, today.
    on: row.mine,
    form: row.mine,
    kind: !isVaried,
    remedyBy: !(holds && WITH_REMEDY.some((each) => each === kind)),
  };
  return STEP_FORMS[step].fields.filter((field) => !idle[field]);
}

const COUNTS: readonly Field[] = ["present", "inFavour", "against"];

/** What is sent of a draft: its shown fields, counts as numbers. */
export function inputOf(fields: readonly Field[], draft: Draft): Record<string, unknown> {
  const sent = fields.filter((field) => field !== "files");
  return Object.fromEntries(
    sent.map((field) => {
      const value = draft[field];
      if (typeof value !== "string") return [field, value];
      if (COUNTS.includes(field)) return [field, Number(value)];
      return [field, value.trim() === "" ? null : value.trim()];
    }),
  );
}
