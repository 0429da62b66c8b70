import { addMonths, type Day, type NeedTier, type Post, type Skill } from "@nen-nep/schema";
import { ParameterBag } from "../../core/parameters.js";
import type { Session } from "../../db/session.js";
import { AWAY } from "./away.loader.js";
import type { Bar, Candidate } from "./choosing.rules.js";
import type { Course } from "./courses.entity.js";
import { SEATED } from "./courses.rules.js";
import { isNewInPost } from "./new-in-post.js";
import type { Facts } from "./quotas.rules.js";

/** After so many months a course may be taken again. */
const AGAIN_AFTER_MONTHS = 24;

/** From the strongest need; nothing known comes last. */
const TIERS: readonly NeedTier[] = ["CLEAR", "LIKELY", "UNCLEAR", "NONE", "NO_EVIDENCE"];

export const strongest = (tiers: readonly NeedTier[]): NeedTier =>
  TIERS.find((tier) => tiers.includes(tier)) ?? "NO_EVIDENCE";

type Row = {
  person_pk: number;
  person_id: string;
  cell_pk: number;
  post: Post;
  since: Day;
  tier: NeedTier;
  group_key: string | null;
  committee_id: string;
};

/** Everybody in post under the committee of a course, with what is known of their need in what it teaches. */
export async function candidatesOf(
  session: Session,
  course: Course,
  taught: readonly Skill[],
  today: Day,
  drawOf: (personId: string) => string,
): Promise<Candidate[]> {
  const bag = new ParameterBag();
  const rows = await session.query<Row>(
    `SELECT n.person_pk, p.id AS person_id, n.cell_pk, n.post, n.in_post_since AS since, n.tier, g.key AS group_key,
        m.id AS committee_id
      FROM training_need n JOIN person p ON p.pk = n.person_pk JOIN cell c ON c.pk = n.cell_pk
      JOIN cell_committee_link l ON l.cell_pk = c.pk AND l.until IS NULL
      JOIN committee m ON m.pk = l.committee_pk
      JOIN committee_path above ON above.descendant_pk = l.committee_pk AND above.until IS NULL
      LEFT JOIN cell_group_link gl ON gl.cell_pk = c.pk AND gl.until IS NULL
      LEFT JOIN cell_group g ON g.pk = gl.group_pk
      WHERE above.ancestor_pk = ${bag.add(course.committeePk)} AND n.skill IN ${bag.list(taught)}
        AND (c.closed_on IS NULL OR c.closed_on > ${bag.add(today)})
      ORDER BY n.person_pk`,
    bag.values,
  );
  const needs = new Map<number, Row[]>();
  for (const row of rows) needs.set(row.person_pk, [...(needs.get(row.person_pk) ?? []), row]);
  const requested = await askedFor(session, taught);
  const bars = await barsOf(session, course, taught, today);
  return [...needs.values()].map((own) => {
    const [{ person_pk, person_id, cell_pk, post, since, group_key, committee_id }] = own as [Row, ...Row[]];
    return {
      personPk: person_pk,
      cellPk: cell_pk,
      post,
      tier: strongest(own.map(({ tier }) => tier)),
      newInPost: isNewInPost({ post, inPostSince: since }, bars.completed.has(person_pk), today),
      requested: requested.has(person_pk),
      ...bars.of(person_pk),
      keys: { GROUP: group_key, COMMITTEE: committee_id, POST: post },
      draw: drawOf(person_id),
    };
  });
}

async function askedFor(session: Session, taught: readonly Skill[]): Promise<ReadonlySet<number>> {
  return personsIn(
    session,
    `SELECT person_pk AS pk FROM training_request WHERE kind = 'COURSE' AND state = 'OPEN'
      AND (skill IS NULL OR skill IN (:...taught))`,
    { taught: [...taught] },
  );
}

interface Barred {
  readonly bar: Bar | null;
  readonly facts: Facts;
}

/** What keeps people out: such a course not long ago, another course, other business on those days. */
async function barsOf(session: Session, course: Course, taught: readonly Skill[], today: Day) {
  const completed = await personsIn(
    session,
    "SELECT person_pk AS pk FROM enrolment WHERE state = 'COMPLETED'",
    {},
  );
  const taken = await coursesBy(
    session,
    `SELECT e.person_pk AS pk, c.name, c.completed_on AS day FROM enrolment e JOIN course c ON c.pk = e.course_pk
      WHERE e.state = 'COMPLETED' AND c.completed_on > :since AND (SELECT COUNT(*) FROM course_skill s
        WHERE s.course_pk = c.pk AND s.skill IN (:...taught)) = :many ORDER BY c.completed_on`,
    { since: addMonths(today, -AGAIN_AFTER_MONTHS), taught: [...taught], many: taught.length },
  );
  // Before invitations go out nobody is told of another choice.
  const elsewhere = await coursesBy(
    session,
    `SELECT e.person_pk AS pk, CASE WHEN c.state = 'INVITED' THEN c.name END AS name, c.begins_on AS day
      FROM enrolment e JOIN course c ON c.pk = e.course_pk
      WHERE e.state IN (:...seated) AND c.pk <> :pk AND c.state IN ('PLANNED', 'CHOSEN', 'INVITED') ORDER BY c.pk`,
    { seated: [...SEATED], pk: course.pk },
  );
  const away = await awayFrom(session, course);
  const of = (personPk: number): Barred => {
    const [before, other, days] = [taken, elsewhere, away].map((bars) => bars.get(personPk));
    if (before) return { bar: "TAKEN", facts: before };
    if (other) return { bar: "ELSEWHERE", facts: other };
    return days ? { bar: "UNAVAILABLE", facts: days } : { bar: null, facts: {} };
  };
  return { completed, of };
}

/** The course behind a bar, by person; the latest of several. */
async function coursesBy(session: Session, sql: string, values: Record<string, unknown>) {
  const rows = await session.query<{ pk: number; name: string | null; day: Day }>(sql, values);
  return new Map<number, Facts>(
    rows.map(({ pk, name, day }) => [pk, name === null ? {} : { course: { name, day } }]),
  );
}

async function awayFrom(session: Session, course: Course): Promise<ReadonlyMap<number, Facts>> {
  const rows = await session.query<{ person_pk: number; number: number; day: Day }>(
    `SELECT DISTINCT p.pk AS person_pk, s.place AS number, s.day ${AWAY} WHERE s.course_pk = :pk ORDER BY s.place`,
    { pk: course.pk },
  );
  const found = new Map<number, { number: number; day: Day }[]>();
  for (const { person_pk, number, day } of rows)
    found.set(person_pk, [...(found.get(person_pk) ?? []), { number, day }]);
  return new Map([...found].map(([pk, away]) => [pk, { away }]));
}

async function personsIn(session: Session, sql: string, values: Record<string, unknown>) {
  return new Set((await session.query<{ pk: number }>(sql, values)).map(({ pk }) => pk));
}
