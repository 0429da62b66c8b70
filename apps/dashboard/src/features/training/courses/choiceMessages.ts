import type { Messages } from "../../../i18n/words.js";

export const choiceMessages = {
  "choice.title": { vi: "Chọn học viên", en: "Choose participants" },
  "choice.lead": {
    vi: "Xếp theo mức nhu cầu, đủ chỉ tiêu, bốc thăm giữa những người ngang nhau. Số bốc thăm lấy theo kế hoạch lớp, không đổi được. Xem trước không ghi gì.",
    en: "By tier of need, then quotas, with lots among equals. The lots are those of the plan and cannot be changed. A preview records nothing.",
  },
  "choice.reserves": { vi: "Số dự bị", en: "Reserves" },
  "choice.perCell": { vi: "Nhiều nhất mỗi chi bộ", en: "Of one cell at most" },
  "choice.quotas": { vi: "Chỉ tiêu", en: "Quotas" },
  "choice.by": { vi: "Theo", en: "By" },
  "choice.key": { vi: "Đối với", en: "Of" },
  "choice.least": { vi: "Ít nhất", en: "At least" },
  "choice.most": { vi: "Nhiều nhất", en: "At most" },
  "choice.leastOverMost": {
    vi: "Ít nhất không lớn hơn nhiều nhất",
    en: "The least is not above the most",
  },
  "choice.addQuota": { vi: "Thêm chỉ tiêu", en: "Add a quota" },
  "choice.dropQuota": { vi: "Bỏ chỉ tiêu {number}", en: "Remove quota {number}" },
  "choice.preview": { vi: "Xem trước", en: "Preview" },
  "choice.record": { vi: "Ghi nhận lựa chọn này", en: "Record this choice" },
  "choice.close": { vi: "Đóng, không ghi", en: "Close without recording" },
  "choice.looked": {
    vi: "Đã xét {looked} người: {seated} được chọn, {reserves} dự bị. Số bốc thăm: {seed}.",
    en: "{looked} persons looked at: {seated} chosen, {reserves} reserves. Lots drawn with {seed}.",
  },
  "choice.unfilled": {
    vi: "Chưa đủ chỉ tiêu: {quotas}.",
    en: "Quotas that stay below their least: {quotas}.",
  },
  "choice.same": { vi: "Không khác lần chọn trước.", en: "The same as the choice before." },
  "choice.entered": { vi: "Nay được chọn", en: "Now with a seat" },
  "choice.left": { vi: "Nay không được chọn", en: "No longer with a seat" },
  "choice.seated": { vi: "Được chọn ({count})", en: "Chosen ({count})" },
  "choice.reserved": { vi: "Dự bị ({count})", en: "Reserves ({count})" },
  "choice.others": {
    vi: "Vì sao những người tiếp theo chưa được chọn",
    en: "Why those who follow were not chosen",
  },
  "choice.othersMore": {
    vi: "Và {count} người nữa, kể cả người chưa thuộc diện. Sau khi ghi nhận, ai thuộc diện đều có lý do ở mục “dự bị và chưa được chọn”.",
    en: "And {count} more, those without a need included. Once recorded, everybody eligible has a reason in “reserves and not chosen”.",
  },
  "choice.unnamed": {
    vi: "Họ tên chỉ hiện khi người đó có nhu cầu, được đề nghị hoặc đã được ghi tên; người khác hiện theo chức vụ và chi bộ. Sau khi ghi nhận, ai thuộc diện đều hiện họ tên.",
    en: "Names show for those in need, asked for or enrolled; others by their post and cell. Once recorded, the name of everybody eligible shows.",
  },
  "choice.stale": {
    vi: "Điều kiện đã đổi. Hãy xem trước lại rồi ghi nhận.",
    en: "The terms have changed. Preview again before recording.",
  },
} as const satisfies Messages;
