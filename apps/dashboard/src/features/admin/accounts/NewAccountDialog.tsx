import { useMutation } from "@apollo/client/react";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { CreateAccountDocument } from "./Accounts.generated.js";
import type { OneTime } from "./PasswordDialog.js";

interface Props {
  readonly onClose: () => void;
  readonly onMade: (made: OneTime) => void;
  /** The same request was answered before, and its password told then. */
  readonly onMadeBefore: (id: string) => void;
}

const LOGIN = /^[\p{L}\p{N}._-]{3,60}$/u;

/** An account without any role; its one-time password is told once. */
export function NewAccountDialog({ onClose, onMade, onMadeBefore }: Props) {
  const { say } = useText();
  const keyFor = useRequestKey();
  const [login, setLogin] = useState("");
  const [name, setName] = useState("");
  const [create] = useMutation(CreateAccountDocument, { refetchQueries: ["Accounts"] });
  const save = async () => {
    const input = { login: login.trim(), name: name.trim() || null };
    const { data } = await create({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
    const made = data?.createAccount;
    if (made?.oneTimePassword) {
      onMade({ id: made.id, account: input.login, password: made.oneTimePassword });
    } else if (made) onMadeBefore(made.id);
  };
  return (
    <AskDialog
      opened
      title={say("accounts.new")}
      confirm={say("accounts.new")}
      lacks={!LOGIN.test(login.trim()) && say("accounts.loginHint")}
      onClose={onClose}
      onConfirm={save}
    >
      <p>{say("accounts.newWords")}</p>
      <TextInput
        label={say("accounts.login")}
        description={say("accounts.loginHint")}
        value={login}
        maxLength={60}
        required
        autoComplete="off"
        data-autofocus
        onChange={(event) => setLogin(event.currentTarget.value)}
      />
      <TextInput
        label={say("accounts.name")}
        value={name}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
