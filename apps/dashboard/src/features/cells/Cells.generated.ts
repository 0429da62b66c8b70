/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
export type CellFilter = {
  and?: Array<CellFilter> | null | undefined;
  code?: TextFilter | null | undefined;
  committee?: CommitteeFilter | null | undefined;
  evaluations?: EvaluationListFilter | null | undefined;
  group?: CellGroupFilter | null | undefined;
  id?: IdFilter | null | undefined;
  latestRating?: RatingFilter | null | undefined;
  latestScore?: NumberFilter | null | undefined;
  meetings?: MeetingListFilter | null | undefined;
  members?: IntFilter | null | undefined;
  name?: TextFilter | null | undefined;
  not?: CellFilter | null | undefined;
  or?: Array<CellFilter> | null | undefined;
  quartersWithoutThematic?: PeriodCountFilter | null | undefined;
  /** Code or name of the cell, or its head's name, in any marks. */
  search?: string | null | undefined;
  /** Counts within the period given. */
  unreportedMonths?: PeriodCountFilter | null | undefined;
};

export type CellGroupFilter = {
  and?: Array<CellGroupFilter> | null | undefined;
  id?: IdFilter | null | undefined;
  key?: TextFilter | null | undefined;
  name?: TextFilter | null | undefined;
  not?: CellGroupFilter | null | undefined;
  or?: Array<CellGroupFilter> | null | undefined;
};

export type CellOrder = {
  by: CellOrderKey;
  direction?: SortDirection | null | undefined;
  nulls?: NullPlacement | null | undefined;
};

export type CellOrderKey =
  | 'CODE'
  | 'GROUP'
  | 'LATEST_SCORE'
  | 'MEMBERS'
  | 'NAME';

/** under: the committee itself or any below it, today. */
export type CommitteeFilter = {
  and?: Array<CommitteeFilter> | null | undefined;
  id?: IdFilter | null | undefined;
  name?: TextFilter | null | undefined;
  not?: CommitteeFilter | null | undefined;
  or?: Array<CommitteeFilter> | null | undefined;
  under?: IdFilter | null | undefined;
};

export type DayFilter = {
  before?: string | null | undefined;
  eq?: string | null | undefined;
  from?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  ne?: string | null | undefined;
};

export type EvaluationFilter = {
  and?: Array<EvaluationFilter> | null | undefined;
  cell?: CellFilter | null | undefined;
  evaluatedOn?: DayFilter | null | undefined;
  evaluatorKind?: EvaluatorKindFilter | null | undefined;
  group?: CellGroupFilter | null | undefined;
  heldOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  not?: EvaluationFilter | null | undefined;
  or?: Array<EvaluationFilter> | null | undefined;
  rating?: RatingFilter | null | undefined;
  score?: NumberFilter | null | undefined;
  sessionType?: SessionTypeFilter | null | undefined;
  setting?: SettingFilter | null | undefined;
};

export type EvaluationListFilter = {
  none?: EvaluationFilter | null | undefined;
  some?: EvaluationFilter | null | undefined;
};

export type EvaluatorKind =
  | 'DELEGATION'
  | 'SELF'
  | 'SUPERIOR';

export type EvaluatorKindFilter = {
  eq?: EvaluatorKind | null | undefined;
  in?: Array<EvaluatorKind> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: EvaluatorKind | null | undefined;
  notIn?: Array<EvaluatorKind> | null | undefined;
};

export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
  notIn?: Array<number> | null | undefined;
};

export type MeetingFilter = {
  and?: Array<MeetingFilter> | null | undefined;
  cell?: CellFilter | null | undefined;
  group?: CellGroupFilter | null | undefined;
  heldOn?: DayFilter | null | undefined;
  id?: IdFilter | null | undefined;
  lengthMinutes?: IntFilter | null | undefined;
  not?: MeetingFilter | null | undefined;
  or?: Array<MeetingFilter> | null | undefined;
  present?: IntFilter | null | undefined;
  sessionType?: SessionTypeFilter | null | undefined;
};

export type MeetingListFilter = {
  none?: MeetingFilter | null | undefined;
  some?: MeetingFilter | null | undefined;
};

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
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
  ne?: number | null | undefined;
};

export type PeriodCountFilter = {
  before: string;
  eq?: number | null | undefined;
  from: string;
  gte?: number | null | undefined;
};

export type Rating =
  | 'AVERAGE'
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

export type RatingFilter = {
  eq?: Rating | null | undefined;
  in?: Array<Rating> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Rating | null | undefined;
  notIn?: Array<Rating> | null | undefined;
};

export type SessionType =
  | 'COMBINED'
  | 'COMMITTEE'
  | 'REGULAR'
  | 'THEMATIC';

export type SessionTypeFilter = {
  eq?: SessionType | null | undefined;
  in?: Array<SessionType> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: SessionType | null | undefined;
  notIn?: Array<SessionType> | null | undefined;
};

export type Setting =
  | 'MODEL'
  | 'ORDINARY';

export type SettingFilter = {
  eq?: Setting | null | undefined;
  in?: Array<Setting> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: Setting | null | undefined;
  notIn?: Array<Setting> | null | undefined;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type TextFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  ne?: string | null | undefined;
  notIn?: Array<string> | null | undefined;
  startsWith?: string | null | undefined;
};

export type CellsQueryVariables = Exact<{
  where?: Types.CellFilter | null | undefined;
  orderBy?: Array<Types.CellOrder> | Types.CellOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  from: string;
  before: string;
}>;


export type CellsQuery = { cells: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: (
        { id: string, code: string }
        & { ' $fragmentRefs'?: { 'CellRowFragment': CellRowFragment } }
      ) }> } | null };

export type CellRowFragment = { code: string, name: string, members: number | null, group: { id: string, key: string, name: string } | null, committee: { id: string, name: string } | null, head: { id: string, person: { id: string, name: string | null } | null } | null, latestEvaluation: { id: string, heldOn: string, score: number | null, rating: Types.Rating | null } | null, regime: Array<{ month: string, state: Types.MonthState, thematic: boolean | null, complete: boolean }> | null, recent: { nodes: Array<{ id: string, heldOn: string, score: number | null }> } | null } & { ' $fragmentName'?: 'CellRowFragment' };

export const CellRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellRow"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cell"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestEvaluation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rating"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"thematic"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[],"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"recent"},"name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"evaluatorKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPERIOR"},{"kind":"EnumValue","value":"DELEGATION"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"setting"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORDINARY"}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<CellRowFragment, unknown>;
export const CellsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cells"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CellFilter"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CellOrder"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CellRow"},"directives":[]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CellRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cell"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"head"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestEvaluation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rating"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"regime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"thematic"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"complete"},"arguments":[],"directives":[]}]}},{"kind":"Field","alias":{"kind":"Name","value":"recent"},"name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"evaluatorKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPERIOR"},{"kind":"EnumValue","value":"DELEGATION"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"setting"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ORDINARY"}}]}}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"score"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<CellsQuery, CellsQueryVariables>;