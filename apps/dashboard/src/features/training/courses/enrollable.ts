import { type Day, type EnrolmentState, fold, type Post, posts } from "@nen-nep/schema";
import type { PostsToEnrolQuery, PostsToEnrolQueryVariables } from "./Enrol.generated.js";
import { LISTS } from "./enrolment.js";
import type { CourseDetail } from "./plan.js";

interface Holder {
  readonly id: string;
  readonly name: string | null;
  readonly awayAt: readonly { readonly number: number; readonly day: Day }[];
}

/** Somebody in office, by the highest post they hold in the cell. */
export interface Enrollable {
  readonly tenureId: string;
  readonly post: Post;
  readonly since: Day;
  readonly person: Holder | null;
  readonly cell: { readonly code: string; readonly name: string };
  /** Where they stand with the course; null where they were never looked at. */
  readonly state: EnrolmentState | null;
  readonly canBeEnrolled: boolean;
}

const LEFT: readonly EnrolmentState[] = ["DECLINED", "WITHDRAWN"];

/** The question who may be enrolled: by the code or name of a cell, or the name of whoever holds a post in it. */
export function enrollableBy(course: CourseDetail, asked: string): PostsToEnrolQueryVariables {
  const holder = { posts: { some: { name: { contains: asked }, until: { isNull: true } } } };
  const cell = { or: [{ search: asked }, holder], closedOn: { isNull: true } };
  const committee = course.committee && { committee: { under: { eq: course.committee.id } } };
  const enrolled = { course: { id: { eq: course.id } }, cell };
  return { where: { ...cell, ...committee }, enrolled, courseId: course.id };
}

/** Who holds a post today in the cells found, those of the name asked for first, and where they stand with the course. */
export function enrollableIn(
  { cells, enrolments }: PostsToEnrolQuery,
  today: Day,
  asked: string,
): Enrollable[] {
  const isNamed = ({ person }: Enrollable) => fold(person?.name ?? "").includes(fold(asked));
  const states = new Map(enrolments?.edges.map(({ node }) => [node.person?.id, node.state]));
  const found = (cells?.edges ?? []).flatMap(({ node: cell }) => {
    const held = (cell.posts ?? [])
      .filter(({ since, until }) => since <= today && (until === null || today < until))
      .toSorted((a, b) => posts.keys.indexOf(a.post) - posts.keys.indexOf(b.post));
    const highest = new Map(held.toReversed().map((tenure) => [tenure.person?.id, tenure]));
    return held
      .filter((tenure) => highest.get(tenure.person?.id) === tenure)
      .map(({ id: tenureId, post, since, person }) => {
        const state = states.get(person?.id) ?? null;
        const canBeEnrolled = state === null || LISTS.waiting.includes(state) || LEFT.includes(state);
        return { tenureId, post, since, person, cell, state, canBeEnrolled };
      });
  });
  return [...found.filter(isNamed), ...found.filter((each) => !isNamed(each))];
}
