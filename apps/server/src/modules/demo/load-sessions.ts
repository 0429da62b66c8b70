import { addDays, type Day } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { Action, type OpenAction, type Taken, takeSteps } from "../actions/index.js";
import { Committee } from "../organization/index.js";
import {
  carryOutDecision,
  type RecordDecision,
  recordDecision,
  recordSession,
  SessionDecision,
} from "../sessions/index.js";
import { ROOT } from "./committees.js";
import { sampleActors } from "./load-actions.js";
import type { DemoWorld } from "./world.js";

const SAID = "(số liệu minh họa)";

/** What was decided, and what became of it: the steps of its action by their days, or the day it was carried out. */
interface Script {
  readonly decision: Omit<RecordDecision, "sessionId">;
  readonly steps?: readonly (readonly [Taken, Day, string?])[];
  readonly carriedOn?: Day;
}

/** Two sessions of the standing committee, six and three months ago, and what became of what they decided. */
export async function fillSessions(services: Services, { today }: DemoWorld): Promise<void> {
  const actors = await services.database.read(sampleActors);
  const organiser = new Context(services, actors.organiser);
  const committee = new Context(services, actors.committee);
  const [root] = await services.database.read((session) =>
    findRows(session, Committee, "name = :name", { name: ROOT }),
  );
  const committeeId = root!.id;
  const hold = async (heldOn: Day, documentNumber: string, scripts: readonly Script[]): Promise<void> => {
    const notice = { documentNumber, documentDay: addDays(heldOn, 2) };
    const sessionId = await recordSession(organiser, { committeeId, heldOn, ...notice });
    for (const { decision, steps = [], carriedOn } of scripts) {
      await recordDecision(organiser, { ...decision, sessionId });
      const { id, version, actionPk } = await latestDecision(services);
      for (const [step, on, words = null] of steps) {
        const [action] = await services.database.read((session) =>
          findRows(session, Action, "pk = :actionPk", { actionPk }),
        );
        const by = step === "VERIFY" ? committee : organiser;
        await takeSteps(by, [{ action: action!, step, on, words, forOwner: by === organiser }]);
      }
      if (carriedOn)
        await carryOutDecision(organiser, { id, version, on: carriedOn, note: `Đã ban hành ${SAID}.` });
    }
  };

  const first = addDays(today, -182);
  const second = addDays(today, -91);
  const { cellIds, measureId } = await services.database.read(async (session) => {
    const cells = await session.query<{ id: string }>(
      `SELECT c.id FROM cell c JOIN tenure t ON t.cell_pk = c.pk AND t.post = 'SECRETARY' AND t.until IS NULL
        WHERE c.closed_on IS NULL AND t.since <= :second ORDER BY c.sort_code LIMIT 8`,
      { second },
    );
    const [measure] = await session.query<{ id: string }>(
      "SELECT id FROM measure WHERE proposed_on < :second AND step_since >= :second ORDER BY proposed_on, pk LIMIT 1",
      { second },
    );
    return { cellIds: cells.slice(-2).map(({ id }) => id), measureId: measure?.id };
  });
  const toCell = (cellId: string, action: Omit<OpenAction, "cellId">) => ({
    ...action,
    cellId,
    openedOn: second,
  });
  await hold(first, "96-TB/QU", [
    {
      decision: {
        words: `Ban hành mẫu biên bản sinh hoạt chi bộ dùng chung trong toàn Đảng bộ ${SAID}.`,
        dueOn: addDays(first, 45),
      },
      carriedOn: addDays(first, 38),
    },
  ]);
  await hold(second, "118-TB/QU", [
    {
      decision: {
        words: `Mở lớp bồi dưỡng kỹ năng điều hành thảo luận cho bí thư chi bộ ${SAID}.`,
        action: {
          committeeId,
          ownerAccountId: actors.organiser.accountId,
          kind: "TRAINING",
          title: "Mở lớp bồi dưỡng kỹ năng điều hành thảo luận",
          openedOn: second,
          dueOn: addDays(second, 60),
        },
      },
      steps: [
        ["ACCEPT", addDays(second, 2)],
        ["SUBMIT", addDays(second, 52), `Đã mở hai lớp ${SAID}.`],
        ["VERIFY", addDays(second, 56)],
      ],
    },
    {
      decision: {
        words: `Chi bộ xây dựng lịch sinh hoạt cả năm, giữ ngày sinh hoạt cố định ${SAID}.`,
        action: toCell(cellIds[0]!, {
          kind: "RECTIFICATION",
          title: "Xây dựng lịch sinh hoạt cả năm",
          dueOn: addDays(today, -20),
        }),
      },
      steps: [["ACCEPT", addDays(second, 5)]],
    },
    {
      decision: {
        words: `Hướng dẫn chi bộ đưa việc học tập nghị quyết vào sinh hoạt chuyên đề ${SAID}.`,
        action: toCell(cellIds[1]!, {
          kind: "GUIDANCE",
          title: "Hướng dẫn nội dung sinh hoạt chuyên đề quý tới",
          dueOn: addDays(today, 30),
        }),
      },
      steps: [["ACCEPT", addDays(second, 4)]],
    },
    ...(measureId === undefined
      ? []
      : [
          { decision: { words: `Xem xét, kết luận hồ sơ đã trình theo đúng quy trình ${SAID}.`, measureId } },
        ]),
  ]);
}

const latestDecision = (services: Services): Promise<SessionDecision> =>
  services.database.read(async (session) => {
    const [latest] = await findRows(session, SessionDecision, "1 = 1 ORDER BY pk DESC LIMIT 1");
    return latest!;
  });
