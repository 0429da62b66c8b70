export * from "./lessons.entity.js";
export {
  CellLessonsResolver,
  LessonOfferResolver,
  LessonResolver,
  LessonTimelineResolver,
} from "./lessons.resolver.js";
export { offerScope } from "./lessons.rights.js";
export { adoptLesson, declineLesson, drawLesson, offerLesson, withdrawLesson } from "./lessons.service.js";
export { LessonType } from "./lessons.type.js";
export { LessonVerbsResolver } from "./verbs.resolver.js";
