import { needTiers, posts, skills } from "@nen-nep/schema";
import {
  day,
  Filter,
  type FilterField,
  type FilterScope,
  hundredths,
  id,
  int,
  many,
  one,
  own,
  word,
} from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { isActorSql } from "../identity/index.js";
import { cellFilter, cellScope, nameOfPerson } from "../organization/index.js";
import { TrainingNeed } from "./needs.entity.js";
import { aboutPersonScope, NEED_OFFICIALS } from "./needs.rights.js";
import { newInPostSql } from "./new-in-post.js";

/** SQL that is true for a need whose person completed a course in its skill. */
export const hasTaken = (alias: string): string => `EXISTS (SELECT 1 FROM enrolment taken
    JOIN course_skill taught ON taught.course_pk = taken.course_pk AND taught.skill = ${alias}.skill
  WHERE taken.person_pk = ${alias}.person_pk AND taken.state = 'COMPLETED')`;

/** SQL that is true for a person who asks for a course, in this skill or in any. */
const asks = (alias: string): string => `EXISTS (SELECT 1 FROM training_request asked
  WHERE asked.person_pk = ${alias}.person_pk AND asked.state = 'OPEN' AND asked.kind = 'COURSE'
    AND (asked.skill IS NULL OR asked.skill = ${alias}.skill))`;

const whether = (holds: (alias: string, scope: FilterScope) => string, description: string): FilterField => ({
  description,
  input: () => Boolean,
  sql: (value: boolean, alias, scope) => `${value ? "" : "NOT "}${holds(alias, scope)}`,
});

export const needFilter = new Filter("TrainingNeed", "training_need", {
  id: id("id", "The public id."),
  skill: word(skills, "skill", "The skill."),
  tier: word(needTiers, "tier", "How sure it is."),
  post: word(posts, "post", "The post they hold; the highest of several."),
  inPostSince: day("in_post_since", "Since when they hold it."),
  meetings: int("meetings", "Evaluated meetings that they chaired."),
  latestOn: day("latest_on", "The day of the latest of them."),
  estimate: hundredths("estimate", "The estimated level, percent of the points."),
  newInPost: whether(
    (alias, { bag, context }) => newInPostSql(context, alias, bag),
    "Whether a head or deputy is in the first twelve months of the post and completed no course yet.",
  ),
  taken: whether(hasTaken, "Whether they completed a course in the skill."),
  requested: whether(asks, "Whether a request for a course is open, in this skill or in any."),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  name: nameOfPerson("The name of the person; only where the actor may read it."),
  personId: id(
    (alias) => `(SELECT who.id FROM person who WHERE who.pk = ${alias}.person_pk)`,
    "The public id of the person.",
  ),
  mine: own(
    (alias, { context, bag }) => isActorSql(context, `${alias}.person_pk`, bag),
    "Whether it is about the actor.",
  ),
});

cellFilter.extend({
  trainingNeeds: {
    ...many(
      () => needFilter,
      (alias, to, { bag, context }) =>
        `FROM training_need ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${cellScope(context, NEED_OFFICIALS, alias, bag)}`,
      "What is known of the skills of those who hold posts in it.",
    ),
    readers: NEED_OFFICIALS,
  },
});

export const needList: ListSpec<TrainingNeed> = {
  entity: TrainingNeed,
  filter: needFilter,
  orders: new Orders("TrainingNeed", {
    TIER: {
      description: "From clear needs to none; without evidence last.",
      sql: (alias) =>
        `CASE ${alias}.tier ${needTiers.keys.map((tier, rank) => `WHEN '${tier}' THEN ${rank}`).join(" ")} END`,
    },
    PROBABILITY: {
      description: "How probable it is that they are below what is required.",
      sql: (alias) => `${alias}.probability`,
      nullable: true,
    },
    ESTIMATE: { description: "The estimated level.", sql: (alias) => `${alias}.estimate`, nullable: true },
    MEETINGS: {
      description: "Evaluated meetings that they chaired.",
      sql: (alias) => `${alias}.meetings`,
    },
    IN_POST_SINCE: {
      description: "Since when they hold the post.",
      sql: (alias) => `CAST(${alias}.in_post_since AS text)`,
    },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "CELL_CODE", direction: "ASC" }],
  scope: aboutPersonScope,
};
