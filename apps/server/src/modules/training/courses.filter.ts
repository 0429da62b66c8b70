import { choiceReasons, courseStates, enrolmentStates, needTiers, posts, skills } from "@nen-nep/schema";
import { Int } from "type-graphql";
import { day, Filter, id, int, many, one, own, text, word } from "../../core/filter.js";
import { enumFilter } from "../../core/filter-inputs.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { cellFilter, cellScope, committeeFilter } from "../organization/index.js";
import { Course, Enrolment } from "./courses.entity.js";
import { courseScope, ENROLMENT_READERS, enrolmentScope, ownEnrolments } from "./courses.rights.js";

const ofSkill = word(skills, "skill", "A skill.");

export const courseFilter = new Filter("Course", "course", {
  id: id("id", "The public id."),
  name: text("name_folded", "The name."),
  state: word(courseStates, "state", "How far it is."),
  beginsOn: day("begins_on", "The day of its first session."),
  endsOn: day("ends_on", "The day of its last session."),
  skill: {
    description: "A skill that it teaches.",
    input: () => enumFilter(skills),
    sql: (value: object, alias, scope) =>
      `EXISTS (SELECT 1 FROM course_skill ${alias}_skill WHERE ${alias}_skill.course_pk = ${alias}.pk
        AND ${ofSkill.sql(value as never, `${alias}_skill`, scope)})`,
  },
  committee: one(
    () => committeeFilter,
    (alias, to) => `FROM committee ${to} WHERE ${to}.pk = ${alias}.committee_pk`,
    "The committee that holds it.",
  ),
});

export const enrolmentFilter = new Filter("Enrolment", "enrolment", {
  id: id("id", "The public id."),
  state: word(enrolmentStates, "state", "Where the person stands with the course."),
  reason: word(choiceReasons, "reason", "Why chosen, or not."),
  tier: word(needTiers, "tier", "How sure the need was."),
  post: word(posts, "post", "The post they held."),
  rank: int("rank", "The class of equals they were drawn in."),
  since: day("since", "The day of the present state."),
  unmarkedAt: {
    description: "Accepted, and not marked at the session of this number.",
    input: () => Int,
    sql: (value: number, alias, { bag }) =>
      `(${alias}.state = 'ACCEPTED' AND NOT EXISTS (SELECT 1 FROM course_attendance marked
        WHERE marked.enrolment_pk = ${alias}.pk AND marked.place = ${bag.add(value)}))`,
  },
  course: one(
    () => courseFilter,
    (alias, to) => `FROM course ${to} WHERE ${to}.pk = ${alias}.course_pk`,
    "The course.",
  ),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  mine: own(
    (alias, { context, bag }) => ownEnrolments(context, alias, bag),
    "Whether it is the actor's own.",
  ),
  awaitsMe: own(
    (alias, { context, bag }) =>
      `${alias}.state = 'INVITED' AND ${ownEnrolments(context, alias, bag)}
        AND EXISTS (SELECT 1 FROM course asked WHERE asked.pk = ${alias}.course_pk AND asked.state = 'INVITED')`,
    "Whether an invitation waits for the actor's own answer.",
  ),
});

courseFilter.extend({
  enrolments: many(
    () => enrolmentFilter,
    (alias, to, { bag, context }) =>
      `FROM enrolment ${to} WHERE ${to}.course_pk = ${alias}.pk AND ${enrolmentScope(context, to, bag)}`,
    "Who takes part, is in reserve or was not chosen.",
  ),
});

cellFilter.extend({
  enrolments: {
    ...many(
      () => enrolmentFilter,
      (alias, to, { bag, context }) =>
        `FROM enrolment ${to} WHERE ${to}.cell_pk = ${alias}.pk AND ${cellScope(context, ENROLMENT_READERS, alias, bag)}`,
      "Enrolments of its people in courses.",
    ),
    readers: ENROLMENT_READERS,
  },
});

export const courseList: ListSpec<Course> = {
  entity: Course,
  filter: courseFilter,
  orders: new Orders("Course", {
    BEGINS_ON: { description: "The day of its first session.", sql: (alias) => `${alias}.begins_on` },
    ENDS_ON: { description: "The day of its last session.", sql: (alias) => `${alias}.ends_on` },
    NAME: { description: "The name, without marks.", sql: (alias) => `${alias}.name_folded` },
  }),
  defaultOrder: [{ by: "BEGINS_ON", direction: "DESC" }],
  scope: courseScope,
};

const STATES = ["ACCEPTED", "INVITED", "CHOSEN", "COMPLETED", "NOT_COMPLETED", "RESERVE"];

export const enrolmentList: ListSpec<Enrolment> = {
  entity: Enrolment,
  filter: enrolmentFilter,
  orders: new Orders("Enrolment", {
    STANDING: {
      description: "Those with a seat first, then reserves, then those who left or were not chosen.",
      sql: (alias) =>
        `CASE ${alias}.state ${STATES.map((state, index) => `WHEN '${state}' THEN ${index}`).join(" ")} ELSE 9 END`,
    },
    RESERVE_PLACE: {
      description: "The order among reserves.",
      sql: (alias) => `${alias}.reserve_place`,
      nullable: true,
    },
    RANK: {
      description: "The class of equals they were drawn in.",
      sql: (alias) => `${alias}.rank`,
      nullable: true,
    },
    LOT: { description: "The lot within the class.", sql: (alias) => `${alias}.lot`, nullable: true },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
    BEGINS_ON: {
      description: "The day of the course's first session.",
      sql: (alias) => `(SELECT c.begins_on FROM course c WHERE c.pk = ${alias}.course_pk)`,
    },
  }),
  defaultOrder: [{ by: "STANDING" }, { by: "RESERVE_PLACE" }, { by: "RANK" }, { by: "LOT" }],
  scope: enrolmentScope,
};
