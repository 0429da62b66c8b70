/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Conditions on a Action; all given ones must hold. */
export type ActionFilter = {
  /** All of these hold. */
  and?: Array<ActionFilter> | null | undefined;
  /** Whether it was submitted and the actor may verify or return it. */
  awaitsMe?: boolean | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The day it was verified or cancelled. */
  closedOn?: DayFilter | null | undefined;
  /** The committee it stood under on that day. */
  committee?: CommitteeFilter | null | undefined;
  /** The day it is due. */
  dueOn?: DayFilter | null | undefined;
  /** The group the cell belonged to on that day. */
  group?: CellGroupFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** What is done. */
  kind?: ActionKindFilter | null | undefined;
  /** Whether the actor owns it, speaks for the cell that does, or is named to verify it. */
  mine?: boolean | null | undefined;
  /** This does not hold. */
  not?: ActionFilter | null | undefined;
  /** The day it was opened. */
  openedOn?: DayFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ActionFilter> | null | undefined;
  /** Days past due while it is with the owner; below 0 before the due day. */
  overdueDays?: IntFilter | null | undefined;
  /** Whether the actor owns it, or speaks for the cell that does. */
  owned?: boolean | null | undefined;
  /** The post that owns it. */
  ownerPost?: PostFilter | null | undefined;
  /** How often it was reopened. */
  reopened?: IntFilter | null | undefined;
  /** How far it is. */
  state?: ActionStateFilter | null | undefined;
  /** The day of the latest submission. */
  submittedOn?: DayFilter | null | undefined;
  /** The title, for those who may read it. */
  title?: TextFilter | null | undefined;
  /** Days that a submission has waited to be verified. */
  waitingDays?: IntFilter | null | undefined;
};

/** What is done after a conclusion. */
export type ActionKind =
  /** directive document (văn bản chỉ đạo). */
  | 'DIRECTIVE_DOCUMENT'
  /** guidance (hướng dẫn). */
  | 'GUIDANCE'
  /** inspection (kiểm tra). */
  | 'INSPECTION'
  /** lessons-learned conference (hội nghị rút kinh nghiệm). */
  | 'LESSONS_CONFERENCE'
  /** personnel consolidation (kiện toàn nhân sự). Ordinary personnel work, never a measure against somebody. */
  | 'PERSONNEL_CONSOLIDATION'
  /** rectification (khắc phục, chấn chỉnh). Closed by a later observation of the same criterion or breach, or with a stated reason. */
  | 'RECTIFICATION'
  /** supervision (giám sát). */
  | 'SUPERVISION'
  /** thematic briefing (giao ban chuyên đề). */
  | 'THEMATIC_BRIEFING'
  /** training (tập huấn, bồi dưỡng). */
  | 'TRAINING';

/** Conditions on a ActionKind. */
export type ActionKindFilter = {
  /** This one. */
  eq?: ActionKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<ActionKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: ActionKind | null | undefined;
  /** None of these. */
  notIn?: Array<ActionKind> | null | undefined;
};

/** Conditions on the Action records that belong to it. */
export type ActionListFilter = {
  /** None fits. */
  none?: ActionFilter | null | undefined;
  /** At least one fits. */
  some?: ActionFilter | null | undefined;
};

/** How far an action is. */
export type ActionState =
  /** accepted (đã nhận). */
  | 'ACCEPTED'
  /** cancelled (đã hủy). */
  | 'CANCELLED'
  /** in progress (đang làm). */
  | 'IN_PROGRESS'
  /** opened (mới giao). */
  | 'OPENED'
  /** reopened (mở lại). Closed once, and opened again with a reason. */
  | 'REOPENED'
  /** returned (trả lại để làm tiếp). Not yet enough; with the owner again. */
  | 'RETURNED'
  /** submitted (chờ xác nhận). Waits for somebody else to verify it. */
  | 'SUBMITTED'
  /** verified (đã xác nhận hoàn thành). */
  | 'VERIFIED';

/** Conditions on a ActionState. */
export type ActionStateFilter = {
  /** This one. */
  eq?: ActionState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<ActionState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: ActionState | null | undefined;
  /** None of these. */
  notIn?: Array<ActionState> | null | undefined;
};

/** An answer to an invitation. */
export type AnswerInvitationInput = {
  /** Whether the person takes part. */
  accepts: boolean;
  /** The enrolment. */
  enrolmentId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why not (needed to decline), or how an organiser who answers for the person knows (needed then); 1,000 characters at most. */
  words?: string | null | undefined;
};

/** Whether a criterion looks at content or form. */
export type Aspect =
  /** content (nội dung). */
  | 'CONTENT'
  /** form (hình thức). */
  | 'FORM';

/** Conditions on a Aspect. */
export type AspectFilter = {
  /** This one. */
  eq?: Aspect | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Aspect> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Aspect | null | undefined;
  /** None of these. */
  notIn?: Array<Aspect> | null | undefined;
};

/** Whether a participant was at a session. */
export type AttendanceMarkInput = {
  /** Whether they were there. */
  attendance: CourseAttendance;
  /** The enrolment, of somebody who accepted. */
  enrolmentId: string;
};

/** How a month fell short of the rules in force on the day. */
export type Breach =
  /** entered late (ghi sổ chậm). */
  | 'ENTERED_LATE'
  /** attendance not above the required share (tỷ lệ đảng viên dự không trên mức quy định). */
  | 'LOW_ATTENDANCE'
  /** not held (không tổ chức sinh hoạt). */
  | 'NOT_HELD'
  /** shorter than required (thời lượng ngắn hơn quy định). */
  | 'SHORT'
  /** absence without a reason (có đảng viên vắng không lý do). */
  | 'UNEXCUSED';

/** Conditions on a Breach. */
export type BreachFilter = {
  /** This one. */
  eq?: Breach | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Breach> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Breach | null | undefined;
  /** None of these. */
  notIn?: Array<Breach> | null | undefined;
};

/** A course is cancelled. */
export type CancelCourseInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Why; 1 to 1,000 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** Conditions on a Cell; all given ones must hold. */
export type CellFilter = {
  /** Its actions. */
  actions?: ActionListFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CellFilter> | null | undefined;
  /** The day it was closed. */
  closedOn?: DayFilter | null | undefined;
  /** The code. */
  code?: TextFilter | null | undefined;
  /** The committee it stands under today. */
  committee?: CommitteeFilter | null | undefined;
  /** Enrolments of its people in courses. */
  enrolments?: EnrolmentListFilter | null | undefined;
  /** Its evaluations. */
  evaluations?: EvaluationListFilter | null | undefined;
  /** Its flags for review. */
  flags?: FlagListFilter | null | undefined;
  /** The group it belongs to today. */
  group?: CellGroupFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Rating of the latest evaluation on the official basis. */
  latestRating?: RatingFilter | null | undefined;
  /** Score of the latest evaluation on the official basis. */
  latestScore?: NumberFilter | null | undefined;
  /** Its cases. */
  measures?: MeasureListFilter | null | undefined;
  /** Its meetings. */
  meetings?: MeetingListFilter | null | undefined;
  /** Members of the cell. */
  members?: IntFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CellFilter | null | undefined;
  /** Months of the period declared not held. */
  notHeldMonths?: PeriodCountFilter | null | undefined;
  /** How many actions are open with it. */
  openActions?: IntFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CellFilter> | null | undefined;
  /** The model meetings it was chosen for. */
  pilots?: PilotListFilter | null | undefined;
  /** Posts held in it, past ones too. */
  posts?: TenureListFilter | null | undefined;
  /** Quarters that end in the period, over and reported by now, without a thematic or combined meeting. */
  quartersWithoutThematic?: PeriodCountFilter | null | undefined;
  /** Part of the code, the name, or (for those who may read it) the name of the present secretary. */
  search?: string | null | undefined;
  /** What is known of the skills of those who hold posts in it. */
  trainingNeeds?: TrainingNeedListFilter | null | undefined;
  /** Months of the period, over by now, of which nothing was reported. */
  unreportedMonths?: PeriodCountFilter | null | undefined;
};

/** Conditions on a CellGroup; all given ones must hold. */
export type CellGroupFilter = {
  /** All of these hold. */
  and?: Array<CellGroupFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The key, such as SCHOOL. */
  key?: TextFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CellGroupFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CellGroupFilter> | null | undefined;
};

/** The plan of a course, anew. */
export type ChangeCourseInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** What it is called; 1 to 200 characters. */
  name: string;
  /** Where it is held; 300 characters at most. */
  place?: string | null | undefined;
  /** The programme; 5,000 characters at most. */
  programme?: string | null | undefined;
  /** How many may take part, 1 to 1,000. */
  seats: number;
  /** Its sessions in the order of their days, 1 to 60, within 24 months of today. */
  sessions: Array<CourseSessionInput>;
  /** The skills that it teaches, one at least. */
  skills: Array<Skill>;
  /** Who teaches; 300 characters at most. */
  trainer?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Why a person was chosen for a course, or not. */
export type ChoiceReason =
  /** enrolled in another course (đã có tên ở lớp khác). */
  | 'ELSEWHERE'
  /** chosen by lot (được chọn bằng bốc thăm). Among equals, by the recorded seed. */
  | 'LOT'
  /** not drawn by lot (không trúng thăm). */
  | 'LOT_LOST'
  /** no need shown (chưa cần bồi dưỡng). */
  | 'NO_NEED'
  /** chosen by priority (được chọn theo mức ưu tiên). */
  | 'PRIORITY'
  /** chosen to fill a quota (được chọn để đủ chỉ tiêu). */
  | 'QUOTA'
  /** a quota was full (đã đủ chỉ tiêu). */
  | 'QUOTA_FULL'
  /** reserve, in its order (dự bị theo thứ tự). */
  | 'RESERVE'
  /** seats went to higher priorities (hết chỗ ở mức ưu tiên trên). */
  | 'SEATS_TAKEN'
  /** took such a course already (đã học nội dung này). */
  | 'TAKEN'
  /** not available on those days (bận trong thời gian học). */
  | 'UNAVAILABLE';

/** Conditions on a ChoiceReason. */
export type ChoiceReasonFilter = {
  /** This one. */
  eq?: ChoiceReason | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<ChoiceReason> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: ChoiceReason | null | undefined;
  /** None of these. */
  notIn?: Array<ChoiceReason> | null | undefined;
};

/** Conditions on a Committee; all given ones must hold. */
export type CommitteeFilter = {
  /** All of these hold. */
  and?: Array<CommitteeFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The kind. */
  kind?: CommitteeKindFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CommitteeFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CommitteeFilter> | null | undefined;
  /** The committee itself or any below it, by today's tree. */
  under?: IdFilter | null | undefined;
};

/** The kind of a Party committee. */
export type CommitteeKind =
  /** district or city Party committee (quận ủy, huyện ủy, thành ủy). */
  | 'DISTRICT'
  /** other grassroots Party committee (đảng ủy cơ sở khác). */
  | 'GRASSROOTS'
  /** ward or commune Party committee (đảng ủy phường, xã). */
  | 'WARD';

/** Conditions on a CommitteeKind. */
export type CommitteeKindFilter = {
  /** This one. */
  eq?: CommitteeKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<CommitteeKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: CommitteeKind | null | undefined;
  /** None of these. */
  notIn?: Array<CommitteeKind> | null | undefined;
};

/** A course is ended. */
export type CompleteCourseInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Those for whom it is decided otherwise, each with words. */
  otherwise?: Array<JudgedInput> | null | undefined;
  /** Percent of the sessions that one must have been at, 0 to 100; 80 unless told. */
  share?: number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Whether a participant was at a session. */
export type CourseAttendance =
  /** absent (vắng không lý do). */
  | 'ABSENT'
  /** excused (vắng có lý do). */
  | 'EXCUSED'
  /** present (có mặt). */
  | 'PRESENT';

/** Conditions on a Course; all given ones must hold. */
export type CourseFilter = {
  /** All of these hold. */
  and?: Array<CourseFilter> | null | undefined;
  /** The day of its first session. */
  beginsOn?: DayFilter | null | undefined;
  /** The committee that holds it. */
  committee?: CommitteeFilter | null | undefined;
  /** The day of its last session. */
  endsOn?: DayFilter | null | undefined;
  /** Who takes part, is in reserve or was not chosen. */
  enrolments?: EnrolmentListFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CourseFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CourseFilter> | null | undefined;
  /** A skill that it teaches. */
  skill?: SkillFilter | null | undefined;
  /** How far it is. */
  state?: CourseStateFilter | null | undefined;
};

/** How a session of a course is taught. */
export type CourseSessionForm =
  /** discussion (thảo luận, trao đổi). */
  | 'DISCUSSION'
  /** lecture (lên lớp). */
  | 'LECTURE'
  /** review (tổng kết, thu hoạch). */
  | 'REVIEW'
  /** role-play of a regular meeting (thực hành buổi sinh hoạt thường kỳ). */
  | 'ROLE_PLAY_REGULAR'
  /** role-play of a thematic meeting (thực hành buổi sinh hoạt chuyên đề). */
  | 'ROLE_PLAY_THEMATIC';

/** A session of a course. */
export type CourseSessionInput = {
  /** The day, not before that of the session before. */
  day: string;
  /** How it is taught. */
  form: CourseSessionForm;
  /** What it is about; 1 to 300 characters. */
  topic: string;
};

/** How far a course is. */
export type CourseState =
  /** cancelled (đã hủy). */
  | 'CANCELLED'
  /** participants chosen (đã chọn học viên). Chosen with a recorded lot, each with a reason. */
  | 'CHOSEN'
  /** completed (đã kết thúc). */
  | 'COMPLETED'
  /** invited (đã mời học). */
  | 'INVITED'
  /** planned (đang chuẩn bị). */
  | 'PLANNED';

/** Conditions on a CourseState. */
export type CourseStateFilter = {
  /** This one. */
  eq?: CourseState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<CourseState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: CourseState | null | undefined;
  /** None of these. */
  notIn?: Array<CourseState> | null | undefined;
};

/** What can be done with a course. */
export type CourseStep =
  /** cancel (hủy lớp). */
  | 'CANCEL'
  /** change (sửa kế hoạch lớp). */
  | 'CHANGE'
  /** choose participants (chọn học viên). */
  | 'CHOOSE'
  /** complete (kết thúc lớp). */
  | 'COMPLETE'
  /** enrol by hand (ghi tên trực tiếp). */
  | 'ENROL'
  /** invite (mời học). */
  | 'INVITE'
  /** record attendance (điểm danh). */
  | 'RECORD_ATTENDANCE';

/** Conditions on a Criterion; all given ones must hold. */
export type CriterionFilter = {
  /** All of these hold. */
  and?: Array<CriterionFilter> | null | undefined;
  /** Whether it looks at content or form. */
  aspect?: AspectFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Its key within the rubric, such as 4.2. */
  key?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CriterionFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CriterionFilter> | null | undefined;
  /** The qualities it shows; at least one of them fits. */
  qualities?: QualityFilter | null | undefined;
  /** The skills it shows; at least one of them fits. */
  skills?: SkillFilter | null | undefined;
};

/** Conditions on a day. `from` and `before` make a half-open range. */
export type DayFilter = {
  /** Before this day. */
  before?: string | null | undefined;
  /** Equal to this day. */
  eq?: string | null | undefined;
  /** This day or later. */
  from?: string | null | undefined;
  /** More than this day. */
  gt?: string | null | undefined;
  /** At least this day. */
  gte?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Less than this day. */
  lt?: string | null | undefined;
  /** At most this day. */
  lte?: string | null | undefined;
  /** Other than this day. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a Delegation; all given ones must hold. */
export type DelegationFilter = {
  /** All of these hold. */
  and?: Array<DelegationFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: DelegationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<DelegationFilter> | null | undefined;
};

/** Conditions on a Document; all given ones must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  and?: Array<DocumentFilter> | null | undefined;
  /** The committee whose office keeps it. */
  committee?: CommitteeFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The day it was issued. */
  issuedOn?: DayFilter | null | undefined;
  /** Who issued it. */
  issuer?: TextFilter | null | undefined;
  /** The kind. */
  kind?: DocumentKindFilter | null | undefined;
  /** This does not hold. */
  not?: DocumentFilter | null | undefined;
  /** The number and sign, such as 109-KH/QU. */
  number?: TextFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<DocumentFilter> | null | undefined;
  /** What it is about. */
  title?: TextFilter | null | undefined;
};

/** The kind of a document. */
export type DocumentKind =
  /** conclusion (kết luận). */
  | 'CONCLUSION'
  /** decision (quyết định). */
  | 'DECISION'
  /** directive (chỉ thị). */
  | 'DIRECTIVE'
  /** guideline (hướng dẫn). */
  | 'GUIDELINE'
  /** notice (thông báo). */
  | 'NOTICE'
  /** official letter (công văn). */
  | 'OFFICIAL_LETTER'
  /** plan (kế hoạch). */
  | 'PLAN'
  /** regulation (quy định). */
  | 'REGULATION'
  /** resolution (nghị quyết). */
  | 'RESOLUTION';

/** Conditions on a DocumentKind. */
export type DocumentKindFilter = {
  /** This one. */
  eq?: DocumentKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<DocumentKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: DocumentKind | null | undefined;
  /** None of these. */
  notIn?: Array<DocumentKind> | null | undefined;
};

/** Conditions on the Document records that belong to it. */
export type DocumentListFilter = {
  /** None fits. */
  none?: DocumentFilter | null | undefined;
  /** At least one fits. */
  some?: DocumentFilter | null | undefined;
};

/** Conditions on a Enrolment; all given ones must hold. */
export type EnrolmentFilter = {
  /** All of these hold. */
  and?: Array<EnrolmentFilter> | null | undefined;
  /** Whether an invitation waits for the actor's own answer. */
  awaitsMe?: boolean | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The course. */
  course?: CourseFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Whether it is the actor's own. */
  mine?: boolean | null | undefined;
  /** This does not hold. */
  not?: EnrolmentFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<EnrolmentFilter> | null | undefined;
  /** The post they held. */
  post?: PostFilter | null | undefined;
  /** The class of equals they were drawn in. */
  rank?: IntFilter | null | undefined;
  /** Why chosen, or not. */
  reason?: ChoiceReasonFilter | null | undefined;
  /** The day of the present state. */
  since?: DayFilter | null | undefined;
  /** Where the person stands with the course. */
  state?: EnrolmentStateFilter | null | undefined;
  /** How sure the need was. */
  tier?: NeedTierFilter | null | undefined;
  /** Accepted, and not marked at the session of this number. */
  unmarkedAt?: number | null | undefined;
};

/** Conditions on the Enrolment records that belong to it. */
export type EnrolmentListFilter = {
  /** None fits. */
  none?: EnrolmentFilter | null | undefined;
  /** At least one fits. */
  some?: EnrolmentFilter | null | undefined;
};

/** Where a person stands with a course. */
export type EnrolmentState =
  /** accepted (nhận lời). */
  | 'ACCEPTED'
  /** chosen (được chọn). */
  | 'CHOSEN'
  /** completed (hoàn thành). */
  | 'COMPLETED'
  /** declined (từ chối). With a reason. */
  | 'DECLINED'
  /** invited (đã mời). */
  | 'INVITED'
  /** not chosen (chưa được chọn). Eligible; the reason is given. */
  | 'NOT_CHOSEN'
  /** not completed (không hoàn thành). */
  | 'NOT_COMPLETED'
  /** reserve (dự bị). Moves up in its order where a seat is given back. */
  | 'RESERVE'
  /** withdrawn (rút khỏi lớp). With a reason. */
  | 'WITHDRAWN';

/** Conditions on a EnrolmentState. */
export type EnrolmentStateFilter = {
  /** This one. */
  eq?: EnrolmentState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<EnrolmentState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: EnrolmentState | null | undefined;
  /** None of these. */
  notIn?: Array<EnrolmentState> | null | undefined;
};

/** What can be done with one person's enrolment. */
export type EnrolmentStep =
  /** accept (nhận lời). */
  | 'ACCEPT'
  /** complete (hoàn thành). */
  | 'COMPLETE'
  /** decline (từ chối). */
  | 'DECLINE'
  /** enrol by hand (ghi tên trực tiếp). */
  | 'ENROL'
  /** not complete (không hoàn thành). */
  | 'FALL_SHORT'
  /** invite (mời học). */
  | 'INVITE'
  /** move up from the reserves (chuyển từ dự bị lên). */
  | 'MOVE_UP'
  /** withdraw (rút khỏi lớp). */
  | 'WITHDRAW';

/** Conditions on a Evaluation; all given ones must hold. */
export type EvaluationFilter = {
  /** All of these hold. */
  and?: Array<EvaluationFilter> | null | undefined;
  /** Whether the actor may now lock it, or answer what the cell contested. */
  awaitsMe?: boolean | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The committee it stood under on that day. */
  committee?: CommitteeFilter | null | undefined;
  /** The delegation that evaluated. */
  delegation?: DelegationFilter | null | undefined;
  /** The day it was made. */
  evaluatedOn?: DayFilter | null | undefined;
  /** Who evaluated. */
  evaluatorKind?: EvaluatorKindFilter | null | undefined;
  /** Its findings, for those who may read them. */
  findings?: FindingListFilter | null | undefined;
  /** The group the cell belonged to on that day. */
  group?: CellGroupFilter | null | undefined;
  /** The day of the meeting it speaks of. */
  heldOn?: DayFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<EvaluationFilter> | null | undefined;
  /** The pilot whose model meeting it is of. */
  pilot?: PilotFilter | null | undefined;
  /** The rating. */
  rating?: RatingFilter | null | undefined;
  /** The rubric it was made with. */
  rubric?: RubricFilter | null | undefined;
  /** Points out of 100. */
  score?: NumberFilter | null | undefined;
  /** The session type. */
  sessionType?: SessionTypeFilter | null | undefined;
  /** Model or ordinary meeting. */
  setting?: SettingFilter | null | undefined;
  /** How far it is. */
  state?: EvaluationStateFilter | null | undefined;
  /** The version. */
  version?: IntFilter | null | undefined;
};

/** Conditions on the Evaluation records that belong to it. */
export type EvaluationListFilter = {
  /** None fits. */
  none?: EvaluationFilter | null | undefined;
  /** At least one fits. */
  some?: EvaluationFilter | null | undefined;
};

/** How far an evaluation is. */
export type EvaluationState =
  /** draft (đang chấm). Marks may still change; left out of every figure. */
  | 'DRAFT'
  /** locked (đã khóa). Only a revision with a reason changes it. */
  | 'LOCKED'
  /** submitted (đã nộp). All marks are given; its makers may still mend it until it is locked. Left out of every figure. */
  | 'SUBMITTED';

/** Conditions on a EvaluationState. */
export type EvaluationStateFilter = {
  /** This one. */
  eq?: EvaluationState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<EvaluationState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: EvaluationState | null | undefined;
  /** None of these. */
  notIn?: Array<EvaluationState> | null | undefined;
};

/** Who evaluated; kinds are never pooled silently. */
export type EvaluatorKind =
  /** delegation (đoàn công tác). */
  | 'DELEGATION'
  /** the cell itself (chi bộ tự đánh giá). */
  | 'SELF'
  /** superior committee (cấp ủy cấp trên). */
  | 'SUPERIOR';

/** Conditions on a EvaluatorKind. */
export type EvaluatorKindFilter = {
  /** This one. */
  eq?: EvaluatorKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<EvaluatorKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: EvaluatorKind | null | undefined;
  /** None of these. */
  notIn?: Array<EvaluatorKind> | null | undefined;
};

/** Conditions on a Finding; all given ones must hold. */
export type FindingFilter = {
  /** All of these hold. */
  and?: Array<FindingFilter> | null | undefined;
  /** The criterion it speaks of. */
  criterion?: CriterionFilter | null | undefined;
  /** The evaluation that found it, with its cell and days. */
  evaluation?: EvaluationFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Strength or shortcoming. */
  kind?: FindingKindFilter | null | undefined;
  /** This does not hold. */
  not?: FindingFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<FindingFilter> | null | undefined;
  /** How heavy a shortcoming is. */
  severity?: SeverityFilter | null | undefined;
};

/** What a finding says. */
export type FindingKind =
  /** shortcoming (hạn chế, khuyết điểm). */
  | 'SHORTCOMING'
  /** strength (ưu điểm). */
  | 'STRENGTH';

/** Conditions on a FindingKind. */
export type FindingKindFilter = {
  /** This one. */
  eq?: FindingKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<FindingKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: FindingKind | null | undefined;
  /** None of these. */
  notIn?: Array<FindingKind> | null | undefined;
};

/** Conditions on the Finding records that belong to it. */
export type FindingListFilter = {
  /** None fits. */
  none?: FindingFilter | null | undefined;
  /** At least one fits. */
  some?: FindingFilter | null | undefined;
};

/** Conditions on a Flag; all given ones must hold. */
export type FlagFilter = {
  /** All of these hold. */
  and?: Array<FlagFilter> | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The day it was dismissed, used or cleared. */
  closedOn?: DayFilter | null | undefined;
  /** The committee it stood under on that day. */
  committee?: CommitteeFilter | null | undefined;
  /** Whom it concerns. */
  concerns?: FlagSubjectFilter | null | undefined;
  /** The group the cell belonged to on that day. */
  group?: CellGroupFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** What the rule asks people to look at. */
  kind?: FlagKindFilter | null | undefined;
  /** This does not hold. */
  not?: FlagFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<FlagFilter> | null | undefined;
  /** The day it was raised. */
  raisedOn?: DayFilter | null | undefined;
  /** What became of it. */
  state?: FlagStateFilter | null | undefined;
};

/** What a rule asks people to look at; never a judgement. */
export type FlagKind =
  /** action overdue (việc sau kết luận quá hạn). An action that a post of the cell owns is past due by so many days. */
  | 'ACTION_OVERDUE'
  /** months not held (có những tháng không tổ chức sinh hoạt). Months confirmed not held and not postponed by a document; unreported ones never count. */
  | 'MONTHS_NOT_HELD'
  /** rated poor by several evaluators (nhiều bên đánh giá cùng xếp loại Kém). Official locked evaluations by different evaluators that rate it poor. */
  | 'POOR_TWICE'
  /** quarters without a thematic meeting (có những quý không sinh hoạt chuyên đề). Whole quarters, reported in full and not postponed, without a thematic or combined meeting. */
  | 'QUARTERS_WITHOUT_THEME'
  /** repeated unexcused absence (nhiều buổi có đảng viên vắng không lý do). Several meetings with more than a share of the members absent without a reason. */
  | 'UNEXCUSED_ABSENCE';

/** Conditions on a FlagKind. */
export type FlagKindFilter = {
  /** This one. */
  eq?: FlagKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<FlagKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: FlagKind | null | undefined;
  /** None of these. */
  notIn?: Array<FlagKind> | null | undefined;
};

/** Conditions on the Flag records that belong to it. */
export type FlagListFilter = {
  /** None fits. */
  none?: FlagFilter | null | undefined;
  /** At least one fits. */
  some?: FlagFilter | null | undefined;
};

/** What became of a flag. */
export type FlagState =
  /** cleared (không còn do đã đính chính). The records were corrected, and the facts no longer hold. */
  | 'CLEARED'
  /** dismissed (thôi xem xét). People looked at it and let it rest, with a reason. */
  | 'DISMISSED'
  /** explained (đã giải trình). The subject explained; people have yet to decide. */
  | 'EXPLAINED'
  /** raised (chờ giải trình). The records raised a question; nobody has answered yet. */
  | 'RAISED'
  /** used (đã đưa vào hồ sơ). Part of the basis of a proposed measure. */
  | 'USED';

/** Conditions on a FlagState. */
export type FlagStateFilter = {
  /** This one. */
  eq?: FlagState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<FlagState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: FlagState | null | undefined;
  /** None of these. */
  notIn?: Array<FlagState> | null | undefined;
};

/** Whom a flag concerns. */
export type FlagSubject =
  /** the cell committee (chi ủy). The head changed meanwhile, or the post was vacant. */
  | 'CELL_COMMITTEE'
  /** the head at the time (bí thư khi đó). The one person who headed the cell in all that the flag rests on. */
  | 'HEAD';

/** Conditions on a FlagSubject. */
export type FlagSubjectFilter = {
  /** This one. */
  eq?: FlagSubject | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<FlagSubject> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: FlagSubject | null | undefined;
  /** None of these. */
  notIn?: Array<FlagSubject> | null | undefined;
};

/** Conditions on a public id. */
export type IdFilter = {
  /** This one. */
  eq?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a whole number. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** More than. */
  gt?: number | null | undefined;
  /** At least. */
  gte?: number | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** Other than. */
  ne?: number | null | undefined;
  /** None of these. */
  notIn?: Array<number> | null | undefined;
};

/** Somebody for whom it is decided otherwise than attendance says. */
export type JudgedInput = {
  /** Whether they completed the course. */
  completed: boolean;
  /** The enrolment, of somebody who accepted. */
  enrolmentId: string;
  /** Why; 1 to 1,000 characters. */
  words: string;
};

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** Conditions on a Measure; all given ones must hold. */
export type MeasureFilter = {
  /** Whom it is about. */
  about?: MeasureSubjectFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MeasureFilter> | null | undefined;
  /** The day it came into force. */
  announcedOn?: DayFilter | null | undefined;
  /** Whether the step that is expected next is the actor's to take. */
  awaitsMe?: boolean | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The committee it stood under on that day. */
  committee?: CommitteeFilter | null | undefined;
  /** The day by which somebody is expected to act. */
  dueOn?: DayFilter | null | undefined;
  /** Who is expected to act. */
  dueSide?: MeasureSideFilter | null | undefined;
  /** The group the cell belonged to on that day. */
  group?: CellGroupFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The form: as proposed, then as decided. */
  kind?: MeasureKindFilter | null | undefined;
  /** Whether it is about the actor, or the cell committee that the actor speaks for. */
  mine?: boolean | null | undefined;
  /** This does not hold. */
  not?: MeasureFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<MeasureFilter> | null | undefined;
  /** Days past due; below 0 before, null where nobody is expected to act. */
  overdueDays?: IntFilter | null | undefined;
  /** The day it was proposed. */
  proposedOn?: DayFilter | null | undefined;
  /** At which step it is. */
  state?: MeasureStateFilter | null | undefined;
};

/** The forms of a corrective measure, from the lightest. */
export type MeasureKind =
  /** criticism (phê bình). Below discipline. */
  | 'CRITICISM'
  /** dismissal (cách chức). A form of discipline. */
  | 'DISMISSAL'
  /** rectification order (yêu cầu chấn chỉnh, khắc phục). Organisational: with a deadline and a report back. */
  | 'RECTIFICATION_ORDER'
  /** reminder (nhắc nhở). Below discipline. */
  | 'REMINDER'
  /** reprimand (khiển trách). A form of discipline. */
  | 'REPRIMAND'
  /** self-review (kiểm điểm, rút kinh nghiệm). Below discipline. */
  | 'SELF_REVIEW'
  /** warning (cảnh cáo). A form of discipline. */
  | 'WARNING';

/** Conditions on a MeasureKind. */
export type MeasureKindFilter = {
  /** This one. */
  eq?: MeasureKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<MeasureKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: MeasureKind | null | undefined;
  /** None of these. */
  notIn?: Array<MeasureKind> | null | undefined;
};

/** Conditions on the Measure records that belong to it. */
export type MeasureListFilter = {
  /** None fits. */
  none?: MeasureFilter | null | undefined;
  /** At least one fits. */
  some?: MeasureFilter | null | undefined;
};

/** Who is expected to act by the due day. */
export type MeasureSide =
  /** the authority (cơ quan xem xét). */
  | 'AUTHORITY'
  /** the subject (người được xem xét). */
  | 'SUBJECT';

/** Conditions on a MeasureSide. */
export type MeasureSideFilter = {
  /** This one. */
  eq?: MeasureSide | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<MeasureSide> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: MeasureSide | null | undefined;
  /** None of these. */
  notIn?: Array<MeasureSide> | null | undefined;
};

/** At which step a case is. */
export type MeasureState =
  /** annulled (đã hủy bỏ, khôi phục). It was wrong; it counts nowhere. */
  | 'ANNULLED'
  /** appealed (đang giải quyết khiếu nại). It stays in force meanwhile. */
  | 'APPEALED'
  /** decided (đã quyết định, chưa công bố). Not in force before it is announced. */
  | 'DECIDED'
  /** deferred (tạm hoãn xem xét). For reasons that are not recorded in detail. */
  | 'DEFERRED'
  /** expired (đã hết hiệu lực). It ended by itself. */
  | 'EXPIRED'
  /** heard (đã nghe trực tiếp). */
  | 'HEARD'
  /** in force (đang có hiệu lực). */
  | 'IN_FORCE'
  /** response lapsed (hết hạn giải trình). No answer within the window; a late one still counts until the decision. */
  | 'LAPSED'
  /** lifted (đã kết thúc). */
  | 'LIFTED'
  /** notified (đã thông báo). The subject may answer; silence is no admission. */
  | 'NOTIFIED'
  /** proposed (đã đề xuất). The subject has not been notified yet. */
  | 'PROPOSED'
  /** rejected (không áp dụng). The body decided that there is no measure. */
  | 'REJECTED'
  /** responded (đã giải trình). */
  | 'RESPONDED'
  /** suspended (tạm đình chỉ thi hành). */
  | 'SUSPENDED'
  /** verified (đã xác nhận khắc phục). In force until it is lifted or ends. */
  | 'VERIFIED'
  /** withdrawn (đã rút đề xuất). Taken back before the subject was notified. */
  | 'WITHDRAWN';

/** Conditions on a MeasureState. */
export type MeasureStateFilter = {
  /** This one. */
  eq?: MeasureState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<MeasureState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: MeasureState | null | undefined;
  /** None of these. */
  notIn?: Array<MeasureState> | null | undefined;
};

/** Whom a measure is about. */
export type MeasureSubject =
  /** cell committee (tập thể chi ủy). The committee of the cell as a body. */
  | 'CELL_COMMITTEE'
  /** person (cá nhân). A person in the post they held then. */
  | 'PERSON';

/** Conditions on a MeasureSubject. */
export type MeasureSubjectFilter = {
  /** This one. */
  eq?: MeasureSubject | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<MeasureSubject> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: MeasureSubject | null | undefined;
  /** None of these. */
  notIn?: Array<MeasureSubject> | null | undefined;
};

/** Conditions on a Meeting; all given ones must hold. */
export type MeetingFilter = {
  /** All of these hold. */
  and?: Array<MeetingFilter> | null | undefined;
  /** How it fell short of the rules in force on its day; one of it fits. */
  breach?: BreachFilter | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The committee it stood under on that day. */
  committee?: CommitteeFilter | null | undefined;
  /** Whether a superior found that the record, as it now stands, differs from the minutes. */
  disputed?: boolean | null | undefined;
  /** The group the cell belonged to on that day. */
  group?: CellGroupFilter | null | undefined;
  /** The day it was held. */
  heldOn?: DayFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Length in minutes. */
  lengthMinutes?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: MeetingFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<MeetingFilter> | null | undefined;
  /** Members present. */
  present?: IntFilter | null | undefined;
  /** The day it was entered. */
  recordedOn?: DayFilter | null | undefined;
  /** The session type. */
  sessionType?: SessionTypeFilter | null | undefined;
  /** Where the record comes from. */
  source?: SourceFilter | null | undefined;
  /** Whether it was corrected. */
  state?: MeetingStateFilter | null | undefined;
  /** Members absent without a reason. */
  unexcused?: IntFilter | null | undefined;
};

/** Conditions on the Meeting records that belong to it. */
export type MeetingListFilter = {
  /** None fits. */
  none?: MeetingFilter | null | undefined;
  /** At least one fits. */
  some?: MeetingFilter | null | undefined;
};

/** Whether a record was corrected. */
export type MeetingState =
  /** corrected (đã đính chính). */
  | 'CORRECTED'
  /** recorded (đã ghi nhận). */
  | 'RECORDED';

/** Conditions on a MeetingState. */
export type MeetingStateFilter = {
  /** This one. */
  eq?: MeetingState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<MeetingState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: MeetingState | null | undefined;
  /** None of these. */
  notIn?: Array<MeetingState> | null | undefined;
};

/** How sure it is that a person needs a course in a skill. */
export type NeedTier =
  /** clear need (cần bồi dưỡng). Very probably below what is required. */
  | 'CLEAR'
  /** likely need (có thể cần). Probably below what is required. */
  | 'LIKELY'
  /** no need (chưa cần). Probably not below what is required. */
  | 'NONE'
  /** no evidence (chưa có căn cứ). No official evaluation of a meeting they chaired shows the skill; it is never scored. */
  | 'NO_EVIDENCE'
  /** unclear (chưa rõ). The evaluations do not tell either way. */
  | 'UNCLEAR';

/** Conditions on a NeedTier. */
export type NeedTierFilter = {
  /** This one. */
  eq?: NeedTier | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<NeedTier> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: NeedTier | null | undefined;
  /** None of these. */
  notIn?: Array<NeedTier> | null | undefined;
};

/** Conditions on a number. */
export type NumberFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** More than. */
  gt?: number | null | undefined;
  /** At least. */
  gte?: number | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** Other than. */
  ne?: number | null | undefined;
  /** None of these. */
  notIn?: Array<number> | null | undefined;
};

/** What is done with a course. */
export type OfCourseInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Conditions on how often something happened in a period. */
export type PeriodCountFilter = {
  /** The day after the last. */
  before: string;
  /** The first day of the period. */
  from: string;
  /** At least so often; once unless told. */
  gte?: number | null | undefined;
  /** At most so often. */
  lte?: number | null | undefined;
};

/** Conditions on a Pilot; all given ones must hold. */
export type PilotFilter = {
  /** All of these hold. */
  and?: Array<PilotFilter> | null | undefined;
  /** Whether it waits for the actor: to prepare it in the own cell, to attend it, or to evaluate it. */
  awaitsMe?: boolean | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The day it is set for. */
  day?: DayFilter | null | undefined;
  /** The delegation assigned. */
  delegation?: DelegationFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PilotFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PilotFilter> | null | undefined;
  /** The plan. */
  plan?: PlanFilter | null | undefined;
  /** The session type it was chosen for. */
  sessionType?: SessionTypeFilter | null | undefined;
  /** How far it is. */
  state?: PilotStateFilter | null | undefined;
};

/** Conditions on the Pilot records that belong to it. */
export type PilotListFilter = {
  /** None fits. */
  none?: PilotFilter | null | undefined;
  /** At least one fits. */
  some?: PilotFilter | null | undefined;
};

/** How far a model meeting is; the furthest that facts show, never typed in. */
export type PilotState =
  /** chosen (đã chọn). */
  | 'CHOSEN'
  /** evaluated (đã đánh giá). A delegation's evaluation of it is locked. */
  | 'EVALUATED'
  /** held (đã sinh hoạt). The cell's meeting of that day and type is recorded. */
  | 'HELD'
  /** lessons drawn (đã rút kinh nghiệm). A lesson cites it. */
  | 'LESSONS_DRAWN'
  /** prepared (đã chuẩn bị). */
  | 'PREPARED'
  /** scheduled (đã xếp lịch). It has a day and a delegation. */
  | 'SCHEDULED';

/** Conditions on a PilotState. */
export type PilotStateFilter = {
  /** This one. */
  eq?: PilotState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<PilotState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: PilotState | null | undefined;
  /** None of these. */
  notIn?: Array<PilotState> | null | undefined;
};

/** Conditions on a Plan; all given ones must hold. */
export type PlanFilter = {
  /** All of these hold. */
  and?: Array<PlanFilter> | null | undefined;
  /** The day it was approved. */
  approvedOn?: DayFilter | null | undefined;
  /** Whether it is a draft that the actor may approve. */
  awaitsMe?: boolean | null | undefined;
  /** The day after the last of its period. */
  before?: DayFilter | null | undefined;
  /** The committee whose plan it is. */
  committee?: CommitteeFilter | null | undefined;
  /** The documents it rests on. */
  documents?: DocumentListFilter | null | undefined;
  /** The first day of its period. */
  from?: DayFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PlanFilter | null | undefined;
  /** The number and sign, such as 109-KH/QU. */
  number?: TextFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<PlanFilter> | null | undefined;
  /** Its pilots. */
  pilots?: PilotListFilter | null | undefined;
  /** How far it is. */
  state?: PlanStateFilter | null | undefined;
  /** What it is about. */
  title?: TextFilter | null | undefined;
};

/** How far a plan is. */
export type PlanState =
  /** approved (đã ban hành). */
  | 'APPROVED'
  /** draft (dự thảo). Seen by those who make it; no delegate is given anything. */
  | 'DRAFT';

/** Conditions on a PlanState. */
export type PlanStateFilter = {
  /** This one. */
  eq?: PlanState | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<PlanState> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: PlanState | null | undefined;
  /** None of these. */
  notIn?: Array<PlanState> | null | undefined;
};

/** A post in a cell. */
export type Post =
  /** cell committee member (chi ủy viên). */
  | 'COMMITTEE_MEMBER'
  /** deputy secretary (phó bí thư). */
  | 'DEPUTY'
  /** secretary (bí thư). The head of the cell. */
  | 'SECRETARY';

/** Conditions on a Post. */
export type PostFilter = {
  /** This one. */
  eq?: Post | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Post> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Post | null | undefined;
  /** None of these. */
  notIn?: Array<Post> | null | undefined;
};

/** The three qualities a meeting should show (Guideline 12-HD). */
export type Quality =
  /** combativeness (tính chiến đấu). */
  | 'COMBATIVENESS'
  /** education (tính giáo dục). */
  | 'EDUCATION'
  /** leadership (tính lãnh đạo). */
  | 'LEADERSHIP';

/** Conditions on a Quality. */
export type QualityFilter = {
  /** This one. */
  eq?: Quality | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Quality> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Quality | null | undefined;
  /** None of these. */
  notIn?: Array<Quality> | null | undefined;
};

/** By what the seats of a course are shared out. */
export type QuotaKind =
  /** committee directly above (đảng ủy trực tiếp). */
  | 'COMMITTEE'
  /** group (nhóm chi bộ). */
  | 'GROUP'
  /** post (chức vụ). */
  | 'POST';

/** The band of a score, by the rubric's thresholds. */
export type Rating =
  /** Average (Trung bình). */
  | 'AVERAGE'
  /** Fair (Khá). */
  | 'FAIR'
  /** Good (Tốt). */
  | 'GOOD'
  /** Poor (Kém). */
  | 'POOR';

/** Conditions on a Rating. */
export type RatingFilter = {
  /** This one. */
  eq?: Rating | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Rating> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Rating | null | undefined;
  /** None of these. */
  notIn?: Array<Rating> | null | undefined;
};

/** Who was at a session. */
export type RecordAttendanceInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Participants, 1 to 1,000; those left out stay as they are. */
  marks: Array<AttendanceMarkInput>;
  /** The number of the session, from 1. */
  session: number;
  /** The version that was read. */
  version: number;
};

/** Conditions on a Rubric; all given ones must hold. */
export type RubricFilter = {
  /** All of these hold. */
  and?: Array<RubricFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The key. */
  key?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: RubricFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<RubricFilter> | null | undefined;
};

/** A course that a committee is to hold. */
export type ScheduleCourseInput = {
  /** The committee that holds it; people of the cells under it take part. */
  committeeId: string;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** What it is called; 1 to 200 characters. */
  name: string;
  /** Where it is held; 300 characters at most. */
  place?: string | null | undefined;
  /** The programme; 5,000 characters at most. */
  programme?: string | null | undefined;
  /** How many may take part, 1 to 1,000. */
  seats: number;
  /** What lots are drawn with, 1 to 100 characters, as where an office draws it in public; made here unless given. It never changes. */
  seed?: string | null | undefined;
  /** Its sessions in the order of their days, 1 to 60, within 24 months of today. */
  sessions: Array<CourseSessionInput>;
  /** The skills that it teaches, one at least. */
  skills: Array<Skill>;
  /** Who teaches; 300 characters at most. */
  trainer?: string | null | undefined;
};

/** What kind of meeting it was. */
export type SessionType =
  /** regular and thematic combined (thường kỳ kết hợp chuyên đề). Counts for the month and for the quarter's theme. */
  | 'COMBINED'
  /** cell-committee meeting (họp chi ủy). The cell committee alone; never counts as a cell meeting. */
  | 'COMMITTEE'
  /** regular (thường kỳ). The monthly meeting the Party Charter asks for. */
  | 'REGULAR'
  /** thematic (chuyên đề). A meeting on one theme; it does not replace the regular one. */
  | 'THEMATIC';

/** Conditions on a SessionType. */
export type SessionTypeFilter = {
  /** This one. */
  eq?: SessionType | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<SessionType> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: SessionType | null | undefined;
  /** None of these. */
  notIn?: Array<SessionType> | null | undefined;
};

/** Whether the meeting was an announced model meeting. */
export type Setting =
  /** model meeting (sinh hoạt điểm). Announced beforehand and attended by a delegation. */
  | 'MODEL'
  /** ordinary meeting (thường xuyên). */
  | 'ORDINARY';

/** Conditions on a Setting. */
export type SettingFilter = {
  /** This one. */
  eq?: Setting | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Setting> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Setting | null | undefined;
  /** None of these. */
  notIn?: Array<Setting> | null | undefined;
};

/** How heavy a shortcoming is. */
export type Severity =
  /** minor (nhẹ). */
  | 'MINOR'
  /** moderate (vừa). */
  | 'MODERATE'
  /** serious (nặng). */
  | 'SERIOUS';

/** Conditions on a Severity. */
export type SeverityFilter = {
  /** This one. */
  eq?: Severity | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Severity> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Severity | null | undefined;
  /** None of these. */
  notIn?: Array<Severity> | null | undefined;
};

/** Skills of those who prepare and chair meetings [proposal]. */
export type Skill =
  /** chairing and drawing out discussion (điều hành, gợi mở thảo luận). */
  | 'CHAIRING'
  /** concluding and drafting resolutions (kết luận, dự thảo nghị quyết). */
  | 'CONCLUDING'
  /** criticism and self-criticism (tự phê bình và phê bình). */
  | 'CRITICISM'
  /** digital records (hồ sơ điện tử). */
  | 'DIGITAL_RECORDS'
  /** managing members (quản lý đảng viên). */
  | 'MANAGING_MEMBERS'
  /** organising the routine (tổ chức nền nếp sinh hoạt). */
  | 'ORGANISING'
  /** preparing content (chuẩn bị nội dung). */
  | 'PREPARING'
  /** records (biên bản, hồ sơ). */
  | 'RECORDS';

/** Conditions on a Skill. */
export type SkillFilter = {
  /** This one. */
  eq?: Skill | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Skill> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Skill | null | undefined;
  /** None of these. */
  notIn?: Array<Skill> | null | undefined;
};

/** Where a record comes from. */
export type Source =
  /** cross-checked (đã kiểm tra đối chiếu). */
  | 'CROSS_CHECKED'
  /** from the register (theo sổ theo dõi). */
  | 'REGISTER'
  /** self-reported (chi bộ tự báo cáo). */
  | 'SELF_REPORTED'
  /** superior committee or delegation (cấp trên, đoàn công tác ghi nhận). */
  | 'SUPERIOR';

/** Conditions on a Source. */
export type SourceFilter = {
  /** This one. */
  eq?: Source | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Source> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Source | null | undefined;
  /** None of these. */
  notIn?: Array<Source> | null | undefined;
};

/** Conditions on a Tenure; all given ones must hold. */
export type TenureFilter = {
  /** All of these hold. */
  and?: Array<TenureFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The name of who holds it; only where the actor may read it. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TenureFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<TenureFilter> | null | undefined;
  /** The post. */
  post?: PostFilter | null | undefined;
  /** The first day. */
  since?: DayFilter | null | undefined;
  /** The day after the last; null while it lasts. */
  until?: DayFilter | null | undefined;
};

/** Conditions on the Tenure records that belong to it. */
export type TenureListFilter = {
  /** None fits. */
  none?: TenureFilter | null | undefined;
  /** At least one fits. */
  some?: TenureFilter | null | undefined;
};

/** Conditions on a text. Marks, case and stray blanks do not matter. */
export type TextFilter = {
  /** Contains this: "hoa" finds "Hòa" and "Hoà". */
  contains?: string | null | undefined;
  /** The same text. */
  eq?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Another text. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

/** Conditions on a TrainingNeed; all given ones must hold. */
export type TrainingNeedFilter = {
  /** All of these hold. */
  and?: Array<TrainingNeedFilter> | null | undefined;
  /** The cell. */
  cell?: CellFilter | null | undefined;
  /** The estimated level, percent of the points. */
  estimate?: NumberFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** Since when they hold it. */
  inPostSince?: DayFilter | null | undefined;
  /** The day of the latest of them. */
  latestOn?: DayFilter | null | undefined;
  /** Evaluated meetings that they chaired. */
  meetings?: IntFilter | null | undefined;
  /** Whether it is about the actor. */
  mine?: boolean | null | undefined;
  /** The name of the person; only where the actor may read it. */
  name?: TextFilter | null | undefined;
  /** Whether a head or deputy is in the first twelve months of the post and completed no course yet. */
  newInPost?: boolean | null | undefined;
  /** This does not hold. */
  not?: TrainingNeedFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<TrainingNeedFilter> | null | undefined;
  /** The public id of the person. */
  personId?: IdFilter | null | undefined;
  /** The post they hold; the highest of several. */
  post?: PostFilter | null | undefined;
  /** Whether a request for a course is open, in this skill or in any. */
  requested?: boolean | null | undefined;
  /** The skill. */
  skill?: SkillFilter | null | undefined;
  /** Whether they completed a course in the skill. */
  taken?: boolean | null | undefined;
  /** How sure it is. */
  tier?: NeedTierFilter | null | undefined;
};

/** Conditions on the TrainingNeed records that belong to it. */
export type TrainingNeedListFilter = {
  /** None fits. */
  none?: TrainingNeedFilter | null | undefined;
  /** At least one fits. */
  some?: TrainingNeedFilter | null | undefined;
};

/** Somebody leaves a course. */
export type WithdrawInput = {
  /** The enrolment. */
  enrolmentId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** Why; 1 to 1,000 characters. */
  words: string;
};

export type CoursesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } }> } | null };

export type CourseRowFragment = { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } & { ' $fragmentName'?: 'CourseRowFragment' };

export type CourseQueryVariables = Exact<{
  id: string;
  where: Types.EnrolmentFilter;
  after?: string | null | undefined;
  language: Types.Language;
}>;


export type CourseQuery = { course: { id: string, programme: string | null, chosenOn: string | null, completedOn: string | null, reason: string | null, seed: string | null, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, effect: { words: string } | null, sessions: Array<{ number: number, day: string, form: Types.CourseSessionForm, topic: string, marks: Array<{ attendance: Types.CourseAttendance, count: number }> | null }>, terms: { seats: number, reserves: number, perCell: number, quotas: Array<{ by: Types.QuotaKind, key: string, name: string, least: number, most: number | null }> } | null, participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, version: number, state: Types.EnrolmentState, post: Types.Post, tier: Types.NeedTier, reservePlace: number | null, note: string | null, since: string, next: Array<Types.EnrolmentStep>, words: string, outcome: string | null, awayAt: Array<{ number: number, day: string }>, attendance: Array<{ session: number, attendance: Types.CourseAttendance }>, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null } }> } | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type EnrolmentRowFragment = { id: string, version: number, state: Types.EnrolmentState, post: Types.Post, tier: Types.NeedTier, reservePlace: number | null, note: string | null, since: string, next: Array<Types.EnrolmentStep>, words: string, outcome: string | null, awayAt: Array<{ number: number, day: string }>, attendance: Array<{ session: number, attendance: Types.CourseAttendance }>, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null } & { ' $fragmentName'?: 'EnrolmentRowFragment' };

export type OwnEnrolmentFragment = { id: string, version: number, state: Types.EnrolmentState, post: Types.Post, tier: Types.NeedTier, reservePlace: number | null, note: string | null, since: string, next: Array<Types.EnrolmentStep>, words: string, outcome: string | null, course: { id: string, name: string, beginsOn: string, endsOn: string, place: string | null, skills: Array<Types.Skill>, sessions: Array<{ number: number, day: string, form: Types.CourseSessionForm, topic: string }> } | null, awayAt: Array<{ number: number, day: string }>, attendance: Array<{ session: number, attendance: Types.CourseAttendance }>, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null } & { ' $fragmentName'?: 'OwnEnrolmentFragment' };

export type StandardSessionsQueryVariables = Exact<{
  from: string;
  language: Types.Language;
}>;


export type StandardSessionsQuery = { standardSessions: Array<{ day: string, form: Types.CourseSessionForm, topic: string }> | null };

export type ScheduleCourseMutationVariables = Exact<{
  input: Types.ScheduleCourseInput;
}>;


export type ScheduleCourseMutation = { scheduleCourse: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type ChangeCourseMutationVariables = Exact<{
  input: Types.ChangeCourseInput;
}>;


export type ChangeCourseMutation = { changeCourse: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type InviteParticipantsMutationVariables = Exact<{
  input: Types.OfCourseInput;
}>;


export type InviteParticipantsMutation = { inviteParticipants: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type CancelCourseMutationVariables = Exact<{
  input: Types.CancelCourseInput;
}>;


export type CancelCourseMutation = { cancelCourse: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type CompleteCourseMutationVariables = Exact<{
  input: Types.CompleteCourseInput;
}>;


export type CompleteCourseMutation = { completeCourse: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type RecordCourseAttendanceMutationVariables = Exact<{
  input: Types.RecordAttendanceInput;
}>;


export type RecordCourseAttendanceMutation = { recordAttendance: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null };

export type AnswerInvitationMutationVariables = Exact<{
  input: Types.AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { id: string, version: number, state: Types.EnrolmentState, next: Array<Types.EnrolmentStep>, course: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null } | null };

export type WithdrawFromCourseMutationVariables = Exact<{
  input: Types.WithdrawInput;
}>;


export type WithdrawFromCourseMutation = { withdraw: { id: string, version: number, state: Types.EnrolmentState, next: Array<Types.EnrolmentStep>, course: { id: string, version: number, name: string, state: Types.CourseState, skills: Array<Types.Skill>, seats: number, beginsOn: string, endsOn: string, place: string | null, trainer: string | null, next: Array<Types.CourseStep>, waiting: number | null, free: number | null, committee: { id: string, name: string } | null, counts: Array<{ state: Types.EnrolmentState, count: number }> | null } | null } | null };

export const CourseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CourseRowFragment, unknown>;
export const EnrolmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentRow"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reservePlace"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awayAt"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<EnrolmentRowFragment, unknown>;
export const OwnEnrolmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnEnrolment"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]},{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reservePlace"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awayAt"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<OwnEnrolmentFragment, unknown>;
export const CoursesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Courses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CoursesQuery, CoursesQueryVariables>;
export const CourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Course"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolmentFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]},{"kind":"Field","name":{"kind":"Name","value":"programme"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"chosenOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"completedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"effect"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"marks"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reserves"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"perCell"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"least"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"most"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reservePlace"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awayAt"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CourseQuery, CourseQueryVariables>;
export const StandardSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<StandardSessionsQuery, StandardSessionsQueryVariables>;
export const ScheduleCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleCourseInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ScheduleCourseMutation, ScheduleCourseMutationVariables>;
export const ChangeCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeCourseInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ChangeCourseMutation, ChangeCourseMutationVariables>;
export const InviteParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteParticipants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfCourseInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteParticipants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<InviteParticipantsMutation, InviteParticipantsMutationVariables>;
export const CancelCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelCourseInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CancelCourseMutation, CancelCourseMutationVariables>;
export const CompleteCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteCourseInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeCourse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CompleteCourseMutation, CompleteCourseMutationVariables>;
export const RecordCourseAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCourseAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RecordCourseAttendanceMutation, RecordCourseAttendanceMutationVariables>;
export const AnswerInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInvitationInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const WithdrawFromCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFromCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"course"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CourseRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CourseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Course"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skills"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"beginsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"trainer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"next"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"free"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<WithdrawFromCourseMutation, WithdrawFromCourseMutationVariables>;