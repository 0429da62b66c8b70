import { type Day, type EnrolmentState, type Post, posts } from "@nen-nep/schema";
import type { PostsToEnrolQuery } from "./Enrol.generated.js";
import { LISTS } from "./enrolment.js";

/** Somebody in office, by the highest post they hold in the cell. */
export interface Enrollable {
  readonly tenureId: string;
  readonly post: Post;
  readonly since: Day;
  readonly person: { readonly id: string; readonly name: string | null } | null;
  readonly cell: { readonly code: string; readonly name: string };
  /** Where they stand with the course; null where they were never looked at. */
  readonly state: EnrolmentState | null;
  readonly canBeEnrolled: boolean;
}

const LEFT: readonly EnrolmentState[] = ["DECLINED", "WITHDRAWN"];

/** Who holds a post today in the cells found, and where they stand with the course. */
export function enrollableIn({ cells, enrolments }: PostsToEnrolQuery, today: Day): Enrollable[] {
  const states = new Map(enrolments?.edges.map(({ node }) => [node.person?.id, node.state]));
  return (cells?.edges ?? []).flatMap(({ node: cell }) => {
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
}
