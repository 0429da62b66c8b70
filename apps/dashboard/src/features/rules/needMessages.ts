import type { Messages } from "../../i18n/words.js";

export const needRuleMessages = {
  "needRules.title": { vi: "Mức yêu cầu về kỹ năng", en: "What is required of skills" },
  "needRules.lead": {
    vi: "Nhu cầu bồi dưỡng được tính theo mức có hiệu lực trong ngày",
    en: "Needs for training follow what is in force on the day",
  },
  "needRules.reading": {
    vi: "Mức yêu cầu là phần trăm điểm tối đa của các tiêu chí thể hiện kỹ năng. “Cần”, “có thể cần”, “chưa cần” xét theo khả năng một người dưới mức yêu cầu; ở giữa là “chưa rõ”.",
    en: "Required is a share of the points of the criteria that show the skill. “Clear”, “likely” and “none” are probabilities of being below what is required; between them it is unclear.",
  },
  "needRules.proposal": {
    vi: "Mức chưa có văn bản quy định là đề xuất của phần mềm.",
    en: "What no document sets is proposed by the software.",
  },
  "needRules.new": { vi: "Ban hành mức mới", en: "Enact a new version" },
  "needRules.newTitle": { vi: "Mức yêu cầu mới về kỹ năng", en: "A new requirement of a skill" },
  "needRules.sinceHint": {
    vi: "Sớm nhất là {day}; sau mọi mức khác của kỹ năng",
    en: "{day} at the earliest; after all others of the skill",
  },
  "needRules.order": {
    vi: "Thứ tự phải là: chưa cần < có thể cần < cần. Nhu cầu được tính lại từ ngày có hiệu lực.",
    en: "They stand in this order: none < likely < clear. Needs are worked out anew from that day.",
  },
  "needRules.history": { vi: "Các mức đã ban hành", en: "Versions" },
  "needRules.required": { vi: "Yêu cầu (%)", en: "Required (%)" },
  "needRules.leastMeetings": { vi: "Số buổi tối thiểu", en: "Least meetings" },
  "needRules.clearFrom": { vi: "Cần từ (%)", en: "Clear from (%)" },
  "needRules.likelyFrom": { vi: "Có thể cần từ (%)", en: "Likely from (%)" },
  "needRules.noneUpTo": { vi: "Chưa cần đến (%)", en: "None up to (%)" },
  "needRules.halfLifeMonths": { vi: "Nửa trọng số sau (tháng)", en: "Half weight (months)" },
  "needRules.lookbackMonths": { vi: "Xét (tháng)", en: "Looks back (months)" },
} as const satisfies Messages;
