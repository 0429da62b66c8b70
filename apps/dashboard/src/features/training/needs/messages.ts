import type { Messages } from "../../../i18n/words.js";

export const needMessages = {
  "needs.title": { vi: "Ai cần bồi dưỡng kỹ năng nào", en: "Who needs which skills" },
  "needs.lead": {
    vi: "Mỗi dòng là một người ở một kỹ năng, xếp theo mức nhu cầu rồi theo mã chi bộ; không xếp hạng người. Nhu cầu chỉ là căn cứ để xem xét, không tự quyết định việc gì.",
    en: "One row is a person and a skill, by tier and then by the cell's code; persons are not ranked. A need is something to consider and decides nothing.",
  },
  "needs.tiers": { vi: "Số dòng ở mỗi mức", en: "Rows in each tier" },
  "needs.apart": {
    vi: "chưa được đánh giá, không tính là chưa cần",
    en: "not evaluated; not the same as no need",
  },
  "needs.awaiting": {
    vi: "Có {count} đề nghị chờ trả lời",
    en: "{count, plural, one {# request waits} other {# requests wait}} for an answer",
  },
  "needs.search": { vi: "Tìm theo họ tên, mã, tên chi bộ", en: "Find by name, code or name of the cell" },
  "needs.allSkills": { vi: "mọi kỹ năng", en: "all skills" },
  "needs.allGroups": { vi: "mọi nhóm", en: "all groups" },
  "needs.post": { vi: "Chức vụ", en: "Post" },
  "needs.allPosts": { vi: "mọi chức vụ", en: "all posts" },
  "needs.newInPost": { vi: "Mới giữ chức vụ", en: "New in the post" },
  "needs.asked": { vi: "Có đề nghị học", en: "Asked for a course" },
  "needs.count": {
    vi: "{count} dòng",
    en: "{count, plural, one {# row} other {# rows}}",
  },
  "needs.countNeeded": {
    vi: "{count} dòng cần hoặc có thể cần bồi dưỡng",
    en: "{count, plural, one {# row} other {# rows}} with a clear or likely need",
  },
  "needs.more": { vi: "Xem thêm {count} dòng", en: "Show {count} more" },
  "needs.none": { vi: "Chưa thấy ai cần bồi dưỡng", en: "Nobody shows a need" },
  "needs.noneWords": {
    vi: "Nhu cầu được tính từ các lượt đánh giá chính thức có ghi người chủ trì. Mục “chưa có căn cứ” cho biết ai chưa được đánh giá.",
    en: "Needs come from official evaluations of meetings whose chair is recorded. “No evidence” tells who was not evaluated.",
  },
  "needs.noneNarrowed": { vi: "Không có dòng nào khớp", en: "Nothing matches" },
  "needs.noneNarrowedWords": { vi: "Hãy bỏ bớt điều kiện lọc.", en: "Remove some of the filters." },
  "needs.clear": { vi: "Bỏ lọc", en: "Clear the filters" },
  "needs.estimate": {
    vi: "{estimate} ({low}–{high})",
    en: "{estimate} ({low}–{high})",
  },
  "needs.noEstimate": { vi: "Chưa đủ số liệu để ước lượng", en: "Not enough data for an estimate" },
  "needs.required": { vi: "yêu cầu\u00a0{required}", en: "required\u00a0{required}" },
  "needs.basis": {
    vi: "{meetings} buổi · {evaluations} lượt đánh giá, gần nhất {day}",
    en: "{meetings, plural, one {# meeting} other {# meetings}} · {evaluations, plural, one {# evaluation} other {# evaluations}}, latest {day}",
  },
  "needs.noBasis": { vi: "0 buổi · 0 lượt đánh giá", en: "0 meetings · 0 evaluations" },
  "needs.requestedTag": { vi: "có đề nghị học", en: "asked for a course" },
  "needs.newTag": { vi: "mới giữ chức vụ", en: "new in the post" },
  "needs.tier": { vi: "Mức nhu cầu", en: "Tier" },
  "needs.code": { vi: "Mã chi bộ", en: "Code of the cell" },
  "needs.cell": { vi: "Chi bộ", en: "Cell" },
  "needs.meetings": { vi: "Số buổi chủ trì được đánh giá", en: "Meetings chaired and evaluated" },
  "needs.latest": { vi: "Lượt đánh giá gần nhất", en: "Latest evaluation" },
  "needs.level": { vi: "Mức ước lượng (%)", en: "Estimated level (%)" },
  "needs.requiredColumn": { vi: "Mức yêu cầu (%)", en: "Required (%)" },
  "needs.inPostSince": { vi: "Giữ chức vụ từ", en: "In the post since" },
  "needs.requestedOn": { vi: "Ngày đề nghị học", en: "Asked for a course on" },
  "needs.files": { vi: "Tải cả danh sách, không có họ tên:", en: "Download the whole list, without names:" },
  "needs.csvPart": {
    vi: "Tệp có {shown} dòng đang hiện trong tổng số {total}. Mở truy vấn để tải tất cả.",
    en: "The file holds the {shown} rows shown, of {total}. Open the query to export all.",
  },
} as const satisfies Messages;
