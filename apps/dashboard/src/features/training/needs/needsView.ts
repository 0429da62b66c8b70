import { type NeedTier, type Post, posts, type Skill, skills } from "@nen-nep/schema";
import type { Filters, Rejected } from "../../../filters/filters.js";
import { keysOf, oneOf } from "../../../filters/readKeys.js";
import type { Search } from "../../../filters/search.js";
import type { TrainingNeedFilter } from "../../../graphql/types.generated.js";
import type { NEEDS_KEYS } from "./keys.js";

/** The tiers by what the address and the question of the page call them. */
export const TIERS = {
  clear: "CLEAR",
  likely: "LIKELY",
  unclear: "UNCLEAR",
  none: "NONE",
  noEvidence: "NO_EVIDENCE",
} as const satisfies Record<string, NeedTier>;
export type TierKey = keyof typeof TIERS;
export const TIER_KEYS = Object.keys(TIERS) as TierKey[];

/** What is listed where no tier is chosen: those that a course may be for. */
const NEEDED: NeedTier[] = ["CLEAR", "LIKELY"];

export interface NeedsView {
  readonly tier: TierKey | null;
  readonly skill: Skill | null;
  /** The key of a group. */
  readonly group: string | null;
  readonly post: Post | null;
  readonly isNew: boolean;
  readonly asked: boolean;
  readonly wanted: string;
}

/** Reads the list of needs from the URL; bad values fall back and are named. */
export function readNeedsView(
  search: Search,
  groupKeys: readonly string[],
): { view: NeedsView; rejected: Rejected[] } {
  const { read, rejected } = keysOf<(typeof NEEDS_KEYS)[number]>(search);
  const view: NeedsView = {
    tier: read("tier", oneOf(TIER_KEYS)),
    skill: read("skill", oneOf(skills.keys)),
    group: read("g", oneOf(groupKeys)),
    post: read("post", oneOf(posts.keys)),
    isNew: read("new", oneOf(["1"])) === "1",
    asked: read("asked", oneOf(["1"])) === "1",
    wanted: search.q ?? "",
  };
  return { view, rejected };
}

/** Whether the list is narrower than the page begins with. */
export const isNarrowed = ({ tier, ...others }: NeedsView): boolean =>
  tier !== null || Object.values(others).some(Boolean);

/** The conditions that the page asks at once: of the list, and of the count of each tier. */
export function needsWhere(
  { tier, skill, group, post, isNew, asked, wanted }: NeedsView,
  committee: Filters["committee"],
): Record<TierKey | "where", TrainingNeedFilter> {
  const cell = {
    ...(group !== null && { group: { key: { eq: group } } }),
    ...(committee && { committee: { under: { eq: committee.id } } }),
  };
  const narrow: TrainingNeedFilter = {
    ...(wanted !== "" && { or: [{ cell: { search: wanted } }, { name: { contains: wanted } }] }),
    ...(Object.keys(cell).length > 0 && { cell }),
    ...(skill && { skill: { eq: skill } }),
    ...(post && { post: { eq: post } }),
    ...(isNew && { newInPost: true }),
    ...(asked && { requested: true }),
  };
  const at = (tiers: NeedTier[]): TrainingNeedFilter => ({ ...narrow, tier: { in: tiers } });
  const counts = Object.fromEntries(TIER_KEYS.map((key) => [key, at([TIERS[key]])]));
  return { ...(counts as Record<TierKey, TrainingNeedFilter>), where: at(tier ? [TIERS[tier]] : NEEDED) };
}
