/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How participants are chosen. */
export type ChooseParticipantsInput = {
  /** The course. */
  courseId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Participants and reserves of one cell at most; 1 unless told. */
  perCell?: number | null | undefined;
  /** True writes nothing; false unless told. */
  preview?: boolean | null | undefined;
  /** Quotas, 100 at most; none unless told. */
  quotas?: Array<QuotaInput> | null | undefined;
  /** Reserves, 0 to 100; 5 unless told. */
  reserves?: number | null | undefined;
  /** The version that was read. */
  version: number;
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

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

/** A post in a cell. */
export type Post =
  /** cell committee member (chi ủy viên). */
  | 'COMMITTEE_MEMBER'
  /** deputy secretary (phó bí thư). */
  | 'DEPUTY'
  /** secretary (bí thư). The head of the cell. */
  | 'SECRETARY';

/** So many seats at least, and at most, for those of one key. */
export type QuotaInput = {
  /** By what seats are shared out. */
  by: QuotaKind;
  /** The key of a group, the id of a committee, or a post. */
  key: string;
  /** So many at least; 0 unless told. */
  least?: number | null | undefined;
  /** So many at most, reserves counted; no limit unless told. */
  most?: number | null | undefined;
};

/** By what the seats of a course are shared out. */
export type QuotaKind =
  /** committee directly above (đảng ủy trực tiếp). */
  | 'COMMITTEE'
  /** group (nhóm chi bộ). */
  | 'GROUP'
  /** post (chức vụ). */
  | 'POST';

export type ChooseParticipantsMutationVariables = Exact<{
  input: Types.ChooseParticipantsInput;
  language: Types.Language;
}>;


export type ChooseParticipantsMutation = { chooseParticipants: { seed: string, preview: boolean, looked: number, unfilled: Array<{ by: Types.QuotaKind, key: string, name: string, least: number, most: number | null }>, entered: Array<{ state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null }>, left: Array<{ state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null }>, seated: Array<{ state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null }>, reserves: Array<{ state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null }>, others: Array<{ state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null }> } | null };

export type ChoiceLineFragment = { state: Types.EnrolmentState, tier: Types.NeedTier, post: Types.Post, words: string, person: { id: string, name: string | null } | null, cell: { id: string, code: string, name: string } | null } & { ' $fragmentName'?: 'ChoiceLineFragment' };

export const ChoiceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceLine"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChoiceLine"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ChoiceLineFragment, unknown>;
export const ChooseParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseParticipants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseParticipantsInput"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseParticipants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"preview"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"looked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"unfilled"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"least"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"most"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"entered"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"seated"},"name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CHOSEN"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"reserves"},"name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESERVE"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_CHOSEN"}]}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChoiceLine"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChoiceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChoiceLine"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"words"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ChooseParticipantsMutation, ChooseParticipantsMutationVariables>;