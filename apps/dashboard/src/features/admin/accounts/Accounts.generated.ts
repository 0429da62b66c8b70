/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../graphql/types.generated';

import type { HolderFragment } from '../Find.generated';
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A new account. */
export type CreateAccountInput = {
  /** A UUID made by the client; made here unless given. */
  id?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** 3 to 60 letters, digits, dots, dashes or underlines. */
  login: string;
  /** How the office calls it. */
  name?: string | null | undefined;
  /** A password; a one-time password is made unless given. */
  password?: string | null | undefined;
};

/** A role over a part of the organisation. */
export type GrantRoleInput = {
  /** The account. */
  accountId: string;
  /** Over this cell. */
  cellId?: string | null | undefined;
  /** Over this committee and all below it. */
  committeeId?: string | null | undefined;
  /** Over what this delegation is assigned. */
  delegationId?: string | null | undefined;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The role. */
  role: Role;
  /** The first day; today unless told. */
  since?: string | null | undefined;
  /** The day after the last; open unless told. */
  until?: string | null | undefined;
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

/** Conditions on a ManagedAccount; all given ones must hold. */
export type ManagedAccountFilter = {
  /** All of these hold. */
  and?: Array<ManagedAccountFilter> | null | undefined;
  /** Whether a role of it waits for a second administrator. */
  awaiting?: boolean | null | undefined;
  /** Whether it is disabled. */
  disabled?: boolean | null | undefined;
  /** The public id. */
  id?: IdFilter | null | undefined;
  /** What is typed to sign in. */
  login?: TextFilter | null | undefined;
  /** How the office calls it. */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: ManagedAccountFilter | null | undefined;
  /** At least one of these holds; an empty list matches nothing. */
  or?: Array<ManagedAccountFilter> | null | undefined;
  /** A role given and not taken back. */
  role?: RoleFilter | null | undefined;
  /** Part of the login, of the name, or of the name of a person it belongs to. */
  search?: string | null | undefined;
};

/** An account and the person it belongs to. */
export type PersonLinkInput = {
  /** The account; never one's own. */
  accountId: string;
  /** The same key gives the same reply. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
};

/** What an account may do; always over a part of the organisation. */
export type Role =
  /** administrator (quản trị). */
  | 'ADMINISTRATOR'
  /** analyst (cán bộ phân tích). */
  | 'ANALYST'
  /** delegate (thành viên đoàn công tác). */
  | 'DELEGATE'
  /** inspection commission (Ủy ban Kiểm tra). */
  | 'INSPECTION'
  /** organiser (Ban Tổ chức). */
  | 'ORGANISER'
  /** cell secretary (bí thư chi bộ). */
  | 'SECRETARY'
  /** standing committee (Ban Thường vụ). */
  | 'STANDING_COMMITTEE'
  /** superior committee member (cấp ủy viên theo dõi chi bộ). */
  | 'SUPERIOR'
  /** training organiser (cán bộ bồi dưỡng). */
  | 'TRAINING_ORGANISER';

/** Conditions on a Role. */
export type RoleFilter = {
  /** This one. */
  eq?: Role | null | undefined;
  /** One of these; an empty list matches nothing. */
  in?: Array<Role> | null | undefined;
  /** Whether there is no value. All other conditions leave out records without a value. */
  isNull?: boolean | null | undefined;
  /** Any other. */
  ne?: Role | null | undefined;
  /** None of these. */
  notIn?: Array<Role> | null | undefined;
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

export type AccountsQueryVariables = Exact<{
  where: Types.ManagedAccountFilter;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, login: string, name: string | null, createdAt: string, disabledAt: string | null, lastSeenOn: string | null, mustChangePassword: boolean, grants: Array<{ id: string, role: Types.Role, since: string, until: string | null, awaiting: boolean, grantedAt: string, committee: { id: string, name: string } | null, cell: { id: string, code: string, name: string } | null, delegation: { id: string, name: string } | null, grantedBy: { id: string, login: string, name: string | null } | null, confirmedBy: { id: string, login: string, name: string | null } | null }>, persons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }>, awaitingPersons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }> } }> } | null };

export type AwaitingAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAccountsQuery = { accounts: { totalCount: number, edges: Array<{ cursor: string }> } | null };

export type OneAccountQueryVariables = Exact<{
  id: string;
}>;


export type OneAccountQuery = { accounts: { edges: Array<{ cursor: string, node: { id: string, login: string, name: string | null, createdAt: string, disabledAt: string | null, lastSeenOn: string | null, mustChangePassword: boolean, grants: Array<{ id: string, role: Types.Role, since: string, until: string | null, awaiting: boolean, grantedAt: string, committee: { id: string, name: string } | null, cell: { id: string, code: string, name: string } | null, delegation: { id: string, name: string } | null, grantedBy: { id: string, login: string, name: string | null } | null, confirmedBy: { id: string, login: string, name: string | null } | null }>, persons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }>, awaitingPersons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }> } }> } | null };

export type ManagedAccountFragment = { id: string, login: string, name: string | null, createdAt: string, disabledAt: string | null, lastSeenOn: string | null, mustChangePassword: boolean, grants: Array<{ id: string, role: Types.Role, since: string, until: string | null, awaiting: boolean, grantedAt: string, committee: { id: string, name: string } | null, cell: { id: string, code: string, name: string } | null, delegation: { id: string, name: string } | null, grantedBy: { id: string, login: string, name: string | null } | null, confirmedBy: { id: string, login: string, name: string | null } | null }>, persons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }>, awaitingPersons: Array<{ id: string, name: string, post: Types.Post | null, cell: { id: string, code: string, name: string } | null }> } & { ' $fragmentName'?: 'ManagedAccountFragment' };

export type CreateAccountMutationVariables = Exact<{
  input: Types.CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { id: string, oneTimePassword: string | null } | null };

export type DisableAccountMutationVariables = Exact<{
  id: string;
}>;


export type DisableAccountMutation = { disableAccount: string | null };

export type ResetPasswordMutationVariables = Exact<{
  id: string;
}>;


export type ResetPasswordMutation = { resetPassword: string | null };

export type GrantRoleMutationVariables = Exact<{
  input: Types.GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: string | null };

export type ConfirmGrantMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmGrantMutation = { confirmGrant: string | null };

export type RevokeRoleMutationVariables = Exact<{
  id: string;
}>;


export type RevokeRoleMutation = { revokeRole: string | null };

export type LinkPersonMutationVariables = Exact<{
  input: Types.PersonLinkInput;
}>;


export type LinkPersonMutation = { linkPerson: string | null };

export type UnlinkPersonMutationVariables = Exact<{
  input: Types.PersonLinkInput;
}>;


export type UnlinkPersonMutation = { unlinkPerson: string | null };

export const ManagedAccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccount"},"variableDefinitions":[],"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastSeenOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"delegation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitingPersons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHolder"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<ManagedAccountFragment, unknown>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccountFilter"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHolder"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastSeenOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"delegation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitingPersons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AwaitingAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitingAccounts"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"awaiting"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"disabled"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]}]}}]}}]}}]} as unknown as DocumentNode<AwaitingAccountsQuery, AwaitingAccountsQueryVariables>;
export const OneAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountHolder"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"post"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedAccount"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"lastSeenOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"awaiting"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"cell"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"code"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"delegation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"grantedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"login"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"awaitingPersons"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"},"arguments":[]}]}]}}]}}]} as unknown as DocumentNode<OneAccountQuery, OneAccountQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"oneTimePassword"},"arguments":[],"directives":[]}]}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[]}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[]}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const ConfirmGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"grantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[]}]}}]} as unknown as DocumentNode<ConfirmGrantMutation, ConfirmGrantMutationVariables>;
export const RevokeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"grantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"directives":[]}]}}]} as unknown as DocumentNode<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const LinkPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonLinkInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<LinkPersonMutation, LinkPersonMutationVariables>;
export const UnlinkPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonLinkInput"}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"directives":[]}]}}]} as unknown as DocumentNode<UnlinkPersonMutation, UnlinkPersonMutationVariables>;