import { addDays, type Day, type Severity } from "@nen-nep/schema";
import { type Actor, Context, type Services } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import type { Session } from "../../db/session.js";
import {
  Action,
  type ActionInput,
  openActions,
  type StepInput,
  type Taken,
  takeSteps,
} from "../actions/index.js";
import { Account, RoleGrant } from "../identity/index.js";
import { Tenure } from "../organization/index.js";
import { type FollowUp, followUpOf } from "./follow-up.js";
import { randomOf } from "./random.js";
import type { DemoWorld } from "./world.js";

/** As many as a committee's office keeps an eye on; a world made for measuring has no more. */
const MOST = 600;
const PER_BATCH = 100;

interface Found {
  readonly finding: number;
  readonly evaluation: number;
  readonly criterion: number;
  readonly words: string;
  readonly severity: Severity;
  readonly cell: number;
  readonly code: string;
  readonly held: Day;
  readonly evaluated: Day;
}

interface Planned {
  readonly found: Found;
  readonly course: FollowUp;
  readonly tenure: Tenure;
}

type Later = ReadonlyMap<string, readonly { readonly pk: number; readonly on: Day }[]>;

const laterKey = (cell: number, criterion: number) => `${cell} ${criterion}`;

/** What followed the shortcomings of official and model meetings, through the verbs; returns how many actions. */
export async function fillActions(services: Services, world: DemoWorld): Promise<number> {
  const { organiser, committee, superior } = await services.database.read(sampleActors);
  const { planned, later } = await services.database.read((session) => plan(session, world));
  for (let start = 0; start < planned.length; start += PER_BATCH) {
    const batch = planned.slice(start, start + PER_BATCH);
    const inputs = batch.map((each, index) => inputOf(each, index % 3 === 0 ? superior.accountPk : null));
    const ids = await openActions(new Context(services, organiser), inputs);
    const walk = async (
      actor: Actor,
      step: Taken,
      on: (each: Planned) => Day | null,
      words: string | null,
      more: (each: Planned) => Partial<StepInput> = () => ({}),
    ) => {
      const rows = await services.database.read((session) =>
        findRows(session, Action, "id IN (:...ids)", { ids }),
      );
      const steps = batch.flatMap((each, index): StepInput[] => {
        const day = on(each);
        if (day === null) return [];
        const action = rows.find(({ id }) => id === ids[index])!;
        const forOwner = actor === organiser && step !== "REOPEN";
        return [{ action, step, on: day, words, forOwner, ...more(each) }];
      });
      if (steps.length > 0) await takeSteps(new Context(services, actor), steps);
    };
    await walk(organiser, "ACCEPT", ({ course }) => course.acceptedOn, null);
    await walk(organiser, "REPORT", ({ course }) => course.reportedOn, REPORT);
    await walk(organiser, "SUBMIT", ({ course }) => course.submittedOn, SUBMIT);
    await walk(committee, "RETURN", ({ course }) => course.returnedOn, RETURN);
    await walk(organiser, "SUBMIT", ({ course }) => course.againOn, AGAIN);
    const observed = (each: Planned) => ({ observed: observedOf(each, later) });
    await walk(committee, "VERIFY", ({ course }) => course.verifiedOn, null, observed);
    const anew = ({ course }: Planned) => ({ dueOn: addDays(course.reopenedOn!, REOPENED_DAYS) });
    await walk(organiser, "REOPEN", ({ course }) => course.reopenedOn, REOPEN, anew);
  }
  return planned.length;
}

const REPORT = "Chi ủy đã họp, phân công người phụ trách và đang thực hiện (số liệu minh họa).";
const SUBMIT = "Chi bộ đã thực hiện xong và báo cáo kết quả (số liệu minh họa).";
const RETURN = "Báo cáo chưa nêu rõ kết quả, đề nghị bổ sung (số liệu minh họa).";
const REOPEN = "Kỳ sau lại có cùng hạn chế, đề nghị làm tiếp (số liệu minh họa).";
const REOPENED_DAYS = 45;
const UNOBSERVED = "Chưa có lượt đánh giá lại; đã xem biên bản các kỳ sau (số liệu minh họa).";
const AGAIN = "Chi bộ đã bổ sung kết quả cụ thể (số liệu minh họa).";

const inputOf = ({ found, course, tenure }: Planned, verifierPk: number | null): ActionInput => ({
  kind: course.kind,
  title: course.title,
  note: null,
  at: { cellPk: found.cell },
  owner: { tenurePk: tenure.pk, post: tenure.post },
  verifierPk,
  openedOn: course.openedOn,
  dueOn: course.dueOn,
  answers: [
    {
      kind: "FINDING",
      findingPk: found.finding,
      evaluationPk: found.evaluation,
      criterionPk: found.criterion,
      planPk: null,
      documentPk: null,
      month: null,
      words: found.words,
    },
  ],
});

function observedOf({ found, course }: Planned, later: Later): NonNullable<StepInput["observed"]> {
  const seen = later.get(laterKey(found.cell, found.criterion)) ?? [];
  const observationPk = seen.find(({ on }) => on === course.observedOn)?.pk ?? null;
  const unobserved = observationPk === null && course.kind === "RECTIFICATION" ? UNOBSERVED : null;
  return { observationPk, observedMonth: null, unobserved };
}

/** The accounts of the demonstration that take the steps, as actors. */
export async function sampleActors(
  session: Session,
): Promise<Record<"organiser" | "committee" | "superior" | "secretary" | "inspection", Actor>> {
  const accounts = await findRows(session, Account);
  const grants = await findRows(session, RoleGrant);
  const actor = (login: string): Actor => {
    const account = accounts.find((each) => each.login === login)!;
    return {
      accountPk: account.pk,
      accountId: account.id,
      login,
      name: account.name,
      mustChange: false,
      credentialPk: 0,
      kind: "SESSION",
      readOnly: false,
      grants: grants.filter(({ accountPk }) => accountPk === account.pk),
    };
  };
  return {
    organiser: actor("organiser"),
    committee: actor("committee"),
    superior: actor("superior"),
    secretary: actor("secretary"),
    inspection: actor("inspection"),
  };
}

async function plan(session: Session, world: DemoWorld): Promise<{ planned: Planned[]; later: Later }> {
  const from = addDays(world.today, -690);
  const found = await session.query<Found>(
    `SELECT f.pk AS finding, e.pk AS evaluation, f.criterion_pk AS criterion, f.words, f.severity, c.pk AS cell, c.code,
        e.held_on AS held, e.evaluated_on AS evaluated
      FROM finding f JOIN evaluation e ON e.pk = f.evaluation_pk JOIN cell c ON c.pk = e.cell_pk
      WHERE f.kind = 'SHORTCOMING' AND f.criterion_pk IS NOT NULL AND e.evaluator_kind <> 'SELF'
        AND (e.setting = 'MODEL' OR e.held_on >= :from) ORDER BY e.held_on DESC, f.pk DESC LIMIT :most`,
    { from, most: 4 * MOST },
  );
  const cells = [0, ...new Set(found.map(({ cell }) => cell))];
  const later = await laterJudgements(session, cells);
  const tenures = await findRows(session, Tenure, "cell_pk IN (:...cells) AND post <> 'COMMITTEE_MEMBER'", {
    cells,
  });
  const planned = found.flatMap((each): Planned[] => {
    const random = randomOf(`${world.seed}/${each.code}/${each.held}/${each.words}/follow-up`);
    const laterOn = (later.get(laterKey(each.cell, each.criterion)) ?? []).map(({ on }) => on);
    const course = followUpOf({ ...each, evaluatedOn: each.evaluated, laterOn }, world.today, random);
    const tenure = course && ownerOn(tenures, each.cell, course.openedOn);
    return course && tenure ? [{ found: each, course, tenure }] : [];
  });
  return { planned: planned.slice(0, MOST).reverse(), later };
}

/** The days on which official evaluations of a cell judged a criterion, in order. */
async function laterJudgements(session: Session, cells: readonly number[]): Promise<Later> {
  const judged = new Map<string, { pk: number; on: Day }[]>();
  for (let start = 0; start < cells.length; start += 500) {
    const rows = await session.query<{ cell: number; criterion: number; pk: number; held: Day }>(
      `SELECT e.cell_pk AS cell, m.criterion_pk AS criterion, e.pk, e.held_on AS held FROM evaluation e
        JOIN mark m ON m.evaluation_pk = e.pk
        WHERE e.cell_pk IN (:...cells) AND e.evaluator_kind <> 'SELF' AND m.points IS NOT NULL ORDER BY e.held_on, e.pk`,
      { cells: cells.slice(start, start + 500) },
    );
    for (const { cell, criterion, pk, held } of rows) {
      const key = laterKey(cell, criterion);
      judged.set(key, [...(judged.get(key) ?? []), { pk, on: held }]);
    }
  }
  return judged;
}

/** The secretary on that day, else the deputy. */
function ownerOn(tenures: readonly Tenure[], cell: number, day: Day): Tenure | undefined {
  const held = tenures.filter(
    ({ cellPk, since, until }) => cellPk === cell && since <= day && (until === null || day < until),
  );
  return held.find(({ post }) => post === "SECRETARY") ?? held[0];
}
