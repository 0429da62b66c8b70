import { vocabulary } from "./vocabulary.js";

type KeyOf<V extends { readonly keys: readonly string[] }> = V["keys"][number];

export const grains = vocabulary("Grain", "How finely time is divided. Weeks begin on Monday.", {
  DAY: { vi: "ngày", en: "day" },
  WEEK: { vi: "tuần", en: "week" },
  MONTH: { vi: "tháng", en: "month" },
  QUARTER: { vi: "quý", en: "quarter" },
  HALF_YEAR: { vi: "nửa năm", en: "half-year" },
  YEAR: { vi: "năm", en: "year" },
});

export const comparisons = vocabulary("Comparison", "What a period is compared with.", {
  PREVIOUS_PERIOD: { vi: "kỳ liền trước", en: "the period just before, of the same length" },
  SAME_PERIOD_LAST_YEAR: {
    vi: "cùng kỳ năm trước",
    en: "the same period a year earlier",
    note: "Days and weeks are compared with those 52 weeks earlier.",
  },
});
export type Comparison = KeyOf<typeof comparisons>;

export const fills = vocabulary("Fill", "What becomes of buckets of time without rows.", {
  GAPS: { vi: "để trống", en: "gaps", note: "They are rows whose figures are all null." },
  ZERO_COUNT: {
    vi: "đếm là 0",
    en: "zero counts",
    note: "They are rows whose counts are 0; means and shares stay null.",
  },
  NONE: { vi: "bỏ qua", en: "left out" },
});
export type Fill = KeyOf<typeof fills>;

export const hierarchies = vocabulary("Hierarchy", "Which tree of committees and which groups are used.", {
  AS_WAS: { vi: "theo thời điểm phát sinh", en: "as it was", note: "That of the day of each fact." },
  AS_IS: { vi: "theo hiện nay", en: "as it is", note: "Today's, for facts of all days." },
});
export type Hierarchy = KeyOf<typeof hierarchies>;

export const adjustments = vocabulary("Adjustment", "What scores are corrected for, beside the raw ones.", {
  EVALUATOR: {
    vi: "độ chặt của bên chấm",
    en: "severity of evaluators",
    note: "What the average evaluator would have given, by score = cell + evaluator + quarter + session type.",
  },
});
export type Adjustment = KeyOf<typeof adjustments>;

export const jointKeys = vocabulary("JointDimension", "What several facts can be joined by.", {
  CELL: { vi: "chi bộ", en: "cell" },
  GROUP: { vi: "nhóm loại hình", en: "cell group", note: "On the day of each fact unless told otherwise." },
  COMMITTEE: { vi: "cấp ủy", en: "committee", note: "On the day of each fact unless told otherwise." },
  TIME: {
    vi: "thời gian",
    en: "time",
    note: "The day of the meeting that was evaluated, the month of the regime.",
  },
});

export const correlationMethods = vocabulary("CorrelationMethod", "How two figures are correlated.", {
  SPEARMAN: { vi: "theo thứ hạng (Spearman)", en: "by ranks (Spearman)" },
  PEARSON: { vi: "theo giá trị (Pearson)", en: "by values (Pearson)" },
});

export const basisEvaluators = vocabulary("BasisEvaluator", "Whose scores a figure rests on.", {
  OFFICIAL: {
    vi: "chính thức",
    en: "official",
    note: "Superior committees and delegations, never the cell itself.",
  },
  SUPERIOR: { vi: "cấp ủy cấp trên", en: "superior committees" },
  DELEGATION: { vi: "đoàn công tác", en: "delegations" },
  SELF: { vi: "chi bộ tự đánh giá", en: "the cells themselves" },
});
export type BasisEvaluator = KeyOf<typeof basisEvaluators>;

export const units = vocabulary("Unit", "What a metric is counted in.", {
  COUNT: { vi: "số lượng", en: "a count" },
  POINTS: { vi: "điểm", en: "points out of 100" },
  PERCENT: { vi: "phần trăm số điểm", en: "percent of the points that apply" },
  SHARE: { vi: "tỷ lệ", en: "a share from 0 to 1" },
  MINUTES: { vi: "phút", en: "minutes" },
  DAYS: { vi: "ngày", en: "days" },
});
export type Unit = KeyOf<typeof units>;

export const additivities = vocabulary("Additivity", "What may be added up over groups.", {
  ADDITIVE: { vi: "cộng được", en: "the figure itself" },
  BY_PARTS: { vi: "cộng theo tử số và mẫu số", en: "only the sums it is made of" },
  NOT_ADDITIVE: { vi: "không cộng được", en: "nothing: the same cell may stand in several groups" },
});
export type Additivity = KeyOf<typeof additivities>;

export const trends = vocabulary("Trend", "What may be said of a change.", {
  RISING: { vi: "tăng", en: "rising", note: "The change can be told from chance." },
  FALLING: { vi: "giảm", en: "falling", note: "The change can be told from chance." },
  UNCLEAR: { vi: "chưa đủ số liệu để kết luận", en: "not enough data to conclude" },
  NO_DATA: { vi: "chưa có số liệu", en: "no data" },
});
export type Trend = KeyOf<typeof trends>;

export const attentionKinds = vocabulary("AttentionKind", "Why a cell needs a decision first.", {
  UNREPORTED: { vi: "tháng chưa báo cáo", en: "months unreported" },
  NO_THEMATIC: { vi: "quý không sinh hoạt chuyên đề", en: "quarters without a thematic meeting" },
  NEVER_EVALUATED: { vi: "chưa được đánh giá lần nào", en: "never evaluated by a superior or a delegation" },
});
export type AttentionKind = KeyOf<typeof attentionKinds>;

export const trendMetrics = vocabulary(
  "TrendMetric",
  "A figure of evaluations that groups are followed by; each has an interval and a change.",
  {
    SCORE_MEAN: { vi: "điểm trung bình", en: "mean score" },
    CONTENT_MEAN: { vi: "nội dung", en: "content", note: "In percent of the points that apply." },
    FORM_MEAN: { vi: "hình thức", en: "form", note: "In percent of the points that apply." },
    LEADERSHIP_MEAN: { vi: "tính lãnh đạo", en: "leadership", note: "In percent of the points that apply." },
    EDUCATION_MEAN: { vi: "tính giáo dục", en: "education", note: "In percent of the points that apply." },
    COMBATIVENESS_MEAN: {
      vi: "tính chiến đấu",
      en: "combativeness",
      note: "In percent of the points that apply.",
    },
  },
);
export type TrendMetric = KeyOf<typeof trendMetrics>;

export const eventKinds = vocabulary("EventKind", "What came into force.", {
  REGIME_RULE: { vi: "quy định về chế độ sinh hoạt", en: "rules about meetings" },
  RUBRIC: { vi: "bảng chấm điểm", en: "score sheet" },
});
export type EventKind = KeyOf<typeof eventKinds>;
