/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What an action answers: exactly one of these. */
export type ActionAnswerInput = {
  /** A document. */
  documentId?: string | null | undefined;
  /** A locked evaluation of the cell. */
  evaluationId?: string | null | undefined;
  /** A finding of a locked evaluation of the cell. */
  findingId?: string | null | undefined;
  /** A month in which the cell did not meet as the rules require. */
  month?: string | null | undefined;
  /** A plan. */
  planId?: string | null | undefined;
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

/** An action to open. */
export type OpenActionInput = {
  /** What it answers, at most 20. */
  answers?: Array<ActionAnswerInput> | null | undefined;
  /** The cell it concerns; or else the committee. */
  cellId?: string | null | undefined;
  /** The committee whose own it is, such as a conference. */
  committeeId?: string | null | undefined;
  /** The day it is due. */
  dueOn: string;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** What is done. */
  kind: ActionKind;
  /** More on it, at most 4,000 characters. */
  note?: string | null | undefined;
  /** The day it was given, where that was before today. */
  openedOn?: string | null | undefined;
  /** The account that owns it, in place of a tenure. */
  ownerAccountId?: string | null | undefined;
  /** The tenure that owns it; the secretary or else the deputy of the cell unless told. */
  ownerTenureId?: string | null | undefined;
  /** What is to be done, 1 to 200 characters. */
  title: string;
  /** The account that is named to verify it; by role unless told. */
  verifierId?: string | null | undefined;
};

/** The same action for many cells, each owned by the cell's head. */
export type OpenActionsInput = {
  /** The cells, 1 to 100. */
  cellIds: Array<string>;
  /** The day they are due. */
  dueOn: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** What is done. */
  kind: ActionKind;
  /** More on it, at most 4,000 characters. */
  note?: string | null | undefined;
  /** The day it was given, where that was before today. */
  openedOn?: string | null | undefined;
  /** What is to be done, 1 to 200 characters. */
  title: string;
  /** The account that is named to verify it; by role unless told. */
  verifierId?: string | null | undefined;
};

/** A post in a cell. */
export type Post =
  /** cell committee member (chi ủy viên). */
  | 'COMMITTEE_MEMBER'
  /** deputy secretary (phó bí thư). */
  | 'DEPUTY'
  /** secretary (bí thư). The head of the cell. */
  | 'SECRETARY';

export type ActionPeopleQueryVariables = Exact<{
  cellId?: string | null | undefined;
  committeeId?: string | null | undefined;
}>;


export type ActionPeopleQuery = { actionPeople: { posts: Array<{ id: string, post: Types.Post, person: { id: string, name: string | null } | null }>, owners: Array<{ id: string, login: string, name: string | null }>, verifiers: Array<{ id: string, login: string, name: string | null }> } | null };

export type ActionGroundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionGroundsQuery = { plans: { nodes: Array<{ id: string, number: string, title: string }> } | null, documents: { nodes: Array<{ id: string, number: string, title: string }> } | null };

export type OpenActionMutationVariables = Exact<{
  input: Types.OpenActionInput;
}>;


export type OpenActionMutation = { openAction: { id: string, title: string | null, cell: { id: string, openActions: { totalCount: number } | null } | null } | null };

export type OpenActionsMutationVariables = Exact<{
  input: Types.OpenActionsInput;
}>;


export type OpenActionsMutation = { openActions: Array<string> | null };


export const ActionPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cellId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cellId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cellId"}}},{"kind":"Argument","name":{"kind":"Name","value":"committeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committeeId"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiers"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<ActionPeopleQuery, ActionPeopleQueryVariables>;
export const ActionGroundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionGrounds"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<ActionGroundsQuery, ActionGroundsQueryVariables>;
export const OpenActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenActionInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"openActions"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenActionMutation, OpenActionMutationVariables>;
export const OpenActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenActionsInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<OpenActionsMutation, OpenActionsMutationVariables>;