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

/** What may be added up over groups. */
export type Additivity =
  /** the figure itself (cộng được). */
  | 'ADDITIVE'
  /** only the sums it is made of (cộng theo tử số và mẫu số). */
  | 'BY_PARTS'
  /** nothing: the same cell may stand in several groups (không cộng được). */
  | 'NOT_ADDITIVE';

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

/** Why a cell needs a decision first. */
export type AttentionKind =
  /** never evaluated by a superior or a delegation (chưa được đánh giá lần nào). */
  | 'NEVER_EVALUATED'
  /** quarters without a thematic meeting (quý không sinh hoạt chuyên đề). */
  | 'NO_THEMATIC'
  /** months unreported (tháng chưa báo cáo). */
  | 'UNREPORTED';

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

/** Conditions on a Cell; all given ones must hold. */
export type CellFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<CellFilter>>;
  /** The day it was closed. */
  closedOn?: InputMaybe<DayFilter>;
  /** The code. */
  code?: InputMaybe<TextFilter>;
  /** The committee it stands under today. */
  committee?: InputMaybe<CommitteeFilter>;
  /** Its evaluations. */
  evaluations?: InputMaybe<EvaluationListFilter>;
  /** The group it belongs to today. */
  group?: InputMaybe<CellGroupFilter>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Rating of the latest evaluation on the official basis. */
  latestRating?: InputMaybe<RatingFilter>;
  /** Score of the latest evaluation on the official basis. */
  latestScore?: InputMaybe<NumberFilter>;
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
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CellFilter>>;
  /** Posts held in it, past ones too. */
  posts?: InputMaybe<TenureListFilter>;
  /** Quarters that end in the period, over and reported by now, without a thematic or combined meeting. */
  quartersWithoutThematic?: InputMaybe<PeriodCountFilter>;
  /** Part of the code, the name, or (for those who may read it) the name of the present secretary. */
  search?: InputMaybe<Scalars['String']['input']>;
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
  | 'NAME';

/** One's own password. */
export type ChangePasswordInput = {
  /** The present one. */
  current: Scalars['String']['input'];
  /** The new one, 10 to 200 characters. */
  next: Scalars['String']['input'];
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

/** What a period is compared with. */
export type Comparison =
  /** the period just before, of the same length (kỳ liền trước). */
  | 'PREVIOUS_PERIOD'
  /** the same period a year earlier (cùng kỳ năm trước). Days and weeks are compared with those 52 weeks earlier. */
  | 'SAME_PERIOD_LAST_YEAR';

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
  /** What it is for. */
  name: Scalars['String']['input'];
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
  /** Its findings; none for those who may not read them. */
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
  /** Its findings; none for those who may not read them. */
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
  /** submitted (đã nộp). */
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
  /** The public id. */
  id?: InputMaybe<IdFilter>;
  /** Strength or shortcoming. */
  kind?: InputMaybe<FindingKindFilter>;
  /** This does not hold. */
  not?: InputMaybe<FindingFilter>;
  /** At least one of these holds; an empty list matches nothing. */
  or?: InputMaybe<Array<FindingFilter>>;
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

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** Conditions on a Meeting; all given ones must hold. */
export type MeetingFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MeetingFilter>>;
  /** The cell. */
  cell?: InputMaybe<CellFilter>;
  /** The committee it stood under on that day. */
  committee?: InputMaybe<CommitteeFilter>;
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
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Other than. */
  ne?: InputMaybe<Scalars['Float']['input']>;
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

/** An import to take back. */
export type RevertImportInput = {
  /** The import. */
  id: Scalars['ID']['input'];
  /** The same key gives the same reply. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  /** superior committee (cấp ủy cấp trên ghi nhận). */
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

/** Conditions on a Tenure; all given ones must hold. */
export type TenureFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<TenureFilter>>;
  /** The public id. */
  id?: InputMaybe<IdFilter>;
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
  /** evaluation (đánh giá). */
  | 'EVALUATION'
  /** meeting (sinh hoạt). */
  | 'MEETING'
  /** month not held (không tổ chức sinh hoạt). */
  | 'NOT_HELD'
  /** month postponed by a document (hoãn sinh hoạt theo văn bản). */
  | 'POSTPONED'
  /** post begun (bắt đầu giữ chức vụ). */
  | 'POST_BEGUN'
  /** post ended (thôi giữ chức vụ). */
  | 'POST_ENDED';

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
