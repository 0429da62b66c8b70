/** The two languages of the interface. Vietnamese comes first. */
export type Language = "VI" | "EN";

/** What a word of the vocabulary is called, and what it means where the name alone does not say. */
export interface Term {
  readonly vi: string;
  readonly en: string;
  /** One sentence for the API's documentation. */
  readonly note?: string;
}

/** A closed list of words: every key equals its value, so that the API publishes what the code says. */
export interface Vocabulary<K extends string> {
  readonly name: string;
  /** What the list is, for the API's documentation. */
  readonly note: string;
  readonly keys: readonly K[];
  /** The list as an enum object (key = value). */
  readonly values: { readonly [P in K]: P };
  readonly terms: Readonly<Record<K, Term>>;
  has(value: unknown): value is K;
  label(key: K, language: Language): string;
}

export function vocabulary<const T extends Record<string, Term>>(
  name: string,
  note: string,
  terms: T,
): Vocabulary<Extract<keyof T, string>> {
  type K = Extract<keyof T, string>;
  const keys = Object.keys(terms) as K[];
  return {
    name,
    note,
    keys,
    values: Object.fromEntries(keys.map((key) => [key, key])) as { readonly [P in K]: P },
    terms: terms as Readonly<Record<K, Term>>,
    has: (value): value is K => typeof value === "string" && Object.hasOwn(terms, value),
    label: (key, language) => (language === "VI" ? terms[key]!.vi : terms[key]!.en),
  };
}

type KeyOf<V> = V extends Vocabulary<infer K> ? K : never;

export const sessionTypes = vocabulary("SessionType", "What kind of meeting it was.", {
  REGULAR: { vi: "thường kỳ", en: "regular", note: "The monthly meeting the Party Charter asks for." },
  THEMATIC: {
    vi: "chuyên đề",
    en: "thematic",
    note: "A meeting on one theme; it does not replace the regular one.",
  },
  COMBINED: {
    vi: "thường kỳ kết hợp chuyên đề",
    en: "regular and thematic combined",
    note: "Counts for the month and for the quarter's theme.",
  },
  COMMITTEE: {
    vi: "họp chi ủy",
    en: "cell-committee meeting",
    note: "The cell committee alone; never counts as a cell meeting.",
  },
});
export type SessionType = KeyOf<typeof sessionTypes>;

export const ratings = vocabulary("Rating", "The band of a score, by the rubric's thresholds.", {
  GOOD: { vi: "Tốt", en: "Good" },
  FAIR: { vi: "Khá", en: "Fair" },
  AVERAGE: { vi: "Trung bình", en: "Average" },
  POOR: { vi: "Kém", en: "Poor" },
});
export type Rating = KeyOf<typeof ratings>;

export const aspects = vocabulary("Aspect", "Whether a criterion looks at content or form.", {
  CONTENT: { vi: "nội dung", en: "content" },
  FORM: { vi: "hình thức", en: "form" },
});
export type Aspect = KeyOf<typeof aspects>;

export const qualities = vocabulary(
  "Quality",
  "The three qualities a meeting should show (Guideline 12-HD).",
  {
    LEADERSHIP: { vi: "tính lãnh đạo", en: "leadership" },
    EDUCATION: { vi: "tính giáo dục", en: "education" },
    COMBATIVENESS: { vi: "tính chiến đấu", en: "combativeness" },
  },
);
export type Quality = KeyOf<typeof qualities>;

export const skills = vocabulary("Skill", "Skills of those who prepare and chair meetings [proposal].", {
  PREPARING: { vi: "chuẩn bị nội dung", en: "preparing content" },
  ORGANISING: { vi: "tổ chức nền nếp sinh hoạt", en: "organising the routine" },
  CHAIRING: { vi: "điều hành, gợi mở thảo luận", en: "chairing and drawing out discussion" },
  CONCLUDING: { vi: "kết luận, dự thảo nghị quyết", en: "concluding and drafting resolutions" },
  RECORDS: { vi: "biên bản, hồ sơ", en: "records" },
  CRITICISM: { vi: "tự phê bình và phê bình", en: "criticism and self-criticism" },
  MANAGING_MEMBERS: { vi: "quản lý đảng viên", en: "managing members" },
  DIGITAL_RECORDS: { vi: "hồ sơ điện tử", en: "digital records" },
});
export type Skill = KeyOf<typeof skills>;

export const evaluatorKinds = vocabulary("EvaluatorKind", "Who evaluated; kinds are never pooled silently.", {
  DELEGATION: { vi: "đoàn công tác", en: "delegation" },
  SUPERIOR: { vi: "cấp ủy cấp trên", en: "superior committee" },
  SELF: { vi: "chi bộ tự đánh giá", en: "the cell itself" },
});
export type EvaluatorKind = KeyOf<typeof evaluatorKinds>;

export const settings = vocabulary("Setting", "Whether the meeting was an announced model meeting.", {
  MODEL: {
    vi: "sinh hoạt điểm",
    en: "model meeting",
    note: "Announced beforehand and attended by a delegation.",
  },
  ORDINARY: { vi: "thường xuyên", en: "ordinary meeting" },
});
export type Setting = KeyOf<typeof settings>;

export const monthStates = vocabulary(
  "MonthState",
  "What is known of a cell's month; derived, never typed in.",
  {
    HELD: { vi: "đã sinh hoạt", en: "held" },
    NOT_HELD: { vi: "không tổ chức (đã báo cáo)", en: "not held (declared)" },
    POSTPONED: { vi: "hoãn theo văn bản", en: "postponed by a document", note: "Lawful; no breach." },
    UNREPORTED: {
      vi: "chưa báo cáo",
      en: "unreported",
      note: "Nothing was reported; not the same as not held.",
    },
    INCOMPLETE: { vi: "chưa hết tháng", en: "month not over" },
  },
);
export type MonthState = KeyOf<typeof monthStates>;

export const posts = vocabulary("Post", "A post in a cell.", {
  SECRETARY: { vi: "bí thư", en: "secretary", note: "The head of the cell." },
  DEPUTY: { vi: "phó bí thư", en: "deputy secretary" },
  COMMITTEE_MEMBER: { vi: "chi ủy viên", en: "cell committee member" },
});
export type Post = KeyOf<typeof posts>;

export const sources = vocabulary("Source", "Where a record comes from.", {
  SELF_REPORTED: { vi: "chi bộ tự báo cáo", en: "self-reported" },
  CROSS_CHECKED: { vi: "đã kiểm tra đối chiếu", en: "cross-checked" },
  SUPERIOR: { vi: "cấp ủy cấp trên ghi nhận", en: "superior committee" },
  REGISTER: { vi: "theo sổ theo dõi", en: "from the register" },
});
export type Source = KeyOf<typeof sources>;

export const findingKinds = vocabulary("FindingKind", "What a finding says.", {
  STRENGTH: { vi: "ưu điểm", en: "strength" },
  SHORTCOMING: { vi: "hạn chế, khuyết điểm", en: "shortcoming" },
});
export type FindingKind = KeyOf<typeof findingKinds>;

export const severities = vocabulary("Severity", "How heavy a shortcoming is.", {
  MINOR: { vi: "nhẹ", en: "minor" },
  MODERATE: { vi: "vừa", en: "moderate" },
  SERIOUS: { vi: "nặng", en: "serious" },
});
export type Severity = KeyOf<typeof severities>;

export const evaluationStates = vocabulary("EvaluationState", "How far an evaluation is.", {
  DRAFT: { vi: "đang chấm", en: "draft", note: "Marks may still change; left out of every figure." },
  SUBMITTED: { vi: "đã nộp", en: "submitted" },
  LOCKED: { vi: "đã khóa", en: "locked", note: "Only a revision with a reason changes it." },
});
export type EvaluationState = KeyOf<typeof evaluationStates>;

export const meetingStates = vocabulary("MeetingState", "Whether a record was corrected.", {
  RECORDED: { vi: "đã ghi nhận", en: "recorded" },
  CORRECTED: { vi: "đã đính chính", en: "corrected" },
});
export type MeetingState = KeyOf<typeof meetingStates>;

export const committeeKinds = vocabulary("CommitteeKind", "The kind of a Party committee.", {
  DISTRICT: { vi: "quận ủy, huyện ủy, thành ủy", en: "district or city Party committee" },
  WARD: { vi: "đảng ủy phường, xã", en: "ward or commune Party committee" },
  GRASSROOTS: { vi: "đảng ủy cơ sở khác", en: "other grassroots Party committee" },
});
export type CommitteeKind = KeyOf<typeof committeeKinds>;

export const roles = vocabulary("Role", "What an account may do; always over a part of the organisation.", {
  STANDING_COMMITTEE: { vi: "Ban Thường vụ", en: "standing committee" },
  ORGANISER: { vi: "Ban Tổ chức", en: "organiser" },
  ANALYST: { vi: "cán bộ phân tích", en: "analyst" },
  TRAINING_ORGANISER: { vi: "cán bộ bồi dưỡng", en: "training organiser" },
  DELEGATE: { vi: "thành viên đoàn công tác", en: "delegate" },
  SUPERIOR: { vi: "cấp ủy viên theo dõi chi bộ", en: "superior committee member" },
  SECRETARY: { vi: "bí thư chi bộ", en: "cell secretary" },
  INSPECTION: { vi: "Ủy ban Kiểm tra", en: "inspection commission" },
  ADMINISTRATOR: { vi: "quản trị", en: "administrator" },
});
export type Role = KeyOf<typeof roles>;

export const timelineKinds = vocabulary("TimelineKind", "What happened in a cell.", {
  MEETING: { vi: "sinh hoạt", en: "meeting" },
  NOT_HELD: { vi: "không tổ chức sinh hoạt", en: "month not held" },
  POSTPONED: { vi: "hoãn sinh hoạt theo văn bản", en: "month postponed by a document" },
  EVALUATION: { vi: "đánh giá", en: "evaluation" },
  POST_BEGUN: { vi: "bắt đầu giữ chức vụ", en: "post begun" },
  POST_ENDED: { vi: "thôi giữ chức vụ", en: "post ended" },
});
export type TimelineKind = KeyOf<typeof timelineKinds>;

export const breaches = vocabulary("Breach", "How a month fell short of the rules in force on the day.", {
  NOT_HELD: { vi: "không tổ chức sinh hoạt", en: "not held" },
  SHORT: { vi: "thời lượng ngắn hơn quy định", en: "shorter than required" },
  LOW_ATTENDANCE: {
    vi: "tỷ lệ đảng viên dự không trên mức quy định",
    en: "attendance not above the required share",
  },
  UNEXCUSED: { vi: "có đảng viên vắng không lý do", en: "absence without a reason" },
  ENTERED_LATE: { vi: "ghi sổ chậm", en: "entered late" },
});
export type Breach = KeyOf<typeof breaches>;
