/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type MeasureTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureTablesQuery = { measureTables: Array<{ start: string, end: string, counts: Array<{ kind: Types.MeasureKind | null, count: number | null, group: { id: string, key: string, name: string } | null }> }> | null };


export const MeasureTablesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureTables"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measureTables"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<MeasureTablesQuery, MeasureTablesQueryVariables>;