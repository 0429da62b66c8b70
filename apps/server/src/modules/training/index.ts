import "./letting-go.js";

export { completeCourse, recordAttendance } from "./attendance.service.js";
export { OFFICIAL_MARKS, showsTaught } from "./chaired.sql.js";
export { type Choice, type ChooseParticipants, chooseParticipants } from "./choosing.service.js";
export * from "./courses.entity.js";
export { courseList, enrolmentList } from "./courses.filter.js";
export { CourseResolver, CourseSessionResolver } from "./courses.resolver.js";
export { cancelCourse, changeCourse, scheduleCourse } from "./courses.service.js";
export { CourseType, EnrolmentType } from "./courses.type.js";
export { CourseVerbsResolver } from "./courses.verbs.resolver.js";
export { CourseEffectResolver } from "./effect.resolver.js";
export { MONTHS_AFTER, MONTHS_BEFORE } from "./effect.rules.js";
export {
  ChoiceLineResolver,
  ChoiceResolver,
  CourseAttendanceResolver,
  EnrolmentResolver,
} from "./enrolments.resolver.js";
export { answerInvitation, enrol, inviteParticipants, withdraw } from "./enrolments.service.js";
export { keepNeeds, keepWorkingOut } from "./keeping.js";
export * from "./needs.entity.js";
export { needFilter } from "./needs.filter.js";
export {
  NeedEvidenceResolver,
  NeedRuleResolver,
  SkillLevelResolver,
  TrainingNeedResolver,
} from "./needs.resolver.js";
export { NEED_OFFICIALS } from "./needs.rights.js";
export { trainingRecordFilter } from "./records.filter.js";
export { TrainingRequestResolver } from "./requests.resolver.js";
export { requestTraining } from "./requests.service.js";
export { TrainingTablesResolver } from "./tables.resolver.js";
export { TrainingTimelineResolver } from "./timeline.resolver.js";
export { UnavailabilityResolver } from "./unavailability.resolver.js";
export { declareUnavailable } from "./unavailability.service.js";
export { refreshNeeds } from "./working-out.js";
