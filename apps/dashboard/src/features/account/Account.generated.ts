/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../graphql/types.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** How often somebody wants a digest by e-mail. */
export type DigestFrequency =
  /** daily (hằng ngày). From Monday to Friday. */
  | 'DAILY'
  /** never (không gửi). */
  | 'NEVER'
  /** weekly (hằng tuần). On the first working day of the week. */
  | 'WEEKLY';

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** How an account wants to be told by e-mail of what waits for it. */
export type SetDigestInput = {
  /** The account; one's own unless told, another's for administrators. */
  accountId?: string | null | undefined;
  /** Where it goes, such as an.nguyen@example.vn; null forgets it. Needed unless NEVER. */
  address?: string | null | undefined;
  /** How often. */
  every: DigestFrequency;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The language of the letters. */
  language?: Language;
  /** The version that was read; 0 where nothing was set yet. */
  version: number;
};

export type MyDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDigestQuery = { digest: { version: number, address: string | null, every: Types.DigestFrequency, language: Types.Language, lastOn: string | null, available: boolean } | null };

export type SetMyDigestMutationVariables = Exact<{
  input: Types.SetDigestInput;
}>;


export type SetMyDigestMutation = { setDigest: string | null };


export const MyDigestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDigest"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"address"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"every"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"language"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"available"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<MyDigestQuery, MyDigestQueryVariables>;
export const SetMyDigestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyDigest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDigestInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDigest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<SetMyDigestMutation, SetMyDigestMutationVariables>;