/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A further version of what is required of a skill. */
export type EnactNeedRuleInput = {
  /** Percent of probability from which a need is clear, 50 to 99. */
  clearFrom: number;
  /** The document it rests on, 200 characters at most. */
  document?: string | null | undefined;
  /** After so many months an evaluation weighs half, 1 to 60. */
  halfLifeMonths: number;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Fewer meetings than this make no need clear, 1 to 12. */
  leastMeetings: number;
  /** Percent from which a need is likely, below `clearFrom`. */
  likelyFrom: number;
  /** Evaluations before so many months do not count, 6 to 120. */
  lookbackMonths: number;
  /** Percent up to which there is no need, below `likelyFrom`. */
  noneUpTo: number;
  /** What is required, percent of the points of the criteria that show the skill (1 to 100). */
  required: number;
  /** In force since: today or later, later than all of its skill. */
  since: string;
  /** The skill. */
  skill: Skill;
};

/** A further version of the rules about meetings. */
export type EnactRegimeRuleInput = {
  /** Attendance is required above so many percent, 0 to 99. */
  attendanceAbove: number;
  /** Least length of a combined meeting in minutes; no less than that. */
  combinedMinutes: number;
  /** The document that sets it. */
  document: string;
  /** A meeting is entered within so many days, 0 to 365. */
  entryDays: number;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** Least length of a meeting in minutes, 1 to 600. */
  minutes: number;
  /** Whether it is a proposal; not unless told. */
  proposal?: boolean | null | undefined;
  /** The first day: today or later, after all others and all meetings. */
  since: string;
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

export type RulesQueryVariables = Exact<{
  needs: boolean;
}>;


export type RulesQuery = { regimeRules: Array<{ id: string, since: string, lastDay: string | null, document: string, proposal: boolean, minutes: number, combinedMinutes: number, attendanceAbove: number, entryDays: number }> | null, needRules?: Array<{ id: string, skill: Types.Skill, since: string, document: string | null, proposal: boolean, required: number, halfLifeMonths: number, lookbackMonths: number, leastMeetings: number, clearFrom: number, likelyFrom: number, noneUpTo: number }> | null };

export type EnactNeedRuleMutationVariables = Exact<{
  input: Types.EnactNeedRuleInput;
}>;


export type EnactNeedRuleMutation = { enactNeedRule: string | null };

export type EnactRegimeRuleMutationVariables = Exact<{
  input: Types.EnactRegimeRuleInput;
}>;


export type EnactRegimeRuleMutation = { enactRegimeRule: string | null };


export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"needs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regimeRules"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"combinedMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attendanceAbove"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"entryDays"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"needRules"},"arguments":[],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"needs"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"skill"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"required"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"halfLifeMonths"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lookbackMonths"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"leastMeetings"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"clearFrom"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"likelyFrom"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"noneUpTo"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const EnactNeedRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnactNeedRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnactNeedRuleInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enactNeedRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<EnactNeedRuleMutation, EnactNeedRuleMutationVariables>;
export const EnactRegimeRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnactRegimeRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnactRegimeRuleInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enactRegimeRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<EnactRegimeRuleMutation, EnactRegimeRuleMutationVariables>;