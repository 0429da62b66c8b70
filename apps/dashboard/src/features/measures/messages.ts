import type { Messages } from "../../i18n/words.js";

export const measuresMessages = {
  "measures.title": { vi: "Chấn chỉnh và xử lý trách nhiệm", en: "Measures" },
  "measures.tab.flags": { vi: "Cần xem xét", en: "For review" },
  "measures.tab.cases": { vi: "Hồ sơ", en: "Cases" },
  "measures.tab.tables": { vi: "Bảng số liệu", en: "Tables" },
} as const satisfies Messages;
