import { type Skill, skills } from "@nen-nep/schema";
import type { OverviewQuery } from "./Overview.generated.js";

/** How many of those in office clearly or likely need a skill, of how many whose meetings were evaluated. */
export interface SkillNeed {
  readonly skill: Skill;
  readonly needed: number;
  /** In so many cells. */
  readonly cells: number;
  readonly evaluated: number;
  /** Without an evaluated meeting: neither in need nor without. */
  readonly unseen: number;
}

/** The skills that most need first; where as many do, in their order. */
export function skillNeedsOf(work: Pick<OverviewQuery, "skills" | "unseen">): SkillNeed[] {
  const unseenOf = new Map(work.unseen?.rows.map(({ key, needs }) => [key.skill, needs?.count ?? 0]));
  const rows = (work.skills?.rows ?? []).flatMap(({ key: { skill }, needs, needsShown }) => {
    if (!skill || !needs) return [];
    const unseen = unseenOf.get(skill) ?? 0;
    const counted = { needed: needsShown?.count ?? 0, cells: needsShown?.cells ?? 0 };
    return [{ skill, ...counted, evaluated: needs.count - unseen, unseen }];
  });
  return rows.toSorted(
    (a, b) => b.needed - a.needed || skills.keys.indexOf(a.skill) - skills.keys.indexOf(b.skill),
  );
}
