import { useApolloClient } from "@apollo/client/react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import type { HolderFragment } from "../Find.generated.js";
import {
  ConfirmGrantDocument,
  DisableAccountDocument,
  type ManagedAccountFragment,
  ResetPasswordDocument,
  RevokeRoleDocument,
  UnlinkPersonDocument,
} from "./Accounts.generated.js";
import { type Grant, placeOf, roleName } from "./accountWords.js";
import type { OneTime } from "./PasswordDialog.js";

/** What is asked about before it is done, as it cannot simply be undone. */
export type Asked =
  | { readonly what: "confirm" | "revoke"; readonly grant: Grant }
  | { readonly what: "unlink"; readonly person: HolderFragment }
  | { readonly what: "reset" | "disable" };

interface Props {
  readonly account: ManagedAccountFragment;
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onPassword: (made: OneTime) => void;
}

const REFETCH = { refetchQueries: ["OneAccount", "Accounts", "AwaitingAccounts"] };

/** Asks before a step on an account, and says what follows from it. */
export function AskedDialog({ account, asked, onClose, onPassword }: Props) {
  const text = useText();
  const client = useApolloClient();
  const keyFor = useRequestKey();
  const { id, login } = account;
  const named = account.name ?? login;
  const values = {
    account: named,
    ...("grant" in asked && { role: roleName(asked.grant, text), place: placeOf(asked.grant, text) }),
    ...("person" in asked && { name: asked.person.name }),
  };
  const go = async () => {
    if (asked.what === "confirm") {
      return client.mutate({ mutation: ConfirmGrantDocument, variables: { id: asked.grant.id }, ...REFETCH });
    }
    if (asked.what === "revoke") {
      return client.mutate({ mutation: RevokeRoleDocument, variables: { id: asked.grant.id }, ...REFETCH });
    }
    if (asked.what === "unlink") {
      const input = { accountId: id, personId: asked.person.id };
      const variables = { input: { ...input, idempotencyKey: keyFor(input) } };
      return client.mutate({ mutation: UnlinkPersonDocument, variables, ...REFETCH });
    }
    if (asked.what === "disable") {
      return client.mutate({ mutation: DisableAccountDocument, variables: { id }, ...REFETCH });
    }
    const { data } = await client.mutate({ mutation: ResetPasswordDocument, variables: { id }, ...REFETCH });
    if (data?.resetPassword) onPassword({ id, account: login, password: data.resetPassword });
  };
  return (
    <AskDialog
      opened
      title={text.say(`accounts.${asked.what}Title`, values)}
      confirm={text.say(`accounts.${asked.what}`)}
      onClose={onClose}
      onConfirm={go}
    >
      <p>{text.say(`accounts.${asked.what}Words`, values)}</p>
    </AskDialog>
  );
}
