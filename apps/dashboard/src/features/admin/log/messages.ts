import type { Messages } from "../../../i18n/words.js";

export const logMessages = {
  "log.lead": {
    vi: "Ai đã làm gì, lúc nào. Không sửa, không xóa được; lời của người không hiện ở đây",
    en: "Who did what, and when. It cannot be changed; words of people are not shown here",
  },
  "log.verb": { vi: "Việc", en: "What" },
  "log.allVerbs": { vi: "Mọi việc", en: "Everything" },
  "log.subject": { vi: "Loại bản ghi", en: "Kind of record" },
  "log.allSubjects": { vi: "Mọi loại", en: "Every kind" },
  "log.who": { vi: "Người làm", en: "Who" },
  "log.searchWho": { vi: "Tên đăng nhập", en: "Login" },
  "log.from": { vi: "Từ ngày", en: "From" },
  "log.to": { vi: "Đến hết ngày", en: "Through" },
  "log.find": { vi: "Gõ để tìm", en: "Type to find" },
  "log.findNone": { vi: "Không có", en: "None" },
  "log.at": { vi: "Lúc", en: "When" },
  "log.what": { vi: "Việc", en: "What" },
  "log.count": { vi: "{count} dòng", en: "{count, plural, one {# entry} other {# entries}}" },
  "log.records": { vi: "{count} bản ghi", en: "{count, plural, one {# record} other {# records}}" },
  "log.machine": { vi: "Máy chủ", en: "The machine" },
  "log.stranger": { vi: "Người đăng nhập", en: "Whoever signed in" },
  "log.openAccount": { vi: "mở tài khoản", en: "open the account" },
  "log.none": { vi: "Không có dòng nào khớp", en: "No entry matches" },
  "log.noneWords": {
    vi: "Thử khoảng ngày rộng hơn, hoặc bỏ lọc.",
    en: "Try more days, or clear the filter.",
  },
} as const satisfies Messages;
