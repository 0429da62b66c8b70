export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Month: { input: string; output: string; }
};

export type Aspect =
  | 'CONTENT'
  | 'FORM';

export type AttentionKind =
  | 'NEVER_EVALUATED'
  | 'NO_THEMATIC'
  | 'UNREPORTED';

export type CellFilter = {
  and?: InputMaybe<Array<CellFilter>>;
  code?: InputMaybe<TextFilter>;
  committee?: InputMaybe<CommitteeFilter>;
  evaluations?: InputMaybe<EvaluationListFilter>;
  group?: InputMaybe<CellGroupFilter>;
  id?: InputMaybe<IdFilter>;
  latestRating?: InputMaybe<RatingFilter>;
  latestScore?: InputMaybe<NumberFilter>;
  meetings?: InputMaybe<MeetingListFilter>;
  members?: InputMaybe<IntFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<CellFilter>;
  or?: InputMaybe<Array<CellFilter>>;
  quartersWithoutThematic?: InputMaybe<PeriodCountFilter>;
  /** Code or name of the cell, or its head's name, in any marks. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Counts within the period given. */
  unreportedMonths?: InputMaybe<PeriodCountFilter>;
};

export type CellGroupFilter = {
  and?: InputMaybe<Array<CellGroupFilter>>;
  id?: InputMaybe<IdFilter>;
  key?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<CellGroupFilter>;
  or?: InputMaybe<Array<CellGroupFilter>>;
};

export type CellOrder = {
  by: CellOrderKey;
  direction?: InputMaybe<SortDirection>;
  nulls?: InputMaybe<NullPlacement>;
};

export type CellOrderKey =
  | 'CODE'
  | 'GROUP'
  | 'LATEST_SCORE'
  | 'MEMBERS'
  | 'NAME';

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

/** under: the committee itself or any below it, today. */
export type CommitteeFilter = {
  and?: InputMaybe<Array<CommitteeFilter>>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<CommitteeFilter>;
  or?: InputMaybe<Array<CommitteeFilter>>;
  under?: InputMaybe<IdFilter>;
};

export type CommitteeKind =
  | 'DISTRICT'
  | 'GRASSROOTS'
  | 'WARD';

export type Comparison =
  | 'PREVIOUS_PERIOD'
  | 'SAME_PERIOD_LAST_YEAR';

export type DayFilter = {
  before?: InputMaybe<Scalars['Date']['input']>;
  eq?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
};

export type EvaluationFilter = {
  and?: InputMaybe<Array<EvaluationFilter>>;
  cell?: InputMaybe<CellFilter>;
  evaluatedOn?: InputMaybe<DayFilter>;
  evaluatorKind?: InputMaybe<EvaluatorKindFilter>;
  group?: InputMaybe<CellGroupFilter>;
  heldOn?: InputMaybe<DayFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<EvaluationFilter>;
  or?: InputMaybe<Array<EvaluationFilter>>;
  rating?: InputMaybe<RatingFilter>;
  score?: InputMaybe<NumberFilter>;
  sessionType?: InputMaybe<SessionTypeFilter>;
  setting?: InputMaybe<SettingFilter>;
};

export type EvaluationListFilter = {
  none?: InputMaybe<EvaluationFilter>;
  some?: InputMaybe<EvaluationFilter>;
};

export type EvaluationOrder = {
  by: EvaluationOrderKey;
  direction?: InputMaybe<SortDirection>;
  nulls?: InputMaybe<NullPlacement>;
};

export type EvaluationOrderKey =
  | 'CELL_CODE'
  | 'HELD_ON'
  | 'SCORE';

export type EvaluationState =
  | 'DRAFT'
  | 'LOCKED'
  | 'SUBMITTED';

export type EvaluatorKind =
  | 'DELEGATION'
  | 'SELF'
  | 'SUPERIOR';

export type EvaluatorKindFilter = {
  eq?: InputMaybe<EvaluatorKind>;
  in?: InputMaybe<Array<EvaluatorKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<EvaluatorKind>;
  notIn?: InputMaybe<Array<EvaluatorKind>>;
};

export type FindingKind =
  | 'SHORTCOMING'
  | 'STRENGTH';

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

export type Language =
  | 'EN'
  | 'VI';

export type MeetingFilter = {
  and?: InputMaybe<Array<MeetingFilter>>;
  cell?: InputMaybe<CellFilter>;
  group?: InputMaybe<CellGroupFilter>;
  heldOn?: InputMaybe<DayFilter>;
  id?: InputMaybe<IdFilter>;
  lengthMinutes?: InputMaybe<IntFilter>;
  not?: InputMaybe<MeetingFilter>;
  or?: InputMaybe<Array<MeetingFilter>>;
  present?: InputMaybe<IntFilter>;
  sessionType?: InputMaybe<SessionTypeFilter>;
};

export type MeetingListFilter = {
  none?: InputMaybe<MeetingFilter>;
  some?: InputMaybe<MeetingFilter>;
};

export type MeetingOrder = {
  by: MeetingOrderKey;
  direction?: InputMaybe<SortDirection>;
  nulls?: InputMaybe<NullPlacement>;
};

export type MeetingOrderKey =
  | 'CELL_CODE'
  | 'HELD_ON';

export type MonthState =
  | 'HELD'
  | 'INCOMPLETE'
  | 'NOT_HELD'
  | 'POSTPONED'
  | 'UNREPORTED';

export type NullPlacement =
  | 'FIRST'
  | 'LAST';

export type NumberFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
};

export type PeriodCountFilter = {
  before: Scalars['Date']['input'];
  eq?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  gte?: InputMaybe<Scalars['Int']['input']>;
};

/** Half-open: from until before. */
export type PeriodInput = {
  before: Scalars['Date']['input'];
  from: Scalars['Date']['input'];
};

export type Post =
  | 'COMMITTEE_MEMBER'
  | 'DEPUTY'
  | 'SECRETARY';

export type Rating =
  | 'AVERAGE'
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

export type RatingFilter = {
  eq?: InputMaybe<Rating>;
  in?: InputMaybe<Array<Rating>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Rating>;
  notIn?: InputMaybe<Array<Rating>>;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'DELEGATE'
  | 'INSPECTION'
  | 'ORGANISER'
  | 'SECRETARY'
  | 'STANDING_COMMITTEE'
  | 'SUPERIOR'
  | 'TRAINING_ORGANISER';

export type SessionType =
  | 'COMBINED'
  | 'COMMITTEE'
  | 'REGULAR'
  | 'THEMATIC';

export type SessionTypeFilter = {
  eq?: InputMaybe<SessionType>;
  in?: InputMaybe<Array<SessionType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<SessionType>;
  notIn?: InputMaybe<Array<SessionType>>;
};

export type Setting =
  | 'MODEL'
  | 'ORDINARY';

export type SettingFilter = {
  eq?: InputMaybe<Setting>;
  in?: InputMaybe<Array<Setting>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Setting>;
  notIn?: InputMaybe<Array<Setting>>;
};

export type Severity =
  | 'MINOR'
  | 'MODERATE'
  | 'SERIOUS';

export type SignInInput = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Source =
  | 'CROSS_CHECKED'
  | 'REGISTER'
  | 'SELF_REPORTED'
  | 'SUPERIOR';

export type TextFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TimelineKind =
  | 'EVALUATION'
  | 'MEETING'
  | 'NOT_HELD'
  | 'POSTPONED'
  | 'POST_BEGUN'
  | 'POST_ENDED';

export type Trend =
  | 'FALLING'
  | 'NO_DATA'
  | 'RISING'
  | 'UNCLEAR';
