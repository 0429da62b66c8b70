import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const flagKinds = vocabulary("FlagKind", "What a rule asks people to look at; never a judgement.", {
  MONTHS_NOT_HELD: {
    vi: "có những tháng không tổ chức sinh hoạt",
    en: "months not held",
    note: "Months confirmed not held and not postponed by a document; unreported ones never count.",
  },
  QUARTERS_WITHOUT_THEME: {
    vi: "có những quý không sinh hoạt chuyên đề",
    en: "quarters without a thematic meeting",
    note: "Whole quarters, reported in full and not postponed, without a thematic or combined meeting.",
  },
  POOR_TWICE: {
    vi: "nhiều bên đánh giá cùng xếp loại Kém",
    en: "rated poor by several evaluators",
    note: "Official locked evaluations by different evaluators that rate it poor.",
  },
  ACTION_OVERDUE: {
    vi: "việc sau kết luận quá hạn",
    en: "action overdue",
    note: "An action that a post of the cell owns is past due by so many days.",
  },
  UNEXCUSED_ABSENCE: {
    vi: "nhiều buổi có đảng viên vắng không lý do",
    en: "repeated unexcused absence",
    note: "Several meetings with more than a share of the members absent without a reason.",
  },
});
export type FlagKind = KeyOf<typeof flagKinds>;

export const flagStates = vocabulary("FlagState", "What became of a flag.", {
  RAISED: {
    vi: "chờ giải trình",
    en: "raised",
    note: "The records raised a question; nobody has answered yet.",
  },
  EXPLAINED: {
    vi: "đã giải trình",
    en: "explained",
    note: "The subject explained; people have yet to decide.",
  },
  DISMISSED: {
    vi: "thôi xem xét",
    en: "dismissed",
    note: "People looked at it and let it rest, with a reason.",
  },
  USED: { vi: "đã đưa vào hồ sơ", en: "used", note: "Part of the basis of a proposed measure." },
  CLEARED: {
    vi: "không còn do đã đính chính",
    en: "cleared",
    note: "The records were corrected, and the facts no longer hold.",
  },
});
export type FlagState = KeyOf<typeof flagStates>;

/** States in which people have still to look at a flag. */
export const OPEN_FLAG_STATES: readonly FlagState[] = ["RAISED", "EXPLAINED"];

export const flagSubjects = vocabulary("FlagSubject", "Whom a flag concerns.", {
  HEAD: {
    vi: "bí thư khi đó",
    en: "the head at the time",
    note: "The one person who headed the cell in all that the flag rests on.",
  },
  CELL_COMMITTEE: {
    vi: "chi ủy",
    en: "the cell committee",
    note: "The head changed meanwhile, or the post was vacant.",
  },
});
export type FlagSubject = KeyOf<typeof flagSubjects>;

export const flagBasisKinds = vocabulary("FlagBasisKind", "What kind of record a flag rests on.", {
  MONTH: { vi: "tháng", en: "month" },
  QUARTER: { vi: "quý", en: "quarter" },
  EVALUATION: { vi: "lượt đánh giá", en: "evaluation" },
  ACTION: { vi: "việc sau kết luận", en: "action" },
  MEETING: { vi: "buổi sinh hoạt", en: "meeting" },
});
export type FlagBasisKind = KeyOf<typeof flagBasisKinds>;

export const flagSteps = vocabulary("FlagStep", "What may be done with a flag next.", {
  CONTEST: { vi: "giải trình", en: "explain", note: "A right of the subject." },
  DISMISS: { vi: "thôi xem xét", en: "dismiss", note: "With a reason; never by the subject." },
});
export type FlagStep = KeyOf<typeof flagSteps>;
