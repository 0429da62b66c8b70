/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Conditions on a Account; all given ones must hold. */
export type AccountFilter = {
  /** All of these hold. */
  and?: Array<AccountFilter> | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** What is typed to sign in. */
  login?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: AccountFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AccountFilter> | null | undefined;
};

/** Conditions on a AuditEntry; all given ones must hold. */
export type AuditEntryFilter = {
  /** Who did it. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AuditEntryFilter> | null | undefined;
  /** The day it was done, in UTC. */
  at?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: AuditEntryFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<AuditEntryFilter> | null | undefined;
  /** Its number. */
  seq?: IntFilter | null | undefined;
  /** The kind of record. */
  subject?: TextFilter | null | undefined;
  /** The record's public id. */
  subjectId?: IdFilter | null | undefined;
  /** The verb. */
  verb?: TextFilter | null | undefined;
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

/** Conditions on a whole number. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** More than. */
  gt?: number | null | undefined;
  /** At least. */
  gte?: number | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<number> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** At most. */
  lte?: number | null | undefined;
  /** Other than. */
  ne?: number | null | undefined;
  /** None of these. */
  notIn?: Array<number> | null | undefined;
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

export type AuditLogQueryVariables = Exact<{
  where: Types.AuditEntryFilter;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { seq: number, at: string, verb: string, subject: string, subjectId: string | null, count: number, account: { id: string, login: string, name: string | null } | null } }> } | null };


export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"at"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verb"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"subject"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"subjectId"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;