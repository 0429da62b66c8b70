import { vocabulary } from "./vocabulary.js";

export const decisionStates = vocabulary(
  "DecisionState",
  "Whether a decision of a session was carried out.",
  {
    OPEN: { vi: "đang thực hiện", en: "under way" },
    LATE: { vi: "quá hạn", en: "late", note: "Past its day and not carried out." },
    DONE: { vi: "đã thực hiện", en: "carried out" },
    DROPPED: { vi: "không thực hiện nữa", en: "dropped", note: "Its action was cancelled." },
  },
);
export type DecisionState = (typeof decisionStates.keys)[number];
