import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const actionKinds = vocabulary("ActionKind", "What is done after a conclusion.", {
  LESSONS_CONFERENCE: { vi: "hội nghị rút kinh nghiệm", en: "lessons-learned conference" },
  DIRECTIVE_DOCUMENT: { vi: "văn bản chỉ đạo", en: "directive document" },
  PERSONNEL_CONSOLIDATION: {
    vi: "kiện toàn nhân sự",
    en: "personnel consolidation",
    note: "Ordinary personnel work, never a measure against somebody.",
  },
  TRAINING: { vi: "tập huấn, bồi dưỡng", en: "training" },
  THEMATIC_BRIEFING: { vi: "giao ban chuyên đề", en: "thematic briefing" },
  GUIDANCE: { vi: "hướng dẫn", en: "guidance" },
  INSPECTION: { vi: "kiểm tra", en: "inspection" },
  SUPERVISION: { vi: "giám sát", en: "supervision" },
  RECTIFICATION: {
    vi: "khắc phục, chấn chỉnh",
    en: "rectification",
    note: "Closed by a later observation of the same criterion or breach, or with a stated reason.",
  },
});
export type ActionKind = KeyOf<typeof actionKinds>;

export const actionStates = vocabulary("ActionState", "How far an action is.", {
  OPENED: { vi: "mới giao", en: "opened" },
  REOPENED: { vi: "mở lại", en: "reopened", note: "Closed once, and opened again with a reason." },
  ACCEPTED: { vi: "đã nhận", en: "accepted" },
  IN_PROGRESS: { vi: "đang làm", en: "in progress" },
  RETURNED: { vi: "trả lại để làm tiếp", en: "returned", note: "Not yet enough; with the owner again." },
  SUBMITTED: { vi: "chờ xác nhận", en: "submitted", note: "Waits for somebody else to verify it." },
  VERIFIED: { vi: "đã xác nhận hoàn thành", en: "verified" },
  CANCELLED: { vi: "đã hủy", en: "cancelled" },
});
export type ActionState = KeyOf<typeof actionStates>;

export const actionStepKinds = vocabulary("ActionStepKind", "What was done to an action.", {
  OPEN: { vi: "giao việc", en: "opened" },
  ACCEPT: { vi: "nhận việc", en: "accepted" },
  REPORT: { vi: "báo cáo tiến độ", en: "reported progress" },
  SUBMIT: { vi: "báo cáo hoàn thành", en: "submitted" },
  VERIFY: { vi: "xác nhận hoàn thành", en: "verified" },
  RETURN: { vi: "trả lại để làm tiếp", en: "returned" },
  REOPEN: { vi: "mở lại", en: "reopened" },
  CANCEL: { vi: "hủy việc", en: "cancelled" },
  PLAN: { vi: "xếp lịch, mời dự", en: "planned the event" },
  ATTEND: { vi: "ghi nhận dự", en: "took attendance" },
});
export type ActionStepKind = KeyOf<typeof actionStepKinds>;

export const actionAnswerKinds = vocabulary("ActionAnswerKind", "What an action answers.", {
  FINDING: { vi: "nhận xét của lượt đánh giá", en: "finding" },
  EVALUATION: { vi: "lượt đánh giá", en: "evaluation" },
  BREACH: {
    vi: "tháng không đúng chế độ",
    en: "breach of the regime",
    note: "A month of the cell that was not held as the rules require.",
  },
  PLAN: { vi: "kế hoạch", en: "plan" },
  DOCUMENT: { vi: "văn bản", en: "document" },
});
export type ActionAnswerKind = KeyOf<typeof actionAnswerKinds>;

/** States in which the owner has still something to do. */
export const OPEN_ACTION_STATES: readonly ActionState[] = [
  "OPENED",
  "REOPENED",
  "ACCEPTED",
  "IN_PROGRESS",
  "RETURNED",
];
