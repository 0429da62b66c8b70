/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type CitableDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CitableDocumentsQuery = { documents: { nodes: Array<{ id: string, number: string, kind: Types.DocumentKind, issuedOn: string, title: string }> } | null };


export const CitableDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitableDocuments"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<CitableDocumentsQuery, CitableDocumentsQueryVariables>;