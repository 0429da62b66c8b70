import type { Messages } from "../../i18n/words.js";

export const trainingMessages = {
  "training.title": { vi: "Bồi dưỡng", en: "Training" },
  "training.own": { vi: "Bồi dưỡng của tôi", en: "My training" },
  "training.lead": {
    vi: "Ai cần bồi dưỡng kỹ năng nào, vì sao, và đã học những gì",
    en: "Who needs which skills, why, and which courses there are",
  },
  "training.ownLead": {
    vi: "Những gì phần mềm đang lưu về kỹ năng của đồng chí, kèm căn cứ",
    en: "What is kept of your skills, with what it rests on",
  },
  "training.tab.needs": { vi: "Nhu cầu", en: "Needs" },
  "training.tab.skills": { vi: "Kỹ năng theo nhóm", en: "Skills by group" },
  "training.tab.courses": { vi: "Lớp bồi dưỡng", en: "Courses" },
  "training.tab.requests": { vi: "Đề nghị", en: "Requests" },
  "training.tab.tables": { vi: "Bảng số liệu", en: "Tables" },
  "training.workedOut": {
    vi: "Tính đến ngày {day}, cập nhật lúc {moment}.",
    en: "As of {day}, worked out at {moment}.",
  },
  "training.skill": { vi: "Kỹ năng", en: "Skill" },
  "training.group": { vi: "Nhóm", en: "Group" },
} as const satisfies Messages;
