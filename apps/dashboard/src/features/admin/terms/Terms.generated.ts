/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Further terms of a form. */
export type EnactMeasureTermInput = {
  /** The time to announce, 1 to 60 days. */
  announceDays: number;
  /** The window to answer, 14 to 90 days. */
  answerDays: number;
  /** The time to appeal, 30 to 180 days. */
  appealDays: number;
  /** The time to decide an appeal, 1 to 365 days. */
  appealDecideDays: number;
  /** The time to decide, 1 to 180 days. */
  decideDays: number;
  /** The document it rests on, 200 characters at most. */
  document?: string | null | undefined;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The form. */
  kind: MeasureKind;
  /** The time to lift what was verified, 1 to 180 days. */
  liftDays: number;
  /** How long after the facts it can be decided, 1 to 120 months. */
  limitationMonths: number;
  /** The time to notify the subject, 1 to 90 days. */
  notifyDays: number;
  /** Whether it is only a proposal; false unless told. */
  proposal?: boolean | null | undefined;
  /** In force since: today or later, later than all of the form. */
  since: string;
  /** After how many months a form of discipline ends by itself, 1 to 60; null for others. */
  standsMonths?: number | null | undefined;
  /** The time to verify, 1 to 365 days. */
  verifyDays: number;
};

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

export type MeasureTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureTermsQuery = { measureTerms: Array<{ id: string, kind: Types.MeasureKind, since: string, lastDay: string | null, answerDays: number, limitationMonths: number, appealDays: number, standsMonths: number | null, notifyDays: number, decideDays: number, announceDays: number, verifyDays: number, liftDays: number, appealDecideDays: number, document: string | null, proposal: boolean }> | null };

export type EnactMeasureTermMutationVariables = Exact<{
  input: Types.EnactMeasureTermInput;
}>;


export type EnactMeasureTermMutation = { enactMeasureTerm: string | null };


export const MeasureTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasureTerms"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measureTerms"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"answerDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"limitationMonths"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appealDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"standsMonths"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"notifyDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"decideDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"announceDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verifyDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"liftDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"appealDecideDays"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<MeasureTermsQuery, MeasureTermsQueryVariables>;
export const EnactMeasureTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnactMeasureTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnactMeasureTermInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enactMeasureTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<EnactMeasureTermMutation, EnactMeasureTermMutationVariables>;