import { addMonths, type Day, type Skill } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { loadMany, loadOne, seenBy } from "../../core/load.js";
import { findRows } from "../../core/rows.js";
import { holdsWord } from "../../core/word-lists.js";
import { Evaluation, evaluationScope } from "../evaluations/index.js";
import { ATTAINED, OFFICIAL_MARKS } from "./chaired.sql.js";
import { NeedRule, SkillLevel, TrainingNeed, type TrainingRequest } from "./needs.entity.js";
import { rulesOn } from "./working-out.js";

/** The rule of a skill in force today. */
export async function ruleOf(context: Context, skill: Skill): Promise<NeedRule> {
  const loader = context.loader<string, NeedRule>("needRule", async (keys) => {
    const rules = await rulesOn(await context.reader(), context.today);
    return keys.map((key) => rules.find((rule) => rule.skill === key)!);
  });
  return loader.load(skill);
}

/** What was found of each skill over all, in the order of the vocabulary; empty until it was worked out once. */
export const skillLevels = async (context: Context): Promise<SkillLevel[]> =>
  findRows(await context.reader(), SkillLevel, "1 = 1 ORDER BY skill");

export const levelRule = async (context: Context, { rulePk }: SkillLevel): Promise<NeedRule> =>
  (await loadOne(context, NeedRule, rulePk))!;

/** An evaluation behind a need, with what it shows of the skill: percent of the points. */
export interface NeedEvidence {
  readonly evaluationPk: number;
  readonly day: Day;
  readonly attained: number;
}

const MOST_EVIDENCE = 50;

/** The official evaluations of meetings that the person chaired which show the skill, latest first, fifty at most. */
export async function evidenceOf(
  context: Context,
  { pk, skill, meetings }: TrainingNeed,
): Promise<NeedEvidence[]> {
  if (meetings === 0) return [];
  const { lookbackMonths } = await ruleOf(context, skill);
  const since = addMonths(context.today, -lookbackMonths);
  const found = await loadMany<NeedEvidence>(context, `needEvidence ${since}`, pk, async (session, keys) =>
    session.query<NeedEvidence & { parent: number }>(
      `SELECT n.pk AS parent, v.pk AS "evaluationPk", v.held_on AS day, ${ATTAINED} AS attained
        FROM training_need n JOIN meeting m ON m.chair_pk = n.person_pk ${OFFICIAL_MARKS}
        WHERE n.pk IN (:...keys) AND v.held_on >= :since AND v.held_on <= :today AND ${holdsWord("c.skills", "n.skill")}
        GROUP BY n.pk, v.pk, v.held_on ORDER BY v.held_on DESC, v.pk DESC`,
      { keys, since, today: context.today },
    ),
  );
  return found.slice(0, MOST_EVIDENCE);
}

/** An evaluation, where the actor may see it. */
export const evaluationSeen = seenBy(Evaluation, "evaluation t", (context, bag) =>
  evaluationScope(context, "t", bag),
);

/** A course that a person completed. */
export interface TakenCourse {
  readonly name: string;
  readonly endsOn: Day;
  readonly skill: Skill;
}

/** The courses that a person completed, latest first: one row for each of its skills. */
export const takenBy = (context: Context, personPk: number): Promise<TakenCourse[]> =>
  loadMany<TakenCourse>(context, "coursesTaken", personPk, async (session, keys) =>
    session.query<TakenCourse & { parent: number }>(
      `SELECT e.person_pk AS parent, c.name, c.ends_on AS "endsOn", s.skill
        FROM enrolment e JOIN course c ON c.pk = e.course_pk JOIN course_skill s ON s.course_pk = c.pk
        WHERE e.state = 'COMPLETED' AND e.person_pk IN (:...keys) ORDER BY c.ends_on DESC, c.pk DESC`,
      { keys },
    ),
  );

/** The requests of a person that wait for an answer, earliest first. */
export const openRequestsOf = (context: Context, personPk: number) =>
  loadMany<Pick<TrainingRequest, "kind" | "skill" | "askedOn">>(
    context,
    "openTrainingRequests",
    personPk,
    async (session, keys) =>
      session.query(
        `SELECT r.person_pk AS parent, r.kind, r.skill, r.asked_on AS "askedOn" FROM training_request r
          WHERE r.state = 'OPEN' AND r.person_pk IN (:...keys) ORDER BY r.pk`,
        { keys },
      ),
  );
