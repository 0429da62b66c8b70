import { addDays } from "@nen-nep/schema";
import { type Actor, Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import {
  applies,
  contestEvaluation,
  Evaluation,
  markCriterion,
  RubricVersion,
  readRubrics,
  remarkEvaluation,
  type StoredRubric,
  startEvaluation,
  submitEvaluation,
} from "../evaluations/index.js";
import { Meeting } from "../meetings/index.js";
import { Cell } from "../organization/index.js";
import { sampleActors } from "./load-actions.js";
import { DISTRICT_SHEET } from "./rubrics.js";
import type { DemoWorld } from "./world.js";

/** How far back a meeting may lie that is only evaluated now. */
const LATELY_DAYS = 120;
/** Of the points of a criterion, one form after the other. */
const SHARES = [0.8, 0.9, 0.7];
const REMARKS =
  "Buổi sinh hoạt giữ được nền nếp; phần kết luận cần rõ người, rõ thời hạn (số liệu minh họa).";
const CONTEST =
  "Đề nghị xem lại điểm của phần chuẩn bị: chi ủy đã họp và gửi dự thảo trước buổi sinh hoạt (số liệu minh họa).";

/** What is still under way: a form half filled in, one submitted to be locked, and one that its cell contests. */
export async function fillForms(services: Services, world: DemoWorld): Promise<void> {
  const actors = await services.database.read(sampleActors);
  const rubric = (await services.database.read(readRubrics)).find(({ key }) => key === DISTRICT_SHEET.key)!;
  const [begun, handedIn] = await latelyMet(services, world);
  if (begun) await fill(services, actors.superior, rubric, begun, 0.5);
  if (handedIn) {
    const evaluationId = await fill(services, actors.superior, rubric, handedIn, 1);
    await submitEvaluation(new Context(services, actors.superior), { evaluationId, version: 1 });
  }
  const evaluationId = await latestOfOwnCell(services, world);
  if (evaluationId) {
    await contestEvaluation(new Context(services, actors.secretary), { evaluationId, words: CONTEST });
  }
}

/** Regular meetings of other cells of the sample superior's ward that nobody has evaluated, latest first. */
const latelyMet = (services: Services, world: DemoWorld): Promise<Meeting[]> =>
  services.database.read((session) =>
    findRows(
      session,
      Meeting,
      `session_type = 'REGULAR' AND held_on >= :since
        AND cell_pk IN (SELECT l.cell_pk FROM cell_committee_link l JOIN committee c ON c.pk = l.committee_pk
          JOIN cell o ON o.pk = l.cell_pk WHERE l.until IS NULL AND c.name = :ward AND o.code <> :own)
        AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.cell_pk = meeting.cell_pk AND e.held_on = meeting.held_on)
        ORDER BY held_on DESC, pk LIMIT 2`,
      {
        since: addDays(world.today, -LATELY_DAYS),
        ward: world.cells[0]!.committee,
        own: world.cells[0]!.code,
      },
    ),
  );

/** Begins a form and marks a part of the criteria that apply; returns its id. */
async function fill(
  services: Services,
  by: Actor,
  rubric: StoredRubric,
  meeting: Meeting,
  part: number,
): Promise<string> {
  const context = () => new Context(services, by);
  const [cell, version] = await services.database.read(async (session) => [
    (await findRows(session, Cell, "pk = :pk", { pk: meeting.cellPk }))[0]!,
    (await findRows(session, RubricVersion, "pk = :pk", { pk: rubric.versionPk }))[0]!,
  ]);
  const evaluationId = await startEvaluation(context(), {
    cellId: cell!.id,
    evaluatorKind: "SUPERIOR",
    rubricId: version!.id,
    meetingId: meeting.id,
  });
  const criteria = rubric.criteria.filter((criterion) => applies(criterion, meeting.sessionType));
  for (const [index, { id: criterionId, maxPoints }] of criteria
    .slice(0, Math.ceil(criteria.length * part))
    .entries()) {
    const share = SHARES[index % SHARES.length]!;
    const points = (Math.round((maxPoints * share) / rubric.grain) * rubric.grain) / 100;
    await markCriterion(context(), { evaluationId, criterionId, version: 1, points });
  }
  if (part === 1) await remarkEvaluation(context(), { evaluationId, version: 1, remarks: REMARKS });
  return evaluationId;
}

const latestOfOwnCell = (services: Services, world: DemoWorld): Promise<string | undefined> =>
  services.database.read(async (session) => {
    const [latest] = await findRows(
      session,
      Evaluation,
      `state = 'LOCKED' AND evaluator_kind <> 'SELF' AND cell_pk = (SELECT pk FROM cell WHERE code = :code)
        ORDER BY held_on DESC, pk DESC LIMIT 1`,
      { code: world.cells[0]!.code },
    );
    return latest?.id;
  });
