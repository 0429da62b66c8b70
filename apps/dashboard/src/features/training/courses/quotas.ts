import { type Post, posts, type QuotaKind } from "@nen-nep/schema";
import { newKey } from "../../common/newKey.js";
import type { CourseDetail } from "./plan.js";

/** A quota as it is being written; an empty text is no limit. */
export interface QuotaDraft {
  /** Tells it from the others while it is written. */
  readonly id: string;
  readonly by: QuotaKind;
  readonly key: string;
  readonly least: number | null;
  readonly most: number | null;
}

/** The terms of a choice as they are being written. */
export interface TermsDraft {
  readonly reserves: number;
  readonly perCell: number;
  readonly quotas: readonly QuotaDraft[];
}

const RESERVES = 5;

/** What a choice begins with: the terms of the one before, or the usual ones. */
export const termsOf = ({ terms }: CourseDetail): TermsDraft => ({
  reserves: terms?.reserves ?? RESERVES,
  perCell: terms?.perCell ?? 1,
  quotas: terms?.quotas.map(({ by, key, least, most }) => ({ id: newKey(), by, key, least, most })) ?? [],
});

/** The keys that a quota can be of. */
export function keysOf(
  by: QuotaKind,
  {
    groups,
    committees,
  }: {
    readonly groups: readonly { readonly key: string; readonly name: string }[];
    readonly committees: readonly { readonly id: string; readonly name: string }[];
  },
  labelOf: (post: Post) => string,
): { value: string; label: string }[] {
  if (by === "GROUP") return groups.map(({ key, name }) => ({ value: key, label: name }));
  if (by === "COMMITTEE") return committees.map(({ id, name }) => ({ value: id, label: name }));
  return posts.keys.map((post) => ({ value: post, label: labelOf(post) }));
}

/** Whether a quota asks for more than it allows. */
export const isLeastOverMost = ({ least, most }: Pick<QuotaDraft, "least" | "most">): boolean =>
  most !== null && most < (least ?? 0);

/** Whether the terms can be sent: each key once, and no most below its least. */
export const areTerms = ({ reserves, perCell, quotas }: TermsDraft): boolean =>
  Number.isInteger(reserves) &&
  reserves >= 0 &&
  Number.isInteger(perCell) &&
  perCell >= 1 &&
  new Set(quotas.map(({ by, key }) => `${by} ${key}`)).size === quotas.length &&
  quotas.every((quota) => quota.key !== "" && !isLeastOverMost(quota));
