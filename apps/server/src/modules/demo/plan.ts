import { addDays, type Day, monthOf } from "@nen-nep/schema";
import { findRows } from "../../core/rows.js";
import type { Transaction } from "../../core/transaction.js";
import { recordDocument } from "../documents/index.js";
import { Cell, Committee } from "../organization/index.js";
import { approvePlan, choosePilot, draftPlan, formDelegation, Pilot, preparePilot } from "../plans/index.js";
import { ROOT } from "./committees.js";
import type { DemoLife } from "./life.js";
import type { DemoWorld } from "./world.js";

/** What the article tells of the plan. Its delegations' members and its cells but one are not in it: those are invented. */
export const PLAN_109 = {
  number: "109-KH/QU",
  title: "Tổ chức sinh hoạt điểm trong các loại hình chi bộ",
  issuedOn: "2018-08-06",
  from: "2018-08-06",
  before: "2019-01-01",
  perDelegation: 4,
} as const;

const GUIDELINE_12 = {
  number: "12-HD/BTCTW",
  kind: "GUIDELINE",
  issuedOn: "2018-07-06",
  issuer: "Ban Tổ chức Trung ương",
  title: "Một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ",
  note: "Bài viết về Kế hoạch 109-KH/QU ghi ngày 7-7-2018; các nguồn khác ghi ngày 6-7-2018.",
} as const;

/** Days before a model meeting on which all was ready. */
const READY_BEFORE = 3;
const MEMBERS = 3;
/** When delegations were set up in this world: not told by the article. */
const FORMED_ON: Day = "2018-08-08";

/** Drafts the plan with both its documents and its delegations, without members yet; null in a world before its day. */
export async function draftPlan109(
  { session, context }: Transaction,
  world: DemoWorld,
): Promise<string | null> {
  if (world.today <= PLAN_109.issuedOn) return null;
  const [root] = await findRows(session, Committee, "name = :name", { name: ROOT });
  const committeeId = root!.id;
  const { number, title, issuedOn, from, before, perDelegation } = PLAN_109;
  const documentIds = [
    await recordDocument(context, { committeeId, number, title, issuedOn, kind: "PLAN", issuer: ROOT }),
    await recordDocument(context, { committeeId, ...GUIDELINE_12 }),
  ];
  const plan = { committeeId, number, title, documentIds, from, before, perDelegation };
  const planId = await draftPlan(context, plan);
  for (const { name } of world.delegations) {
    await formDelegation(context, { planId, name, members: [], since: FORMED_ON });
  }
  return planId;
}

/** Chooses the pilots among some cells, each on the day of its model meeting; returns their keys by the cells' keys. */
export async function choosePilots(
  { session, context }: Transaction,
  planId: string,
  world: DemoWorld,
  lives: readonly DemoLife[],
  delegations: ReadonlyMap<string, { readonly id: string }>,
): Promise<Map<number, number>> {
  const chosen = new Map<number, number>();
  for (const { cell, meetings } of lives) {
    const pilot = world.pilots.find(({ cellCode }) => cellCode === cell.code);
    if (!pilot) continue;
    const { sessionType } = pilot;
    const [found] = await findRows(session, Cell, "code = :code", { code: cell.code });
    const model = meetings.find(
      (meeting) => monthOf(meeting.heldOn) === pilot.month && meeting.sessionType === sessionType,
    );
    const id = await choosePilot(context, {
      planId,
      cellId: found!.id,
      sessionType,
      delegationId: delegations.get(pilot.delegation)!.id,
      day: model?.heldOn,
      theme: model?.theme,
    });
    const [row] = await findRows(session, Pilot, "id = :id", { id });
    chosen.set(found!.pk, row!.pk);
  }
  return chosen;
}

/** Names the members, notes what was prepared, and approves the plan. `login` is a sample account that attends. */
export async function finishPlan109(tx: Transaction, planId: string, login: string): Promise<void> {
  const { session, context } = tx;
  const { issuedOn: approvedOn } = PLAN_109;
  await approvePlan(context, { planId, version: 1, approvedOn });
  const delegations = await session.query<{ id: string; name: string; version: number }>(
    "SELECT id, name, version FROM delegation ORDER BY sort_name",
  );
  const persons = await travellers(tx, delegations.length * MEMBERS);
  for (const [index, delegation] of delegations.entries()) {
    const own = persons.slice(index * MEMBERS, (index + 1) * MEMBERS);
    const members = own.map((personId, place) => ({ personId, head: place === 0 }));
    const account = index === 0 ? [{ login }] : [];
    await formDelegation(context, {
      ...delegation,
      planId,
      members: [...members, ...account],
      since: FORMED_ON,
    });
  }
  for (const { id, version, day } of await findRows(session, Pilot, "day IS NOT NULL ORDER BY pk")) {
    await preparePilot(context, { pilotId: id, version, preparedOn: addDays(day!, -READY_BEFORE) });
  }
}

/** Invented secretaries of cells without a pilot, agencies first, as delegates are of the district's own bodies. */
async function travellers({ session }: Transaction, count: number): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `SELECT w.id FROM tenure t JOIN person w ON w.pk = t.person_pk JOIN cell c ON c.pk = t.cell_pk
      JOIN cell_group_link l ON l.cell_pk = c.pk AND l.until IS NULL JOIN cell_group g ON g.pk = l.group_pk
      WHERE t.post = 'SECRETARY' AND t.since <= :day AND (t.until IS NULL OR :day < t.until)
        AND c.pk NOT IN (SELECT cell_pk FROM pilot)
      ORDER BY CASE WHEN g.key = 'AGENCY' THEN 0 ELSE 1 END, c.sort_code LIMIT :count`,
    { day: FORMED_ON, count },
  );
  return rows.map(({ id }) => id);
}
