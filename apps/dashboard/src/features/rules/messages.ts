import type { Messages } from "../../i18n/words.js";

export const rulesMessages = {
  "rules.title": { vi: "Quy định về sinh hoạt", en: "Rules about meetings" },
  "rules.lead": {
    vi: "Mỗi buổi sinh hoạt được xét theo quy định có hiệu lực vào ngày họp",
    en: "Every meeting is judged by the rules in force on its day",
  },
  "rules.new": { vi: "Ban hành phiên bản mới", en: "Enact a new version" },
  "rules.newTitle": { vi: "Phiên bản mới của quy định", en: "A new version of the rules" },
  "rules.enact": { vi: "Ban hành", en: "Enact" },
  "rules.document": { vi: "Văn bản quy định", en: "The document that sets it" },
  "rules.since": { vi: "Có hiệu lực từ ngày", en: "In force from" },
  "rules.sinceHint": {
    vi: "Sớm nhất là {day}; sau mọi phiên bản khác và mọi buổi đã ghi",
    en: "{day} at the earliest; after all other versions and all meetings recorded",
  },
  "rules.minutes": { vi: "Thời lượng tối thiểu (phút)", en: "Least length (minutes)" },
  "rules.combinedMinutes": {
    vi: "Thường kỳ kết hợp chuyên đề (phút)",
    en: "Regular and thematic combined (minutes)",
  },
  "rules.attendanceAbove": { vi: "Đảng viên dự trên (%)", en: "Attendance above (%)" },
  "rules.entryDays": { vi: "Ghi sổ trong (ngày)", en: "Entered within (days)" },
  "rules.change": { vi: "{term}: {before} → {after}", en: "{term}: {before} → {after}" },
  "rules.changesFrom": { vi: "Từ ngày {day} thay đổi:", en: "From {day} this changes:" },
  "rules.changesNothing": {
    vi: "Từ ngày {day} các mức giữ nguyên, chỉ đổi văn bản quy định.",
    en: "From {day} the terms stay; only the document changes.",
  },
  "rules.pastStands": {
    vi: "Các buổi trước ngày đó vẫn xét theo quy định cũ; kết quả đã xét không thay đổi.",
    en: "Meetings before that day stay judged by the earlier rules; what was judged does not change.",
  },
  "rules.changedFrom": { vi: "Thay đổi so với {document}:", en: "Changed from {document}:" },
  "rules.sameAs": {
    vi: "Các mức giữ nguyên như {document}.",
    en: "The terms stay as set by {document}.",
  },
  "rules.fromDay": { vi: "Từ {day}", en: "From {day}" },
  "rules.between": { vi: "Từ {from} đến hết {until}", en: "From {from} through {until}" },
  "rules.ahead": { vi: "Sắp có hiệu lực", en: "To come into force" },
  "rules.inForce": { vi: "Đang có hiệu lực", en: "In force" },
  "rules.past": { vi: "Hết hiệu lực", en: "No longer in force" },
  "rules.proposal": {
    vi: "Một phần mức trên là đề xuất của phần mềm, văn bản không nêu.",
    en: "Part of these terms is proposed by the software; the document does not state it.",
  },
  "rules.none": { vi: "Chưa có quy định nào", en: "There are no rules yet" },
  "rules.noneWords": {
    vi: "Khi có quy định, các buổi sinh hoạt được xét theo đó.",
    en: "Once there are rules, meetings are judged by them.",
  },
} as const satisfies Messages;
