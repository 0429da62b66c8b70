import { addDays, type Day, type FindingKind } from "@nen-nep/schema";
import type { Transaction } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import {
  adoptLesson,
  declineLesson,
  drawLesson,
  Lesson,
  LessonOffer,
  offerLesson,
} from "../lessons/index.js";
import { CellGroup, Committee } from "../organization/index.js";
import { Plan } from "../plans/index.js";
import { ROOT } from "./committees.js";
import { PLAN_109 } from "./plan.js";
import { randomOf } from "./random.js";
import type { DemoWorld } from "./world.js";

/** After the last model meeting of Plan 109; the article tells no day. */
const DRAWN_ON: Day = "2018-12-20";
const OFFERED_ON: Day = "2018-12-27";
const ANSWER_WITHIN = 70;
const ADOPTING = 0.45;
const DECLINING = 0.12;

const HOW: [string, ...string[]] = [
  "Chi ủy phân công từng đồng chí, thực hiện từ kỳ sau (số liệu minh họa).",
  "Đưa vào nghị quyết quý của chi bộ (số liệu minh họa).",
];
const WHY_NOT: [string, ...string[]] = [
  "Chi bộ ít đảng viên, đã có cách làm riêng (số liệu minh họa).",
  "Chi bộ đang thực hiện cách làm khác, xin áp dụng sau (số liệu minh họa).",
];

/** What a strength says is the lesson itself; a shortcoming is one to be mended. */
const TITLES: Readonly<Record<FindingKind, string>> = { STRENGTH: "", SHORTCOMING: "Khắc phục: " };

interface Source {
  readonly finding: string;
  readonly kind: FindingKind;
  readonly words: string;
}

/** Whether a world lasts until the last answer. */
export const hasLessons = ({ today }: DemoWorld): boolean => today > addDays(OFFERED_ON, ANSWER_WITHIN);

/** A lesson for each group from what its model meetings showed, and what the other cells said of it. */
export async function fillLessons(tx: Transaction, world: DemoWorld): Promise<void> {
  const { session, context } = tx;
  const [root] = await findRows(session, Committee, "name = :name", { name: ROOT });
  const [plan] = await findRows(session, Plan, "number = :number", { number: PLAN_109.number });
  const random = randomOf(`${world.seed}/lessons`);
  for (const group of await findRows(session, CellGroup, "1 = 1 ORDER BY position")) {
    const sources = await session.query<Source>(
      `SELECT f.id AS finding, f.kind, f.words FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk
        JOIN cell_group_link l ON l.cell_pk = e.cell_pk AND l.since <= e.held_on AND (l.until IS NULL OR e.held_on < l.until)
        WHERE e.pilot_pk IS NOT NULL AND l.group_pk = :group ORDER BY f.kind DESC, f.pk LIMIT 3`,
      { group: group.pk },
    );
    const [first] = sources;
    if (!first) continue;
    const lessonId = await drawLesson(
      context,
      {
        committeeId: root!.id,
        groupKey: group.key,
        planId: plan?.id ?? null,
        title: `${TITLES[first.kind]}${first.words.replace(/\.$/, "")}`,
        words: `Từ các buổi sinh hoạt điểm của nhóm:\n${sources.map(({ words }) => `– ${words}`).join("\n")}\nĐề nghị các chi bộ cùng nhóm vận dụng phù hợp với điều kiện của mình (số liệu minh họa).`,
        findingIds: sources.map(({ finding }) => finding),
      },
      DRAWN_ON,
    );
    await offerLesson(context, { lessonId, version: 1 }, OFFERED_ON);
    const [lesson] = await findRows(session, Lesson, "id = :lessonId", { lessonId });
    for (const offer of await findRows(session, LessonOffer, "lesson_pk = :pk ORDER BY pk", {
      pk: lesson!.pk,
    })) {
      const answer = random.uniform();
      const on = addDays(OFFERED_ON, random.whole(5, ANSWER_WITHIN));
      const input = { offerId: offer.id, version: 1 };
      if (answer < ADOPTING) await adoptLesson(context, { ...input, reason: random.pick(HOW) }, on);
      else if (answer < ADOPTING + DECLINING)
        await declineLesson(context, { ...input, reason: random.pick(WHY_NOT) }, on);
    }
  }
}
