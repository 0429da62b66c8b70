import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const digestFrequencies = vocabulary(
  "DigestFrequency",
  "How often somebody wants a digest by e-mail.",
  {
    NEVER: { vi: "không gửi", en: "never" },
    WEEKLY: { vi: "hằng tuần", en: "weekly", note: "On the first working day of the week." },
    DAILY: { vi: "hằng ngày", en: "daily", note: "From Monday to Friday." },
  },
);
export type DigestFrequency = KeyOf<typeof digestFrequencies>;

/** How far ahead a digest looks, in days. */
export const DUE_WITHIN = { action: 7, preparing: 30, attending: 14 } as const;

export const duties = vocabulary("Duty", "What waits for somebody to do it.", {
  ACTION_OVERDUE: { vi: "Việc được giao đã quá hạn", en: "Actions of yours past due" },
  ACTION_DUE: {
    vi: `Việc được giao đến hạn trong ${DUE_WITHIN.action} ngày tới`,
    en: `Actions of yours due within ${DUE_WITHIN.action} days`,
  },
  ACTION_TO_VERIFY: {
    vi: "Việc đã báo cáo hoàn thành, chờ xác nhận",
    en: "Submitted actions that wait for your verification",
  },
  PILOT_TO_PREPARE: {
    vi: `Buổi sinh hoạt điểm của chi bộ trong ${DUE_WITHIN.preparing} ngày tới, chưa chuẩn bị xong`,
    en: `Model meetings of your cell within ${DUE_WITHIN.preparing} days, not yet prepared`,
  },
  PILOT_TO_ATTEND: {
    vi: `Buổi sinh hoạt điểm đoàn công tác sẽ dự trong ${DUE_WITHIN.attending} ngày tới`,
    en: `Model meetings for your delegation to attend within ${DUE_WITHIN.attending} days`,
  },
  FORM_TO_SUBMIT: {
    vi: "Phiếu đánh giá được phân công, chưa nộp",
    en: "Evaluation forms assigned to you and not submitted",
  },
  FORM_TO_LOCK: { vi: "Phiếu đánh giá đã nộp, chờ khóa", en: "Submitted evaluation forms to be locked" },
  CONTEST_TO_ANSWER: {
    vi: "Đề nghị xem lại kết quả đánh giá, chưa trả lời",
    en: "Contested evaluations that wait for an answer",
  },
});
export type Duty = KeyOf<typeof duties>;

/** How far the digest of a day is; of the server alone. */
export type DigestState = "NOTHING" | "CLAIMED" | "SENT" | "FAILED" | "GIVEN_UP";

export const changeTopics = vocabulary(
  "ChangeTopic",
  "Kinds of records whose changes are told while they happen.",
  {
    EVALUATIONS: { vi: "đánh giá", en: "evaluations", note: "Their marks, findings and contests too." },
    ACTIONS: { vi: "việc sau kết luận", en: "actions" },
    MEETINGS: { vi: "sinh hoạt chi bộ", en: "meetings", note: "Their checks and declared months too." },
    PLANS: { vi: "kế hoạch và sinh hoạt điểm", en: "plans and model meetings" },
    MEASURES: { vi: "xem xét trách nhiệm", en: "measures", note: "Flags for review too." },
  },
);
export type ChangeTopic = KeyOf<typeof changeTopics>;
