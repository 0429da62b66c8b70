import type { EvaluatorKind, Role } from "@nen-nep/schema";
import { administrators, by, type Call, DAY, input, organisers, WORDS, type WritingRow } from "./verbs.js";

const recorders = by("within", "SECRETARY", "DELEGATE", "SUPERIOR", "ORGANISER");
const MAKER: Readonly<Record<EvaluatorKind, Role>> = {
  DELEGATION: "DELEGATE",
  SUPERIOR: "SUPERIOR",
  SELF: "SECRETARY",
};

/** The verbs of a form, for each kind of evaluation: only whoever makes that kind. */
const made = (verb: string, inner: (call: Call, kind: EvaluatorKind) => Readonly<Record<string, unknown>>) =>
  (Object.keys(MAKER) as EvaluatorKind[]).map(
    (kind): WritingRow => ({
      verb,
      kind,
      use: by("within", MAKER[kind]),
      call: input((call) => inner(call, kind)),
    }),
  );

/** Verbs on what is kept of cells: the organisation, documents, meetings, evaluations. */
export const RECORD_VERBS: readonly WritingRow[] = [
  // organization
  {
    verb: "createCell",
    use: organisers,
    call: input(({ of }) => ({
      code: "KP-001",
      name: WORDS,
      groupKey: "NEIGHBOURHOOD",
      committeeId: of.committee,
      since: DAY,
    })),
  },
  {
    verb: "moveCell",
    use: organisers,
    call: input(({ of }) => ({ cellId: of.cell, groupKey: "NEIGHBOURHOOD", since: DAY })),
  },
  {
    verb: "closeCell",
    use: organisers,
    call: input(({ of, version }) => ({ cellId: of.cell, closedOn: DAY, version })),
  },
  {
    verb: "appointHead",
    use: organisers,
    call: input(({ of }) => ({ cellId: of.cell, name: WORDS, since: "2017-01-01" })),
  },
  {
    verb: "endPost",
    use: organisers,
    call: input(({ of, version }) => ({ tenureId: of.tenure, until: DAY, version })),
  },

  // documents
  {
    verb: "recordDocument",
    use: organisers,
    call: input(({ of }) => ({
      committeeId: of.committee,
      kind: "PLAN",
      number: "1-KH",
      title: WORDS,
      issuer: WORDS,
      issuedOn: DAY,
    })),
  },

  // meetings
  {
    verb: "recordMeeting",
    use: recorders,
    call: input(({ of }) => ({ cellId: of.cell, heldOn: "2030-01-01", sessionType: "REGULAR" })),
  },
  {
    verb: "correctMeeting",
    kind: "the cell",
    use: by("within", "SECRETARY", "SUPERIOR", "ORGANISER"),
    call: input(({ of, version }) => ({ meetingId: of.meeting, version, reason: WORDS, lengthMinutes: 90 })),
  },
  {
    verb: "correctMeeting",
    kind: "a delegate",
    use: by("within", "DELEGATE", "SUPERIOR", "ORGANISER"),
    call: input(({ of, version }) => ({ meetingId: of.noted, version, reason: WORDS, lengthMinutes: 90 })),
  },
  {
    verb: "crossCheckMeeting",
    use: by("within", "SUPERIOR", "ORGANISER"),
    call: input(({ of, version }) => ({ meetingId: of.meeting, version, agrees: true })),
  },
  {
    verb: "checkPostponement",
    use: by("within", "SUPERIOR", "ORGANISER"),
    call: input(({ of, version }) => ({ declarationId: of.declaration, version, agrees: true })),
  },
  {
    verb: "declareMonth",
    use: recorders,
    call: input(({ of }) => ({ cellId: of.cell, month: "2030-01", state: "NOT_HELD" })),
  },
  {
    verb: "enactRegimeRule",
    use: administrators,
    call: input(() => ({
      since: "2010-01-01",
      document: WORDS,
      minutes: 90,
      combinedMinutes: 60,
      attendanceAbove: 50,
      entryDays: 5,
    })),
  },

  // evaluations
  ...made("startEvaluation", ({ of, any }, evaluatorKind) => ({
    cellId: of.cell,
    evaluatorKind,
    rubricId: any.rubric,
    heldOn: "2030-01-01",
  })),
  ...made("markCriterion", ({ of, any, version }, kind) => ({
    evaluationId: of.evaluation[kind],
    criterionId: any.criterion,
    points: 1,
    version,
  })),
  ...made("remarkEvaluation", ({ of, version }, kind) => ({
    evaluationId: of.evaluation[kind],
    remarks: WORDS,
    version,
  })),
  ...made("addFinding", ({ of }, kind) => ({
    evaluationId: of.evaluation[kind],
    kind: "STRENGTH",
    words: "",
  })),
  ...made("changeFinding", ({ of, version }, kind) => ({
    findingId: of.finding[kind],
    kind: "STRENGTH",
    words: WORDS,
    version,
  })),
  ...made("removeFinding", ({ of, version }, kind) => ({ findingId: of.finding[kind], version })),
  ...made("submitEvaluation", ({ of, version }, kind) => ({ evaluationId: of.evaluation[kind], version })),
  ...made("discardEvaluation", ({ of, version }, kind) => ({ evaluationId: of.evaluation[kind], version })),
  {
    verb: "lockEvaluation",
    use: organisers,
    call: input(({ of, version }) => ({ evaluationId: of.locked, version })),
  },
  {
    verb: "reviseEvaluation",
    use: organisers,
    call: input(({ of, version }) => ({ evaluationId: of.locked, version, reason: WORDS })),
  },
  {
    verb: "contestEvaluation",
    use: by("within", "SECRETARY"),
    call: input(({ of }) => ({ evaluationId: of.locked, words: WORDS })),
  },
  {
    verb: "answerContest",
    use: organisers,
    call: input(({ of, version }) => ({ contestId: of.contest, version, answer: WORDS })),
  },
];
