/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Days on which somebody cannot attend a course. */
export type DeclareUnavailableInput = {
  /** The first day. */
  fromDay: string;
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The person; the actor unless told. */
  personId?: string | null | undefined;
  /** The last day: today or later, within 24 months. */
  toDay: string;
};

/** Days that are taken back. */
export type WithdrawUnavailabilityInput = {
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The days. */
  unavailabilityId: string;
  /** The version that was read. */
  version: number;
};

export type DaysAwayFragment = { id: string, version: number, fromDay: string, toDay: string } & { ' $fragmentName'?: 'DaysAwayFragment' };

export type DeclareUnavailableMutationVariables = Exact<{
  input: Types.DeclareUnavailableInput;
}>;


export type DeclareUnavailableMutation = { declareUnavailable: string | null };

export type WithdrawUnavailabilityMutationVariables = Exact<{
  input: Types.WithdrawUnavailabilityInput;
}>;


export type WithdrawUnavailabilityMutation = { withdrawUnavailability: string | null };

export const DaysAwayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DaysAway"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unavailability"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"fromDay"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"toDay"},"arguments":[],"directives":[]}]}}]} as unknown as DocumentNode<DaysAwayFragment, unknown>;
export const DeclareUnavailableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareUnavailable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareUnavailableInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareUnavailable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<DeclareUnavailableMutation, DeclareUnavailableMutationVariables>;
export const WithdrawUnavailabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawUnavailability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawUnavailabilityInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawUnavailability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<WithdrawUnavailabilityMutation, WithdrawUnavailabilityMutationVariables>;