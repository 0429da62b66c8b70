import { addMonths, type Day, type Post, type Skill, skills } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { newId } from "../../core/ids.js";
import { findRows, insertRows } from "../../core/rows.js";
import { keepSetting, settingOf } from "../../core/settings.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { fitAside } from "../../fitting/fit-aside.js";
import type { EvaluatorRow, Severity } from "../../statistics/index.js";
import { NeedRule, SkillLevel, TrainingNeed } from "./needs.entity.js";
import { correctionsBy, workOut } from "./needs.rules.js";
import { Observations } from "./observations.js";
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
  const rules = await rulesOn(session, context.today);
  const observed = await observationsOf(session, rules, context.today);
  const inPost = onePostEach(await session.query<InPostRow>(IN_POST, { today: context.today }));
  const found: Found[] = [];
  for (const rule of rules) found.push(await findSkill(context, rule, observed.get(rule.skill)!, inPost));
  return { levels: found.flatMap(({ levels }) => levels), needs: found.flatMap(({ needs }) => needs) };
}

/** So many cells are read at a time: rows of all of them at once would fill the memory of a large committee. */
const CELLS_AT_ONCE = 200;

/** What counts for each skill, read from some cells after the other. */
async function observationsOf(
  session: Session,
  rules: readonly NeedRule[],
  today: Day,
): Promise<ReadonlyMap<Skill, Observations>> {
  const looked = new Map(
    rules.map((rule) => [
      rule.skill,
      { since: addMonths(today, -rule.lookbackMonths), seen: new Observations() },
    ]),
  );
  const since = [...looked.values()].map((one) => one.since).sort()[0]!;
  const cells = await session.query<{ pk: number }>("SELECT pk FROM cell ORDER BY pk");
  for (let place = 0; place < cells.length; place += CELLS_AT_ONCE) {
    const [first, last] = [cells[place]!, cells[Math.min(place + CELLS_AT_ONCE, cells.length) - 1]!];
    const range = { from: first.pk, to: last.pk };
    for (const row of await session.query<ObservationRow>(OBSERVATIONS, { ...range, since, today })) {
      const own = looked.get(row.skill);
      if (own && row.day >= own.since) own.seen.add(row);
    }
  }
  return new Map([...looked].map(([skill, { seen }]) => [skill, seen]));
}

/** The rule of each skill in force on a day. */
export async function rulesOn(session: Session, day: Day): Promise<NeedRule[]> {
  const rules = await findRows(session, NeedRule, "since <= :day ORDER BY since DESC", { day });
  return skills.keys.flatMap((skill) => rules.find((rule) => rule.skill === skill) ?? []);
}

/** Somebody with several posts has needs once, under the first of them. */
const onePostEach = (rows: readonly InPostRow[]): InPostRow[] => [
  ...new Map([...rows].reverse().map((row) => [row.person, row])).values(),
];

async function findSkill(
  context: Context,
  rule: NeedRule,
  observations: Observations,
  inPost: readonly InPostRow[],
): Promise<Found> {
  const corrections = correctionsBy(await severitiesOf(context, observations.modelRows()));
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

/** Keeps what was found. */
async function write(
  tx: Transaction,
  { touched, levels, needs }: Found & { touched: string },
): Promise<void> {
  const { session, now } = tx;
  let count = 0;
  for (const skill of skills.keys)
    count += await replace(
      session,
      skill,
      needs.filter((need) => need.skill === skill),
    );
  await session.query("DELETE FROM skill_level WHERE 1 = 1 RETURNING skill", {});
  await insertRows(
    session,
    SkillLevel,
    levels.map((level) => ({ ...level, workedOutAt: now })),
  );
  // What was touched meanwhile stays so.
  if ((await settingOf(session, TOUCHED)) === touched) await keepSetting(session, TOUCHED, NOT_TOUCHED);
  await keepSetting(session, WORKED_OUT, tx.context.today);
  tx.audit({ verb: "workOutNeeds", subject: "training_need", count, byRule: true });
}

/** Replaces what changed of a skill, which is told in numbers; who is as before keeps row and id. */
async function replace(session: Session, skill: Skill, needs: readonly NewNeed[]): Promise<number> {
  const kept = await findRows(session, TrainingNeed, "skill = :skill", { skill });
  const gone = new Map(kept.map((need) => [need.personPk, need]));
  const fresh: Omit<TrainingNeed, "pk">[] = [];
  for (const need of needs) {
    const before = gone.get(need.personPk);
    if (before && isSame(before, need)) gone.delete(need.personPk);
    else fresh.push({ ...need, id: before?.id ?? newId() });
  }
  await remove(session, [...gone.values()]);
  await insertRows(session, TrainingNeed, fresh);
  return fresh.length;
}

const isSame = (before: TrainingNeed, now: NewNeed): boolean =>
  (Object.keys(now) as (keyof NewNeed)[]).every((column) => before[column] === now[column]);

const AT_ONCE = 500;

async function remove(session: Session, gone: readonly TrainingNeed[]): Promise<void> {
  for (let from = 0; from < gone.length; from += AT_ONCE) {
    const pks = gone.slice(from, from + AT_ONCE).map(({ pk }) => pk);
    await session.query("DELETE FROM training_need WHERE pk IN (:...pks) RETURNING pk", { pks });
  }
}
