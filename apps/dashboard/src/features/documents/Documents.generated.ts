/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Conditions on a Committee; all given ones must hold. */
export type CommitteeFilter = {
  /** All of these hold. */
  and?: Array<CommitteeFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The kind. */
  kind?: CommitteeKindFilter | null | undefined;
  /** The name. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: CommitteeFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<CommitteeFilter> | null | undefined;
  /** The committee itself or any below it, by today's tree. */
  under?: IdFilter | null | undefined;
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
  eq?: CommitteeKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<CommitteeKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: CommitteeKind | null | undefined;
  /** None of these. */
  notIn?: Array<CommitteeKind> | null | undefined;
};

/** Conditions on a day. `from` and `before` make a half-open range. */
export type DayFilter = {
  /** Before this day. */
  before?: string | null | undefined;
  /** Equal to this day. */
  eq?: string | null | undefined;
  /** This day or later. */
  from?: string | null | undefined;
  /** More than this day. */
  gt?: string | null | undefined;
  /** At least this day. */
  gte?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Less than this day. */
  lt?: string | null | undefined;
  /** At most this day. */
  lte?: string | null | undefined;
  /** Other than this day. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on a Document; all given ones must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  and?: Array<DocumentFilter> | null | undefined;
  /** The committee whose office keeps it. */
  committee?: CommitteeFilter | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** The day it was issued. */
  issuedOn?: DayFilter | null | undefined;
  /** Who issued it. */
  issuer?: TextFilter | null | undefined;
  /** The kind. */
  kind?: DocumentKindFilter | null | undefined;
  /** This does not hold. */
  not?: DocumentFilter | null | undefined;
  /** The number and sign, such as 109-KH/QU. */
  number?: TextFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<DocumentFilter> | null | undefined;
  /** What it is about. */
  title?: TextFilter | null | undefined;
};

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

/** Conditions on a DocumentKind. */
export type DocumentKindFilter = {
  /** This one. */
  eq?: DocumentKind | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<DocumentKind> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: DocumentKind | null | undefined;
  /** None of these. */
  notIn?: Array<DocumentKind> | null | undefined;
};

/** Conditions on a public id. */
export type IdFilter = {
  /** This one. */
  eq?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
};

/** A document as the office keeps it. */
export type RecordDocumentInput = {
  /** The committee whose office keeps it. */
  committeeId: string;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The day it was issued. */
  issuedOn: string;
  /** Who issued it; 1 to 200 characters. */
  issuer: string;
  /** The kind. */
  kind: DocumentKind;
  /** A note, 1,000 characters at most; null for none. */
  note?: string | null | undefined;
  /** The number and sign, such as 109-KH/QU; 1 to 60 characters. */
  number: string;
  /** What it is about; 1 to 500 characters. */
  title: string;
  /** The version that was read, to correct a document; null records a new one. */
  version?: number | null | undefined;
};

/** Conditions on a text. Marks, case and stray blanks do not matter. */
export type TextFilter = {
  /** Contains this: "hoa" finds "Hòa" and "Hoà". */
  contains?: string | null | undefined;
  /** The same text. */
  eq?: string | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Another text. */
  ne?: string | null | undefined;
  /** None of these. */
  notIn?: Array<string> | null | undefined;
  /** Begins with this. */
  startsWith?: string | null | undefined;
};

export type DocumentsQueryVariables = Exact<{
  where: Types.DocumentFilter;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, version: number, number: string, kind: Types.DocumentKind, issuedOn: string, issuer: string, title: string, note: string | null, committee: { id: string, name: string } | null } }> } | null };

export type DocumentRowFragment = { id: string, version: number, number: string, kind: Types.DocumentKind, issuedOn: string, issuer: string, title: string, note: string | null, committee: { id: string, name: string } | null } & { ' $fragmentName'?: 'DocumentRowFragment' };

export type RecordDocumentMutationVariables = Exact<{
  input: Types.RecordDocumentInput;
}>;


export type RecordDocumentMutation = { recordDocument: { id: string, version: number, number: string, kind: Types.DocumentKind, issuedOn: string, issuer: string, title: string, note: string | null, committee: { id: string, name: string } | null } | null };

export const DocumentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<DocumentRowFragment, unknown>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const RecordDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDocumentInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"number"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RecordDocumentMutation, RecordDocumentMutationVariables>;