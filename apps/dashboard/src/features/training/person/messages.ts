import type { Messages } from "../../../i18n/words.js";

export const personMessages = {
  "person.title": { vi: "Kỹ năng của một người", en: "Skills of a person" },
  "person.gone": { vi: "Không có dữ liệu", en: "Nothing is kept" },
  "person.goneWords": {
    vi: "Người này không giữ chức vụ trong chi ủy, hoặc tài khoản này không được xem.",
    en: "This person holds no post in a cell, or this account may not see it.",
  },
  "person.ownGone": { vi: "Chưa có dữ liệu về đồng chí", en: "Nothing is kept of you" },
  "person.ownGoneWords": {
    vi: "Dữ liệu kỹ năng chỉ có với người đang giữ chức vụ trong chi ủy và có tài khoản đã gắn với hồ sơ.",
    en: "Skills are kept of those who hold a post in a cell and whose account is linked to their record.",
  },
  "person.toNeeds": { vi: "Về danh sách nhu cầu", en: "To the list of needs" },
  "person.since": { vi: "giữ chức vụ từ {day}", en: "in the post since {day}" },
  "person.skills": { vi: "Kỹ năng", en: "Skills" },
  "person.clearing": { vi: "Khi nào hết thuộc diện này", en: "What would end the need" },
  "person.clearer": { vi: "Điều gì làm rõ hơn", en: "What would make it clearer" },
  "person.evidence": {
    vi: "Xem {count} lượt đánh giá",
    en: "{count, plural, one {See the evaluation} other {See the # evaluations}}",
  },
  "person.shown": { vi: "{day}: đạt {attained} % điểm tối đa", en: "{day}: {attained} % of the points" },
  "person.asMarked": {
    vi: "Theo điểm đã chấm, chưa hiệu chỉnh độ chặt của bên chấm.",
    en: "As marked; not corrected for severity.",
  },
  "person.open": { vi: "Mở lượt đánh giá", en: "Open the evaluation" },
  "person.openOf": { vi: "Mở lượt đánh giá của buổi {day}", en: "Open the evaluation of {day}" },
  "person.noEvidence": { vi: "Chưa có căn cứ", en: "No evidence" },
  "person.courses": { vi: "Lớp đã học", en: "Courses completed" },
  "person.noCourses": { vi: "Chưa ghi nhận lớp nào.", en: "None is recorded." },
  "person.course": { vi: "{name} (kết thúc {day})", en: "{name} (ended {day})" },
  "person.requests": { vi: "Đề nghị", en: "Requests" },
  "person.noRequests": { vi: "Chưa có đề nghị nào.", en: "There are none." },
  "person.ask": { vi: "Đề nghị được học", en: "Ask for a course" },
  "person.contest": { vi: "Đề nghị xem lại", en: "Contest this entry" },
  "person.contestOf": { vi: "Đề nghị xem lại: {skill}", en: "Contest the entry: {skill}" },
} as const satisfies Messages;
