import {
  type EvaluationInput,
  evaluatorKey,
  recordEvaluations,
  reviseEvaluations,
} from "../../evaluations/index.js";
import type { Meeting } from "../../meetings/index.js";
import { createDelegations } from "../../organization/index.js";
import { folded } from "../folding.js";
import { codeKey } from "../register/ledger.js";
import type { EvaluationRecord } from "../register/records.js";
import { differences } from "./diff.js";
import { type KnownEvaluation, knownEvaluations } from "./known-evaluations.js";
import { knownMeetings } from "./meetings.js";
import { loadPresent, type PresentRubric } from "./present.js";
import { groupBy, keysOf, NOT_YET, type Run } from "./run.js";

const REASON = "Theo sổ theo dõi nạp lại";

/** One list of evaluations, compared by cell, day and evaluator with those the database holds. */
export async function importEvaluations(run: Run, records: readonly EvaluationRecord[]): Promise<void> {
  await importDelegations(run, records);
  const meetings = (await knownMeetings(run, records)).values();
  const met = groupBy(meetings, ({ cellPk, heldOn }) => `${cellPk} ${heldOn}`);
  const inputs = records.map((record) => ({ record, input: evaluationInput(run, record, met) }));
  const known = await knownEvaluations(
    run.session,
    inputs.map(({ input }) => input),
  );
  const fresh: EvaluationInput[] = [];
  for (const { record, input } of inputs) {
    const evaluation = known.get(keyOf(input));
    if (evaluation) await importKnown(run, record, input, evaluation);
    else fresh.push(input);
  }
  run.diff.created("EVALUATIONS", fresh.length);
  if (!run.write || fresh.length === 0) return;
  const ids = await recordEvaluations(run.write.context, fresh);
  await run.write.journal.created("evaluation", await keysOf(run.session, "evaluation", ids));
}

async function importDelegations(run: Run, records: readonly EvaluationRecord[]): Promise<void> {
  const names = records.flatMap(({ evaluatorKind, evaluator }) =>
    evaluatorKind === "DELEGATION" && evaluator ? [evaluator] : [],
  );
  const fresh = new Map(names.map((name) => [folded(name), name]));
  for (const key of fresh.keys()) {
    const isCounted = run.delegations.has(key);
    const isKnown = run.present.delegations.has(key);
    run.delegations.add(key);
    if (isKnown && !isCounted) run.diff.unchanged("DELEGATIONS");
    if (isKnown || isCounted) fresh.delete(key);
  }
  run.diff.created("DELEGATIONS", fresh.size);
  if (!run.write || fresh.size === 0) return;
  const committeePk = run.present.root!.pk;
  const ids = await createDelegations(
    run.write.context,
    [...fresh.values()].map((name) => ({ committeePk, name })),
  );
  await run.write.journal.created("delegation", await keysOf(run.session, "delegation", ids), 0);
  run.present = await loadPresent(run.session, run.committee);
}

const rubricOf = (run: Run, record: EvaluationRecord): PresentRubric =>
  run.present.rubrics.find(({ key }) => key === record.rubric)!;

function evaluationInput(
  run: Run,
  record: EvaluationRecord,
  met: ReadonlyMap<string, Meeting[]>,
): EvaluationInput {
  const { evaluatorKind, heldOn, sessionType, setting } = record;
  const cellPk = run.present.cells.get(codeKey(record.code))?.cell.pk ?? NOT_YET;
  const evaluator = folded(record.evaluator ?? "");
  const rubric = rubricOf(run, record);
  // Tied to a meeting only where the cell met on that day, never by guessing.
  const thatDay = met.get(`${cellPk} ${heldOn}`) ?? [];
  return {
    cellPk,
    meetingPk: (thatDay.find((meeting) => meeting.sessionType === sessionType) ?? thatDay[0])?.pk ?? null,
    heldOn,
    evaluatedOn: heldOn,
    sessionType,
    evaluatorKind,
    setting,
    delegationPk:
      evaluatorKind === "DELEGATION" ? (run.present.delegations.get(evaluator)?.pk ?? NOT_YET) : null,
    committeePk: evaluatorKind === "SUPERIOR" ? (run.present.committees.get(evaluator)?.pk ?? NOT_YET) : null,
    rubricVersionPk: rubric.versionPk ?? NOT_YET,
    marks: Object.fromEntries(rubric.criteria.map(({ key }, index) => [key, record.marks[index] ?? null])),
    remarks: record.note,
    findings: [],
    source: "REGISTER",
    recordedOn: run.today,
  };
}

const keyOf = (input: EvaluationInput): string =>
  `${input.cellPk} ${input.heldOn} ${evaluatorKey(input.evaluatorKind, input.delegationPk ?? input.committeePk)}`;

/** Stored hundredths as the points that stand on a sheet; null where there is no mark. */
const points = (mark: unknown): number | null => (typeof mark === "number" ? mark / 100 : null);

async function importKnown(
  run: Run,
  record: EvaluationRecord,
  input: EvaluationInput,
  { evaluation, before }: KnownEvaluation,
): Promise<void> {
  const { setting, sessionType, meetingPk, remarks } = input;
  const fields = differences<EvaluationInput>(before, { setting, sessionType, meetingPk, remarks });
  const marks = differences(before.marks, input.marks);
  const { meetingPk: meeting, ...plain } = fields;
  const told = {
    ...plain,
    ...(meeting
      ? { meeting: [before.meetingPk === null ? null : record.heldOn, record.heldOn] as const }
      : {}),
    ...Object.fromEntries(
      Object.entries(marks).map(([key, change]) => [`marks.${key}`, change.map(points)] as const),
    ),
  };
  run.diff.compared("EVALUATIONS", `${record.code} ${record.heldOn}`, told);
  if (!run.write || Object.keys(told).length === 0) return;
  const revised: EvaluationInput = {
    ...before,
    setting,
    sessionType,
    meetingPk: meetingPk ?? before.meetingPk,
    remarks: remarks ?? before.remarks,
    ...(Object.keys(marks).length === 0
      ? {}
      : { marks: input.marks, rubricVersionPk: input.rubricVersionPk }),
  };
  await reviseEvaluations(run.write.context, [{ evaluation, input: revised, reason: REASON }]);
  await run.write.journal.changed("evaluation", evaluation.pk, evaluation.version + 1, before);
}
