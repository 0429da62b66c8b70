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
  SUPERIOR: { vi: "cấp trên, đoàn công tác ghi nhận", en: "superior committee or delegation" },
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
  SUBMITTED: {
    vi: "đã nộp",
    en: "submitted",
    note: "All marks are given; its makers may still mend it until it is locked. Left out of every figure.",
  },
  LOCKED: { vi: "đã khóa", en: "locked", note: "Only a revision with a reason changes it." },
});
export type EvaluationState = KeyOf<typeof evaluationStates>;

export const evaluationSteps = vocabulary("EvaluationStep", "What may be done with an evaluation next.", {
  MARK: { vi: "chấm điểm", en: "mark", note: "Give marks, notes, findings and remarks." },
  SUBMIT: { vi: "nộp", en: "submit" },
  DISCARD: { vi: "bỏ phiếu đang chấm", en: "discard the draft" },
  LOCK: { vi: "khóa", en: "lock" },
  REVISE: { vi: "điều chỉnh", en: "revise", note: "With a reason; what was before is kept." },
  CONTEST: { vi: "đề nghị xem lại", en: "contest" },
  ANSWER: { vi: "trả lời đề nghị", en: "answer the contest" },
});
export type EvaluationStep = KeyOf<typeof evaluationSteps>;

export const contestOutcomes = vocabulary("ContestOutcome", "What came of a contest.", {
  UPHELD: { vi: "giữ nguyên kết quả", en: "upheld" },
  CORRECTED: {
    vi: "đã điều chỉnh kết quả",
    en: "corrected",
    note: "The evaluation was revised between the contest and its answer.",
  },
});
export type ContestOutcome = KeyOf<typeof contestOutcomes>;

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
  PILOT_CHOSEN: {
    vi: "chọn sinh hoạt điểm",
    en: "chosen for a model meeting",
    note: "The day the plan that chose the cell was approved.",
  },
  PILOT_DUE: {
    vi: "lịch sinh hoạt điểm",
    en: "model meeting due",
    note: "The day set for a model meeting that is not recorded yet; it may lie ahead.",
  },
  LESSON_ADOPTED: { vi: "áp dụng bài học kinh nghiệm", en: "lesson adopted" },
  POST_BEGUN: { vi: "bắt đầu giữ chức vụ", en: "post begun" },
  POST_ENDED: { vi: "thôi giữ chức vụ", en: "post ended" },
  ACTION_OPENED: { vi: "giao việc sau kết luận", en: "action opened" },
  ACTION_DUE: {
    vi: "đến hạn việc sau kết luận",
    en: "action due",
    note: "The due day of an action that is still open; it may lie ahead.",
  },
  ACTION_CLOSED: { vi: "kết thúc việc sau kết luận", en: "action verified or cancelled" },
  MEASURE_PROPOSED: { vi: "đề xuất xem xét trách nhiệm", en: "measure proposed" },
  MEASURE_ANNOUNCED: {
    vi: "công bố quyết định",
    en: "measure announced",
    note: "From this day it is in force.",
  },
  MEASURE_ENDED: { vi: "kết thúc hồ sơ", en: "case closed", note: "Rejected, withdrawn, lifted or expired." },
  TRAINING: {
    vi: "bồi dưỡng",
    en: "training",
    note: "The first day of a course that somebody of the cell takes part in; it may lie ahead.",
  },
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

export const documentKinds = vocabulary("DocumentKind", "The kind of a document.", {
  PLAN: { vi: "kế hoạch", en: "plan" },
  GUIDELINE: { vi: "hướng dẫn", en: "guideline" },
  DIRECTIVE: { vi: "chỉ thị", en: "directive" },
  REGULATION: { vi: "quy định", en: "regulation" },
  RESOLUTION: { vi: "nghị quyết", en: "resolution" },
  CONCLUSION: { vi: "kết luận", en: "conclusion" },
  DECISION: { vi: "quyết định", en: "decision" },
  NOTICE: { vi: "thông báo", en: "notice" },
  OFFICIAL_LETTER: { vi: "công văn", en: "official letter" },
});
export type DocumentKind = KeyOf<typeof documentKinds>;

/** The kinds of documents by which a superior committee lets a month's meeting wait. */
export const POSTPONING_KINDS: readonly DocumentKind[] = [
  "DIRECTIVE",
  "GUIDELINE",
  "RESOLUTION",
  "CONCLUSION",
  "DECISION",
  "NOTICE",
  "OFFICIAL_LETTER",
];

export const planStates = vocabulary("PlanState", "How far a plan is.", {
  DRAFT: { vi: "dự thảo", en: "draft", note: "Seen by those who make it; no delegate is given anything." },
  APPROVED: { vi: "đã ban hành", en: "approved" },
});
export type PlanState = KeyOf<typeof planStates>;

export const pilotStates = vocabulary(
  "PilotState",
  "How far a model meeting is; the furthest that facts show, never typed in.",
  {
    CHOSEN: { vi: "đã chọn", en: "chosen" },
    SCHEDULED: { vi: "đã xếp lịch", en: "scheduled", note: "It has a day and a delegation." },
    PREPARED: { vi: "đã chuẩn bị", en: "prepared" },
    HELD: { vi: "đã sinh hoạt", en: "held", note: "The cell's meeting of that day and type is recorded." },
    EVALUATED: { vi: "đã đánh giá", en: "evaluated", note: "A delegation's evaluation of it is locked." },
    LESSONS_DRAWN: { vi: "đã rút kinh nghiệm", en: "lessons drawn", note: "A lesson cites it." },
  },
);
export type PilotState = KeyOf<typeof pilotStates>;

export const lessonStates = vocabulary("LessonState", "How far a lesson is.", {
  DRAWN: { vi: "đã rút ra", en: "drawn", note: "It may still be worded anew." },
  OFFERED: { vi: "đang nhân rộng", en: "offered", note: "Cells have been asked to replicate it." },
  WITHDRAWN: { vi: "đã rút lại", en: "withdrawn" },
});
export type LessonState = KeyOf<typeof lessonStates>;

export const offerAnswers = vocabulary("OfferAnswer", "What a cell says of a lesson it is offered.", {
  WAITING: { vi: "chưa trả lời", en: "not answered" },
  ADOPTED: { vi: "áp dụng", en: "adopted" },
  DECLINED: { vi: "không áp dụng", en: "declined" },
});
export type OfferAnswer = KeyOf<typeof offerAnswers>;

export const planIssueCodes = vocabulary(
  "PlanIssueCode",
  "What a plan breaks of what was meant, or what it still lacks. Named, never forbidden.",
  {
    GROUP_SHORT: { vi: "nhóm chưa đủ chi bộ điểm", en: "a group has too few pilots" },
    GROUP_OVER: { vi: "nhóm có quá số chi bộ điểm", en: "a group has too many pilots" },
    CELL_TWICE: { vi: "chi bộ được chọn hai lần", en: "a cell is chosen twice" },
    CELL_OUTSIDE_GROUPS: {
      vi: "chi bộ không thuộc các nhóm của kế hoạch",
      en: "a cell is of no group of the plan",
    },
    CELL_OUTSIDE_COMMITTEE: {
      vi: "chi bộ không trực thuộc cấp ủy ban hành kế hoạch",
      en: "a cell does not stand under the committee of the plan",
    },
    CELL_CLOSED: { vi: "chi bộ đã giải thể", en: "a cell is closed" },
    SAME_SUPERIOR: {
      vi: "hai chi bộ điểm của nhóm cùng một cấp ủy cấp trên",
      en: "the pilots of a group have the same superior",
    },
    NO_DELEGATION: { vi: "chưa phân công đoàn công tác", en: "no delegation is assigned" },
    NO_DAY: { vi: "chưa có ngày", en: "no day is set" },
    NO_THEME: { vi: "sinh hoạt chuyên đề chưa có chuyên đề", en: "a thematic meeting has no theme" },
    DAY_OUTSIDE_PERIOD: {
      vi: "ngày ngoài thời gian thực hiện kế hoạch",
      en: "a day is outside the plan's period",
    },
    DELEGATION_LOAD: {
      vi: "đoàn công tác dự không đúng số buổi",
      en: "a delegation attends more or fewer than planned",
    },
    DELEGATION_WITHOUT_HEAD: { vi: "đoàn công tác chưa có trưởng đoàn", en: "a delegation has no head" },
    DELEGATION_EMPTY: { vi: "đoàn công tác chưa có thành viên", en: "a delegation has no members" },
    GROUP_TWICE: {
      vi: "đoàn công tác dự hai chi bộ cùng nhóm",
      en: "a delegation attends two cells of one group",
    },
    OWN_CELL: {
      vi: "thành viên của đoàn được phân công dự chi bộ của chính mình",
      en: "a member attends their own cell",
    },
    DAY_CLASH: {
      vi: "đoàn công tác có hai buổi trong một ngày",
      en: "a delegation has two meetings on a day",
    },
    MEMBER_CLASH: {
      vi: "một người thuộc hai đoàn có buổi trong cùng ngày",
      en: "somebody of two delegations is due at both on a day",
    },
    NO_DOCUMENT: { vi: "kế hoạch chưa kèm văn bản", en: "the plan rests on no document" },
    NOT_RECORDED: {
      vi: "đã qua ngày nhưng chưa ghi nhận buổi sinh hoạt",
      en: "the day is past and no meeting is recorded",
    },
  },
);
export type PlanIssueCode = KeyOf<typeof planIssueCodes>;
