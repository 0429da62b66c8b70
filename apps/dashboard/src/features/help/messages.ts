import type { Messages } from "../../i18n/words.js";

export const helpMessages = {
  "help.title": { vi: "Hướng dẫn sử dụng", en: "Guide" },
  "help.lead": {
    vi: "Đến đây để làm gì, làm ở đâu, số liệu nghĩa là gì, việc gì do người khác làm",
    en: "What you come here for, where it is done, what figures mean, and what others do",
  },
  "help.reader": { vi: "Hướng dẫn cho", en: "Guide for" },
  "help.concerned": { vi: "người có liên quan, không giữ vai trò", en: "somebody concerned, without a role" },
  "help.ofReader": { vi: "Hướng dẫn cho {reader}", en: "Guide for: {reader}" },
  "help.figures": { vi: "Số liệu nghĩa là gì", en: "What the figures mean" },
  "help.limits": { vi: "Việc không làm ở đây, và ai làm", en: "What you do not do, and who does" },
  "help.recorded": { vi: "Hệ thống ghi gì về đồng chí", en: "What is recorded of you" },
} as const satisfies Messages;
