import { enrolmentStates, needTiers, posts } from "@nen-nep/schema";
import { day, Filter, id, one, word } from "../../core/filter.js";
import { cellFilter } from "../organization/index.js";

/** Needs and enrolments as `trainingStats` counts them: a row has the columns of both, null where it has none. */
export const trainingRecordFilter = new Filter("TrainingRecord", "training_record", {
  heldOn: day("held_on", "The first day of the course; for needs the day they were worked out."),
  tier: word(needTiers, "tier", "How sure the need is, or was when people were chosen."),
  post: word(posts, "post", "The post held."),
  state: word(enrolmentStates, "state", "Where the person stands with the course; none for needs."),
  courseId: id(
    (alias) => `(SELECT held.id FROM course held WHERE held.pk = ${alias}.course_pk)`,
    "The public id of the course; none for needs.",
  ),
  cell: one(
    () => cellFilter,
    (alias, to) => `FROM cell ${to} WHERE ${to}.pk = ${alias}.cell_pk`,
    "The cell.",
  ),
});
