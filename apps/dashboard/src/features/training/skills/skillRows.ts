import type { Skill } from "@nen-nep/schema";
import type { TrainingSkillsQuery } from "./Skills.generated.js";

type Row = NonNullable<TrainingSkillsQuery["criterionStats"]>["rows"][number];

/** What a group attained in a skill. */
export type SkillRow = Row & {
  readonly attainment: NonNullable<Row["attainment"]>;
  readonly key: { readonly skill: Skill; readonly group: NonNullable<Row["key"]["group"]> };
};

const isAttained = (row: Row): row is SkillRow =>
  row.attainment !== null && row.key.skill !== null && row.key.group !== null && row.attainment.n > 0;

/** What groups attained in skills; marks of criteria that show no skill are left out. */
export const attainedOf = ({ criterionStats }: TrainingSkillsQuery): SkillRow[] =>
  (criterionStats?.rows ?? []).filter(isAttained);

/** What is required of each skill, as a share of the points. */
export const requiredOf = ({ skillLevels }: TrainingSkillsQuery): ReadonlyMap<Skill, number> =>
  new Map((skillLevels ?? []).map(({ skill, rule }) => [skill, rule.required / 100]));
