/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type TrainingTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingTablesQuery = { trainingTables: { needs: Array<{ skill: Types.Skill, tier: Types.NeedTier, count: number | null }>, years: Array<{ start: string, end: string, courses: number, seats: number | null, tookPart: number | null, completed: number | null }>, effects: Array<{ name: string, endsOn: string, kind: Types.CourseEffectKind, difference: number | null, low: number | null, high: number | null, drawn: number | null, waiting: number | null }> } | null };


export const TrainingTablesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingTables"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingTables"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skill"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"tookPart"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"completed"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endsOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"difference"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"low"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"high"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"drawn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<TrainingTablesQuery, TrainingTablesQueryVariables>;