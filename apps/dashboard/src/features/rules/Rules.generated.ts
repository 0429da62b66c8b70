/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { regimeRules: Array<{ id: string, since: string, lastDay: string | null, document: string, proposal: boolean, minutes: number, combinedMinutes: number, attendanceAbove: number, entryDays: number }> | null };

export type EnactRegimeRuleMutationVariables = Exact<{
  input: Types.EnactRegimeRuleInput;
}>;


export type EnactRegimeRuleMutation = { enactRegimeRule: string | null };


export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regimeRules"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"combinedMinutes"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attendanceAbove"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"entryDays"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const EnactRegimeRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnactRegimeRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnactRegimeRuleInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enactRegimeRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<EnactRegimeRuleMutation, EnactRegimeRuleMutationVariables>;