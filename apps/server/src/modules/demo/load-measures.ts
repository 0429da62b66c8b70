import { addDays, addMonths, type Day, type MeasureKind } from "@nen-nep/schema";
import { type Actor, Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import {
  Body,
  expireMeasures,
  Measure,
  type MeasureStepAsked,
  type MeasureTaken,
  proposeMeasure,
  recordBody,
  seatInBody,
  takeMeasureStep,
} from "../measures/index.js";
import { Committee } from "../organization/index.js";
import { ROOT } from "./committees.js";
import { sampleActors } from "./load-actions.js";
import { asOf } from "./load-flags.js";
import type { DemoWorld } from "./world.js";

type By = "organiser" | "committee" | "inspection";

/** A step, so many days after the proposal. */
interface Scene {
  readonly step: MeasureTaken;
  readonly after: number;
  readonly by: By;
  readonly more?: Omit<MeasureStepAsked, "id" | "version" | "on">;
}

/** A case: its form, how many days ago it was proposed, and what happened then. */
interface Script {
  readonly kind: MeasureKind;
  readonly daysAgo: number;
  readonly scenes: readonly Scene[];
}

const SAID = "(số liệu minh họa)";
const PROPOSAL = `Hai lượt đánh giá chính thức xếp loại thấp, chưa khắc phục theo kết luận trước đó ${SAID}.`;
const votes = { present: 9, inFavour: 8, against: 1 };

const notify: Scene = { step: "NOTIFY", after: 4, by: "organiser", more: { proof: "SIGNED" } };
const respond: Scene = {
  step: "RESPOND",
  after: 12,
  by: "organiser",
  more: {
    form: "PAPER",
    words: `Chi bộ có nhiều đảng viên nơi xa; xin nhận thiếu sót và đã xây dựng lịch sinh hoạt ${SAID}.`,
  },
};
const decide = (decision: "UPHELD" | "REJECTED", more: Scene["more"] = {}): Scene => ({
  step: "DECIDE",
  after: 28,
  by: "committee",
  more: {
    ...votes,
    decision,
    words: `Ban Thường vụ đã thảo luận và biểu quyết ${SAID}.`,
    documentNumber: "–",
    ...more,
  },
});
const announce: Scene = { step: "ANNOUNCE", after: 33, by: "committee" };
const inForce = [notify, respond, decide("UPHELD"), announce];
const verify: Scene = {
  step: "VERIFY",
  after: 70,
  by: "committee",
  more: { words: `Ba kỳ sinh hoạt gần nhất đúng chế độ, biên bản đầy đủ ${SAID}.` },
};
const appeal: Scene = {
  step: "APPEAL",
  after: 45,
  by: "organiser",
  more: { form: "PAPER", words: `Đề nghị xem xét lại mức độ và hoàn cảnh của chi bộ ${SAID}.` },
};
const ruling = (outcome: "CONFIRMED" | "ANNULLED"): Scene => ({
  step: "DECIDE_APPEAL",
  after: 80,
  by: "inspection",
  more: {
    outcome,
    present: 5,
    inFavour: 4,
    against: 1,
    documentNumber: "–",
    words: `Ủy ban Kiểm tra đã thẩm tra, xác minh lại toàn bộ hồ sơ ${SAID}.`,
  },
});

/** One case at every stage, each as the table of steps allows it. */
const SCRIPTS: readonly Script[] = [
  { kind: "CRITICISM", daysAgo: 14, scenes: [] },
  { kind: "REMINDER", daysAgo: 22, scenes: [notify, respond] },
  { kind: "CRITICISM", daysAgo: 30, scenes: [notify, { step: "LAPSE", after: 20, by: "organiser" }] },
  {
    kind: "SELF_REVIEW",
    daysAgo: 33,
    scenes: [
      notify,
      { ...respond, more: { ...respond.more, hearing: true } },
      {
        step: "HEAR",
        after: 20,
        by: "organiser",
        more: { words: `Biên bản buổi làm việc với đồng chí ${SAID}.` },
      },
    ],
  },
  { kind: "REPRIMAND", daysAgo: 36, scenes: [notify, respond, decide("UPHELD")] },
  { kind: "RECTIFICATION_ORDER", daysAgo: 80, scenes: inForce },
  { kind: "REMINDER", daysAgo: 95, scenes: [...inForce, verify] },
  {
    kind: "CRITICISM",
    daysAgo: 200,
    scenes: [...inForce, verify, { step: "LIFT", after: 84, by: "committee" }],
  },
  { kind: "REPRIMAND", daysAgo: 70, scenes: [...inForce, appeal] },
  { kind: "REPRIMAND", daysAgo: 150, scenes: [...inForce, appeal, ruling("CONFIRMED")] },
  { kind: "WARNING", daysAgo: 170, scenes: [...inForce, appeal, ruling("ANNULLED")] },
  { kind: "REPRIMAND", daysAgo: 420, scenes: inForce },
  { kind: "SELF_REVIEW", daysAgo: 40, scenes: [notify, { step: "DEFER", after: 10, by: "organiser" }] },
  {
    kind: "WARNING",
    daysAgo: 110,
    scenes: [
      ...inForce,
      {
        step: "SUSPEND",
        after: 60,
        by: "committee",
        more: { words: `Chờ xác minh thêm chứng cứ mới ${SAID}.` },
      },
    ],
  },
  { kind: "REMINDER", daysAgo: 60, scenes: [notify, respond, decide("REJECTED")] },
  {
    kind: "CRITICISM",
    daysAgo: 45,
    scenes: [
      { step: "WITHDRAW", after: 2, by: "organiser", more: { words: `Chọn nhầm hình thức ${SAID}.` } },
    ],
  },
];

interface Candidate {
  readonly cellId: string;
  readonly tenureId: string;
  readonly days: readonly Day[];
  readonly evaluationIds: readonly string[];
}

/** Bodies that decide with the sample accounts that act for them, and a case at every stage; returns how many. */
export async function fillMeasures(services: Services, world: DemoWorld): Promise<number> {
  const { today } = world;
  const actors = await services.database.read(sampleActors);
  const contextOf = (by: By, day: Day) => new Context(asOf(services, day), actors[by]);
  const { standing } = await fillBodies(services, actors, world.from);
  const candidates = await services.database.read(lowRatings);
  let made = 0;
  for (const { kind, daysAgo, scenes } of SCRIPTS) {
    const on = addDays(today, -daysAgo);
    const place = candidates.findIndex(
      ({ days }) => days[1]! < on && days[0]! >= addMonths(on, -18) && addMonths(days[1]!, 18) > on,
    );
    if (place < 0) continue;
    const [{ cellId, tenureId, evaluationIds }] = candidates.splice(place, 1) as [Candidate];
    const input = { cellId, tenureId, kind, bodyId: standing.id, words: PROPOSAL, evaluationIds };
    const id = await proposeMeasure(contextOf("organiser", on), input, on);
    for (const scene of scenes) {
      await play(services, contextOf(scene.by, addDays(on, scene.after)), id, scene, on);
    }
    made += 1;
  }
  made += await ownCase(services, actors, standing.id, today);
  await expireMeasures(services);
  return made;
}

async function play(
  services: Services,
  context: Context,
  id: string,
  scene: Scene,
  proposedOn: Day,
): Promise<void> {
  const [measure] = await services.database.read((session) => findRows(session, Measure, "id = :id", { id }));
  const on = addDays(proposedOn, scene.after);
  const { outcome } = scene.more ?? {};
  const isRuling = scene.step === "DECIDE" || scene.step === "DECIDE_APPEAL";
  await takeMeasureStep(context, scene.step, {
    ...scene.more,
    id,
    version: measure!.version,
    on,
    ...(isRuling && { documentNumber: `${measure!.pk}-${outcome ? "KL/UBKT" : "QĐ/QU"}`, documentDay: on }),
    ...(outcome && { bodyId: (await inspectionOf(services)).id }),
    ...(scene.step === "DECIDE" && { remedyBy: addDays(on, 60) }),
  });
}

const inspectionOf = (services: Services): Promise<Body> =>
  services.database.read(async (session) => (await findRows(session, Body, "kind = 'INSPECTION'"))[0]!);

async function fillBodies(
  services: Services,
  actors: Record<By, Actor>,
  since: Day,
): Promise<{ standing: Body }> {
  const context = new Context(services, null);
  const [root] = await services.database.read((session) =>
    findRows(session, Committee, "name = :name", { name: ROOT }),
  );
  const bodies = [
    { kind: "STANDING_COMMITTEE", name: "Ban Thường vụ Quận ủy", seats: 11, quorum: 8, by: "committee" },
    { kind: "INSPECTION", name: "Ủy ban Kiểm tra Quận ủy", seats: 7, quorum: 5, by: "inspection" },
  ] as const;
  for (const { by, ...body } of bodies) {
    const bodyId = await recordBody(context, { ...body, committeeId: root!.id });
    await seatInBody(context, { bodyId, accountId: actors[by].accountId, since });
  }
  const [standing] = await services.database.read((session) =>
    findRows(session, Body, "kind = 'STANDING_COMMITTEE'"),
  );
  return { standing: standing! };
}

/** Cells with two official evaluations rated average or poor, both under the present secretary; the earliest first. */
async function lowRatings(session: Session): Promise<Candidate[]> {
  const rows = await session.query<{ cell_id: string; tenure_id: string; id: string; held_on: Day }>(
    `SELECT c.id AS cell_id, t.id AS tenure_id, e.id, e.held_on FROM evaluation e
      JOIN cell c ON c.pk = e.cell_pk AND c.closed_on IS NULL
      JOIN tenure t ON t.cell_pk = c.pk AND t.post = 'SECRETARY' AND t.until IS NULL AND t.since <= e.held_on
      WHERE e.state = 'LOCKED' AND e.evaluator_kind <> 'SELF' AND e.setting = 'ORDINARY' AND e.rating IN ('AVERAGE', 'POOR')
      ORDER BY c.sort_code, e.held_on DESC, e.pk`,
  );
  const found: Candidate[] = [];
  for (const [index, second] of rows.entries()) {
    const first = rows[index + 1];
    if (first?.cell_id !== second.cell_id || found.some(({ cellId }) => cellId === second.cell_id)) continue;
    found.push({
      cellId: second.cell_id,
      tenureId: second.tenure_id,
      days: [first.held_on, second.held_on],
      evaluationIds: [first.id, second.id],
    });
  }
  return found.sort((a, b) => (a.days[1]! < b.days[1]! ? -1 : 1));
}

/** The sample secretary has a case of their own to answer, on the latest shortcoming found; where there is none, none. */
async function ownCase(
  services: Services,
  { organiser, secretary }: Record<"organiser" | "secretary", Actor>,
  bodyId: string,
  today: Day,
): Promise<number> {
  const on = addDays(today, -10);
  const [found] = await services.database.read((session) =>
    session.query<{ id: string; cell_id: string; tenure_id: string }>(
      `SELECT f.id, c.id AS cell_id, t.id AS tenure_id FROM finding f
        JOIN evaluation e ON e.pk = f.evaluation_pk AND e.state = 'LOCKED' AND e.evaluator_kind <> 'SELF'
          AND e.setting = 'ORDINARY' AND e.held_on < :on AND e.held_on > :from
        JOIN cell c ON c.pk = e.cell_pk
        JOIN tenure t ON t.cell_pk = c.pk AND t.until IS NULL AND t.since <= e.held_on
        JOIN account_person p ON p.person_pk = t.person_pk AND p.account_pk = :account
        WHERE f.kind = 'SHORTCOMING' ORDER BY e.held_on DESC, f.pk LIMIT 1`,
      { account: secretary.accountPk, on, from: addMonths(on, -23) },
    ),
  );
  if (!found) return 0;
  const id = await proposeMeasure(
    new Context(asOf(services, on), organiser),
    {
      cellId: found.cell_id,
      tenureId: found.tenure_id,
      kind: "REMINDER",
      bodyId,
      words: `Hạn chế đã được nêu khi đánh giá, chưa thấy khắc phục ${SAID}.`,
      findingIds: [found.id],
    },
    on,
  );
  const notice = { id, version: 1, proof: "SIGNED" } as const;
  await takeMeasureStep(new Context(asOf(services, addDays(on, 3)), organiser), "NOTIFY", notice);
  return 1;
}
