import {
  type Bucket,
  bucketOf,
  type CourseEffectKind,
  type Day,
  type NeedTier,
  needTiers,
  type Skill,
  skills,
} from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { findRows } from "../../core/rows.js";
import { bucketStart } from "../../db/dialect.js";
import { LEAST, publishable, publishableParts } from "../../statistics/index.js";
import { Course } from "./courses.entity.js";
import { courseEffect } from "./effect.loader.js";
import type { CourseEffect } from "./effect.rules.js";

/** How many of those in post stand in a tier of a skill; null where it is withheld. */
export interface PublishedNeed {
  readonly skill: Skill;
  readonly tier: NeedTier;
  readonly count: number | null;
}

/** Courses that ended in a year, and who took part in them; null where it is withheld. */
export interface PublishedYear extends Bucket {
  readonly courses: number;
  readonly seats: number | null;
  readonly tookPart: number | null;
  readonly completed: number | null;
}

/** What can be said of a course, with the cells of both arms; null where an arm has fewer than ten. */
export interface PublishedEffect {
  readonly name: string;
  readonly endsOn: Day;
  readonly kind: CourseEffectKind;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly drawn: number | null;
  readonly waiting: number | null;
}

export interface TrainingTables {
  readonly needs: PublishedNeed[];
  readonly years: PublishedYear[];
  readonly effects: PublishedEffect[];
}

/**
 * Needs as last worked out, courses of the years that are over and what can be said of each. They are the same for
 * everybody and of the whole database: tables of parts would give the rest away by taking off.
 */
export async function trainingTables(context: Context): Promise<TrainingTables> {
  const end = bucketOf(context.today, "YEAR").start;
  return {
    needs: await needsTable(context),
    years: await yearsTable(context, end),
    effects: await effectsTable(context, end),
  };
}

const EVALUATED = needTiers.keys.filter((tier) => tier !== "NO_EVIDENCE");

async function needsTable(context: Context): Promise<PublishedNeed[]> {
  const rows = await (await context.reader()).query<{ skill: Skill; tier: NeedTier; n: number }>(
    "SELECT n.skill, n.tier, COUNT(*) AS n FROM training_need n GROUP BY n.skill, n.tier",
  );
  return skills.keys.flatMap((skill) => {
    const countOf = (tier: NeedTier) =>
      Number(rows.find((row) => row.skill === skill && row.tier === tier)?.n ?? 0);
    // How many were evaluated in a skill, `skillLevels` tells: the tiers of these are parts of a known whole.
    const parts = publishableParts(EVALUATED.map(countOf));
    const [unseen] = publishable([countOf("NO_EVIDENCE")]).counts;
    return [
      ...EVALUATED.map((tier, index) => ({ skill, tier, count: parts[index]! })),
      { skill, tier: "NO_EVIDENCE" as const, count: unseen! },
    ];
  });
}

async function yearsTable(context: Context, end: Day): Promise<PublishedYear[]> {
  const session = await context.reader();
  const year = bucketStart(session.engine, "c.completed_on", "YEAR");
  const those = (state: string) =>
    `(SELECT COUNT(*) FROM enrolment e WHERE e.course_pk = c.pk AND e.state = '${state}')`;
  const rows = await session.query<
    Record<"courses" | "seats" | "completed" | "short", number> & { year: Day }
  >(
    `SELECT year, COUNT(*) AS courses, SUM(seats) AS seats, SUM(completed) AS completed, SUM(short) AS short
      FROM (SELECT ${year} AS year, c.seats, ${those("COMPLETED")} AS completed, ${those("NOT_COMPLETED")} AS short
        FROM course c WHERE c.state = 'COMPLETED' AND c.completed_on < :end) held
      GROUP BY year ORDER BY year`,
    { end },
  );
  return rows.map((row) => {
    const { counts, total } = publishable([Number(row.completed), Number(row.short)]);
    // Beside the seats, who did not complete could be told by taking off.
    const seats = counts.includes(null) ? null : Number(row.seats);
    const told = { courses: Number(row.courses), seats, tookPart: total, completed: counts[0]! };
    return { ...bucketOf(row.year, "YEAR"), ...told };
  });
}

async function effectsTable(context: Context, end: Day): Promise<PublishedEffect[]> {
  const courses = await findRows(
    await context.reader(),
    Course,
    "state = 'COMPLETED' AND completed_on < :end ORDER BY begins_on DESC, pk DESC LIMIT 100",
    { end },
  );
  const effects = await Promise.all(courses.map((course) => courseEffect(context, course)));
  return courses.map(({ name, endsOn }, index) => ({ name, endsOn, ...publishedEffect(effects[index]!) }));
}

/** An effect with its interval and how many cells each arm has; where an arm is small nothing but that. */
function publishedEffect(effect: CourseEffect): Omit<PublishedEffect, "name" | "endsOn"> {
  const { kind, difference, low, high, drawn, waiting } = effect;
  const [ofDrawn, ofWaiting] = publishable([drawn.cells, waiting.cells]).counts as [
    number | null,
    number | null,
  ];
  const isTold = Math.min(drawn.cells, waiting.cells) >= LEAST && low !== null && high !== null;
  return isTold
    ? { kind, difference, low, high, drawn: ofDrawn, waiting: ofWaiting }
    : { kind: "INSUFFICIENT", difference: null, low: null, high: null, drawn: null, waiting: null };
}
