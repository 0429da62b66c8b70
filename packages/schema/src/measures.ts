import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const measureKinds = vocabulary(
  "MeasureKind",
  "The forms of a corrective measure, from the lightest.",
  {
    REMINDER: { vi: "nhắc nhở", en: "reminder", note: "Below discipline." },
    CRITICISM: { vi: "phê bình", en: "criticism", note: "Below discipline." },
    SELF_REVIEW: { vi: "kiểm điểm, rút kinh nghiệm", en: "self-review", note: "Below discipline." },
    RECTIFICATION_ORDER: {
      vi: "yêu cầu chấn chỉnh, khắc phục",
      en: "rectification order",
      note: "Organisational: with a deadline and a report back.",
    },
    REPRIMAND: { vi: "khiển trách", en: "reprimand", note: "A form of discipline." },
    WARNING: { vi: "cảnh cáo", en: "warning", note: "A form of discipline." },
    DISMISSAL: { vi: "cách chức", en: "dismissal", note: "A form of discipline." },
  },
);
export type MeasureKind = KeyOf<typeof measureKinds>;

/** Forms of discipline: more than half of all members decide, and the form ends by itself. */
export const DISCIPLINE: readonly MeasureKind[] = ["REPRIMAND", "WARNING", "DISMISSAL"];

export const measureSubjects = vocabulary("MeasureSubject", "Whom a measure is about.", {
  PERSON: { vi: "cá nhân", en: "person", note: "A person in the post they held then." },
  CELL_COMMITTEE: {
    vi: "tập thể chi ủy",
    en: "cell committee",
    note: "The committee of the cell as a body.",
  },
});
export type MeasureSubject = KeyOf<typeof measureSubjects>;

export const measureStates = vocabulary("MeasureState", "At which step a case is.", {
  PROPOSED: { vi: "đã đề xuất", en: "proposed", note: "The subject has not been notified yet." },
  NOTIFIED: { vi: "đã thông báo", en: "notified", note: "The subject may answer; silence is no admission." },
  RESPONDED: { vi: "đã giải trình", en: "responded" },
  LAPSED: {
    vi: "hết hạn giải trình",
    en: "response lapsed",
    note: "No answer within the window; a late one still counts until the decision.",
  },
  HEARD: { vi: "đã nghe trực tiếp", en: "heard" },
  DECIDED: { vi: "đã quyết định, chưa công bố", en: "decided", note: "Not in force before it is announced." },
  IN_FORCE: { vi: "đang có hiệu lực", en: "in force" },
  APPEALED: { vi: "đang giải quyết khiếu nại", en: "appealed", note: "It stays in force meanwhile." },
  SUSPENDED: { vi: "tạm đình chỉ thi hành", en: "suspended" },
  VERIFIED: { vi: "đã xác nhận khắc phục", en: "verified", note: "In force until it is lifted or ends." },
  DEFERRED: { vi: "tạm hoãn xem xét", en: "deferred", note: "For reasons that are not recorded in detail." },
  WITHDRAWN: { vi: "đã rút đề xuất", en: "withdrawn", note: "Taken back before the subject was notified." },
  REJECTED: { vi: "không áp dụng", en: "rejected", note: "The body decided that there is no measure." },
  LIFTED: { vi: "đã kết thúc", en: "lifted" },
  EXPIRED: { vi: "đã hết hiệu lực", en: "expired", note: "It ended by itself." },
  ANNULLED: { vi: "đã hủy bỏ, khôi phục", en: "annulled", note: "It was wrong; it counts nowhere." },
});
export type MeasureState = KeyOf<typeof measureStates>;

/** How a case ends: nothing more is to be done. */
export type MeasureEnding = Extract<
  MeasureState,
  "WITHDRAWN" | "REJECTED" | "LIFTED" | "EXPIRED" | "ANNULLED"
>;
export const CLOSED_MEASURE_STATES: readonly MeasureEnding[] = [
  "WITHDRAWN",
  "REJECTED",
  "LIFTED",
  "EXPIRED",
  "ANNULLED",
];
/** It counts as a measure in force. */
export const STANDING_MEASURE_STATES: readonly MeasureState[] = ["IN_FORCE", "APPEALED", "VERIFIED"];

export const measureSteps = vocabulary("MeasureStep", "What is done in a case.", {
  PROPOSE: { vi: "đề xuất", en: "propose" },
  WITHDRAW: { vi: "rút đề xuất", en: "withdraw", note: "Before the subject is notified." },
  NOTIFY: { vi: "thông báo cho người được xem xét", en: "notify", note: "With proof of service." },
  RESPOND: {
    vi: "giải trình",
    en: "respond",
    note: "A right of the subject: in writing, on paper or orally.",
  },
  LAPSE: { vi: "ghi nhận hết hạn giải trình", en: "note that the response lapsed" },
  HEAR: { vi: "nghe giải trình trực tiếp", en: "hold a hearing" },
  DECIDE: { vi: "quyết định", en: "decide", note: "By the named body." },
  ANNOUNCE: { vi: "công bố quyết định", en: "announce", note: "It takes effect on this day." },
  REPORT: { vi: "báo cáo kết quả khắc phục", en: "report back" },
  VERIFY: { vi: "xác nhận đã khắc phục", en: "verify", note: "Never by who proposed it." },
  LIFT: { vi: "kết thúc", en: "lift" },
  EXPIRE: { vi: "hết hiệu lực", en: "expire", note: "Of a form of discipline, by itself." },
  DEFER: { vi: "tạm hoãn xem xét", en: "defer" },
  SUSPEND: { vi: "tạm đình chỉ thi hành", en: "suspend" },
  RESUME: { vi: "tiếp tục", en: "resume" },
  APPEAL: { vi: "khiếu nại", en: "appeal", note: "A right of the subject." },
  DECIDE_APPEAL: { vi: "giải quyết khiếu nại", en: "decide the appeal", note: "By another body." },
  ANNUL: { vi: "hủy bỏ và khôi phục", en: "annul", note: "A wrongful measure leaves every figure and view." },
});
export type MeasureStep = KeyOf<typeof measureSteps>;

export const measureParties = vocabulary("MeasureParty", "Who takes a step.", {
  SUBJECT: { vi: "người được xem xét", en: "the subject" },
  OFFICE: { vi: "bộ phận tổ chức", en: "the office", note: "Organisers of that part." },
  BODY: { vi: "cơ quan có thẩm quyền", en: "the competent body" },
  APPEAL_BODY: { vi: "cơ quan giải quyết khiếu nại", en: "the appeal body" },
  VERIFIER: { vi: "người xác nhận", en: "a verifier", note: "Not who proposed it." },
  MACHINE: { vi: "tự động theo quy định", en: "the rule itself" },
});
export type MeasureParty = KeyOf<typeof measureParties>;

export const measureSides = vocabulary("MeasureSide", "Who is expected to act by the due day.", {
  AUTHORITY: { vi: "cơ quan xem xét", en: "the authority" },
  SUBJECT: { vi: "người được xem xét", en: "the subject" },
});
export type MeasureSide = KeyOf<typeof measureSides>;

export const measureDecisions = vocabulary("MeasureDecision", "What the body decided.", {
  UPHELD: { vi: "áp dụng như đề xuất", en: "upheld" },
  VARIED: { vi: "áp dụng hình thức nhẹ hơn", en: "varied", note: "A lighter form than was proposed." },
  REJECTED: { vi: "không áp dụng", en: "rejected" },
});
export type MeasureDecision = KeyOf<typeof measureDecisions>;

export const appealOutcomes = vocabulary("AppealOutcome", "What became of an appeal.", {
  CONFIRMED: { vi: "giữ nguyên quyết định", en: "confirmed" },
  VARIED: { vi: "thay bằng hình thức nhẹ hơn", en: "varied" },
  ANNULLED: { vi: "hủy bỏ quyết định", en: "annulled" },
  REMITTED: { vi: "yêu cầu xem xét, quyết định lại", en: "remitted", note: "The body decides anew." },
});
export type AppealOutcome = KeyOf<typeof appealOutcomes>;

export const answerForms = vocabulary("AnswerForm", "How the subject answered.", {
  WRITTEN: { vi: "trên hệ thống", en: "in writing here" },
  PAPER: { vi: "bằng văn bản giấy", en: "on paper" },
  ORAL: { vi: "trực tiếp bằng lời", en: "orally" },
});
export type AnswerForm = KeyOf<typeof answerForms>;

export const serviceProofs = vocabulary(
  "ServiceProof",
  "How it is known that the notice reached the subject.",
  {
    SIGNED: { vi: "ký nhận trực tiếp", en: "signed for" },
    POST: { vi: "thư bảo đảm có báo phát", en: "registered post" },
    WITNESSED: { vi: "giao trước người làm chứng", en: "handed over before a witness" },
  },
);
export type ServiceProof = KeyOf<typeof serviceProofs>;

export const measureBasisKinds = vocabulary("MeasureBasisKind", "What kind of record a measure rests on.", {
  MONTH: { vi: "tháng", en: "month" },
  QUARTER: { vi: "quý", en: "quarter" },
  EVALUATION: { vi: "lượt đánh giá", en: "evaluation" },
  FINDING: { vi: "hạn chế, khuyết điểm", en: "finding" },
  ACTION: { vi: "việc sau kết luận", en: "action" },
  MEETING: { vi: "buổi sinh hoạt", en: "meeting" },
});
export type MeasureBasisKind = KeyOf<typeof measureBasisKinds>;

export const recurrences = vocabulary("Recurrence", "What of the basis of a measure can happen again.", {
  NOT_HELD: { vi: "tháng không tổ chức sinh hoạt", en: "months not held" },
  SHORT: { vi: "tháng có buổi ngắn hơn quy định", en: "months with a meeting shorter than required" },
  LOW_ATTENDANCE: {
    vi: "tháng có buổi tỷ lệ dự không trên mức quy định",
    en: "months with attendance not above the required share",
  },
  UNEXCUSED: { vi: "tháng có đảng viên vắng không lý do", en: "months with absence without a reason" },
  ENTERED_LATE: { vi: "tháng ghi sổ chậm", en: "months entered late" },
  NO_THEME: { vi: "quý không sinh hoạt chuyên đề", en: "quarters without a thematic meeting" },
  RATED_POOR: { vi: "lượt đánh giá xếp loại Kém", en: "evaluations rated Poor" },
  CRITERION: { vi: "mức đạt của tiêu chí", en: "attainment of a criterion" },
  ACTION_LATE: { vi: "việc sau kết luận quá hạn", en: "actions past due" },
});
export type Recurrence = KeyOf<typeof recurrences>;

export const bodyKinds = vocabulary("BodyKind", "What kind of body decides.", {
  CELL: { vi: "chi bộ", en: "cell" },
  SUPERIOR_COMMITTEE: { vi: "cấp ủy cấp trên", en: "superior committee" },
  STANDING_COMMITTEE: { vi: "ban thường vụ", en: "standing committee" },
  INSPECTION: { vi: "ủy ban kiểm tra", en: "inspection commission" },
  APPEAL: { vi: "cơ quan giải quyết khiếu nại", en: "appeal body", note: "It decides appeals alone." },
});
export type BodyKind = KeyOf<typeof bodyKinds>;

/** The kinds of body that may decide on a form: a proposal of this product, except where a Party rule names them. */
export const COMPETENT: Readonly<Record<MeasureKind, readonly BodyKind[]>> = {
  REMINDER: ["CELL", "SUPERIOR_COMMITTEE", "STANDING_COMMITTEE"],
  CRITICISM: ["CELL", "SUPERIOR_COMMITTEE", "STANDING_COMMITTEE"],
  SELF_REVIEW: ["CELL", "SUPERIOR_COMMITTEE", "STANDING_COMMITTEE"],
  RECTIFICATION_ORDER: ["STANDING_COMMITTEE"],
  REPRIMAND: ["CELL", "SUPERIOR_COMMITTEE", "STANDING_COMMITTEE", "INSPECTION"],
  WARNING: ["CELL", "SUPERIOR_COMMITTEE", "STANDING_COMMITTEE", "INSPECTION"],
  DISMISSAL: ["SUPERIOR_COMMITTEE", "STANDING_COMMITTEE", "INSPECTION"],
};

/** The kinds of body that may decide an appeal; never the one that decided. */
export const APPEAL_BODIES: readonly BodyKind[] = [
  "APPEAL",
  "INSPECTION",
  "SUPERIOR_COMMITTEE",
  "STANDING_COMMITTEE",
];

/** The least and the most of each term: what a Party rule asks for is not undercut. */
export const MEASURE_TERM_LIMITS = {
  answerDays: [14, 90],
  limitationMonths: [1, 120],
  appealDays: [30, 180],
  notifyDays: [1, 90],
  decideDays: [1, 180],
  announceDays: [1, 60],
  verifyDays: [1, 365],
  liftDays: [1, 180],
  appealDecideDays: [1, 365],
} as const satisfies Record<string, readonly [least: number, most: number]>;
export type MeasureTermName = keyof typeof MEASURE_TERM_LIMITS;

/** For how many months a form of discipline stands before it ends by itself. */
export const DISCIPLINE_MONTHS: readonly [least: number, most: number] = [1, 60];
