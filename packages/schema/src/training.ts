import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const needTiers = vocabulary("NeedTier", "How sure it is that a person needs a course in a skill.", {
  CLEAR: { vi: "cần bồi dưỡng", en: "clear need", note: "Very probably below what is required." },
  LIKELY: { vi: "có thể cần", en: "likely need", note: "Probably below what is required." },
  UNCLEAR: { vi: "chưa rõ", en: "unclear", note: "The evaluations do not tell either way." },
  NONE: { vi: "chưa cần", en: "no need", note: "Probably not below what is required." },
  NO_EVIDENCE: {
    vi: "chưa có căn cứ",
    en: "no evidence",
    note: "No official evaluation of a meeting they chaired shows the skill; it is never scored.",
  },
});
export type NeedTier = KeyOf<typeof needTiers>;

export const trainingRequestKinds = vocabulary(
  "TrainingRequestKind",
  "What somebody asks of the organisers of courses.",
  {
    COURSE: { vi: "đề nghị được học", en: "asks for a course" },
    CONTEST: {
      vi: "đề nghị xem lại",
      en: "contests an entry",
      note: "Says that what is kept of them is wrong.",
    },
  },
);
export type TrainingRequestKind = KeyOf<typeof trainingRequestKinds>;

export const trainingRequestStates = vocabulary("TrainingRequestState", "What became of a request.", {
  OPEN: { vi: "chờ trả lời", en: "open" },
  ANSWERED: { vi: "đã trả lời", en: "answered" },
  WITHDRAWN: { vi: "đã rút", en: "withdrawn" },
});
export type TrainingRequestState = KeyOf<typeof trainingRequestStates>;

export const trainingRequestSteps = vocabulary(
  "TrainingRequestStep",
  "What may be done with a request next.",
  {
    ANSWER: { vi: "trả lời", en: "answer", note: "In words, by those who organise courses." },
    WITHDRAW: { vi: "rút đề nghị", en: "withdraw", note: "By whoever asked." },
  },
);
export type TrainingRequestStep = KeyOf<typeof trainingRequestSteps>;

export const courseStates = vocabulary("CourseState", "How far a course is.", {
  PLANNED: { vi: "đang chuẩn bị", en: "planned" },
  CHOSEN: {
    vi: "đã chọn học viên",
    en: "participants chosen",
    note: "Chosen with a recorded lot, each with a reason.",
  },
  INVITED: { vi: "đã mời học", en: "invited" },
  COMPLETED: { vi: "đã kết thúc", en: "completed" },
  CANCELLED: { vi: "đã hủy", en: "cancelled" },
});
export type CourseState = KeyOf<typeof courseStates>;

export const courseSteps = vocabulary("CourseStep", "What can be done with a course.", {
  CHANGE: { vi: "sửa kế hoạch lớp", en: "change" },
  CHOOSE: { vi: "chọn học viên", en: "choose participants" },
  ENROL: { vi: "ghi tên trực tiếp", en: "enrol by hand" },
  INVITE: { vi: "mời học", en: "invite" },
  RECORD_ATTENDANCE: { vi: "điểm danh", en: "record attendance" },
  COMPLETE: { vi: "kết thúc lớp", en: "complete" },
  CANCEL: { vi: "hủy lớp", en: "cancel" },
});
export type CourseStep = KeyOf<typeof courseSteps>;

export const quotaKinds = vocabulary("QuotaKind", "By what the seats of a course are shared out.", {
  GROUP: { vi: "nhóm chi bộ", en: "group" },
  COMMITTEE: { vi: "đảng ủy trực tiếp", en: "committee directly above" },
  POST: { vi: "chức vụ", en: "post" },
});
export type QuotaKind = KeyOf<typeof quotaKinds>;

export const courseSessionForms = vocabulary("CourseSessionForm", "How a session of a course is taught.", {
  LECTURE: { vi: "lên lớp", en: "lecture" },
  DISCUSSION: { vi: "thảo luận, trao đổi", en: "discussion" },
  ROLE_PLAY_REGULAR: { vi: "thực hành buổi sinh hoạt thường kỳ", en: "role-play of a regular meeting" },
  ROLE_PLAY_THEMATIC: { vi: "thực hành buổi sinh hoạt chuyên đề", en: "role-play of a thematic meeting" },
  REVIEW: { vi: "tổng kết, thu hoạch", en: "review" },
});
export type CourseSessionForm = KeyOf<typeof courseSessionForms>;

export const enrolmentStates = vocabulary("EnrolmentState", "Where a person stands with a course.", {
  NOT_CHOSEN: { vi: "chưa được chọn", en: "not chosen", note: "Eligible; the reason is given." },
  RESERVE: { vi: "dự bị", en: "reserve", note: "Moves up in its order where a seat is given back." },
  CHOSEN: { vi: "được chọn", en: "chosen" },
  INVITED: { vi: "đã mời", en: "invited" },
  ACCEPTED: { vi: "nhận lời", en: "accepted" },
  DECLINED: { vi: "từ chối", en: "declined", note: "With a reason." },
  WITHDRAWN: { vi: "rút khỏi lớp", en: "withdrawn", note: "With a reason." },
  COMPLETED: { vi: "hoàn thành", en: "completed" },
  NOT_COMPLETED: { vi: "không hoàn thành", en: "not completed" },
});
export type EnrolmentState = KeyOf<typeof enrolmentStates>;

export const enrolmentSteps = vocabulary("EnrolmentStep", "What can be done with one person's enrolment.", {
  ENROL: { vi: "ghi tên trực tiếp", en: "enrol by hand" },
  INVITE: { vi: "mời học", en: "invite" },
  ACCEPT: { vi: "nhận lời", en: "accept" },
  DECLINE: { vi: "từ chối", en: "decline" },
  WITHDRAW: { vi: "rút khỏi lớp", en: "withdraw" },
  MOVE_UP: { vi: "chuyển từ dự bị lên", en: "move up from the reserves" },
  COMPLETE: { vi: "hoàn thành", en: "complete" },
  FALL_SHORT: { vi: "không hoàn thành", en: "not complete" },
});
export type EnrolmentStep = KeyOf<typeof enrolmentSteps>;

export const choiceReasons = vocabulary("ChoiceReason", "Why a person was chosen for a course, or not.", {
  QUOTA: { vi: "được chọn để đủ chỉ tiêu", en: "chosen to fill a quota" },
  PRIORITY: { vi: "được chọn theo mức ưu tiên", en: "chosen by priority" },
  LOT: { vi: "được chọn bằng bốc thăm", en: "chosen by lot", note: "Among equals, by the recorded seed." },
  RESERVE: { vi: "dự bị theo thứ tự", en: "reserve, in its order" },
  SEATS_TAKEN: { vi: "hết chỗ ở mức ưu tiên trên", en: "seats went to higher priorities" },
  LOT_LOST: { vi: "không trúng thăm", en: "not drawn by lot" },
  QUOTA_FULL: { vi: "đã đủ chỉ tiêu", en: "a quota was full" },
  UNAVAILABLE: { vi: "bận trong thời gian học", en: "not available on those days" },
  TAKEN: { vi: "đã học nội dung này", en: "took such a course already" },
  ELSEWHERE: { vi: "đã có tên ở lớp khác", en: "enrolled in another course" },
  NO_NEED: { vi: "chưa cần bồi dưỡng", en: "no need shown" },
});
export type ChoiceReason = KeyOf<typeof choiceReasons>;

export const courseAttendances = vocabulary("CourseAttendance", "Whether a participant was at a session.", {
  PRESENT: { vi: "có mặt", en: "present" },
  EXCUSED: { vi: "vắng có lý do", en: "excused" },
  ABSENT: { vi: "vắng không lý do", en: "absent" },
});
export type CourseAttendance = KeyOf<typeof courseAttendances>;

export const courseEffectKinds = vocabulary(
  "CourseEffectKind",
  "What can be said of skills after a course.",
  {
    EFFECT: {
      vi: "có tác động",
      en: "an effect",
      note: "Those drawn by lot differ from those who waited, at equal earlier results; the interval leaves out 0.",
    },
    NO_CLEAR_EFFECT: {
      vi: "chưa thấy tác động rõ",
      en: "no clear effect",
      note: "Those drawn by lot are compared with those who waited; the interval holds 0.",
    },
    DESCRIBED: {
      vi: "chỉ mô tả thay đổi",
      en: "a change, described",
      note: "Before and after of those who completed it, without a comparison: no effect.",
    },
    INSUFFICIENT: { vi: "chưa đủ số liệu để kết luận", en: "not enough data to conclude" },
  },
);
export type CourseEffectKind = KeyOf<typeof courseEffectKinds>;
