import { addMonths, bucketOf, type Day, type Post, type Skill, skills } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { newId } from "../../core/ids.js";
import { findRows, insertRows } from "../../core/rows.js";
import { keepSetting, settingOf } from "../../core/settings.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { fitAside } from "../../fitting/fit-aside.js";
import type { EvaluatorRow, Severity } from "../../statistics/index.js";
import { NeedRule, SkillLevel, TrainingNeed } from "./needs.entity.js";
import { correctionsBy, type SkillObservation, workOut } from "./needs.rules.js";
import { IN_POST, type InPostRow, OBSERVATIONS, type ObservationRow } from "./working-out.sql.js";

type NewNeed = Omit<TrainingNeed, "pk" | "id">;

/** Needs and levels as they follow from what is recorded today. */
interface Found {
  readonly levels: readonly Omit<SkillLevel, "workedOutAt">[];
  readonly needs: readonly NewNeed[];
}

/** Works out all needs anew where evaluations, meetings or posts changed, or a day has passed; whether it did. */
export async function refreshNeeds(services: Services): Promise<boolean> {
  const context = new Context(services, null);
  const found = await services.database.read(async (session) => {
    const touched = await touchedSince(session, context.today);
    return touched === null ? null : { touched, ...(await findNeeds(context, session)) };
  });
  if (!found) return false;
  await inTransaction(context, { verb: "workOutNeeds" }, (tx) => write(tx, found));
  return true;
}

/** Since when needs do not follow from the records any more, as a mark; null where they do, or where there is no cell. */
async function touchedSince(session: Session, today: Day): Promise<string | null> {
  const touched = (await settingOf(session, TOUCHED)) ?? NOT_TOUCHED;
  if (touched === NOT_TOUCHED && (await settingOf(session, WORKED_OUT)) === today) return null;
  // A database without a cell is left as it is: another may yet be copied into it.
  return (await session.query("SELECT pk FROM cell LIMIT 1")).length > 0 ? touched : null;
}

const WORKED_OUT = "needs_worked_out_on";
const TOUCHED = "needs_touched";
const NOT_TOUCHED = "";

/** Notes that needs do not follow from the records any more; each note differs, so that none is lost while they are worked out. */
export const touchNeeds = (session: Session) => keepSetting(session, TOUCHED, newId());

async function findNeeds(context: Context, session: Session): Promise<Found> {
  const { today } = context;
  const rules = await rulesOn(session, today);
  const longest = Math.max(...rules.map(({ lookbackMonths }) => lookbackMonths));
  const rows = await session.query<ObservationRow>(OBSERVATIONS, {
    since: addMonths(today, -longest),
    today,
  });
  const inPost = onePostEach(await session.query<InPostRow>(IN_POST, { today }));
  const found: Found[] = [];
  for (const rule of rules) {
    const since = addMonths(today, -rule.lookbackMonths);
    const own = rows.filter((row) => row.skill === rule.skill && row.day >= since).map(observed);
    found.push(await findSkill(context, rule, own, inPost));
  }
  return { levels: found.flatMap(({ levels }) => levels), needs: found.flatMap(({ needs }) => needs) };
}

/** The rule of each skill in force on a day. */
export async function rulesOn(session: Session, day: Day): Promise<NeedRule[]> {
  const rules = await findRows(session, NeedRule, "since <= :day ORDER BY since DESC", { day });
  return skills.keys.flatMap((skill) => rules.find((rule) => rule.skill === skill) ?? []);
}

const observed = (row: ObservationRow): SkillObservation => ({
  ...{ cell: row.cell, meeting: row.meeting, chair: row.chair, evaluator: row.evaluator, day: row.day },
  circumstances: [bucketOf(row.day, "QUARTER").start, row.session_type, String(row.rubric)],
  attained: (100 * Number(row.earned)) / Number(row.applicable),
});

/** Somebody with several posts has needs once, under the first of them. */
const onePostEach = (rows: readonly InPostRow[]): InPostRow[] => [
  ...new Map([...rows].reverse().map((row) => [row.person, row])).values(),
];

async function findSkill(
  context: Context,
  rule: NeedRule,
  observations: readonly SkillObservation[],
  inPost: readonly InPostRow[],
): Promise<Found> {
  const corrections = correctionsBy(await severitiesOf(context, modelRows(observations)));
  const people = inPost.map(({ person, cell_group }) => ({ person, group: cell_group }));
  const { level, needs } = workOut(observations, corrections, people, rule, context.today);
  const { mean, spread, noise, ...counts } = level;
  return {
    levels: [
      {
        ...{ skill: rule.skill, rulePk: rule.pk, day: context.today, ...counts },
        ...{ mean: hundredths(mean), spread: hundredths(spread), noise: hundredths(noise) },
      },
    ],
    needs: needs.map(({ person, clearing, ...need }, index): NewNeed => {
      const { cell, post, since } = inPost[index]!;
      return {
        ...need,
        ...{ personPk: person, cellPk: cell, skill: rule.skill, post: post as Post, inPostSince: since },
        ...{ attained: hundredths(need.attained), estimate: hundredths(need.estimate) },
        ...{ low: hundredths(need.low), high: hundredths(need.high), peers: hundredths(need.peers) },
        probability: need.probability === null ? null : Math.round(need.probability * 10_000),
        ...{ clearingMeetings: clearing?.meetings ?? null, clearingAt: clearing?.at ?? null },
      };
    }),
  };
}

/** Severities of the largest set of evaluators that cells connect; who stands apart cannot be told from the cells they saw. */
async function severitiesOf(context: Context, rows: readonly EvaluatorRow[]): Promise<readonly Severity[]> {
  const { components, severities } = await fitAside(context, { rows, groups: null });
  if (components.length <= 1) return severities;
  const largest = new Set([...components].sort((a, b) => b.n - a.n)[0]!.evaluators);
  return severitiesOf(
    context,
    rows.filter(({ evaluator }) => largest.has(evaluator)),
  );
}

const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100));

function modelRows(observations: readonly SkillObservation[]): EvaluatorRow[] {
  const rows = new Map<string, { -readonly [K in keyof EvaluatorRow]: EvaluatorRow[K] }>();
  for (const { cell, evaluator, circumstances, attained } of observations) {
    const key = [cell, evaluator, ...circumstances].join("|");
    const row = rows.get(key) ?? { cell, evaluator, circumstances, n: 0, s: 0 };
    row.n += 1;
    row.s += attained;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** Replaces what changed; who is as before keeps row and id. */
async function write(
  tx: Transaction,
  { touched, levels, needs }: Found & { touched: string },
): Promise<void> {
  const { session, now } = tx;
  const kept = new Map((await findRows(session, TrainingNeed, "1 = 1")).map((need) => [keyOf(need), need]));
  const fresh: Omit<TrainingNeed, "pk">[] = [];
  for (const need of needs) {
    const before = kept.get(keyOf(need));
    if (before && isSame(before, need)) kept.delete(keyOf(need));
    else fresh.push({ ...need, id: before?.id ?? newId() });
  }
  await remove(session, [...kept.values()]);
  await insertRows(session, TrainingNeed, fresh);
  await session.query("DELETE FROM skill_level WHERE 1 = 1 RETURNING skill", {});
  await insertRows(
    session,
    SkillLevel,
    levels.map((level) => ({ ...level, workedOutAt: now })),
  );
  // What was touched meanwhile stays so.
  if ((await settingOf(session, TOUCHED)) === touched) await keepSetting(session, TOUCHED, NOT_TOUCHED);
  await keepSetting(session, WORKED_OUT, tx.context.today);
  tx.audit({ verb: "workOutNeeds", subject: "training_need", count: fresh.length, byRule: true });
}

const keyOf = ({ personPk, skill }: { readonly personPk: number; readonly skill: Skill }) =>
  `${personPk} ${skill}`;

const isSame = (before: TrainingNeed, now: NewNeed): boolean =>
  (Object.keys(now) as (keyof NewNeed)[]).every((column) => before[column] === now[column]);

const AT_ONCE = 500;

async function remove(session: Session, gone: readonly TrainingNeed[]): Promise<void> {
  for (let from = 0; from < gone.length; from += AT_ONCE) {
    const pks = gone.slice(from, from + AT_ONCE).map(({ pk }) => pk);
    await session.query("DELETE FROM training_need WHERE pk IN (:...pks) RETURNING pk", { pks });
  }
}
