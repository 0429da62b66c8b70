import type { Messages } from "../../../i18n/words.js";

export const giveMessages = {
  "give.give": { vi: "Giao việc", en: "Give an action" },
  "give.titleOne": { vi: "Giao việc cho {cell}", en: "Give an action to {cell}" },
  "give.titleMany": {
    vi: "Giao cùng một việc cho {count} chi bộ",
    en: "Give the same action to {count} cells",
  },
  "give.titleFinding": { vi: "Khắc phục: {words}", en: "Remedy: {words}" },
  "give.answers": { vi: "Trả lời cho nhận xét: {words}", en: "It answers the finding: {words}" },
  "give.revised": {
    vi: "Tiêu chí của nhận xét này đã được điều chỉnh; cân nhắc trước khi giao việc khắc phục.",
    en: "The criterion of this finding was revised; think it over before asking for a remedy.",
  },
  "give.ground": { vi: "Căn cứ hoặc nội dung liên quan", en: "What it answers or concerns" },
  "give.noGround": { vi: "Không nêu", en: "None" },
  "give.inspect": { vi: "Ghi cuộc kiểm tra, giám sát", en: "Record an inspection" },
  "give.titleInspect": { vi: "Kiểm tra, giám sát tại {cell}", en: "Inspection at {cell}" },
  "give.kind": { vi: "Loại việc", en: "Kind" },
  "give.what": { vi: "Việc cần làm", en: "What is to be done" },
  "give.note": { vi: "Nói thêm (không bắt buộc)", en: "More on it (optional)" },
  "give.owner": { vi: "Người phụ trách", en: "Owner" },
  "give.head": {
    vi: "Bí thư, hoặc phó bí thư khi khuyết",
    en: "The secretary, or the deputy where there is none",
  },
  "give.headsOwn": {
    vi: "Ở mỗi chi bộ, bí thư phụ trách; khi khuyết bí thư thì phó bí thư.",
    en: "In each cell the secretary owns it, or the deputy where there is none.",
  },
  "give.verifier": { vi: "Người xác nhận", en: "Verified by" },
  "give.byRole": { vi: "Ban Thường vụ hoặc Ban Tổ chức", en: "The standing committee or an organiser" },
  "give.due": { vi: "Hạn hoàn thành", en: "Due" },
  "give.done": {
    vi: "Đã giao việc cho {count} chi bộ",
    en: "Given to {count, plural, one {# cell} other {# cells}}",
  },
  "give.iOwn": {
    vi: "Tài khoản này phụ trách; người khác xác nhận.",
    en: "This account owns it; somebody else verifies.",
  },
  "give.doneOwn": { vi: "Đã thêm việc của cấp ủy", en: "The committee’s action was added" },
  "give.open": { vi: "Mở việc vừa giao", en: "Open it" },
  "give.see": { vi: "Xem việc sau kết luận", en: "See the follow-up" },
  "give.choose": { vi: "Chọn {cell}", en: "Choose {cell}" },
  "give.chosen": { vi: "Đã chọn {count} chi bộ", en: "{count, plural, one {# cell} other {# cells}} chosen" },
  "give.clear": { vi: "Bỏ chọn", en: "Clear" },
} as const satisfies Messages;
