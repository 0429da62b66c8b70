/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

/** What was run in the workbench. */
export type RememberQueryInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** How long the answer took, 0 or more. */
  milliseconds?: number | null | undefined;
  /** The text: one operation that reads records. */
  query: string;
  /** How many rows it had, 0 or more. */
  rowCount?: number | null | undefined;
  /** The variables, a JSON object as text; null for none. */
  variables?: string | null | undefined;
};

/** A query to remove. */
export type RemoveQueryInput = {
  /** The query. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
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

/** A query to keep. */
export type SaveQueryInput = {
  /** How it is drawn, a JSON object as text of at most 1,000 characters. */
  chart?: string | null | undefined;
  /** What it answers, at most 1,000 characters. */
  description?: string | null | undefined;
  /** The query to change, or a UUID made by the client for a new one; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, 1 to 120 characters. */
  name: string;
  /** The text: one operation that reads records, at most 20,000 characters. */
  query: string;
  /** The variables, a JSON object as text; null for none. */
  variables?: string | null | undefined;
  /** The version that was read; left out for a new query. */
  version?: number | null | undefined;
};

/** Whom a query is opened to. */
export type ShareQueryInput = {
  /** The query. */
  id: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The role, any but ADMINISTRATOR; left out, the query is withdrawn. */
  role?: Role | null | undefined;
  /** The version that was read. */
  version: number;
};

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

export type WorkbenchQueryVariables = Exact<{
  language: Types.Language;
  free: boolean;
}>;


export type WorkbenchQuery = { savedQueries: Array<{ id: string, version: number, origin: Types.QueryOrigin, name: string, description: string | null, query: string, variables: string | null, chart: string | null, sharedWith: Types.Role | null, sharedBy: string | null, audience: Types.QueryAudience | null, savedAt: string | null }> | null, queryHistory?: Array<{ id: string, query: string, variables: string | null, ranAt: string, milliseconds: number | null, rowCount: number | null }> | null, catalogue: Array<{ field: string, label: string, metrics: Array<{ field: string, label: string, unit: Types.Unit }>, dimensions: Array<{ field: string, label: string }> }> | null };

export type SavedQueryLineFragment = { id: string, version: number, origin: Types.QueryOrigin, name: string, description: string | null, query: string, variables: string | null, chart: string | null, sharedWith: Types.Role | null, sharedBy: string | null, audience: Types.QueryAudience | null, savedAt: string | null } & { ' $fragmentName'?: 'SavedQueryLineFragment' };

export type CostOfQueryQueryVariables = Exact<{
  query: string;
  variables?: string | null | undefined;
}>;


export type CostOfQueryQuery = { queryCost: { cost: number | null, costLimit: number, problems: Array<string> } | null };

export type SaveQueryMutationVariables = Exact<{
  input: Types.SaveQueryInput;
}>;


export type SaveQueryMutation = { saveQuery: { id: string, version: number, origin: Types.QueryOrigin, name: string, description: string | null, query: string, variables: string | null, chart: string | null, sharedWith: Types.Role | null, sharedBy: string | null, audience: Types.QueryAudience | null, savedAt: string | null } | null };

export type ShareQueryMutationVariables = Exact<{
  input: Types.ShareQueryInput;
}>;


export type ShareQueryMutation = { shareQuery: { id: string, version: number, origin: Types.QueryOrigin, name: string, description: string | null, query: string, variables: string | null, chart: string | null, sharedWith: Types.Role | null, sharedBy: string | null, audience: Types.QueryAudience | null, savedAt: string | null } | null };

export type RemoveQueryMutationVariables = Exact<{
  input: Types.RemoveQueryInput;
}>;


export type RemoveQueryMutation = { removeQuery: string | null };

export type RememberQueryMutationVariables = Exact<{
  input: Types.RememberQueryInput;
}>;


export type RememberQueryMutation = { rememberQuery: string | null };

export type ClearQueryHistoryMutationVariables = Exact<{ [key: string]: never; }>;


export type ClearQueryHistoryMutation = { clearQueryHistory: number | null };

export const SavedQueryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryLine"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"query"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variables"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"chart"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"savedAt"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<SavedQueryLineFragment, unknown>;
export const WorkbenchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Workbench"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"free"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"queryHistory"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"free"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"query"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variables"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"ranAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"milliseconds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"rowCount"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"query"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variables"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"chart"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"savedAt"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<WorkbenchQuery, WorkbenchQueryVariables>;
export const CostOfQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostOfQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variables"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"variables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variables"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cost"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"costLimit"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CostOfQueryQuery, CostOfQueryQueryVariables>;
export const SaveQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveQueryInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"query"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variables"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"chart"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"savedAt"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<SaveQueryMutation, SaveQueryMutationVariables>;
export const ShareQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareQueryInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedQueryLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedQueryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedQuery"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"origin"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"query"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"variables"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"chart"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedWith"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"audience"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"savedAt"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<ShareQueryMutation, ShareQueryMutationVariables>;
export const RemoveQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveQueryInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<RemoveQueryMutation, RemoveQueryMutationVariables>;
export const RememberQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RememberQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RememberQueryInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rememberQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<RememberQueryMutation, RememberQueryMutationVariables>;
export const ClearQueryHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearQueryHistory"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearQueryHistory"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<ClearQueryHistoryMutation, ClearQueryHistoryMutationVariables>;