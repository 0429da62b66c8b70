import type { Role } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { ParameterBag } from "../../core/parameters.js";
import type { Policy } from "../../core/policy.js";
import { isActorSql, personsOf } from "../identity/index.js";
import { cellScope, committeesCovered, defineNamedPersons } from "../organization/index.js";
import type { Standing } from "./courses.rules.js";
import { newInPostSql } from "./new-in-post.js";

/** Who plans courses and enrols, of the committees their role covers. */
export const COURSE_WRITERS: readonly Role[] = ["TRAINING_ORGANISER"];
/** Who reads all of a course of the committees their role covers. */
export const COURSE_READERS: readonly Role[] = ["STANDING_COMMITTEE", "ORGANISER", ...COURSE_WRITERS];
/** Who reads the enrolments of the cells their role covers. */
export const ENROLMENT_READERS: readonly Role[] = [...COURSE_READERS, "SUPERIOR"];

/** SQL that is true for enrolments of the actor's own; a choice may be made anew until invitations go out. */
export const ownEnrolments = (context: Context, alias: string, bag: ParameterBag): string =>
  `(${isActorSql(context, `${alias}.person_pk`, bag)} AND EXISTS (SELECT 1 FROM course told
    WHERE told.pk = ${alias}.course_pk AND told.state IN ('INVITED', 'COMPLETED', 'CANCELLED')))`;

/** The enrolments an actor may see, as SQL over `alias`: of the cells they look after, and their own. */
export function enrolmentScope(context: Context, alias: string, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 1";
  return `(EXISTS (SELECT 1 FROM cell home WHERE home.pk = ${alias}.cell_pk
      AND ${cellScope(context, ENROLMENT_READERS, "home", bag)})
    OR ${ownEnrolments(context, alias, bag)})`;
}

/** SQL that is true for the courses of committees that a grant of one of the roles covers. */
export const coursesCovered = (
  context: Context,
  roles: readonly Role[],
  alias: string,
  bag: ParameterBag,
): string =>
  `EXISTS (SELECT 1 FROM committee holder WHERE holder.pk = ${alias}.committee_pk
    AND ${committeesCovered(context, roles, "holder", bag)})`;

/** The courses an actor may see: of committees they cover, and those that an enrolment they see belongs to. */
export const courseScope = (context: Context, alias: string, bag: ParameterBag): string =>
  `(${coursesCovered(context, COURSE_READERS, alias, bag)} OR EXISTS (SELECT 1 FROM enrolment seen
    WHERE seen.course_pk = ${alias}.pk AND ${enrolmentScope(context, "seen", bag)}))`;

/** Whether the roles cover a course; one statement for all that a request asks. */
function coversCourse(context: Context, roles: readonly Role[], coursePk: number): Promise<boolean> {
  if (!context.actor?.grants.some(({ role }) => roles.includes(role))) return Promise.resolve(false);
  const loader = context.loader<number, boolean>(`coversCourse:${roles.join()}`, async (keys) => {
    const bag = new ParameterBag();
    const rows = await (await context.reader()).query<{ pk: number }>(
      `SELECT c.pk FROM course c WHERE c.pk IN ${bag.list(keys)} AND ${coursesCovered(context, roles, "c", bag)}`,
      bag.values,
    );
    const covered = new Set(rows.map(({ pk }) => pk));
    return keys.map((key) => covered.has(key));
  });
  return loader.load(coursePk);
}

const readersOf = (coursePk: (source: never) => number): Policy => ({
  words: `${COURSE_READERS.join(", ")} of its committee`,
  allows: (context, source) => coversCourse(context, COURSE_READERS, coursePk(source as never)),
});

/** What of a course, or of a session, is not told to its participants. */
export const ofCourseReaders = readersOf(({ pk }: { pk: number }) => pk);
export const ofSessionReaders = readersOf(({ coursePk }: { coursePk: number }) => coursePk);

export const organisesCourse = (context: Context, coursePk: number): Promise<boolean> =>
  coversCourse(context, COURSE_WRITERS, coursePk);

/** SQL of whose days away the actor tells and reads: their own, and those of people they organise courses for, under `p`. */
export function tellsDays(context: Context, bag: ParameterBag): string {
  if (context.actor === null) return "1 = 1";
  return `(${isActorSql(context, "p.pk", bag)} OR EXISTS (SELECT 1 FROM cell lives WHERE lives.pk = p.cell_pk
    AND ${cellScope(context, COURSE_WRITERS, "lives", bag)}))`;
}

/** How the actor stands to an enrolment. */
export async function standingTo(
  context: Context,
  { coursePk, personPk }: { readonly coursePk: number; readonly personPk: number },
): Promise<Standing> {
  return {
    organises: await organisesCourse(context, coursePk),
    isOwn: (await personsOf(context)).includes(personPk),
  };
}

// Training organisers read the names of those who need a course, ask for one or are enrolled.
defineNamedPersons({
  readers: COURSE_WRITERS,
  sql: (context, alias, bag) =>
    `(EXISTS (SELECT 1 FROM cell taught WHERE taught.pk = ${alias}.cell_pk
        AND ${cellScope(context, COURSE_WRITERS, "taught", bag)})
      AND (EXISTS (SELECT 1 FROM training_need n WHERE n.person_pk = ${alias}.pk AND (n.tier IN ('CLEAR', 'LIKELY') OR ${newInPostSql(context, "n", bag)}))
        OR EXISTS (SELECT 1 FROM training_request r WHERE r.person_pk = ${alias}.pk AND r.state = 'OPEN')
        OR EXISTS (SELECT 1 FROM enrolment e WHERE e.person_pk = ${alias}.pk)))`,
});
