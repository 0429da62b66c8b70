import type { Messages } from "../../../i18n/words.js";

export const skillMessages = {
  "skills.title": { vi: "Kỹ năng theo nhóm chi bộ", en: "Skills by cell group" },
  "skills.below": {
    vi: "{count}/{all} ô dưới mức yêu cầu; thấp nhất so với yêu cầu: {skill}, nhóm {group}",
    en: "{count} of {all} are below what is required; farthest: {skill}, {group}",
  },
  "skills.quiet": {
    vi: "Không có ô nào chắc chắn dưới mức yêu cầu",
    en: "None can be told to be below what is required",
  },
  "skills.note": {
    vi: "Phần trăm điểm tối đa của các tiêu chí thể hiện kỹ năng, đánh giá chính thức, {period}; chữ đậm: cả khoảng tin cậy dưới mức yêu cầu",
    en: "Percent of the points of the criteria that show the skill, official evaluations, {period}; bold: the whole interval is below what is required",
  },
  "skills.noEvidence": { vi: "chưa có căn cứ", en: "no evidence" },
  "skills.none": { vi: "Chưa có lượt đánh giá nào trong kỳ", en: "No evaluations in this period" },
  "skills.noneWords": {
    vi: "Hãy chọn kỳ dài hơn hoặc phạm vi rộng hơn.",
    en: "Choose a longer period or a wider scope.",
  },
  "skills.attained": { vi: "Mức đạt", en: "Attained" },
  "skills.required": { vi: "Mức yêu cầu", en: "Required" },
  "skills.atLeast": { vi: "Từ mức yêu cầu trở lên", en: "At what is required or above" },
  "skills.somewhat": { vi: "Dưới tới 10 điểm phần trăm", en: "Up to 10 points below" },
  "skills.far": { vi: "Dưới hơn 20 điểm phần trăm", en: "More than 20 points below" },
  "skills.few": {
    vi: "Dưới 5 chi bộ, hoặc chưa có tiêu chí thể hiện kỹ năng",
    en: "Fewer than 5 cells, or no criterion shows the skill",
  },
} as const satisfies Messages;
