export { completeCourse, recordAttendance } from "./attendance.service.js";
export { type Choice, type ChooseParticipants, chooseParticipants } from "./choosing.service.js";
export * from "./courses.entity.js";
export { courseList, enrolmentList } from "./courses.filter.js";
export { CourseResolver, CourseSessionResolver } from "./courses.resolver.js";
export { cancelCourse, changeCourse, scheduleCourse } from "./courses.service.js";
export { CourseType, EnrolmentType } from "./courses.type.js";
export { CourseVerbsResolver } from "./courses.verbs.resolver.js";
export {
  ChoiceLineResolver,
  ChoiceResolver,
  CourseAttendanceResolver,
  EnrolmentResolver,
} from "./enrolments.resolver.js";
export { answerInvitation, enrol, inviteParticipants, withdraw } from "./enrolments.service.js";
export * from "./needs.entity.js";
export { declareUnavailable } from "./unavailability.service.js";
