import { type EnrolmentState, enrolmentStates, type Language, type Post, posts } from "@nen-nep/schema";
import { capital } from "../../common/capital.js";

interface Somebody {
  readonly post: Post;
  readonly person: { readonly name: string | null } | null;
  readonly cell: { readonly code: string; readonly name: string } | null;
}

/** Somebody in a line: the name where one may read it, the post and the cell. */
export const whoOf = ({ person, post, cell }: Somebody, language: Language): string =>
  [person?.name, capital(posts.label(post, language)), cell?.code].filter(Boolean).join(", ");

const WAITING: readonly EnrolmentState[] = ["RESERVE", "NOT_CHOSEN"];

/** The two lists of a course: who has a seat or answered, and who waits for one. */
export const LISTS = {
  seated: enrolmentStates.keys.filter((state) => !WAITING.includes(state)),
  waiting: WAITING,
} as const;
export type List = keyof typeof LISTS;
export const LIST_KEYS = Object.keys(LISTS) as List[];
