export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, from 1900 to 2199. */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
  DateTime: { input: string; output: string; }
  /** A calendar month, `YYYY-MM`, from 1900 to 2199. */
  Month: { input: string; output: string; }
};

/** Conditions on a Account; all given ones must hold. */
export type AccountFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<AccountFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** What is typed to sign in. */
  login?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<AccountFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<AccountFilter>>;
};

/** What an action answers: exactly one of these. */
export type ActionAnswerInput = {
  /** A document. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** A locked evaluation of the cell. */
  evaluationId?: InputMaybe<Scalars['ID']['input']>;
  /** A finding of a locked evaluation of the cell. */
  findingId?: InputMaybe<Scalars['ID']['input']>;
  /** A month in which the cell did not meet as the rules require. */
  month?: InputMaybe<Scalars['Month']['input']>;
  /** A plan. */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** What an action answers. */
export type ActionAnswerKind =
  /** breach of the regime (tháng không đúng chế độ). A month of the cell that was not held as the rules require. */
  | 'BREACH'
  /** document (văn bản). */
  | 'DOCUMENT'
  /** evaluation (lượt đánh giá). */
  | 'EVALUATION'
  /** finding (nhận xét của lượt đánh giá). */
  | 'FINDING'
  /** plan (kế hoạch). */
  | 'PLAN';

/** What actions can be grouped by. */
export type ActionDimension =
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** The day the action was verified or cancelled; null while it is open. (ngày kết thúc) */
  | 'CLOSED_ON'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The day the action is due. (hạn hoàn thành) */
  | 'DUE_ON'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** What is done. (loại việc) */
  | 'KIND'
  /** The day the action was opened. (ngày giao) */
  | 'OPENED_ON'
  /** The post that owned it on the day it was opened; null where an account does. (chức vụ người được giao) */
  | 'OWNER_POST'
  /** How far the action is. (trạng thái) */
  | 'STATE';

/** Conditions on a Action; all given ones must hold. */
export type ActionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ActionFilter>>;
  /** Whether it was submitted and the actor may verify or return it. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The day it was verified or cancelled. */
  closedOn?: InputMaybe<DayFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The day it is due. */
  dueOn?: InputMaybe<DayFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** What is done. */
  kind?: InputMaybe<ActionKindFilter>;
  /** Whether the actor owns it, speaks for the cell that does, or is named to verify it. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ActionFilter>;
  /** The day it was opened. */
  openedOn?: InputMaybe<DayFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ActionFilter>>;
  /** Days past due while it is with the owner; below 0 before the due day. */
  overdueDays?: InputMaybe<IntFilter>;
  /** Whether the actor owns it, or speaks for the cell that does. */
  owned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The post that owns it. */
  ownerPost?: InputMaybe<PostFilter>;
  /** How often it was reopened. */
  reopened?: InputMaybe<IntFilter>;
  /** How far it is. */
  state?: InputMaybe<ActionStateFilter>;
  /** The day of the latest submission. */
  submittedOn?: InputMaybe<DayFilter>;
  /** The title, for those who may read it. */
  title?: InputMaybe<TextFilter>;
  /** Days that a submission has waited to be verified. */
  waitingDays?: InputMaybe<IntFilter>;
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
  eq?: InputMaybe<ActionKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<ActionKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<ActionKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<ActionKind>>;
};

/** Conditions on the Action records that belong to it. */
export type ActionListFilter = {
  /** None fits. */
  none?: InputMaybe<ActionFilter>;
  /** At least one fits. */
  some?: InputMaybe<ActionFilter>;
};

/** What can be asked of actions. */
export type ActionMetric =
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** How many actions the row holds. (số việc) */
  | 'COUNT'
  /** Median number of days past due of the actions that are or were submitted late; those on time are left out. (số ngày chậm trung vị) */
  | 'DAYS_LATE_MEDIAN'
  /** How many actions are still with their owners, and in how many cells. (số việc đang mở) */
  | 'OPEN'
  /** How many actions are past their due day and still with their owners, and in how many cells. (số việc quá hạn) */
  | 'OVERDUE'
  /** Share of the actions that were verified or cancelled once and were opened again. (tỷ lệ mở lại) */
  | 'REOPENED_SHARE'
  /** How many submissions wait for the authority, and in how many cells. (số việc chờ xác nhận) */
  | 'VERIFYING'
  /** Median number of days from the latest submission until it was verified or returned, or until today where it still waits. (số ngày chờ xác nhận trung vị) */
  | 'VERIFYING_DAYS_MEDIAN';

/** An order of Action records; ties are settled by the id. */
export type ActionOrder = {
  /** The key. */
  by: ActionOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Action records can be ordered by. */
export type ActionOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day it was closed. */
  | 'CLOSED_ON'
  /** The due day. */
  | 'DUE_ON'
  /** The day it was opened. */
  | 'OPENED_ON';

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
  eq?: InputMaybe<ActionState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<ActionState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<ActionState>;
  /** None of these. */
  notIn?: InputMaybe<Array<ActionState>>;
};

/** A key to group by. */
export type ActionStatsGroupBy = {
  /** The key. */
  by: ActionDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type ActionStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<ActionMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type ActionStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<ActionDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<ActionMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type ActionStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: ActionMetric;
  /** The metric it is divided by. */
  per: ActionMetric;
};

/** A step with an action. */
export type ActionStepInput = {
  /** The action. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 4,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What was done to an action. */
export type ActionStepKind =
  /** accepted (nhận việc). */
  | 'ACCEPT'
  /** took attendance (ghi nhận dự). */
  | 'ATTEND'
  /** cancelled (hủy việc). */
  | 'CANCEL'
  /** opened (giao việc). */
  | 'OPEN'
  /** planned the event (xếp lịch, mời dự). */
  | 'PLAN'
  /** reopened (mở lại). */
  | 'REOPEN'
  /** reported progress (báo cáo tiến độ). */
  | 'REPORT'
  /** returned (trả lại để làm tiếp). */
  | 'RETURN'
  /** submitted (báo cáo hoàn thành). */
  | 'SUBMIT'
  /** verified (xác nhận hoàn thành). */
  | 'VERIFY';

/** Something found, in words. */
export type AddFindingInput = {
  /** The criterion it speaks of; null for the whole. */
  criterionId?: InputMaybe<Scalars['ID']['input']>;
  /** The evaluation that found it. */
  evaluationId: Scalars['ID']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Strength or shortcoming. */
  kind: FindingKind;
  /** How heavy a shortcoming is; null for a strength. */
  severity?: InputMaybe<Severity>;
  /** The words, 1 to 4,000 characters. */
  words: Scalars['String']['input'];
};

/** What may be added up over groups. */
export type Additivity =
  /** the figure itself (cộng được). */
  | 'ADDITIVE'
  /** only the sums it is made of (cộng theo tử số và mẫu số). */
  | 'BY_PARTS'
  /** nothing: the same cell may stand in several groups (không cộng được). */
  | 'NOT_ADDITIVE';

/** What scores are corrected for, beside the raw ones. */
export type Adjustment =
  /** severity of evaluators (độ chặt của bên chấm). What the average evaluator would have given, by score = cell + evaluator + quarter + session type. */
  | 'EVALUATOR';

/** A wrongful measure is annulled. */
export type AnnulMeasureInput = {
  /** Votes against. */
  against: Scalars['Int']['input'];
  /** The body that annuls: the one that decided, or one that may hear an appeal. */
  bodyId: Scalars['ID']['input'];
  /** The day of its document. */
  documentDay: Scalars['Date']['input'];
  /** The number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Votes in favour. */
  inFavour: Scalars['Int']['input'];
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Members present. */
  present: Scalars['Int']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to a contest. */
export type AnswerContestInput = {
  /** The answer, 1 to 4,000 characters. */
  answer: Scalars['String']['input'];
  /** The contest. */
  contestId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the contest that was read. */
  version: Scalars['Int']['input'];
};

/** How the subject answered. */
export type AnswerForm =
  /** orally (trực tiếp bằng lời). */
  | 'ORAL'
  /** on paper (bằng văn bản giấy). */
  | 'PAPER'
  /** in writing here (trên hệ thống). */
  | 'WRITTEN';

/** An answer to an invitation. */
export type AnswerInvitationInput = {
  /** Whether the person takes part. */
  accepts: Scalars['Boolean']['input'];
  /** The enrolment. */
  enrolmentId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Why not (needed to decline), or how an organiser who answers for the person knows (needed then); 1,000 characters at most. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What a cell says of a lesson. */
export type AnswerOfferInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The offer. */
  offerId: Scalars['ID']['input'];
  /** Why it declines (needed), or how it goes about it; 1,000 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** An answer to a request. */
export type AnswerTrainingRequestInput = {
  /** The answer; 1 to 2,000 characters. */
  answer: Scalars['String']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What became of an appeal. */
export type AppealOutcome =
  /** annulled (hủy bỏ quyết định). */
  | 'ANNULLED'
  /** confirmed (giữ nguyên quyết định). */
  | 'CONFIRMED'
  /** remitted (yêu cầu xem xét, quyết định lại). The body decides anew. */
  | 'REMITTED'
  /** varied (thay bằng hình thức nhẹ hơn). */
  | 'VARIED';

/** Pilots as they were proposed and changed by a person. */
export type ApplyProposalInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pilots, 1 to 200; all are chosen or none. */
  pilots: Array<ChosenPilotInput>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A cell gets a secretary. */
export type AppointHeadInput = {
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name of the person. */
  name: Scalars['String']['input'];
  /** The first day; who held the post until then no longer does. */
  since: Scalars['Date']['input'];
};

/** A plan is approved. */
export type ApprovePlanInput = {
  /** The day it was approved. */
  approvedOn: Scalars['Date']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
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
  eq?: InputMaybe<Aspect>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Aspect>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Aspect>;
  /** None of these. */
  notIn?: InputMaybe<Array<Aspect>>;
};

/** A pilot's delegation, day and theme. What is left out stays; null takes it away. */
export type AssignPilotInput = {
  /** Whether all delegations of the plan score it. */
  anchor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** A delegation of the plan. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pilot. */
  pilotId: Scalars['ID']['input'];
  /** The theme, 500 characters at most. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Whether a participant was at a session. */
export type AttendanceMarkInput = {
  /** Whether they were there. */
  attendance: CourseAttendance;
  /** The enrolment, of somebody who accepted. */
  enrolmentId: Scalars['ID']['input'];
};

/** Why a cell needs a decision first. */
export type AttentionKind =
  /** never evaluated by a superior or a delegation (chưa được đánh giá lần nào). */
  | 'NEVER_EVALUATED'
  /** quarters without a thematic meeting (quý không sinh hoạt chuyên đề). */
  | 'NO_THEMATIC'
  /** months unreported (tháng chưa báo cáo). */
  | 'UNREPORTED';

/** Conditions on a AuditEntry; all given ones must hold. */
export type AuditEntryFilter = {
  /** Who did it. */
  account?: InputMaybe<AccountFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<AuditEntryFilter>>;
  /** The day it was done, in UTC. */
  at?: InputMaybe<DayFilter>;
  /** This does not hold. */
  not?: InputMaybe<AuditEntryFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<AuditEntryFilter>>;
  /** Its number. */
  seq?: InputMaybe<IntFilter>;
  /** The kind of record. */
  subject?: InputMaybe<TextFilter>;
  /** The record's public id. */
  subjectId?: InputMaybe<IdFilter>;
  /** The verb. */
  verb?: InputMaybe<TextFilter>;
};

/** An order of AuditEntry records; ties are settled by the id. */
export type AuditEntryOrder = {
  /** The key. */
  by: AuditEntryOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What AuditEntry records can be ordered by. */
export type AuditEntryOrderKey =
  /** Its number: the order of what was done. */
  | 'SEQ';

/** Whose scores a figure rests on. */
export type BasisEvaluator =
  /** delegations (đoàn công tác). */
  | 'DELEGATION'
  /** official (chính thức). Superior committees and delegations, never the cell itself. */
  | 'OFFICIAL'
  /** the cells themselves (chi bộ tự đánh giá). */
  | 'SELF'
  /** superior committees (cấp ủy cấp trên). */
  | 'SUPERIOR';

/** Whose scores a question rests on. Official ones at ordinary meetings unless told. */
export type BasisInput = {
  /** Whose scores; OFFICIAL unless told. */
  evaluator?: InputMaybe<BasisEvaluator>;
  /** At which meetings; ORDINARY unless told. */
  setting?: InputMaybe<Setting>;
};

/** What kind of body decides. */
export type BodyKind =
  /** appeal body (cơ quan giải quyết khiếu nại). It decides appeals alone. */
  | 'APPEAL'
  /** cell (chi bộ). */
  | 'CELL'
  /** inspection commission (ủy ban kiểm tra). */
  | 'INSPECTION'
  /** standing committee (ban thường vụ). */
  | 'STANDING_COMMITTEE'
  /** superior committee (cấp ủy cấp trên). */
  | 'SUPERIOR_COMMITTEE';

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
  eq?: InputMaybe<Breach>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Breach>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Breach>;
  /** None of these. */
  notIn?: InputMaybe<Array<Breach>>;
};

/** A course is cancelled. */
export type CancelCourseInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A decision was carried out. */
export type CarryOutDecisionInput = {
  /** The decision. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How, 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What estimates of cells are put in order by; ties are settled by the code. */
export type CellEstimateKey =
  /** The code of the cell. */
  | 'CODE'
  /** The estimate. */
  | 'ESTIMATE'
  /** The upper end of the interval: who is surely at most so good. */
  | 'HIGH'
  /** The lower end of the interval: who is surely at least so good. */
  | 'LOW'
  /** How many evaluations there are. */
  | 'N';

/** An order of the estimates of cells. */
export type CellEstimateOrder = {
  /** By what. */
  by: CellEstimateKey;
  /** The direction. */
  direction?: SortDirection;
};

/** Conditions on a Cell; all given ones must hold. */
export type CellFilter = {
  /** Its actions. */
  actions?: InputMaybe<ActionListFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<CellFilter>>;
  /** The day it was closed. */
  closedOn?: InputMaybe<DayFilter>;
  /** The code. */
  code?: InputMaybe<TextFilter>;
  /** The committee it stands under today. */
  committee?: InputMaybe<CommitteeFilter>;
  /** Enrolments of its people in courses. */
  enrolments?: InputMaybe<EnrolmentListFilter>;
  /** Its evaluations. */
  evaluations?: InputMaybe<EvaluationListFilter>;
  /** Its flags for review. */
  flags?: InputMaybe<FlagListFilter>;
  /** The group it belongs to today. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Rating of the latest evaluation on the official basis. */
  latestRating?: InputMaybe<RatingFilter>;
  /** Score of the latest evaluation on the official basis. */
  latestScore?: InputMaybe<NumberFilter>;
  /** Its cases. */
  measures?: InputMaybe<MeasureListFilter>;
  /** Its meetings. */
  meetings?: InputMaybe<MeetingListFilter>;
  /** Members of the cell. */
  members?: InputMaybe<IntFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CellFilter>;
  /** Months of the period declared not held. */
  notHeldMonths?: InputMaybe<PeriodCountFilter>;
  /** How many actions are open with it. */
  openActions?: InputMaybe<IntFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CellFilter>>;
  /** The model meetings it was chosen for. */
  pilots?: InputMaybe<PilotListFilter>;
  /** Posts held in it, past ones too. */
  posts?: InputMaybe<TenureListFilter>;
  /** Quarters that end in the period, over and reported by now, without a thematic or combined meeting. */
  quartersWithoutThematic?: InputMaybe<PeriodCountFilter>;
  /** Part of the code, the name, or (for those who may read it) the name of the present secretary. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** What is known of the skills of those who hold posts in it. */
  trainingNeeds?: InputMaybe<TrainingNeedListFilter>;
  /** Months of the period, over by now, of which nothing was reported. */
  unreportedMonths?: InputMaybe<PeriodCountFilter>;
};

/** Conditions on a CellGroup; all given ones must hold. */
export type CellGroupFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CellGroupFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The key, such as SCHOOL. */
  key?: InputMaybe<TextFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CellGroupFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CellGroupFilter>>;
};

/** Conditions on a CellMonth; all given ones must hold. */
export type CellMonthFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CellMonthFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The first day of the month; `from` and `before` take whole months. */
  month?: InputMaybe<DayFilter>;
  /** This does not hold. */
  not?: InputMaybe<CellMonthFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CellMonthFilter>>;
  /** Where the record of it comes from; null where nothing was reported. */
  source?: InputMaybe<SourceFilter>;
  /** What became of the month. */
  state?: InputMaybe<MonthStateFilter>;
};

/** An order of Cell records; ties are settled by the id. */
export type CellOrder = {
  /** The key. */
  by: CellOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Cell records can be ordered by. */
export type CellOrderKey =
  /** The code, numbers by value. */
  | 'CODE'
  /** The place of its group. */
  | 'GROUP'
  /** Score of the latest evaluation on the official basis. */
  | 'LATEST_SCORE'
  /** The number of members. */
  | 'MEMBERS'
  /** The name, in Vietnamese order. */
  | 'NAME'
  /** How many actions are open with it. */
  | 'OPEN_ACTIONS';

/** The plan of a course, anew. */
export type ChangeCourseInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where it is held; 300 characters at most. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The programme; 5,000 characters at most. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** How many may take part, 1 to 1,000. */
  seats: Scalars['Int']['input'];
  /** Its sessions in the order of their days, 1 to 60, within 24 months of today. */
  sessions: Array<CourseSessionInput>;
  /** The skills that it teaches, one at least. */
  skills: Array<Skill>;
  /** Who teaches; 300 characters at most. */
  trainer?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A finding said otherwise, before its evaluation is locked. */
export type ChangeFindingInput = {
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Strength or shortcoming. */
  kind: FindingKind;
  /** How heavy a shortcoming is; null for a strength. */
  severity?: InputMaybe<Severity>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** The words, 1 to 4,000 characters. */
  words: Scalars['String']['input'];
};

/** One's own password. */
export type ChangePasswordInput = {
  /** The present one. */
  current: Scalars['String']['input'];
  /** The new one, 10 to 200 characters. */
  next: Scalars['String']['input'];
};

/** Kinds of records whose changes are told while they happen. */
export type ChangeTopic =
  /** actions (việc sau kết luận). */
  | 'ACTIONS'
  /** evaluations (đánh giá). Their marks, findings and contests too. */
  | 'EVALUATIONS'
  /** measures (xem xét trách nhiệm). Flags for review too. */
  | 'MEASURES'
  /** meetings (sinh hoạt chi bộ). Their checks and declared months too. */
  | 'MEETINGS'
  /** plans and model meetings (kế hoạch và sinh hoạt điểm). */
  | 'PLANS';

/** A superior compares a postponement in a cell's own words with the document. */
export type CheckPostponementInput = {
  /** Whether there is such a document; if not, the month was not held, which is said once it is over. */
  agrees: Scalars['Boolean']['input'];
  /** The declaration. */
  declarationId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was found; needed where there is none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
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
  eq?: InputMaybe<ChoiceReason>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<ChoiceReason>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<ChoiceReason>;
  /** None of these. */
  notIn?: InputMaybe<Array<ChoiceReason>>;
};

/** How participants are chosen. */
export type ChooseParticipantsInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Participants and reserves of one cell at most; 1 unless told. */
  perCell?: InputMaybe<Scalars['Int']['input']>;
  /** True writes nothing; false unless told. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Quotas, 100 at most; none unless told. */
  quotas?: InputMaybe<Array<QuotaInput>>;
  /** Reserves, 0 to 100; 5 unless told. */
  reserves?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A cell is chosen for a model meeting. */
export type ChoosePilotInput = {
  /** Whether all delegations of the plan score it. */
  anchor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The day; null for none yet. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** A delegation of the plan; null for none yet. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** REGULAR or THEMATIC. */
  sessionType: SessionType;
  /** The theme, 500 characters at most; null for none. */
  theme?: InputMaybe<Scalars['String']['input']>;
};

/** A cell for a model meeting. */
export type ChosenPilotInput = {
  /** Whether all delegations of the plan score it. */
  anchor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The day; null for none yet. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** A delegation of the plan; null for none yet. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** REGULAR or THEMATIC. */
  sessionType: SessionType;
  /** The theme, 500 characters at most; null for none. */
  theme?: InputMaybe<Scalars['String']['input']>;
};

/** A cell is closed. */
export type CloseCellInput = {
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The first day on which it is no more. */
  closedOn: Scalars['Date']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Conditions on a Committee; all given ones must hold. */
export type CommitteeFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CommitteeFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The kind. */
  kind?: InputMaybe<CommitteeKindFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CommitteeFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CommitteeFilter>>;
  /** The committee itself or any below it, by today's tree. */
  under?: InputMaybe<IdFilter>;
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
  eq?: InputMaybe<CommitteeKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<CommitteeKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<CommitteeKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<CommitteeKind>>;
};

/** Conditions on a CommitteeSession; all given ones must hold. */
export type CommitteeSessionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CommitteeSessionFilter>>;
  /** The committee. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The day it was held. */
  heldOn?: InputMaybe<DayFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<CommitteeSessionFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CommitteeSessionFilter>>;
};

/** An order of CommitteeSession records; ties are settled by the id. */
export type CommitteeSessionOrder = {
  /** The key. */
  by: CommitteeSessionOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What CommitteeSession records can be ordered by. */
export type CommitteeSessionOrderKey =
  /** The day it was held. */
  | 'HELD_ON';

/** What a period is compared with. */
export type Comparison =
  /** the period just before, of the same length (kỳ liền trước). */
  | 'PREVIOUS_PERIOD'
  /** the same period a year earlier (cùng kỳ năm trước). Days and weeks are compared with those 52 weeks earlier. */
  | 'SAME_PERIOD_LAST_YEAR';

/** A course is ended. */
export type CompleteCourseInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Those for whom it is decided otherwise, each with words. */
  otherwise?: InputMaybe<Array<JudgedInput>>;
  /** Percent of the sessions that one must have been at, 0 to 100; 80 unless told. */
  share?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A cell asks that an evaluation be looked at again. */
export type ContestEvaluationInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is contested and why, 1 to 4,000 characters. */
  words: Scalars['String']['input'];
};

/** The subject explains. */
export type ContestFlagInput = {
  /** The explanation; 1 to 4,000 characters. */
  explanation: Scalars['String']['input'];
  /** The flag. */
  flagId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What came of a contest. */
export type ContestOutcome =
  /** corrected (đã điều chỉnh kết quả). The evaluation was revised between the contest and its answer. */
  | 'CORRECTED'
  /** upheld (giữ nguyên kết quả). */
  | 'UPHELD';

/** A record is corrected. What is absent stays; null takes a value away. */
export type CorrectMeetingInput = {
  /** The person of the cell who chaired; their post is that of the day. */
  chairId?: InputMaybe<Scalars['ID']['input']>;
  /** The day the cell committee met beforehand. */
  committeeMetOn?: InputMaybe<Scalars['Date']['input']>;
  /** Members absent with a reason, 0 to 10,000. */
  excused?: InputMaybe<Scalars['Int']['input']>;
  /** Members exempt from meetings, 0 to 10,000. */
  exempt?: InputMaybe<Scalars['Int']['input']>;
  /** The day it was held. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Length in minutes, 1 to 600. */
  lengthMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Why the counts are far from the cell's membership, 1,000 characters at most; needed there. */
  membersReason?: InputMaybe<Scalars['String']['input']>;
  /** Where the minutes are kept, 500 characters at most. */
  minutes?: InputMaybe<Scalars['String']['input']>;
  /** Members present, 0 to 10,000; the first three counts are given together, or none. */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is corrected, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The session type. */
  sessionType?: InputMaybe<SessionType>;
  /** The theme of a thematic or combined meeting. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** Members absent without a reason, 0 to 10,000. */
  unexcused?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Two figures to be correlated over all groups. */
export type CorrelateInput = {
  /** How. */
  method?: InputMaybe<CorrelationMethod>;
  /** The one. */
  x: JointFigure;
  /** The other. */
  y: JointFigure;
};

/** How two figures are correlated. */
export type CorrelationMethod =
  /** by values (Pearson) (theo giá trị (Pearson)). */
  | 'PEARSON'
  /** by ranks (Spearman) (theo thứ hạng (Spearman)). */
  | 'SPEARMAN';

/** Whether a participant was at a session. */
export type CourseAttendance =
  /** absent (vắng không lý do). */
  | 'ABSENT'
  /** excused (vắng có lý do). */
  | 'EXCUSED'
  /** present (có mặt). */
  | 'PRESENT';

/** What can be said of skills after a course. */
export type CourseEffectKind =
  /** a change, described (chỉ mô tả thay đổi). Before and after of those who completed it, without a comparison: no effect. */
  | 'DESCRIBED'
  /** an effect (có tác động). Those drawn by lot differ from those who waited, at equal earlier results; the interval leaves out 0. */
  | 'EFFECT'
  /** not enough data to conclude (chưa đủ số liệu để kết luận). */
  | 'INSUFFICIENT'
  /** no clear effect (chưa thấy tác động rõ). Those drawn by lot are compared with those who waited; the interval holds 0. */
  | 'NO_CLEAR_EFFECT';

/** Conditions on a Course; all given ones must hold. */
export type CourseFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CourseFilter>>;
  /** The day of its first session. */
  beginsOn?: InputMaybe<DayFilter>;
  /** The committee that holds it. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The day of its last session. */
  endsOn?: InputMaybe<DayFilter>;
  /** Who takes part, is in reserve or was not chosen. */
  enrolments?: InputMaybe<EnrolmentListFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CourseFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CourseFilter>>;
  /** A skill that it teaches. */
  skill?: InputMaybe<SkillFilter>;
  /** How far it is. */
  state?: InputMaybe<CourseStateFilter>;
};

/** An order of Course records; ties are settled by the id. */
export type CourseOrder = {
  /** The key. */
  by: CourseOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Course records can be ordered by. */
export type CourseOrderKey =
  /** The day of its first session. */
  | 'BEGINS_ON'
  /** The day of its last session. */
  | 'ENDS_ON'
  /** The name, without marks. */
  | 'NAME';

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
  day: Scalars['Date']['input'];
  /** How it is taught. */
  form: CourseSessionForm;
  /** What it is about; 1 to 300 characters. */
  topic: Scalars['String']['input'];
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
  eq?: InputMaybe<CourseState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<CourseState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<CourseState>;
  /** None of these. */
  notIn?: InputMaybe<Array<CourseState>>;
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

/** A new account. */
export type CreateAccountInput = {
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 60 letters, digits, dots, dashes or underlines. */
  login: Scalars['String']['input'];
  /** How the office calls it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A password; a one-time password is made unless given. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** A calendar address of one's own. */
export type CreateCalendarFeedInput = {
  /** Only the meetings of this delegation; null for all that one may see. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language of its entries. */
  language?: Language;
};

/** A new cell. */
export type CreateCellInput = {
  /** The code, unique. */
  code: Scalars['String']['input'];
  /** The committee it stands under. */
  committeeId: Scalars['ID']['input'];
  /** The key of its group. */
  groupKey: Scalars['String']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Members; null where it is not known. */
  members?: InputMaybe<Scalars['Int']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** The first day. */
  since: Scalars['Date']['input'];
};

/** A token for a program. */
export type CreateTokenInput = {
  /** The day it ends; a year ahead at most. */
  expiresOn: Scalars['Date']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** How far it reaches. */
  scope?: TokenScope;
};

/** What marks of criteria can be grouped by. */
export type CriterionDimension =
  /** Whether the criterion looks at content or form. (mặt đánh giá) */
  | 'ASPECT'
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** Who chaired the meeting; null where it is not tied to one or the chair is not recorded. (người chủ trì) */
  | 'CHAIR'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The criterion of its rubric version. (tiêu chí) */
  | 'CRITERION'
  /** The delegation that evaluated; null where a committee or the cell itself did. (đoàn công tác) */
  | 'DELEGATION'
  /** The delegation or committee that evaluated, or the cells themselves. (đơn vị đánh giá) */
  | 'EVALUATOR'
  /** Whether a delegation, a superior committee or the cell itself evaluated. (bên đánh giá) */
  | 'EVALUATOR_KIND'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** The day of the meeting that was evaluated. (ngày sinh hoạt) */
  | 'HELD_ON'
  /** The quality that the criterion shows; a mark counts under each of several and once in totals, and under null where it shows none. (tính chất) */
  | 'QUALITY'
  /** The band of the score by the rubric; null where nothing applied. (xếp loại) */
  | 'RATING'
  /** The rubric version the evaluation was made with. (bảng chấm điểm) */
  | 'RUBRIC'
  /** The type of the meeting that was evaluated. (loại sinh hoạt) */
  | 'SESSION_TYPE'
  /** Whether the meeting was an announced model meeting or an ordinary one. (tính chất buổi sinh hoạt) */
  | 'SETTING'
  /** The skill that the criterion shows; a mark counts under each of several and once in totals, and under null where it shows none. (kỹ năng) */
  | 'SKILL';

/** Conditions on a Criterion; all given ones must hold. */
export type CriterionFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CriterionFilter>>;
  /** Whether it looks at content or form. */
  aspect?: InputMaybe<AspectFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Its key within the rubric, such as 4.2. */
  key?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CriterionFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CriterionFilter>>;
  /** The qualities it shows; at least one of them fits. */
  qualities?: InputMaybe<QualityFilter>;
  /** The skills it shows; at least one of them fits. */
  skills?: InputMaybe<SkillFilter>;
};

/** Conditions on a CriterionMark; all given ones must hold. */
export type CriterionMarkFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CriterionMarkFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The criterion. */
  criterion?: InputMaybe<CriterionFilter>;
  /** The delegation that evaluated. */
  delegation?: InputMaybe<DelegationFilter>;
  /** The day it was made. */
  evaluatedOn?: InputMaybe<DayFilter>;
  /** Who evaluated. */
  evaluatorKind?: InputMaybe<EvaluatorKindFilter>;
  /** Its findings, for those who may read them. */
  findings?: InputMaybe<FindingListFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The day of the meeting it speaks of. */
  heldOn?: InputMaybe<DayFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<CriterionMarkFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CriterionMarkFilter>>;
  /** Points given; missing where the criterion does not apply. */
  points?: InputMaybe<NumberFilter>;
  /** The rating. */
  rating?: InputMaybe<RatingFilter>;
  /** The rubric it was made with. */
  rubric?: InputMaybe<RubricFilter>;
  /** Points out of 100. */
  score?: InputMaybe<NumberFilter>;
  /** The session type. */
  sessionType?: InputMaybe<SessionTypeFilter>;
  /** Model or ordinary meeting. */
  setting?: InputMaybe<SettingFilter>;
  /** How far it is. */
  state?: InputMaybe<EvaluationStateFilter>;
  /** The version. */
  version?: InputMaybe<IntFilter>;
};

/** What can be asked of marks of criteria. */
export type CriterionMetric =
  /** Points earned, of the points that apply, over all marks of the row. (mức đạt) */
  | 'ATTAINMENT'
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** How many marks the row holds. (lượt chấm tiêu chí) */
  | 'COUNT'
  /** Share of the marks that apply which have all points. (tỷ lệ đạt điểm tối đa) */
  | 'FULL_MARKS_SHARE'
  /** Share of the marks whose criterion does not apply, as the rubric decides and never the assessor. (tỷ lệ không áp dụng) */
  | 'NOT_APPLICABLE_SHARE';

/** A key to group by. */
export type CriterionStatsGroupBy = {
  /** The key. */
  by: CriterionDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type CriterionStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<CriterionMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type CriterionStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<CriterionDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<CriterionMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type CriterionStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: CriterionMetric;
  /** The metric it is divided by. */
  per: CriterionMetric;
};

/** A superior compares a record with the minutes. */
export type CrossCheckMeetingInput = {
  /** Whether the record agrees with the minutes. */
  agrees: Scalars['Boolean']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** What differs; needed where it does not agree. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Conditions on a day. `from` and `before` make a half-open range. */
export type DayFilter = {
  /** Before this day. */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** Equal to this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** This day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** More than this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** At least this day. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** At most this day. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Other than this day. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** What became of an appeal. */
export type DecideAppealInput = {
  /** Votes against. */
  against: Scalars['Int']['input'];
  /** The body that decided: another than the first, and not below it. */
  bodyId: Scalars['ID']['input'];
  /** The day of its document. */
  documentDay: Scalars['Date']['input'];
  /** The number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Votes in favour. */
  inFavour: Scalars['Int']['input'];
  /** The lighter form of a varied decision. */
  kind?: InputMaybe<MeasureKind>;
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What became of it. */
  outcome: AppealOutcome;
  /** Members present. */
  present: Scalars['Int']['input'];
  /** Until when it is to be put right, where the lighter form asks for that. */
  remedyBy?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What the named body decided. */
export type DecideMeasureInput = {
  /** Votes against. */
  against: Scalars['Int']['input'];
  /** What was decided. */
  decision: MeasureDecision;
  /** The day of its document. */
  documentDay: Scalars['Date']['input'];
  /** The number of the decision. */
  documentNumber: Scalars['String']['input'];
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Votes in favour: more than half of all members for discipline. */
  inFavour: Scalars['Int']['input'];
  /** The lighter form of a varied decision. */
  kind?: InputMaybe<MeasureKind>;
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Members present. */
  present: Scalars['Int']['input'];
  /** Until when it is to be put right and reported; for SELF_REVIEW and RECTIFICATION_ORDER. */
  remedyBy?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a decision of a session was carried out. */
export type DecisionState =
  /** carried out (đã thực hiện). */
  | 'DONE'
  /** dropped (không thực hiện nữa). Its action was cancelled. */
  | 'DROPPED'
  /** late (quá hạn). Past its day and not carried out. */
  | 'LATE'
  /** under way (đang thực hiện). */
  | 'OPEN';

/** What became of a month without a regular meeting. */
export type DeclareMonthInput = {
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The document that postpones it, in words; needed for that. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** A recorded document that postpones it, instead of words that name one. */
  documentId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month; over where it was not held, a year ahead at most. */
  month: Scalars['Month']['input'];
  /** A note, 2,000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Not held, or postponed. */
  state: DeclaredState;
  /** The version that was read, where it was declared before. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Days on which somebody cannot attend a course. */
export type DeclareUnavailableInput = {
  /** The first day. */
  fromDay: Scalars['Date']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person; the actor unless told. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day: today or later, within 24 months. */
  toDay: Scalars['Date']['input'];
};

/** What a month is declared to be. */
export type DeclaredState =
  /** Not held (không tổ chức sinh hoạt). */
  | 'NOT_HELD'
  /** Postponed by a document (hoãn theo văn bản); lawful, no breach. */
  | 'POSTPONED';

/** Conditions on a Delegation; all given ones must hold. */
export type DelegationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DelegationFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<DelegationFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DelegationFilter>>;
};

/** Who belongs to a delegation: a person of a cell, an account, or one who is both. */
export type DelegationMemberInput = {
  /** Whether this member leads the delegation. */
  head?: InputMaybe<Scalars['Boolean']['input']>;
  /** The login of the account; null for none. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** The person; null where only the account is known. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** How often somebody wants a digest by e-mail. */
export type DigestFrequency =
  /** daily (hằng ngày). From Monday to Friday. */
  | 'DAILY'
  /** never (không gửi). */
  | 'NEVER'
  /** weekly (hằng tuần). On the first working day of the week. */
  | 'WEEKLY';

/** A flag is let rest. */
export type DismissFlagInput = {
  /** The flag. */
  flagId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; 1 to 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Conditions on a Document; all given ones must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** The committee whose office keeps it. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The day it was issued. */
  issuedOn?: InputMaybe<DayFilter>;
  /** Who issued it. */
  issuer?: InputMaybe<TextFilter>;
  /** The kind. */
  kind?: InputMaybe<DocumentKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<DocumentFilter>;
  /** The number and sign, such as 109-KH/QU. */
  number?: InputMaybe<TextFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** What it is about. */
  title?: InputMaybe<TextFilter>;
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
  eq?: InputMaybe<DocumentKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<DocumentKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<DocumentKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<DocumentKind>>;
};

/** Conditions on the Document records that belong to it. */
export type DocumentListFilter = {
  /** None fits. */
  none?: InputMaybe<DocumentFilter>;
  /** At least one fits. */
  some?: InputMaybe<DocumentFilter>;
};

/** An order of Document records; ties are settled by the id. */
export type DocumentOrder = {
  /** The key. */
  by: DocumentOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Document records can be ordered by. */
export type DocumentOrderKey =
  /** The day it was issued. */
  | 'ISSUED_ON'
  /** The number and sign. */
  | 'NUMBER';

/** A plan under way. */
export type DraftPlanInput = {
  /** The day after the last of its period. */
  before: Scalars['Date']['input'];
  /** The committee whose plan it is. */
  committeeId: Scalars['ID']['input'];
  /** The documents it rests on, in this order, 20 at most; those there were go. */
  documentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day of its period. */
  from: Scalars['Date']['input'];
  /** The groups; all groups with one regular and one thematic pilot each unless told. */
  groups?: InputMaybe<Array<PlanGroupWish>>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number and sign, such as 109-KH/QU; 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** How many meetings a delegation attends, 1 to 100; four unless told. */
  perDelegation?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about; 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** The version that was read, to change a draft; null begins one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A lesson drawn for a group from findings about its cells. */
export type DrawLessonInput = {
  /** The committee that draws it. */
  committeeId: Scalars['ID']['input'];
  /** The findings it rests on, 1 to 50, about cells that were of the group on the day. */
  findingIds: Array<Scalars['ID']['input']>;
  /** The key of the group. */
  groupKey: Scalars['String']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The plan it is drawn under; null for none. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says in short; 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The version that was read, to word anew one that is not offered yet; null draws one. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What it says; 1 to 5,000 characters. */
  words: Scalars['String']['input'];
};

/** A further version of a rule that raises flags. */
export type EnactFlagRuleInput = {
  /** Days that the subject has to explain, 1 to 90. */
  answerDays: Scalars['Int']['input'];
  /** The document it rests on, 200 characters at most. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False takes the rule out of force from that day on; true unless told. */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it asks people to look at. */
  kind: FlagKind;
  /** How many months back it looks: its window at least, 60 at most. */
  limitationMonths: Scalars['Int']['input'];
  /** Whether it is only a proposal; false unless told. */
  proposal?: InputMaybe<Scalars['Boolean']['input']>;
  /** In force since: today or later, later than all of its kind. */
  since: Scalars['Date']['input'];
  /** Days overdue (1 to 730) for ACTION_OVERDUE, percent of members absent (1 to 99) for UNEXCUSED_ABSENCE; null for the others. */
  threshold?: InputMaybe<Scalars['Int']['input']>;
  /** How many facts raise a flag, 1 to 24. */
  times: Scalars['Int']['input'];
  /** Within how many months of the first, 1 to 36. */
  windowMonths: Scalars['Int']['input'];
};

/** Further terms of a form. */
export type EnactMeasureTermInput = {
  /** The time to announce, 1 to 60 days. */
  announceDays: Scalars['Int']['input'];
  /** The window to answer, 14 to 90 days. */
  answerDays: Scalars['Int']['input'];
  /** The time to appeal, 30 to 180 days. */
  appealDays: Scalars['Int']['input'];
  /** The time to decide an appeal, 1 to 365 days. */
  appealDecideDays: Scalars['Int']['input'];
  /** The time to decide, 1 to 180 days. */
  decideDays: Scalars['Int']['input'];
  /** The document it rests on, 200 characters at most. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The form. */
  kind: MeasureKind;
  /** The time to lift what was verified, 1 to 180 days. */
  liftDays: Scalars['Int']['input'];
  /** How long after the facts it can be decided, 1 to 120 months. */
  limitationMonths: Scalars['Int']['input'];
  /** The time to notify the subject, 1 to 90 days. */
  notifyDays: Scalars['Int']['input'];
  /** Whether it is only a proposal; false unless told. */
  proposal?: InputMaybe<Scalars['Boolean']['input']>;
  /** In force since: today or later, later than all of the form. */
  since: Scalars['Date']['input'];
  /** After how many months a form of discipline ends by itself, 1 to 60; null for others. */
  standsMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The time to verify, 1 to 365 days. */
  verifyDays: Scalars['Int']['input'];
};

/** A further version of what is required of a skill. */
export type EnactNeedRuleInput = {
  /** Percent of probability from which a need is clear, 50 to 99. */
  clearFrom: Scalars['Int']['input'];
  /** The document it rests on, 200 characters at most. */
  document?: InputMaybe<Scalars['String']['input']>;
  /** After so many months an evaluation weighs half, 1 to 60. */
  halfLifeMonths: Scalars['Int']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Fewer meetings than this make no need clear, 1 to 12. */
  leastMeetings: Scalars['Int']['input'];
  /** Percent from which a need is likely, below `clearFrom`. */
  likelyFrom: Scalars['Int']['input'];
  /** Evaluations before so many months do not count, 6 to 120. */
  lookbackMonths: Scalars['Int']['input'];
  /** Percent up to which there is no need, below `likelyFrom`. */
  noneUpTo: Scalars['Int']['input'];
  /** What is required, percent of the points of the criteria that show the skill (1 to 100). */
  required: Scalars['Int']['input'];
  /** In force since: today or later, later than all of its skill. */
  since: Scalars['Date']['input'];
  /** The skill. */
  skill: Skill;
};

/** A further version of the rules about meetings. */
export type EnactRegimeRuleInput = {
  /** Attendance is required above so many percent, 0 to 99. */
  attendanceAbove: Scalars['Int']['input'];
  /** Least length of a combined meeting in minutes; no less than that. */
  combinedMinutes: Scalars['Int']['input'];
  /** The document that sets it. */
  document: Scalars['String']['input'];
  /** A meeting is entered within so many days, 0 to 365. */
  entryDays: Scalars['Int']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Least length of a meeting in minutes, 1 to 600. */
  minutes: Scalars['Int']['input'];
  /** Whether it is a proposal; not unless told. */
  proposal?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day: today or later, after all others and all meetings. */
  since: Scalars['Date']['input'];
};

/** A post ends. */
export type EndPostInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tenure. */
  tenureId: Scalars['ID']['input'];
  /** The first day on which it is no longer held. */
  until: Scalars['Date']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Somebody is enrolled by hand. */
export type EnrolInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post that the person holds today. */
  tenureId: Scalars['ID']['input'];
  /** Why; 1 to 1,000 characters. */
  words: Scalars['String']['input'];
};

/** Conditions on a Enrolment; all given ones must hold. */
export type EnrolmentFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EnrolmentFilter>>;
  /** Whether an invitation waits for the actor's own answer. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The course. */
  course?: InputMaybe<CourseFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Whether it is the actor's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<EnrolmentFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EnrolmentFilter>>;
  /** The post they held. */
  post?: InputMaybe<PostFilter>;
  /** The class of equals they were drawn in. */
  rank?: InputMaybe<IntFilter>;
  /** Why chosen, or not. */
  reason?: InputMaybe<ChoiceReasonFilter>;
  /** The day of the present state. */
  since?: InputMaybe<DayFilter>;
  /** Where the person stands with the course. */
  state?: InputMaybe<EnrolmentStateFilter>;
  /** How sure the need was. */
  tier?: InputMaybe<NeedTierFilter>;
  /** Accepted, and not marked at the session of this number. */
  unmarkedAt?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on the Enrolment records that belong to it. */
export type EnrolmentListFilter = {
  /** None fits. */
  none?: InputMaybe<EnrolmentFilter>;
  /** At least one fits. */
  some?: InputMaybe<EnrolmentFilter>;
};

/** An order of Enrolment records; ties are settled by the id. */
export type EnrolmentOrder = {
  /** The key. */
  by: EnrolmentOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Enrolment records can be ordered by. */
export type EnrolmentOrderKey =
  /** The day of the course's first session. */
  | 'BEGINS_ON'
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The lot within the class. */
  | 'LOT'
  /** The class of equals they were drawn in. */
  | 'RANK'
  /** The order among reserves. */
  | 'RESERVE_PLACE'
  /** Those with a seat first, then reserves, then those who left or were not chosen. */
  | 'STANDING';

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
  eq?: InputMaybe<EnrolmentState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<EnrolmentState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<EnrolmentState>;
  /** None of these. */
  notIn?: InputMaybe<Array<EnrolmentState>>;
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

/** What evaluations can be grouped by. */
export type EvaluationDimension =
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** Who chaired the meeting; null where it is not tied to one or the chair is not recorded. (người chủ trì) */
  | 'CHAIR'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The delegation that evaluated; null where a committee or the cell itself did. (đoàn công tác) */
  | 'DELEGATION'
  /** The delegation or committee that evaluated, or the cells themselves. (đơn vị đánh giá) */
  | 'EVALUATOR'
  /** Whether a delegation, a superior committee or the cell itself evaluated. (bên đánh giá) */
  | 'EVALUATOR_KIND'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** The day of the meeting that was evaluated. (ngày sinh hoạt) */
  | 'HELD_ON'
  /** The band of the score by the rubric; null where nothing applied. (xếp loại) */
  | 'RATING'
  /** The rubric version the evaluation was made with. (bảng chấm điểm) */
  | 'RUBRIC'
  /** The type of the meeting that was evaluated. (loại sinh hoạt) */
  | 'SESSION_TYPE'
  /** Whether the meeting was an announced model meeting or an ordinary one. (tính chất buổi sinh hoạt) */
  | 'SETTING';

/** Conditions on a Evaluation; all given ones must hold. */
export type EvaluationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EvaluationFilter>>;
  /** Whether the actor may now lock it, or answer what the cell contested. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The delegation that evaluated. */
  delegation?: InputMaybe<DelegationFilter>;
  /** The day it was made. */
  evaluatedOn?: InputMaybe<DayFilter>;
  /** Who evaluated. */
  evaluatorKind?: InputMaybe<EvaluatorKindFilter>;
  /** Its findings, for those who may read them. */
  findings?: InputMaybe<FindingListFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The day of the meeting it speaks of. */
  heldOn?: InputMaybe<DayFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<EvaluationFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EvaluationFilter>>;
  /** The pilot whose model meeting it is of. */
  pilot?: InputMaybe<PilotFilter>;
  /** The rating. */
  rating?: InputMaybe<RatingFilter>;
  /** The rubric it was made with. */
  rubric?: InputMaybe<RubricFilter>;
  /** Points out of 100. */
  score?: InputMaybe<NumberFilter>;
  /** The session type. */
  sessionType?: InputMaybe<SessionTypeFilter>;
  /** Model or ordinary meeting. */
  setting?: InputMaybe<SettingFilter>;
  /** How far it is. */
  state?: InputMaybe<EvaluationStateFilter>;
  /** The version. */
  version?: InputMaybe<IntFilter>;
};

/** Conditions on the Evaluation records that belong to it. */
export type EvaluationListFilter = {
  /** None fits. */
  none?: InputMaybe<EvaluationFilter>;
  /** At least one fits. */
  some?: InputMaybe<EvaluationFilter>;
};

/** What can be asked of evaluations. */
export type EvaluationMetric =
  /** Share of the rated evaluations that are rated Average, by the bands of their rubric. (tỷ lệ xếp loại Trung bình) */
  | 'AVERAGE_SHARE'
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** Points earned for combativeness, in percent of the points that apply, over all evaluations of the row. (tính chiến đấu) */
  | 'COMBATIVENESS_MEAN'
  /** Points earned for content, in percent of the points that apply, over all evaluations of the row. (nội dung) */
  | 'CONTENT_MEAN'
  /** How many evaluations the row holds. (lượt đánh giá) */
  | 'COUNT'
  /** Points earned for education, in percent of the points that apply, over all evaluations of the row. (tính giáo dục) */
  | 'EDUCATION_MEAN'
  /** Share of the rated evaluations that are rated Fair, by the bands of their rubric. (tỷ lệ xếp loại Khá) */
  | 'FAIR_SHARE'
  /** Points earned for form, in percent of the points that apply, over all evaluations of the row. (hình thức) */
  | 'FORM_MEAN'
  /** Share of the rated evaluations that are rated Good, by the bands of their rubric. (tỷ lệ xếp loại Tốt) */
  | 'GOOD_SHARE'
  /** Points earned for leadership, in percent of the points that apply, over all evaluations of the row. (tính lãnh đạo) */
  | 'LEADERSHIP_MEAN'
  /** Share of the rated evaluations that are rated Poor, by the bands of their rubric. (tỷ lệ xếp loại Kém) */
  | 'POOR_SHARE'
  /** Mean of the scores out of 100, after leaving out criteria that do not apply. (điểm trung bình) */
  | 'SCORE_MEAN'
  /** The score that half of the evaluations reach or exceed, interpolated between the two in the middle. (điểm trung vị) */
  | 'SCORE_MEDIAN'
  /** The score below which the lowest tenth of the evaluations lies, interpolated between its neighbours. (điểm ở bách phân vị 10) */
  | 'SCORE_P10'
  /** The score above which the highest tenth of the evaluations lies, interpolated between its neighbours. (điểm ở bách phân vị 90) */
  | 'SCORE_P90'
  /** By how many points the cell's own score of the same day, on the same rubric version, is above this one. (chênh lệch tự chấm) */
  | 'SELF_GAP';

/** An order of Evaluation records; ties are settled by the id. */
export type EvaluationOrder = {
  /** The key. */
  by: EvaluationOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Evaluation records can be ordered by. */
export type EvaluationOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day of the meeting. */
  | 'HELD_ON'
  /** The score. */
  | 'SCORE';

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
  eq?: InputMaybe<EvaluationState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<EvaluationState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<EvaluationState>;
  /** None of these. */
  notIn?: InputMaybe<Array<EvaluationState>>;
};

/** A key to group by. */
export type EvaluationStatsGroupBy = {
  /** The key. */
  by: EvaluationDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type EvaluationStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<EvaluationMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type EvaluationStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<EvaluationDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<EvaluationMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type EvaluationStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: EvaluationMetric;
  /** The metric it is divided by. */
  per: EvaluationMetric;
};

/** What may be done with an evaluation next. */
export type EvaluationStep =
  /** answer the contest (trả lời đề nghị). */
  | 'ANSWER'
  /** contest (đề nghị xem lại). */
  | 'CONTEST'
  /** discard the draft (bỏ phiếu đang chấm). */
  | 'DISCARD'
  /** lock (khóa). */
  | 'LOCK'
  /** mark (chấm điểm). Give marks, notes, findings and remarks. */
  | 'MARK'
  /** revise (điều chỉnh). With a reason; what was before is kept. */
  | 'REVISE'
  /** submit (nộp). */
  | 'SUBMIT';

/** A step of an evaluation: it is submitted, locked or discarded. */
export type EvaluationStepInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version of the evaluation that was read. */
  version: Scalars['Int']['input'];
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
  eq?: InputMaybe<EvaluatorKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<EvaluatorKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<EvaluatorKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<EvaluatorKind>>;
};

/** Who attended a conference or briefing. */
export type EventAttendanceInput = {
  /** The action. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The invited cells that attended; the other invited ones did not. */
  presentCellIds: Array<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What came into force. */
export type EventKind =
  /** rules about meetings (quy định về chế độ sinh hoạt). */
  | 'REGIME_RULE'
  /** score sheet (bảng chấm điểm). */
  | 'RUBRIC';

/** A report of the owner, with files that show it. */
export type EvidenceStepInput = {
  /** Files that one sent to `POST /files`, at most ten; each is evidence of one action. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The action. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 4,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of buckets of time without rows. */
export type Fill =
  /** gaps (để trống). They are rows whose figures are all null. */
  | 'GAPS'
  /** left out (bỏ qua). */
  | 'NONE'
  /** zero counts (đếm là 0). They are rows whose counts are 0; means and shares stay null. */
  | 'ZERO_COUNT';

/** Conditions on a Finding; all given ones must hold. */
export type FindingFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<FindingFilter>>;
  /** The criterion it speaks of. */
  criterion?: InputMaybe<CriterionFilter>;
  /** The evaluation that found it, with its cell and days. */
  evaluation?: InputMaybe<EvaluationFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Strength or shortcoming. */
  kind?: InputMaybe<FindingKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<FindingFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<FindingFilter>>;
  /** How heavy a shortcoming is. */
  severity?: InputMaybe<SeverityFilter>;
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
  eq?: InputMaybe<FindingKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<FindingKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<FindingKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<FindingKind>>;
};

/** Conditions on the Finding records that belong to it. */
export type FindingListFilter = {
  /** None fits. */
  none?: InputMaybe<FindingFilter>;
  /** At least one fits. */
  some?: InputMaybe<FindingFilter>;
};

/** An order of Finding records; ties are settled by the id. */
export type FindingOrder = {
  /** The key. */
  by: FindingOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Finding records can be ordered by. */
export type FindingOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day of the meeting. */
  | 'HELD_ON'
  /** How heavy a shortcoming is, from minor to serious. */
  | 'SEVERITY';

/** What kind of record a flag rests on. */
export type FlagBasisKind =
  /** action (việc sau kết luận). */
  | 'ACTION'
  /** evaluation (lượt đánh giá). */
  | 'EVALUATION'
  /** meeting (buổi sinh hoạt). */
  | 'MEETING'
  /** month (tháng). */
  | 'MONTH'
  /** quarter (quý). */
  | 'QUARTER';

/** Conditions on a Flag; all given ones must hold. */
export type FlagFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<FlagFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The day it was dismissed, used or cleared. */
  closedOn?: InputMaybe<DayFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** Whom it concerns. */
  concerns?: InputMaybe<FlagSubjectFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** What the rule asks people to look at. */
  kind?: InputMaybe<FlagKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<FlagFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<FlagFilter>>;
  /** The day it was raised. */
  raisedOn?: InputMaybe<DayFilter>;
  /** What became of it. */
  state?: InputMaybe<FlagStateFilter>;
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
  eq?: InputMaybe<FlagKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<FlagKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<FlagKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<FlagKind>>;
};

/** Conditions on the Flag records that belong to it. */
export type FlagListFilter = {
  /** None fits. */
  none?: InputMaybe<FlagFilter>;
  /** At least one fits. */
  some?: InputMaybe<FlagFilter>;
};

/** An order of Flag records; ties are settled by the id. */
export type FlagOrder = {
  /** The key. */
  by: FlagOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Flag records can be ordered by. */
export type FlagOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day it was dismissed, used or cleared. */
  | 'CLOSED_ON'
  /** The day it was raised. */
  | 'RAISED_ON';

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
  eq?: InputMaybe<FlagState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<FlagState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<FlagState>;
  /** None of these. */
  notIn?: InputMaybe<Array<FlagState>>;
};

/** What may be done with a flag next. */
export type FlagStep =
  /** explain (giải trình). A right of the subject. */
  | 'CONTEST'
  /** dismiss (thôi xem xét). With a reason; never by the subject. */
  | 'DISMISS';

/** Whom a flag concerns. */
export type FlagSubject =
  /** the cell committee (chi ủy). The head changed meanwhile, or the post was vacant. */
  | 'CELL_COMMITTEE'
  /** the head at the time (bí thư khi đó). The one person who headed the cell in all that the flag rests on. */
  | 'HEAD';

/** Conditions on a FlagSubject. */
export type FlagSubjectFilter = {
  /** This one. */
  eq?: InputMaybe<FlagSubject>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<FlagSubject>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<FlagSubject>;
  /** None of these. */
  notIn?: InputMaybe<Array<FlagSubject>>;
};

/** A delegation and its members. */
export type FormDelegationInput = {
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its members, 50 at most, one of them the head; who is not named leaves. */
  members: Array<DelegationMemberInput>;
  /** The name, unique in its committee; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The plan it is sent with. */
  planId: Scalars['ID']['input'];
  /** The first day of the change; today unless told. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read, to change a delegation or give it to another plan. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How finely time is divided. Weeks begin on Monday. */
export type Grain =
  /** day (ngày). */
  | 'DAY'
  /** half-year (nửa năm). */
  | 'HALF_YEAR'
  /** month (tháng). */
  | 'MONTH'
  /** quarter (quý). */
  | 'QUARTER'
  /** week (tuần). */
  | 'WEEK'
  /** year (năm). */
  | 'YEAR';

/** A role over a part of the organisation. */
export type GrantRoleInput = {
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** Over this cell. */
  cellId?: InputMaybe<Scalars['ID']['input']>;
  /** Over this committee and all below it. */
  committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** Over what this delegation is assigned. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role. */
  role: Role;
  /** The first day; today unless told. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last; open unless told. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a heading of a file means. */
export type HeadingInput = {
  /** The field, such as `code` or `heldOn`. */
  field: Scalars['String']['input'];
  /** The heading as written. */
  heading: Scalars['String']['input'];
};

/** Which tree of committees and which groups are used. */
export type Hierarchy =
  /** as it is (theo hiện nay). Today's, for facts of all days. */
  | 'AS_IS'
  /** as it was (theo thời điểm phát sinh). That of the day of each fact. */
  | 'AS_WAS';

/** Conditions on a public id. */
export type IdFilter = {
  /** This one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What can be wrong with a register. */
export type ImportFaultReason =
  /** a cell code stands twice (trùng mã chi bộ). */
  | 'CELL_DUPLICATE'
  /** the code is not of this committee (mã không thuộc cấp ủy này). */
  | 'CELL_ELSEWHERE'
  /** the cell is unknown (không có chi bộ này). */
  | 'CELL_UNKNOWN'
  /** the evaluator is unknown (không rõ bên đánh giá). */
  | 'COMMITTEE_UNKNOWN'
  /** no such day (ngày không hợp lệ). */
  | 'DAY_INVALID'
  /** a day after today (ngày sau hôm nay). */
  | 'DAY_IN_FUTURE'
  /** a day outside the register's year (ngày ngoài năm của sổ). */
  | 'DAY_OUTSIDE_YEAR'
  /** the document of a postponement is missing (thiếu văn bản cho hoãn). */
  | 'DOCUMENT_MISSING'
  /** a spreadsheet error (lỗi của bảng tính). */
  | 'ERROR_VALUE'
  /** a formula in the data (công thức trong dữ liệu). */
  | 'FORMULA'
  /** the cell group is unknown (không rõ loại hình). */
  | 'GROUP_UNKNOWN'
  /** a heading stands twice (trùng tiêu đề cột). */
  | 'HEADING_DUPLICATE'
  /** a column is missing (thiếu cột). */
  | 'HEADING_MISSING'
  /** a mapped heading was not found (không tìm thấy tiêu đề đã gán). */
  | 'HEADING_NOT_FOUND'
  /** a mark for a criterion that does not apply (chấm tiêu chí không áp dụng). */
  | 'MARK_NOT_APPLICABLE'
  /** a mark out of range (điểm ngoài khoảng cho phép). */
  | 'MARK_OUT_OF_RANGE'
  /** the month is missing (thiếu tháng). */
  | 'MONTH_MISSING'
  /** no such number (số không hợp lệ). */
  | 'NUMBER_INVALID'
  /** the chair is not of the cell (người chủ trì không thuộc chi bộ). */
  | 'PERSON_UNKNOWN'
  /** a row contradicts another (mâu thuẫn với dòng khác). */
  | 'ROW_CONTRADICTS'
  /** a row stands twice (trùng dòng). */
  | 'ROW_DUPLICATE'
  /** the rubric is unknown (không rõ bảng chấm điểm). */
  | 'RUBRIC_UNKNOWN'
  /** no table of a register (không có bảng nào của sổ theo dõi). */
  | 'SHEET_UNKNOWN'
  /** the text is too long (quá dài). */
  | 'TEXT_TOO_LONG'
  /** marks that change the direction of text (có ký tự đổi chiều chữ). */
  | 'TEXT_TURNS'
  /** the total is not the sum (tổng điểm không khớp). */
  | 'TOTAL_MISMATCH'
  /** a value is missing (để trống). */
  | 'VALUE_MISSING'
  /** a value where none belongs (giá trị thừa). */
  | 'VALUE_UNEXPECTED'
  /** an unknown word (từ không có trong danh mục). */
  | 'WORD_UNKNOWN';

/** Conditions on a Import; all given ones must hold. */
export type ImportFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ImportFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<ImportFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ImportFilter>>;
  /** Whether it is in force. */
  state?: InputMaybe<ImportStateFilter>;
};

/** A register to read. */
export type ImportInput = {
  /** The committee's name; it is made where the database has none at all. */
  committee: Scalars['String']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Headings the program would not know. */
  map?: InputMaybe<Array<HeadingInput>>;
  /** Files that were sent to `POST /import`, read together. */
  uploadIds: Array<Scalars['ID']['input']>;
};

/** An order of Import records; ties are settled by the id. */
export type ImportOrder = {
  /** The key. */
  by: ImportOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Import records can be ordered by. */
export type ImportOrderKey =
  /** When it was imported. */
  | 'APPLIED_AT';

/** Whether an import is in force. */
export type ImportState =
  /** in force (đã nạp). */
  | 'APPLIED'
  /** reverted (đã hoàn tác). */
  | 'REVERTED';

/** Conditions on a ImportState. */
export type ImportStateFilter = {
  /** This one. */
  eq?: InputMaybe<ImportState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<ImportState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<ImportState>;
  /** None of these. */
  notIn?: InputMaybe<Array<ImportState>>;
};

/** What an import can make or change. */
export type ImportSubject =
  /** cells (chi bộ). */
  | 'CELLS'
  /** committees (cấp ủy). */
  | 'COMMITTEES'
  /** months without a meeting (tháng không sinh hoạt). */
  | 'DECLARATIONS'
  /** delegations (đoàn công tác). */
  | 'DELEGATIONS'
  /** evaluations (lượt đánh giá). */
  | 'EVALUATIONS'
  /** meetings (buổi sinh hoạt). */
  | 'MEETINGS'
  /** persons (người). */
  | 'PERSONS'
  /** posts (chức vụ). */
  | 'POSTS';

/** The tables a register is made of. */
export type ImportTableKind =
  /** list of cells (danh sách chi bộ). */
  | 'CELLS'
  /** evaluations (kết quả đánh giá). */
  | 'EVALUATIONS'
  /** register of meetings (sổ theo dõi sinh hoạt). */
  | 'MEETINGS';

/** Conditions on a whole number. */
export type IntFilter = {
  /** Equal to. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Other than. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Which rows of marks of criteria, by the fact's own rules. */
export type JointCriterionInput = {
  /** Whose scores, at which meetings. */
  basis?: InputMaybe<BasisInput>;
  /** Says that rows of different basis or rubric may be pooled. */
  pool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which rows of the fact. */
  where?: InputMaybe<CriterionMarkFilter>;
};

/** What several facts can be joined by. */
export type JointDimension =
  /** cell (chi bộ). */
  | 'CELL'
  /** committee (cấp ủy). On the day of each fact unless told otherwise. */
  | 'COMMITTEE'
  /** cell group (nhóm loại hình). On the day of each fact unless told otherwise. */
  | 'GROUP'
  /** time (thời gian). The day of the meeting that was evaluated, the month of the regime. */
  | 'TIME';

/** Which rows of evaluations, by the fact's own rules. */
export type JointEvaluationInput = {
  /** Whose scores, at which meetings. */
  basis?: InputMaybe<BasisInput>;
  /** Says that rows of different basis or rubric may be pooled. */
  pool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which rows of the fact. */
  where?: InputMaybe<EvaluationFilter>;
};

/** A metric of one fact: exactly one is named. */
export type JointFigure = {
  /** A metric of marks of criteria. */
  criteria?: InputMaybe<CriterionMetric>;
  /** A metric of evaluations. */
  evaluations?: InputMaybe<EvaluationMetric>;
  /** A metric of the regime of meetings. */
  regime?: InputMaybe<RegimeMetric>;
};

/** A key that the facts share. */
export type JointGroupBy = {
  /** The key. */
  by: JointDimension;
  /** How finely TIME is divided; the regime is known by month. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric fits; a missing value never does. */
export type JointHaving = {
  /** A metric of marks of criteria. */
  criteria?: InputMaybe<CriterionMetric>;
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** A metric of evaluations. */
  evaluations?: InputMaybe<EvaluationMetric>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** A metric of the regime of meetings. */
  regime?: InputMaybe<RegimeMetric>;
};

/** An order of the groups, by a metric of one fact or by a key. */
export type JointOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<JointDimension>;
  /** A metric of marks of criteria. */
  criteria?: InputMaybe<CriterionMetric>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** A metric of evaluations. */
  evaluations?: InputMaybe<EvaluationMetric>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric of the regime of meetings. */
  regime?: InputMaybe<RegimeMetric>;
};

/** Which rows of the regime of meetings, by the fact's own rules. */
export type JointRegimeInput = {
  /** Which rows of the fact. */
  where?: InputMaybe<CellMonthFilter>;
};

/** Somebody for whom it is decided otherwise than attendance says. */
export type JudgedInput = {
  /** Whether they completed the course. */
  completed: Scalars['Boolean']['input'];
  /** The enrolment, of somebody who accepted. */
  enrolmentId: Scalars['ID']['input'];
  /** Why; 1 to 1,000 characters. */
  words: Scalars['String']['input'];
};

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** Conditions on a Lesson; all given ones must hold. */
export type LessonFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<LessonFilter>>;
  /** The committee that draws it. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The day it was drawn. */
  drawnOn?: InputMaybe<DayFilter>;
  /** The group it is drawn for. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<LessonFilter>;
  /** The cells it is offered to. */
  offers?: InputMaybe<LessonOfferListFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LessonFilter>>;
  /** The plan it is drawn under. */
  plan?: InputMaybe<PlanFilter>;
  /** How far it is. */
  state?: InputMaybe<LessonStateFilter>;
  /** What it says in short. */
  title?: InputMaybe<TextFilter>;
};

/** Conditions on a LessonOffer; all given ones must hold. */
export type LessonOfferFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<LessonOfferFilter>>;
  /** What the cell says. */
  answer?: InputMaybe<OfferAnswerFilter>;
  /** The day the cell answered. */
  answeredOn?: InputMaybe<DayFilter>;
  /** Whether it waits for the actor's answer, for the cell they speak for. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<LessonOfferFilter>;
  /** The day it was offered. */
  offeredOn?: InputMaybe<DayFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LessonOfferFilter>>;
};

/** Conditions on the LessonOffer records that belong to it. */
export type LessonOfferListFilter = {
  /** None fits. */
  none?: InputMaybe<LessonOfferFilter>;
  /** At least one fits. */
  some?: InputMaybe<LessonOfferFilter>;
};

/** An order of LessonOffer records; ties are settled by the id. */
export type LessonOfferOrder = {
  /** The key. */
  by: LessonOfferOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What LessonOffer records can be ordered by. */
export type LessonOfferOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day it was offered. */
  | 'OFFERED_ON';

/** An order of Lesson records; ties are settled by the id. */
export type LessonOrder = {
  /** The key. */
  by: LessonOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Lesson records can be ordered by. */
export type LessonOrderKey =
  /** The day it was drawn. */
  | 'DRAWN_ON'
  /** The place of its group. */
  | 'GROUP';

/** How far a lesson is. */
export type LessonState =
  /** drawn (đã rút ra). It may still be worded anew. */
  | 'DRAWN'
  /** offered (đang nhân rộng). Cells have been asked to replicate it. */
  | 'OFFERED'
  /** withdrawn (đã rút lại). */
  | 'WITHDRAWN';

/** Conditions on a LessonState. */
export type LessonStateFilter = {
  /** This one. */
  eq?: InputMaybe<LessonState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<LessonState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<LessonState>;
  /** None of these. */
  notIn?: InputMaybe<Array<LessonState>>;
};

/** Conditions on a ManagedAccount; all given ones must hold. */
export type ManagedAccountFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<ManagedAccountFilter>>;
  /** Whether a role of it waits for a second administrator. */
  awaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is disabled. */
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** What is typed to sign in. */
  login?: InputMaybe<TextFilter>;
  /** How the office calls it. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ManagedAccountFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ManagedAccountFilter>>;
  /** A role given and not taken back. */
  role?: InputMaybe<RoleFilter>;
  /** Part of the login, of the name, or of the name of a person it belongs to. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** An order of ManagedAccount records; ties are settled by the id. */
export type ManagedAccountOrder = {
  /** The key. */
  by: ManagedAccountOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What ManagedAccount records can be ordered by. */
export type ManagedAccountOrderKey =
  /** When it was made. */
  | 'CREATED'
  /** What is typed to sign in. */
  | 'LOGIN';

/** A mark for one criterion. */
export type MarkCriterionInput = {
  /** The criterion of its rubric version. */
  criterionId: Scalars['ID']['input'];
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A note, at most 2,000 characters; null for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Points: a named step of the criterion or 0, elsewhere a multiple of the rubric's grain; null takes the mark away. */
  points?: InputMaybe<Scalars['Float']['input']>;
  /** The version of this mark that was read; 1 where nothing was given yet. */
  version: Scalars['Int']['input'];
};

/** What the subject says, with files. */
export type MeasureAnswerInput = {
  /** Files that the actor sent, 10 at most. */
  evidenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the office enters it: on PAPER, unless told, or ORAL. What the subject writes here is WRITTEN. */
  form?: InputMaybe<AnswerForm>;
  /** Whether the subject asks to be heard before the decision. */
  hearing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of record a measure rests on. */
export type MeasureBasisKind =
  /** action (việc sau kết luận). */
  | 'ACTION'
  /** evaluation (lượt đánh giá). */
  | 'EVALUATION'
  /** finding (hạn chế, khuyết điểm). */
  | 'FINDING'
  /** meeting (buổi sinh hoạt). */
  | 'MEETING'
  /** month (tháng). */
  | 'MONTH'
  /** quarter (quý). */
  | 'QUARTER';

/** What the body decided. */
export type MeasureDecision =
  /** rejected (không áp dụng). */
  | 'REJECTED'
  /** upheld (áp dụng như đề xuất). */
  | 'UPHELD'
  /** varied (áp dụng hình thức nhẹ hơn). A lighter form than was proposed. */
  | 'VARIED';

/** What measures can be grouped by. */
export type MeasureDimension =
  /** The day the measure came into force; null before, and for flags. (ngày công bố) */
  | 'ANNOUNCED_ON'
  /** The body named to decide; null for flags. (cơ quan quyết định) */
  | 'BODY'
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** The form: as proposed, then as decided; null for flags. (hình thức) */
  | 'KIND'
  /** The day the case was proposed, or the flag was raised. (ngày đề xuất hoặc nêu) */
  | 'OPENED_ON'
  /** The rule that raised the flag; null for cases. (quy tắc nêu vấn đề) */
  | 'RULE'
  /** The step at which the case is today; null for flags. (bước) */
  | 'STAGE'
  /** The post held in what the case rests on; null for cell committees and flags. (chức vụ người được xem xét) */
  | 'SUBJECT_DUTY';

/** Conditions on a Measure; all given ones must hold. */
export type MeasureFilter = {
  /** Whom it is about. */
  about?: InputMaybe<MeasureSubjectFilter>;
  /** All of these hold. */
  and?: InputMaybe<Array<MeasureFilter>>;
  /** The day it came into force. */
  announcedOn?: InputMaybe<DayFilter>;
  /** Whether the step that is expected next is the actor's to take. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The day by which somebody is expected to act. */
  dueOn?: InputMaybe<DayFilter>;
  /** Who is expected to act. */
  dueSide?: InputMaybe<MeasureSideFilter>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The form: as proposed, then as decided. */
  kind?: InputMaybe<MeasureKindFilter>;
  /** Whether it is about the actor, or the cell committee that the actor speaks for. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<MeasureFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<MeasureFilter>>;
  /** Days past due; below 0 before, null where nobody is expected to act. */
  overdueDays?: InputMaybe<IntFilter>;
  /** The day it was proposed. */
  proposedOn?: InputMaybe<DayFilter>;
  /** At which step it is. */
  state?: InputMaybe<MeasureStateFilter>;
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
  eq?: InputMaybe<MeasureKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MeasureKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MeasureKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<MeasureKind>>;
};

/** Conditions on the Measure records that belong to it. */
export type MeasureListFilter = {
  /** None fits. */
  none?: InputMaybe<MeasureFilter>;
  /** At least one fits. */
  some?: InputMaybe<MeasureFilter>;
};

/** What can be asked of measures. */
export type MeasureMetric =
  /** How many cases were proposed, and in how many cells. It says nothing of what holds. (số hồ sơ) */
  | 'CASES'
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** Median number of days that open cases have been at their present step. (số ngày ở bước hiện tại, trung vị) */
  | 'DAYS_IN_STAGE_MEDIAN'
  /** How many flags were raised for review; a flag is a question, not a case. (số vấn đề được nêu) */
  | 'FLAGS'
  /** How many flags people let rest, with a reason. (số vấn đề thôi xem xét) */
  | 'FLAGS_DISMISSED'
  /** How many flags are part of the basis of a case. (số vấn đề đã đưa vào hồ sơ) */
  | 'FLAGS_USED'
  /** How many measures are in force today: announced, not suspended, ended or annulled. (số hình thức đang có hiệu lực) */
  | 'IN_FORCE'
  /** How many cases wait for the authority past their due day. (số hồ sơ cơ quan xem xét chậm) */
  | 'LATE_BY_AUTHORITY'
  /** How many cases wait for the subject past their due day; not to answer is no admission. (số hồ sơ người được xem xét chậm) */
  | 'LATE_BY_SUBJECT';

/** An order of Measure records; ties are settled by the id. */
export type MeasureOrder = {
  /** The key. */
  by: MeasureOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Measure records can be ordered by. */
export type MeasureOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day by which somebody is expected to act. */
  | 'DUE_ON'
  /** The day it was proposed. */
  | 'PROPOSED_ON'
  /** The day it came to its step. */
  | 'STEP_SINCE';

/** Who takes a step. */
export type MeasureParty =
  /** the appeal body (cơ quan giải quyết khiếu nại). */
  | 'APPEAL_BODY'
  /** the competent body (cơ quan có thẩm quyền). */
  | 'BODY'
  /** the rule itself (tự động theo quy định). */
  | 'MACHINE'
  /** the office (bộ phận tổ chức). Organisers of that part. */
  | 'OFFICE'
  /** the subject (người được xem xét). */
  | 'SUBJECT'
  /** a verifier (người xác nhận). Not who proposed it. */
  | 'VERIFIER';

/** Who is expected to act by the due day. */
export type MeasureSide =
  /** the authority (cơ quan xem xét). */
  | 'AUTHORITY'
  /** the subject (người được xem xét). */
  | 'SUBJECT';

/** Conditions on a MeasureSide. */
export type MeasureSideFilter = {
  /** This one. */
  eq?: InputMaybe<MeasureSide>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MeasureSide>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MeasureSide>;
  /** None of these. */
  notIn?: InputMaybe<Array<MeasureSide>>;
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
  eq?: InputMaybe<MeasureState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MeasureState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MeasureState>;
  /** None of these. */
  notIn?: InputMaybe<Array<MeasureState>>;
};

/** A key to group by. */
export type MeasureStatsGroupBy = {
  /** The key. */
  by: MeasureDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type MeasureStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<MeasureMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type MeasureStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<MeasureDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<MeasureMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type MeasureStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: MeasureMetric;
  /** The metric it is divided by. */
  per: MeasureMetric;
};

/** What is done in a case. */
export type MeasureStep =
  /** announce (công bố quyết định). It takes effect on this day. */
  | 'ANNOUNCE'
  /** annul (hủy bỏ và khôi phục). A wrongful measure leaves every figure and view. */
  | 'ANNUL'
  /** appeal (khiếu nại). A right of the subject. */
  | 'APPEAL'
  /** decide (quyết định). By the named body. */
  | 'DECIDE'
  /** decide the appeal (giải quyết khiếu nại). By another body. */
  | 'DECIDE_APPEAL'
  /** defer (tạm hoãn xem xét). */
  | 'DEFER'
  /** expire (hết hiệu lực). Of a form of discipline, by itself. */
  | 'EXPIRE'
  /** hold a hearing (nghe giải trình trực tiếp). */
  | 'HEAR'
  /** note that the response lapsed (ghi nhận hết hạn giải trình). */
  | 'LAPSE'
  /** lift (kết thúc). */
  | 'LIFT'
  /** notify (thông báo cho người được xem xét). With proof of service. */
  | 'NOTIFY'
  /** propose (đề xuất). */
  | 'PROPOSE'
  /** report back (báo cáo kết quả khắc phục). */
  | 'REPORT'
  /** respond (giải trình). A right of the subject: in writing, on paper or orally. */
  | 'RESPOND'
  /** resume (tiếp tục). */
  | 'RESUME'
  /** suspend (tạm đình chỉ thi hành). */
  | 'SUSPEND'
  /** verify (xác nhận đã khắc phục). Never by who proposed it. */
  | 'VERIFY'
  /** withdraw (rút đề xuất). Before the subject is notified. */
  | 'WITHDRAW';

/** A step in a case. */
export type MeasureStepInput = {
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
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
  eq?: InputMaybe<MeasureSubject>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MeasureSubject>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MeasureSubject>;
  /** None of these. */
  notIn?: InputMaybe<Array<MeasureSubject>>;
};

/** Conditions on a Meeting; all given ones must hold. */
export type MeetingFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MeetingFilter>>;
  /** How it fell short of the rules in force on its day; one of it fits. */
  breach?: InputMaybe<BreachFilter>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
  /** Whether a superior found that the record, as it now stands, differs from the minutes. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group the cell belonged to on that day. */
  group?: InputMaybe<CellGroupFilter>;
  /** The day it was held. */
  heldOn?: InputMaybe<DayFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Length in minutes. */
  lengthMinutes?: InputMaybe<IntFilter>;
  /** This does not hold. */
  not?: InputMaybe<MeetingFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<MeetingFilter>>;
  /** Members present. */
  present?: InputMaybe<IntFilter>;
  /** The day it was entered. */
  recordedOn?: InputMaybe<DayFilter>;
  /** The session type. */
  sessionType?: InputMaybe<SessionTypeFilter>;
  /** Where the record comes from. */
  source?: InputMaybe<SourceFilter>;
  /** Whether it was corrected. */
  state?: InputMaybe<MeetingStateFilter>;
  /** Members absent without a reason. */
  unexcused?: InputMaybe<IntFilter>;
};

/** Conditions on the Meeting records that belong to it. */
export type MeetingListFilter = {
  /** None fits. */
  none?: InputMaybe<MeetingFilter>;
  /** At least one fits. */
  some?: InputMaybe<MeetingFilter>;
};

/** An order of Meeting records; ties are settled by the id. */
export type MeetingOrder = {
  /** The key. */
  by: MeetingOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Meeting records can be ordered by. */
export type MeetingOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day it was held. */
  | 'HELD_ON';

/** Whether a record was corrected. */
export type MeetingState =
  /** corrected (đã đính chính). */
  | 'CORRECTED'
  /** recorded (đã ghi nhận). */
  | 'RECORDED';

/** Conditions on a MeetingState. */
export type MeetingStateFilter = {
  /** This one. */
  eq?: InputMaybe<MeetingState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MeetingState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MeetingState>;
  /** None of these. */
  notIn?: InputMaybe<Array<MeetingState>>;
};

/** What is known of a cell's month; derived, never typed in. */
export type MonthState =
  /** held (đã sinh hoạt). */
  | 'HELD'
  /** month not over (chưa hết tháng). */
  | 'INCOMPLETE'
  /** not held (declared) (không tổ chức (đã báo cáo)). */
  | 'NOT_HELD'
  /** postponed by a document (hoãn theo văn bản). Lawful; no breach. */
  | 'POSTPONED'
  /** unreported (chưa báo cáo). Nothing was reported; not the same as not held. */
  | 'UNREPORTED';

/** Conditions on a MonthState. */
export type MonthStateFilter = {
  /** This one. */
  eq?: InputMaybe<MonthState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<MonthState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<MonthState>;
  /** None of these. */
  notIn?: InputMaybe<Array<MonthState>>;
};

/** A cell goes to another group or another committee. */
export type MoveCellInput = {
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The committee it goes to. */
  committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The group it goes to. */
  groupKey?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day there; what was before stays as it was. */
  since: Scalars['Date']['input'];
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
  eq?: InputMaybe<NeedTier>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<NeedTier>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<NeedTier>;
  /** None of these. */
  notIn?: InputMaybe<Array<NeedTier>>;
};

/** The subject was notified. */
export type NotifySubjectInput = {
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it was done; today unless told. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** How it is known that the notice arrived. */
  proof: ServiceProof;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 8,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Where records without a value stand. */
export type NullPlacement =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** Conditions on a number. */
export type NumberFilter = {
  /** Equal to. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Other than. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** What is done with a course. */
export type OfCourseInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Which request. */
export type OfRequestInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What a cell says of a lesson it is offered. */
export type OfferAnswer =
  /** adopted (áp dụng). */
  | 'ADOPTED'
  /** declined (không áp dụng). */
  | 'DECLINED'
  /** not answered (chưa trả lời). */
  | 'WAITING';

/** Conditions on a OfferAnswer. */
export type OfferAnswerFilter = {
  /** This one. */
  eq?: InputMaybe<OfferAnswer>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<OfferAnswer>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<OfferAnswer>;
  /** None of these. */
  notIn?: InputMaybe<Array<OfferAnswer>>;
};

/** A lesson is offered to cells of its group. */
export type OfferLessonInput = {
  /** The cells, 2,000 at most; null for all of the group under the committee but those the findings are about. */
  cellIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lesson. */
  lessonId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** An action to open. */
export type OpenActionInput = {
  /** What it answers, at most 20. */
  answers?: InputMaybe<Array<ActionAnswerInput>>;
  /** The cell it concerns; or else the committee. */
  cellId?: InputMaybe<Scalars['ID']['input']>;
  /** The committee whose own it is, such as a conference. */
  committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it is due. */
  dueOn: Scalars['Date']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is done. */
  kind: ActionKind;
  /** More on it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day it was given, where that was before today. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The account that owns it, in place of a tenure. */
  ownerAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The tenure that owns it; the secretary or else the deputy of the cell unless told. */
  ownerTenureId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The account that is named to verify it; by role unless told. */
  verifierId?: InputMaybe<Scalars['ID']['input']>;
};

/** The same action for many cells, each owned by the cell's head. */
export type OpenActionsInput = {
  /** The cells, 1 to 100. */
  cellIds: Array<Scalars['ID']['input']>;
  /** The day they are due. */
  dueOn: Scalars['Date']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is done. */
  kind: ActionKind;
  /** More on it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day it was given, where that was before today. */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be done, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** The account that is named to verify it; by role unless told. */
  verifierId?: InputMaybe<Scalars['ID']['input']>;
};

/** A case is opened to be read. */
export type OpenMeasureInput = {
  /** The case. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What for, 1 to 500 characters. The subject sees it. */
  purpose: Scalars['String']['input'];
};

/** Conditions on how often something happened in a period. */
export type PeriodCountFilter = {
  /** The day after the last. */
  before: Scalars['Date']['input'];
  /** The first day of the period. */
  from: Scalars['Date']['input'];
  /** At least so often; once unless told. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most so often. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A half-open stretch of days, at most 20 years. */
export type PeriodInput = {
  /** The day after the last. */
  before: Scalars['Date']['input'];
  /** The first day. */
  from: Scalars['Date']['input'];
};

/** Conditions on a Person; all given ones must hold. */
export type PersonFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The name; only where the actor may read names. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<PersonFilter>>;
};

/** An account and the person it belongs to. */
export type PersonLinkInput = {
  /** The account; never one's own. */
  accountId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
};

/** Conditions on a Pilot; all given ones must hold. */
export type PilotFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PilotFilter>>;
  /** Whether it waits for the actor: to prepare it in the own cell, to attend it, or to evaluate it. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The day it is set for. */
  day?: InputMaybe<DayFilter>;
  /** The delegation assigned. */
  delegation?: InputMaybe<DelegationFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<PilotFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<PilotFilter>>;
  /** The plan. */
  plan?: InputMaybe<PlanFilter>;
  /** The session type it was chosen for. */
  sessionType?: InputMaybe<SessionTypeFilter>;
  /** How far it is. */
  state?: InputMaybe<PilotStateFilter>;
};

/** Conditions on the Pilot records that belong to it. */
export type PilotListFilter = {
  /** None fits. */
  none?: InputMaybe<PilotFilter>;
  /** At least one fits. */
  some?: InputMaybe<PilotFilter>;
};

/** An order of Pilot records; ties are settled by the id. */
export type PilotOrder = {
  /** The key. */
  by: PilotOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Pilot records can be ordered by. */
export type PilotOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The day it is set for; those without one come after all days. */
  | 'DAY'
  /** The place of the cell's group. */
  | 'GROUP';

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
  eq?: InputMaybe<PilotState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<PilotState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<PilotState>;
  /** None of these. */
  notIn?: InputMaybe<Array<PilotState>>;
};

/** A conference or briefing and whom it is for. */
export type PlanEventInput = {
  /** The invited cells, at most 1,000; those named before and no longer leave. As before unless told. */
  cellIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Confirms that recorded attendance is lost, of cells that leave or by a day still to come. */
  dropsAttendance?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it is held. */
  heldOn: Scalars['Date']['input'];
  /** The action, a lessons-learned conference or a thematic briefing. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The place, at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Conditions on a Plan; all given ones must hold. */
export type PlanFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PlanFilter>>;
  /** The day it was approved. */
  approvedOn?: InputMaybe<DayFilter>;
  /** Whether it is a draft that the actor may approve. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day after the last of its period. */
  before?: InputMaybe<DayFilter>;
  /** The committee whose plan it is. */
  committee?: InputMaybe<CommitteeFilter>;
  /** The documents it rests on. */
  documents?: InputMaybe<DocumentListFilter>;
  /** The first day of its period. */
  from?: InputMaybe<DayFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** This does not hold. */
  not?: InputMaybe<PlanFilter>;
  /** The number and sign, such as 109-KH/QU. */
  number?: InputMaybe<TextFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<PlanFilter>>;
  /** Its pilots. */
  pilots?: InputMaybe<PilotListFilter>;
  /** How far it is. */
  state?: InputMaybe<PlanStateFilter>;
  /** What it is about. */
  title?: InputMaybe<TextFilter>;
};

/** How many pilots of either kind a plan wants of a group. */
export type PlanGroupWish = {
  /** The key of the group. */
  key: Scalars['String']['input'];
  /** Regular model meetings, 0 to 20. */
  regular?: Scalars['Int']['input'];
  /** Thematic model meetings, 0 to 20. */
  thematic?: Scalars['Int']['input'];
};

/** What a plan breaks of what was meant, or what it still lacks. Named, never forbidden. */
export type PlanIssueCode =
  /** a cell is closed (chi bộ đã giải thể). */
  | 'CELL_CLOSED'
  /** a cell does not stand under the committee of the plan (chi bộ không trực thuộc cấp ủy ban hành kế hoạch). */
  | 'CELL_OUTSIDE_COMMITTEE'
  /** a cell is of no group of the plan (chi bộ không thuộc các nhóm của kế hoạch). */
  | 'CELL_OUTSIDE_GROUPS'
  /** a cell is chosen twice (chi bộ được chọn hai lần). */
  | 'CELL_TWICE'
  /** a delegation has two meetings on a day (đoàn công tác có hai buổi trong một ngày). */
  | 'DAY_CLASH'
  /** a day is outside the plan's period (ngày ngoài thời gian thực hiện kế hoạch). */
  | 'DAY_OUTSIDE_PERIOD'
  /** a delegation has no members (đoàn công tác chưa có thành viên). */
  | 'DELEGATION_EMPTY'
  /** a delegation attends more or fewer than planned (đoàn công tác dự không đúng số buổi). */
  | 'DELEGATION_LOAD'
  /** a delegation has no head (đoàn công tác chưa có trưởng đoàn). */
  | 'DELEGATION_WITHOUT_HEAD'
  /** a group has too many pilots (nhóm có quá số chi bộ điểm). */
  | 'GROUP_OVER'
  /** a group has too few pilots (nhóm chưa đủ chi bộ điểm). */
  | 'GROUP_SHORT'
  /** a delegation attends two cells of one group (đoàn công tác dự hai chi bộ cùng nhóm). */
  | 'GROUP_TWICE'
  /** somebody of two delegations is due at both on a day (một người thuộc hai đoàn có buổi trong cùng ngày). */
  | 'MEMBER_CLASH'
  /** the day is past and no meeting is recorded (đã qua ngày nhưng chưa ghi nhận buổi sinh hoạt). */
  | 'NOT_RECORDED'
  /** no day is set (chưa có ngày). */
  | 'NO_DAY'
  /** no delegation is assigned (chưa phân công đoàn công tác). */
  | 'NO_DELEGATION'
  /** the plan rests on no document (kế hoạch chưa kèm văn bản). */
  | 'NO_DOCUMENT'
  /** a thematic meeting has no theme (sinh hoạt chuyên đề chưa có chuyên đề). */
  | 'NO_THEME'
  /** a member attends their own cell (thành viên của đoàn được phân công dự chi bộ của chính mình). */
  | 'OWN_CELL'
  /** the pilots of a group have the same superior (hai chi bộ điểm của nhóm cùng một cấp ủy cấp trên). */
  | 'SAME_SUPERIOR';

/** An order of Plan records; ties are settled by the id. */
export type PlanOrder = {
  /** The key. */
  by: PlanOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What Plan records can be ordered by. */
export type PlanOrderKey =
  /** The number and sign. */
  | 'NUMBER'
  /** The first day of its period. */
  | 'PERIOD';

/** How far a plan is. */
export type PlanState =
  /** approved (đã ban hành). */
  | 'APPROVED'
  /** draft (dự thảo). Seen by those who make it; no delegate is given anything. */
  | 'DRAFT';

/** Conditions on a PlanState. */
export type PlanStateFilter = {
  /** This one. */
  eq?: InputMaybe<PlanState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<PlanState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<PlanState>;
  /** None of these. */
  notIn?: InputMaybe<Array<PlanState>>;
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
  eq?: InputMaybe<Post>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Post>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Post>;
  /** None of these. */
  notIn?: InputMaybe<Array<Post>>;
};

/** A model meeting is prepared. */
export type PreparePilotInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pilot. */
  pilotId: Scalars['ID']['input'];
  /** The day on which all was ready; null takes that back. */
  preparedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A measure to propose. */
export type ProposeMeasureInput = {
  /** Late actions of a post of the cell that it rests on. */
  actionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The body that is to decide. */
  bodyId: Scalars['ID']['input'];
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** Official evaluations that it rests on. */
  evaluationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Shortcomings in official evaluations that it rests on. */
  findingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Flags that it rests on: explained, or with the days to explain gone by. */
  flagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The form that is proposed. */
  kind: MeasureKind;
  /** Months with a breach that it rests on. */
  months?: InputMaybe<Array<Scalars['Month']['input']>>;
  /** The tenure of the person, who held it through all that it rests on; null for the cell committee. */
  tenureId?: InputMaybe<Scalars['ID']['input']>;
  /** What is proposed and why; 1 to 8,000 characters. */
  words: Scalars['String']['input'];
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
  eq?: InputMaybe<Quality>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Quality>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Quality>;
  /** None of these. */
  notIn?: InputMaybe<Array<Quality>>;
};

/** Whose question a sample query is. */
export type QueryAudience =
  /** analyst (cán bộ phân tích). */
  | 'ANALYST'
  /** committee (cấp ủy). */
  | 'COMMITTEE'
  /** training organiser (cán bộ bồi dưỡng). */
  | 'TRAINING';

/** Where a saved query comes from. */
export type QueryOrigin =
  /** mine (của tôi). */
  | 'MINE'
  /** sample (mẫu). Part of the product; copied to be changed. */
  | 'SAMPLE'
  /** shared (dùng chung). Somebody shared it with a role that one holds. */
  | 'SHARED';

/** So many seats at least, and at most, for those of one key. */
export type QuotaInput = {
  /** By what seats are shared out. */
  by: QuotaKind;
  /** The key of a group, the id of a committee, or a post. */
  key: Scalars['String']['input'];
  /** So many at least; 0 unless told. */
  least?: InputMaybe<Scalars['Int']['input']>;
  /** So many at most, reserves counted; no limit unless told. */
  most?: InputMaybe<Scalars['Int']['input']>;
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
  eq?: InputMaybe<Rating>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Rating>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Rating>;
  /** None of these. */
  notIn?: InputMaybe<Array<Rating>>;
};

/** Who was at a session. */
export type RecordAttendanceInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Participants, 1 to 1,000; those left out stay as they are. */
  marks: Array<AttendanceMarkInput>;
  /** The number of the session, from 1. */
  session: Scalars['Int']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A body that decides. */
export type RecordBodyInput = {
  /** The cell, for the body of a cell. */
  cellId?: InputMaybe<Scalars['ID']['input']>;
  /** True closes it from today on. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The committee it is of; null for the body of a cell. */
  committeeId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of body; it does not change. */
  kind: BodyKind;
  /** What it is called, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Members who have to be present. */
  quorum: Scalars['Int']['input'];
  /** All its members, 1 to 500. */
  seats: Scalars['Int']['input'];
  /** The version that was read; null records a new one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a session decided. */
export type RecordDecisionInput = {
  /** The action that it opens; for organisers. */
  action?: InputMaybe<OpenActionInput>;
  /** Until when, where it opens no action. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The case that it takes on. */
  measureId?: InputMaybe<Scalars['ID']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** In words, 1 to 2,000 characters. */
  words: Scalars['String']['input'];
};

/** A document as the office keeps it. */
export type RecordDocumentInput = {
  /** The committee whose office keeps it. */
  committeeId: Scalars['ID']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day it was issued. */
  issuedOn: Scalars['Date']['input'];
  /** Who issued it; 1 to 200 characters. */
  issuer: Scalars['String']['input'];
  /** The kind. */
  kind: DocumentKind;
  /** A note, 1,000 characters at most; null for none. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The number and sign, such as 109-KH/QU; 1 to 60 characters. */
  number: Scalars['String']['input'];
  /** What it is about; 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** The version that was read, to correct a document; null records a new one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting that was held. */
export type RecordMeetingInput = {
  /** The cell. */
  cellId: Scalars['ID']['input'];
  /** The person of the cell who chaired; their post is that of the day. */
  chairId?: InputMaybe<Scalars['ID']['input']>;
  /** The day the cell committee met beforehand. */
  committeeMetOn?: InputMaybe<Scalars['Date']['input']>;
  /** Members absent with a reason, 0 to 10,000. */
  excused?: InputMaybe<Scalars['Int']['input']>;
  /** Members exempt from meetings, 0 to 10,000. */
  exempt?: InputMaybe<Scalars['Int']['input']>;
  /** The day it was held. */
  heldOn: Scalars['Date']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Length in minutes, 1 to 600. */
  lengthMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Why the counts are far from the cell's membership, 1,000 characters at most; needed there. */
  membersReason?: InputMaybe<Scalars['String']['input']>;
  /** Where the minutes are kept, 500 characters at most. */
  minutes?: InputMaybe<Scalars['String']['input']>;
  /** Members present, 0 to 10,000; the first three counts are given together, or none. */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** The session type. */
  sessionType: SessionType;
  /** The theme of a thematic or combined meeting. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /** Members absent without a reason, 0 to 10,000. */
  unexcused?: InputMaybe<Scalars['Int']['input']>;
};

/** A session of a committee. */
export type RecordSessionInput = {
  /** The committee. */
  committeeId: Scalars['ID']['input'];
  /** The day of that notice. */
  documentDay?: InputMaybe<Scalars['Date']['input']>;
  /** The number of the notice of its conclusions, with its day. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day, 180 days ahead at most. */
  heldOn: Scalars['Date']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; null records a new one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What of the basis of a measure can happen again. */
export type Recurrence =
  /** actions past due (việc sau kết luận quá hạn). */
  | 'ACTION_LATE'
  /** attainment of a criterion (mức đạt của tiêu chí). */
  | 'CRITERION'
  /** months entered late (tháng ghi sổ chậm). */
  | 'ENTERED_LATE'
  /** months with attendance not above the required share (tháng có buổi tỷ lệ dự không trên mức quy định). */
  | 'LOW_ATTENDANCE'
  /** months not held (tháng không tổ chức sinh hoạt). */
  | 'NOT_HELD'
  /** quarters without a thematic meeting (quý không sinh hoạt chuyên đề). */
  | 'NO_THEME'
  /** evaluations rated Poor (lượt đánh giá xếp loại Kém). */
  | 'RATED_POOR'
  /** months with a meeting shorter than required (tháng có buổi ngắn hơn quy định). */
  | 'SHORT'
  /** months with absence without a reason (tháng có đảng viên vắng không lý do). */
  | 'UNEXCUSED';

/** What the regime of meetings can be grouped by. */
export type RegimeDimension =
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** The month of the cell. (tháng) */
  | 'MONTH'
  /** Where the record of the month comes from; null where nothing was reported. (nguồn) */
  | 'SOURCE'
  /** What became of the month: held, not held, postponed, unreported or not over. (tình trạng) */
  | 'STATE';

/** What can be asked of the regime of meetings. */
export type RegimeMetric =
  /** Members present, of those expected at meetings where attendance is recorded; exempt members do not count. (tỷ lệ đảng viên dự sinh hoạt) */
  | 'ATTENDANCE'
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** How many cell-months the row holds. (số chi bộ × tháng) */
  | 'CELL_MONTHS'
  /** How many cell-months the row holds. (số chi bộ × tháng) */
  | 'COUNT'
  /** Meetings that a deputy secretary chaired, of those whose chair's post is recorded. (tỷ lệ buổi do phó bí thư chủ trì) */
  | 'DEPUTY_CHAIRED_SHARE'
  /** Median number of days from a meeting to the day it was entered. (số ngày chậm ghi sổ trung vị) */
  | 'ENTRY_LAG_MEDIAN'
  /** Share of the months due in which the cell held its regular meeting; months postponed by a document and months not over are not due. (tỷ lệ sinh hoạt đúng chế độ) */
  | 'HELD_SHARE'
  /** Median length of the meetings whose length is recorded, whatever their session type. (thời lượng trung vị) */
  | 'LENGTH_MEDIAN'
  /** Meetings whose attendance is not above what the rule in force on the day asks for, of those where it is recorded. (tỷ lệ buổi dự không đủ) */
  | 'LOW_ATTENDANCE_SHARE'
  /** Share of the months over that were postponed by a document, which is no breach. (tỷ lệ hoãn theo văn bản) */
  | 'POSTPONED_SHARE'
  /** How many cell-quarters that are over and were due show no thematic or combined meeting, and in how many cells. (số quý không sinh hoạt chuyên đề) */
  | 'QUARTERS_WITHOUT_THEMATIC'
  /** Meetings shorter than the rule in force on the day asks for, of those whose length is recorded. (tỷ lệ buổi thiếu thời lượng) */
  | 'SHORT_SHARE'
  /** Share of the cell-quarters over with a thematic or combined meeting; a quarter counts in its last month, and is not due where all its months were postponed. (tỷ lệ sinh hoạt chuyên đề trong quý) */
  | 'THEMATIC_SHARE'
  /** Members absent without a reason, of those expected at meetings where attendance is recorded. (tỷ lệ vắng không lý do) */
  | 'UNEXCUSED'
  /** How many cell-months that are over nobody reported on, and in how many cells. (số tháng chưa báo cáo) */
  | 'UNREPORTED_MONTHS'
  /** Share of the months due of which nothing was reported; not the same as not held. (tỷ lệ chưa báo cáo) */
  | 'UNREPORTED_SHARE';

/** A key to group by. */
export type RegimeStatsGroupBy = {
  /** The key. */
  by: RegimeDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type RegimeStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<RegimeMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type RegimeStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<RegimeDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<RegimeMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type RegimeStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: RegimeMetric;
  /** The metric it is divided by. */
  per: RegimeMetric;
};

/** Remarks on the whole. */
export type RemarkEvaluationInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 10,000 characters; null for none. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** The version of the remarks that was read. */
  version: Scalars['Int']['input'];
};

/** What was run in the workbench. */
export type RememberQueryInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How long the answer took, 0 or more. */
  milliseconds?: InputMaybe<Scalars['Int']['input']>;
  /** The text: one operation that reads records. */
  query: Scalars['String']['input'];
  /** How many rows it had, 0 or more. */
  rowCount?: InputMaybe<Scalars['Int']['input']>;
  /** The variables, a JSON object as text; null for none. */
  variables?: InputMaybe<Scalars['String']['input']>;
};

/** A finding taken back, before its evaluation is locked. */
export type RemoveFindingInput = {
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A cell is taken out of a plan. */
export type RemovePilotInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pilot. */
  pilotId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A query to remove. */
export type RemoveQueryInput = {
  /** The query. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What is reopened, with a new due day. */
export type ReopenActionInput = {
  /** The new due day, today or later. */
  dueOn: Scalars['Date']['input'];
  /** The action. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 4,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A request for a course, or against an entry. */
export type RequestTrainingInput = {
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is asked. */
  kind: TrainingRequestKind;
  /** Whom it is about: the actor, or somebody of the cell they speak for. */
  personId: Scalars['ID']['input'];
  /** The skill; needed to contest an entry. */
  skill?: InputMaybe<Skill>;
  /** Why; 1 to 2,000 characters. */
  words: Scalars['String']['input'];
};

/** An import to take back. */
export type RevertImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A revision of a locked evaluation. */
export type ReviseEvaluationInput = {
  /** The evaluation. */
  evaluationId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The marks that change. */
  marks?: InputMaybe<Array<RevisedMarkInput>>;
  /** Why, 1 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Other remarks; absent leaves them as they are. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** The version of the evaluation that was read. */
  version: Scalars['Int']['input'];
};

/** Another mark in a revision. */
export type RevisedMarkInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** Points, as on the form. */
  points: Scalars['Float']['input'];
};

/** What an account may do; always over a part of the organisation. */
export type Role =
  /** administrator (quản trị). */
  | 'ADMINISTRATOR'
  /** analyst (cán bộ phân tích). */
  | 'ANALYST'
  /** delegate (thành viên đoàn công tác). */
  | 'DELEGATE'
  /** inspection commission (Ủy ban Kiểm tra). */
  | 'INSPECTION'
  /** organiser (Ban Tổ chức). */
  | 'ORGANISER'
  /** cell secretary (bí thư chi bộ). */
  | 'SECRETARY'
  /** standing committee (Ban Thường vụ). */
  | 'STANDING_COMMITTEE'
  /** superior committee member (cấp ủy viên theo dõi chi bộ). */
  | 'SUPERIOR'
  /** training organiser (cán bộ bồi dưỡng). */
  | 'TRAINING_ORGANISER';

/** Conditions on a Role. */
export type RoleFilter = {
  /** This one. */
  eq?: InputMaybe<Role>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Role>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Role>;
  /** None of these. */
  notIn?: InputMaybe<Array<Role>>;
};

/** Conditions on a Rubric; all given ones must hold. */
export type RubricFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<RubricFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The key. */
  key?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<RubricFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<RubricFilter>>;
};

/** A query to keep. */
export type SaveQueryInput = {
  /** How it is drawn, a JSON object as text of at most 1,000 characters. */
  chart?: InputMaybe<Scalars['String']['input']>;
  /** What it answers, at most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The query to change, or a UUID made by the client for a new one; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called, 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** The text: one operation that reads records, at most 20,000 characters. */
  query: Scalars['String']['input'];
  /** The variables, a JSON object as text; null for none. */
  variables?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; left out for a new query. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A course that a committee is to hold. */
export type ScheduleCourseInput = {
  /** The committee that holds it; people of the cells under it take part. */
  committeeId: Scalars['ID']['input'];
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Where it is held; 300 characters at most. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The programme; 5,000 characters at most. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** How many may take part, 1 to 1,000. */
  seats: Scalars['Int']['input'];
  /** What lots are drawn with, 1 to 100 characters, as where an office draws it in public; made here unless given. It never changes. */
  seed?: InputMaybe<Scalars['String']['input']>;
  /** Its sessions in the order of their days, 1 to 60, within 24 months of today. */
  sessions: Array<CourseSessionInput>;
  /** The skills that it teaches, one at least. */
  skills: Array<Skill>;
  /** Who teaches; 300 characters at most. */
  trainer?: InputMaybe<Scalars['String']['input']>;
};

/** An account that acts for a body. */
export type SeatInBodyInput = {
  /** The account; never one's own. */
  accountId: Scalars['ID']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** True where it only enters what the body decided. */
  recorder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Since when. */
  since: Scalars['Date']['input'];
};

/** How it is known that the notice reached the subject. */
export type ServiceProof =
  /** registered post (thư bảo đảm có báo phát). */
  | 'POST'
  /** signed for (ký nhận trực tiếp). */
  | 'SIGNED'
  /** handed over before a witness (giao trước người làm chứng). */
  | 'WITNESSED';

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
  eq?: InputMaybe<SessionType>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<SessionType>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<SessionType>;
  /** None of these. */
  notIn?: InputMaybe<Array<SessionType>>;
};

/** How an account wants to be told by e-mail of what waits for it. */
export type SetDigestInput = {
  /** The account; one's own unless told, another's for administrators. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it goes, such as an.nguyen@example.vn; null forgets it. Needed unless NEVER. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** How often. */
  every: DigestFrequency;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language of the letters. */
  language?: Language;
  /** The version that was read; 0 where nothing was set yet. */
  version: Scalars['Int']['input'];
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
  eq?: InputMaybe<Setting>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Setting>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Setting>;
  /** None of these. */
  notIn?: InputMaybe<Array<Setting>>;
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
  eq?: InputMaybe<Severity>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Severity>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Severity>;
  /** None of these. */
  notIn?: InputMaybe<Array<Severity>>;
};

/** Whom a query is opened to. */
export type ShareQueryInput = {
  /** The query. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role, any but ADMINISTRATOR; left out, the query is withdrawn. */
  role?: InputMaybe<Role>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Who signs in. */
export type SignInInput = {
  /** The login. */
  login: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
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
  eq?: InputMaybe<Skill>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Skill>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Skill>;
  /** None of these. */
  notIn?: InputMaybe<Array<Skill>>;
};

/** Ascending or descending. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

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
  eq?: InputMaybe<Source>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Source>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<Source>;
  /** None of these. */
  notIn?: InputMaybe<Array<Source>>;
};

/** A form to be filled in. */
export type StartEvaluationInput = {
  /** The cell whose meeting is evaluated. */
  cellId: Scalars['ID']['input'];
  /** The delegation in whose name; needed only by members of several that are assigned to the cell. */
  delegationId?: InputMaybe<Scalars['ID']['input']>;
  /** In whose name: each has a role of its own. */
  evaluatorKind: EvaluatorKind;
  /** The day of the meeting, not after today. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID made by the client; made here unless given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting, where it is recorded; else its day and type. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The pilot whose model meeting it is of; the day and type are its own unless told. */
  pilotId?: InputMaybe<Scalars['ID']['input']>;
  /** The rubric version; it stays with the evaluation for ever. */
  rubricId: Scalars['ID']['input'];
  /** The type of the meeting. */
  sessionType?: InputMaybe<SessionType>;
  /** Whether it was an announced model meeting; ordinary unless told. */
  setting?: InputMaybe<Setting>;
};

/** Conditions on a Tenure; all given ones must hold. */
export type TenureFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TenureFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** The name of who holds it; only where the actor may read it. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<TenureFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TenureFilter>>;
  /** The post. */
  post?: InputMaybe<PostFilter>;
  /** The first day. */
  since?: InputMaybe<DayFilter>;
  /** The day after the last; null while it lasts. */
  until?: InputMaybe<DayFilter>;
};

/** Conditions on the Tenure records that belong to it. */
export type TenureListFilter = {
  /** None fits. */
  none?: InputMaybe<TenureFilter>;
  /** At least one fits. */
  some?: InputMaybe<TenureFilter>;
};

/** Conditions on a text. Marks, case and stray blanks do not matter. */
export type TextFilter = {
  /** Contains this: "hoa" finds "Hòa" and "Hoà". */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** The same text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another text. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What happened in a cell. */
export type TimelineKind =
  /** action verified or cancelled (kết thúc việc sau kết luận). */
  | 'ACTION_CLOSED'
  /** action due (đến hạn việc sau kết luận). The due day of an action that is still open; it may lie ahead. */
  | 'ACTION_DUE'
  /** action opened (giao việc sau kết luận). */
  | 'ACTION_OPENED'
  /** evaluation (đánh giá). */
  | 'EVALUATION'
  /** lesson adopted (áp dụng bài học kinh nghiệm). */
  | 'LESSON_ADOPTED'
  /** measure announced (công bố quyết định). From this day it is in force. */
  | 'MEASURE_ANNOUNCED'
  /** case closed (kết thúc hồ sơ). Rejected, withdrawn, lifted or expired. */
  | 'MEASURE_ENDED'
  /** measure proposed (đề xuất xem xét trách nhiệm). */
  | 'MEASURE_PROPOSED'
  /** meeting (sinh hoạt). */
  | 'MEETING'
  /** month not held (không tổ chức sinh hoạt). */
  | 'NOT_HELD'
  /** chosen for a model meeting (chọn sinh hoạt điểm). The day the plan that chose the cell was approved. */
  | 'PILOT_CHOSEN'
  /** model meeting due (lịch sinh hoạt điểm). The day set for a model meeting that is not recorded yet; it may lie ahead. */
  | 'PILOT_DUE'
  /** month postponed by a document (hoãn sinh hoạt theo văn bản). */
  | 'POSTPONED'
  /** post begun (bắt đầu giữ chức vụ). */
  | 'POST_BEGUN'
  /** post ended (thôi giữ chức vụ). */
  | 'POST_ENDED'
  /** training (bồi dưỡng). The first day of a course that somebody of the cell takes part in; it may lie ahead. */
  | 'TRAINING';

/** How far a token reaches. */
export type TokenScope =
  /** reading and writing (đọc và ghi). All that its owner may do, but for accounts. */
  | 'ALL'
  /** reading only (chỉ đọc). Runs no mutation at all. */
  | 'READ';

/** What training can be grouped by. */
export type TrainingDimension =
  /** The cell the fact is about. (chi bộ) */
  | 'CELL'
  /** The committee the cell stood under on the day of the fact (or the day that hierarchy or asOf names), or with a level the one above it at that level (0 is the root); null where there was none. (cấp ủy) */
  | 'COMMITTEE'
  /** The course; null for needs. (lớp) */
  | 'COURSE'
  /** The group the cell belonged to on the day of the fact, or on the day that hierarchy or asOf names; null where the records do not say. (nhóm loại hình) */
  | 'GROUP'
  /** The first day of the course; for needs the day they were worked out. (ngày mở lớp) */
  | 'HELD_ON'
  /** The post held today, or when people were chosen. (chức vụ) */
  | 'POST'
  /** The skill of the need, or one that the course teaches; who takes part counts under each and once in totals. (kỹ năng) */
  | 'SKILL'
  /** Where the person stands with the course; null for needs. (trạng thái học) */
  | 'STATE'
  /** How sure the need is, or was when people were chosen. (mức nhu cầu) */
  | 'TIER';

/** What can be asked of training. */
export type TrainingMetric =
  /** How many were present at a session at least. (số lượt dự học) */
  | 'ATTENDED'
  /** How many distinct cells are behind the row. (số chi bộ) */
  | 'CELLS'
  /** Mean change of those who completed a course, from meetings they chaired in the two years before to those in the year after, in percentage points of the skills taught. It is described and no effect: low results tend to rise by themselves. What can be called an effect is told by the course. (thay đổi sau lớp) */
  | 'CHANGE'
  /** How many completed their course. (số lượt hoàn thành) */
  | 'COMPLETED'
  /** How many were invited to a course, whatever came of it. (số lượt mời học) */
  | 'INVITED'
  /** How many persons in post there are by skill, whatever their tier, and in how many cells. (số nhu cầu đã xem xét) */
  | 'NEEDS'
  /** How many of them are clear or likely needs. (số nhu cầu rõ hoặc có thể) */
  | 'NEEDS_SHOWN';

/** Conditions on a TrainingNeed; all given ones must hold. */
export type TrainingNeedFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TrainingNeedFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The estimated level, percent of the points. */
  estimate?: InputMaybe<NumberFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Since when they hold it. */
  inPostSince?: InputMaybe<DayFilter>;
  /** The day of the latest of them. */
  latestOn?: InputMaybe<DayFilter>;
  /** Evaluated meetings that they chaired. */
  meetings?: InputMaybe<IntFilter>;
  /** Whether it is about the actor. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name of the person; only where the actor may read it. */
  name?: InputMaybe<TextFilter>;
  /** Whether a head or deputy is in the first twelve months of the post and completed no course yet. */
  newInPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<TrainingNeedFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TrainingNeedFilter>>;
  /** The public id of the person. */
  personId?: InputMaybe<IdFilter>;
  /** The post they hold; the highest of several. */
  post?: InputMaybe<PostFilter>;
  /** Whether a request for a course is open, in this skill or in any. */
  requested?: InputMaybe<Scalars['Boolean']['input']>;
  /** The skill. */
  skill?: InputMaybe<SkillFilter>;
  /** Whether they completed a course in the skill. */
  taken?: InputMaybe<Scalars['Boolean']['input']>;
  /** How sure it is. */
  tier?: InputMaybe<NeedTierFilter>;
};

/** Conditions on the TrainingNeed records that belong to it. */
export type TrainingNeedListFilter = {
  /** None fits. */
  none?: InputMaybe<TrainingNeedFilter>;
  /** At least one fits. */
  some?: InputMaybe<TrainingNeedFilter>;
};

/** An order of TrainingNeed records; ties are settled by the id. */
export type TrainingNeedOrder = {
  /** The key. */
  by: TrainingNeedOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What TrainingNeed records can be ordered by. */
export type TrainingNeedOrderKey =
  /** The cell's code, numbers by value. */
  | 'CELL_CODE'
  /** The estimated level. */
  | 'ESTIMATE'
  /** Since when they hold the post. */
  | 'IN_POST_SINCE'
  /** Evaluated meetings that they chaired. */
  | 'MEETINGS'
  /** How probable it is that they are below what is required. */
  | 'PROBABILITY'
  /** From clear needs to none; without evidence last. */
  | 'TIER';

/** Conditions on a TrainingRecord; all given ones must hold. */
export type TrainingRecordFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TrainingRecordFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The public id of the course; none for needs. */
  courseId?: InputMaybe<IdFilter>;
  /** The first day of the course; for needs the day they were worked out. */
  heldOn?: InputMaybe<DayFilter>;
  /** This does not hold. */
  not?: InputMaybe<TrainingRecordFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TrainingRecordFilter>>;
  /** The post held. */
  post?: InputMaybe<PostFilter>;
  /** Where the person stands with the course; none for needs. */
  state?: InputMaybe<EnrolmentStateFilter>;
  /** How sure the need is, or was when people were chosen. */
  tier?: InputMaybe<NeedTierFilter>;
};

/** Conditions on a TrainingRequest; all given ones must hold. */
export type TrainingRequestFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TrainingRequestFilter>>;
  /** The day it was made. */
  askedOn?: InputMaybe<DayFilter>;
  /** Whether it waits for the actor's answer. */
  awaitsMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** What is asked. */
  kind?: InputMaybe<TrainingRequestKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<TrainingRequestFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<TrainingRequestFilter>>;
  /** The public id of the person. */
  personId?: InputMaybe<IdFilter>;
  /** The skill it is about. */
  skill?: InputMaybe<SkillFilter>;
  /** What became of it. */
  state?: InputMaybe<TrainingRequestStateFilter>;
};

/** What somebody asks of the organisers of courses. */
export type TrainingRequestKind =
  /** contests an entry (đề nghị xem lại). Says that what is kept of them is wrong. */
  | 'CONTEST'
  /** asks for a course (đề nghị được học). */
  | 'COURSE';

/** Conditions on a TrainingRequestKind. */
export type TrainingRequestKindFilter = {
  /** This one. */
  eq?: InputMaybe<TrainingRequestKind>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<TrainingRequestKind>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<TrainingRequestKind>;
  /** None of these. */
  notIn?: InputMaybe<Array<TrainingRequestKind>>;
};

/** An order of TrainingRequest records; ties are settled by the id. */
export type TrainingRequestOrder = {
  /** The key. */
  by: TrainingRequestOrderKey;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where records without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
};

/** What TrainingRequest records can be ordered by. */
export type TrainingRequestOrderKey =
  /** The day it was made. */
  | 'ASKED_ON';

/** What became of a request. */
export type TrainingRequestState =
  /** answered (đã trả lời). */
  | 'ANSWERED'
  /** open (chờ trả lời). */
  | 'OPEN'
  /** withdrawn (đã rút). */
  | 'WITHDRAWN';

/** Conditions on a TrainingRequestState. */
export type TrainingRequestStateFilter = {
  /** This one. */
  eq?: InputMaybe<TrainingRequestState>;
  /** One of these; an empty list matches nothing. */
  in?: InputMaybe<Array<TrainingRequestState>>;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any other. */
  ne?: InputMaybe<TrainingRequestState>;
  /** None of these. */
  notIn?: InputMaybe<Array<TrainingRequestState>>;
};

/** What may be done with a request next. */
export type TrainingRequestStep =
  /** answer (trả lời). In words, by those who organise courses. */
  | 'ANSWER'
  /** withdraw (rút đề nghị). By whoever asked. */
  | 'WITHDRAW';

/** A key to group by. */
export type TrainingStatsGroupBy = {
  /** The key. */
  by: TrainingDimension;
  /** How finely a time is divided; needed for a time, and only there. */
  every?: InputMaybe<Grain>;
  /** The level of a committee, 0 at the root; the cell's own committee unless told. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeps the groups whose metric or ratio fits; a missing value never does. */
export type TrainingStatsHaving = {
  /** Equal to, in the unit of the metric. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** More than, in the unit of the metric. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least, in the unit of the metric. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, in the unit of the metric. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most, in the unit of the metric. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** The metric. */
  of?: InputMaybe<TrainingMetric>;
  /** The name of a ratio, in place of a metric. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** An order of the groups, by a metric, a ratio or a key; ties are settled by all keys. */
export type TrainingStatsOrder = {
  /** A key that is grouped by. */
  by?: InputMaybe<TrainingDimension>;
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** Where groups without a value stand. */
  nulls?: InputMaybe<NullPlacement>;
  /** A metric. */
  of?: InputMaybe<TrainingMetric>;
  /** The name of a ratio. */
  ratio?: InputMaybe<Scalars['String']['input']>;
};

/** One metric divided by another of the same rows. */
export type TrainingStatsRatio = {
  /** What it is called in the answer: letters and digits, beginning with a small letter, at most 40. */
  name: Scalars['String']['input'];
  /** The metric that is divided. */
  of: TrainingMetric;
  /** The metric it is divided by. */
  per: TrainingMetric;
};

/** What may be said of a change. */
export type Trend =
  /** falling (giảm). The change can be told from chance. */
  | 'FALLING'
  /** no data (chưa có số liệu). */
  | 'NO_DATA'
  /** rising (tăng). The change can be told from chance. */
  | 'RISING'
  /** not enough data to conclude (chưa đủ số liệu để kết luận). */
  | 'UNCLEAR';

/** A figure of evaluations that groups are followed by; each has an interval and a change. */
export type TrendMetric =
  /** combativeness (tính chiến đấu). In percent of the points that apply. */
  | 'COMBATIVENESS_MEAN'
  /** content (nội dung). In percent of the points that apply. */
  | 'CONTENT_MEAN'
  /** education (tính giáo dục). In percent of the points that apply. */
  | 'EDUCATION_MEAN'
  /** form (hình thức). In percent of the points that apply. */
  | 'FORM_MEAN'
  /** leadership (tính lãnh đạo). In percent of the points that apply. */
  | 'LEADERSHIP_MEAN'
  /** mean score (điểm trung bình). */
  | 'SCORE_MEAN';

/** What a metric is counted in. */
export type Unit =
  /** a count (số lượng). */
  | 'COUNT'
  /** days (ngày). */
  | 'DAYS'
  /** minutes (phút). */
  | 'MINUTES'
  /** percent of the points that apply (phần trăm số điểm). */
  | 'PERCENT'
  /** points out of 100 (điểm). */
  | 'POINTS'
  /** a share from 0 to 1 (tỷ lệ). */
  | 'SHARE';

/** An account acts no more for a body. */
export type UnseatFromBodyInput = {
  /** The account; never one's own. */
  accountId: Scalars['ID']['input'];
  /** The body. */
  bodyId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it acts no more. */
  until: Scalars['Date']['input'];
};

/** A verification; a rectification needs exactly one of the three last. */
export type VerifyActionInput = {
  /** The action. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A later evaluation in which the same criteria were judged again. */
  observationId?: InputMaybe<Scalars['ID']['input']>;
  /** A later month held without any breach. */
  observedMonth?: InputMaybe<Scalars['Month']['input']>;
  /** Why no later observation is needed. */
  unobserved?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** In words, at most 4,000 characters. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody leaves a course. */
export type WithdrawInput = {
  /** The enrolment. */
  enrolmentId: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Why; 1 to 1,000 characters. */
  words: Scalars['String']['input'];
};

/** A lesson is withdrawn. */
export type WithdrawLessonInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The lesson. */
  lessonId: Scalars['ID']['input'];
  /** Why; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Days that are taken back. */
export type WithdrawUnavailabilityInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The days. */
  unavailabilityId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};
