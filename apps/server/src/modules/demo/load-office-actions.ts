import { addDays, type Day } from "@nen-nep/schema";
import { type Actor, Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import {
  Action,
  type ActionInput,
  openActions,
  planEvent,
  recordEventAttendance,
  type StepInput,
  type Taken,
  takeSteps,
} from "../actions/index.js";
import { Cell, Committee, Tenure } from "../organization/index.js";
import { ROOT } from "./committees.js";
import { sampleActors } from "./load-actions.js";
import { randomOf } from "./random.js";
import type { DemoWorld } from "./world.js";

interface Step {
  readonly step: Taken;
  readonly on: Day;
  readonly words: string | null;
  readonly by: "organiser" | "committee" | "secretary";
}

const step = (by: Step["by"], taken: Taken, on: Day, words: string | null = null): Step => ({
  step: taken,
  on,
  words,
  by,
});

/** What the office itself does, and what the cell of the sample secretary has to do just now. */
export async function fillOfficeActions(services: Services, world: DemoWorld): Promise<number> {
  const actors = await services.database.read(sampleActors);
  const { today } = world;
  const back = (days: number) => addDays(today, -days);
  const read = async (id: string) =>
    (await services.database.read((session) => findRows(session, Action, "id = :id", { id })))[0]!;
  const walk = async (id: string, steps: readonly Step[]): Promise<Action> => {
    for (const { by, ...taken } of steps.filter(({ on }) => on < today)) {
      const inputs: StepInput[] = [{ action: await read(id), ...taken }];
      await takeSteps(new Context(services, actors[by]), inputs);
    }
    return read(id);
  };
  const run = async (input: ActionInput, steps: readonly Step[]): Promise<Action> => {
    const [id] = await openActions(new Context(services, actors.organiser), [input]);
    return walk(id!, steps);
  };

  const own = await ownCell(services, world);
  if (own) {
    const at = {
      at: { cellPk: own.cellPk },
      owner: { tenurePk: own.pk, post: own.post },
      answers: [],
    } as const;
    await run(
      {
        ...at,
        kind: "GUIDANCE",
        title: "Gửi mẫu biên bản sinh hoạt mới cho từng tổ đảng",
        openedOn: back(6),
        dueOn: addDays(today, 15),
      },
      [],
    );
    await run(
      {
        ...at,
        kind: "RECTIFICATION",
        title: "Phân công người và thời hạn trong từng kết luận",
        openedOn: back(70),
        dueOn: back(34),
      },
      [
        step("secretary", "ACCEPT", back(66)),
        step("secretary", "REPORT", back(40), "Chi ủy đã thống nhất mẫu kết luận mới (số liệu minh họa)."),
      ],
    );
    await run(
      {
        ...at,
        kind: "GUIDANCE",
        title: "Gửi chuyên đề cho đảng viên trước buổi sinh hoạt",
        openedOn: back(50),
        dueOn: back(5),
      },
      [
        step("secretary", "ACCEPT", back(47)),
        step(
          "secretary",
          "SUBMIT",
          back(14),
          "Đã gửi trước bảy ngày, kèm danh sách nhận (số liệu minh họa).",
        ),
      ],
    );
  }
  const ofOffice = await officeInput(services, actors.organiser);
  await run(
    {
      ...ofOffice,
      kind: "DIRECTIVE_DOCUMENT",
      title: "Văn bản chỉ đạo giữ nền nếp sinh hoạt chi bộ",
      openedOn: back(120),
      dueOn: back(90),
    },
    [
      step("organiser", "ACCEPT", back(119)),
      step("organiser", "SUBMIT", back(96), "Đã ban hành văn bản (số liệu minh họa)."),
      step("committee", "VERIFY", back(92)),
    ],
  );
  const conference = await run(
    {
      ...ofOffice,
      kind: "LESSONS_CONFERENCE",
      title: "Hội nghị rút kinh nghiệm sinh hoạt điểm",
      openedOn: back(100),
      dueOn: back(60),
    },
    [step("organiser", "ACCEPT", back(98))],
  );
  await holdEvent(services, world, actors.organiser, conference, back(64));
  await walk(conference.id, [
    step("organiser", "SUBMIT", back(62), "Đã tổ chức hội nghị, có biên bản (số liệu minh họa)."),
    step("committee", "VERIFY", back(58)),
  ]);
  const briefing = await run(
    {
      ...ofOffice,
      kind: "THEMATIC_BRIEFING",
      title: "Giao ban chuyên đề với bí thư chi bộ",
      openedOn: back(10),
      dueOn: addDays(today, 20),
    },
    [step("organiser", "ACCEPT", back(9))],
  );
  await holdEvent(services, world, actors.organiser, briefing, addDays(today, 12));
  return own ? 6 : 3;
}

/** Who heads the cell of the sample secretary today. */
const ownCell = (services: Services, world: DemoWorld): Promise<Tenure | undefined> =>
  services.database.read(async (session) => {
    const held = await findRows(
      session,
      Tenure,
      "until IS NULL AND post <> 'COMMITTEE_MEMBER' AND cell_pk = (SELECT pk FROM cell WHERE code = :code) ORDER BY post DESC",
      { code: world.cells[0]!.code },
    );
    return held.find(({ since }) => since <= addDays(world.today, -70));
  });

const officeInput = (services: Services, { accountPk }: Actor) =>
  services.database.read(async (session) => {
    const [committee] = await findRows(session, Committee, "name = :name", { name: ROOT });
    return { at: { committeePk: committee!.pk }, owner: { accountPk }, answers: [] } as const;
  });

/** Every eighth cell is invited; nine of ten came. */
async function holdEvent(
  services: Services,
  world: DemoWorld,
  organiser: Actor,
  action: Action,
  heldOn: Day,
): Promise<void> {
  const cells = await services.database.read((session) =>
    findRows(session, Cell, "1 = 1 ORDER BY sort_code"),
  );
  const cellIds = cells.filter((_, index) => index % 8 === 0).map(({ id }) => id);
  const { id, version } = action;
  const place = "Hội trường Quận ủy";
  await planEvent(new Context(services, organiser), { id, version, heldOn, place, cellIds });
  if (heldOn >= world.today) return;
  const random = randomOf(`${world.seed}/${action.title}/attendance`);
  const presentCellIds = cellIds.filter(() => random.chance(0.9));
  await recordEventAttendance(new Context(services, organiser), { id, version: version + 1, presentCellIds });
}
