import type { Messages } from "../i18n/words.js";

export const filterMessages = {
  "filters.label": { vi: "Bộ lọc", en: "Filters" },
  "filters.period": { vi: "Kỳ", en: "Period" },
  "filters.comparison": { vi: "So với", en: "Against" },
  "filters.scope": { vi: "Phạm vi", en: "Scope" },
  "filters.wholeScope": { vi: "Toàn bộ phạm vi", en: "Everything I see" },
  "filters.LAST_TWELVE": { vi: "12 tháng qua", en: "Last 12 months" },
  "filters.YEAR": { vi: "Năm", en: "Years" },
  "filters.HALF_YEAR": { vi: "Nửa năm", en: "Half-years" },
  "filters.QUARTER": { vi: "Quý", en: "Quarters" },
  "filters.MONTH": { vi: "Tháng", en: "Months" },
  "filters.vs.year": { vi: "Cùng kỳ năm trước", en: "Same period last year" },
  "filters.vs.prev": { vi: "Kỳ liền trước", en: "Previous period" },
  "filters.vs.none": { vi: "Không so sánh", en: "No comparison" },
  "filters.findCommittee": { vi: "Tìm cấp ủy, không cần dấu", en: "Find a committee" },
  "filters.noCommittee": { vi: "Không có cấp ủy nào khớp", en: "No committee matches" },
  "filters.rejected": {
    vi: "Đường dẫn có giá trị không dùng được: {values}. Trang đang dùng giá trị mặc định.",
    en: "The address holds values that cannot be used: {values}. Defaults are shown instead.",
  },
  "filters.dropRejected": { vi: "Bỏ giá trị này", en: "Remove them" },
} as const satisfies Messages;
