import { lessonStates, offerAnswers } from "@nen-nep/schema";
import { day, Filter, id, many, one, own, text, word } from "../../core/filter.js";
import type { ListSpec } from "../../core/page.js";
import { Orders } from "../../core/page-types.js";
import { cellFilter, cellGroupFilter, cellScope, committeeFilter } from "../organization/index.js";
import { planFilter, planScope } from "../plans/index.js";
import { Lesson, LessonOffer } from "./lessons.entity.js";
import { lessonScope, offerScope } from "./lessons.rights.js";

export const lessonFilter = new Filter("Lesson", "lesson", {
  id: id("id", "The public id."),
  title: text("title_folded", "What it says in short."),
  state: word(lessonStates, "state", "How far it is."),
  drawnOn: day("drawn_on", "The day it was drawn."),
  group: one(
    () => cellGroupFilter,
    (alias, to) => `FROM cell_group ${to} WHERE ${to}.pk = ${alias}.group_pk`,
    "The group it is drawn for.",
  ),
  committee: one(
    () => committeeFilter,
    (alias, to) => `FROM committee ${to} WHERE ${to}.pk = ${alias}.committee_pk`,
    "The committee that draws it.",
  ),
  plan: one(
    () => planFilter,
    (alias, to, { bag, context }) =>
      `FROM plan ${to} WHERE ${to}.pk = ${alias}.plan_pk AND ${planScope(context, to, bag)}`,
    "The plan it is drawn under.",
  ),
});

export const offerFilter = new Filter("LessonOffer", "lesson_offer", {
  id: id("id", "The public id."),
  answer: word(offerAnswers, "answer", "What the cell says."),
  offeredOn: day("offered_on", "The day it was offered."),
  answeredOn: day("answered_on", "The day the cell answered."),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
  awaitsMe: own(
    (alias, { context, bag }) => `${alias}.answer = 'WAITING' AND EXISTS (SELECT 1 FROM lesson asked
      WHERE asked.pk = ${alias}.lesson_pk AND asked.state = 'OFFERED') AND EXISTS (SELECT 1 FROM cell spoken
      WHERE spoken.pk = ${alias}.cell_pk AND ${cellScope(context, ["SECRETARY"], "spoken", bag)})`,
    "Whether it waits for the actor's answer, for the cell they speak for.",
  ),
});

lessonFilter.extend({
  offers: many(
    () => offerFilter,
    (alias, to, { bag, context }) =>
      `FROM lesson_offer ${to} WHERE ${to}.lesson_pk = ${alias}.pk AND ${offerScope(context, to, bag)}`,
    "The cells it is offered to.",
  ),
});

export const lessonList: ListSpec<Lesson> = {
  entity: Lesson,
  filter: lessonFilter,
  orders: new Orders("Lesson", {
    DRAWN_ON: { description: "The day it was drawn.", sql: (alias) => `${alias}.drawn_on` },
    GROUP: {
      description: "The place of its group.",
      sql: (alias) => `(SELECT g.position FROM cell_group g WHERE g.pk = ${alias}.group_pk)`,
    },
  }),
  defaultOrder: [{ by: "DRAWN_ON", direction: "DESC" }],
  scope: lessonScope,
};

export const offerList: ListSpec<LessonOffer> = {
  entity: LessonOffer,
  filter: offerFilter,
  orders: new Orders("LessonOffer", {
    OFFERED_ON: { description: "The day it was offered.", sql: (alias) => `${alias}.offered_on` },
    CELL_CODE: {
      description: "The cell's code, numbers by value.",
      sql: (alias) => `(SELECT c.sort_code FROM cell c WHERE c.pk = ${alias}.cell_pk)`,
    },
  }),
  defaultOrder: [{ by: "CELL_CODE" }],
  scope: offerScope,
};
