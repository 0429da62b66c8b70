import type { Messages } from "../../i18n/words.js";

export const measuresMessages = {
  "measures.title": { vi: "Chấn chỉnh và xử lý trách nhiệm", en: "Measures" },
} as const satisfies Messages;
