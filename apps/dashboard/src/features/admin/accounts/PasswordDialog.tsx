import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Dialog } from "../../../ui/Dialog.js";

export interface OneTime {
  readonly id: string;
  readonly account: string;
  readonly password: string;
}

/** Shows a one-time password, this once. */
export function PasswordDialog({ made, onClose }: { readonly made: OneTime; readonly onClose: () => void }) {
  const { say } = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(made.password);
    setCopied(true);
  };
  return (
    <Dialog
      title={say("accounts.passwordTitle", { account: made.account })}
      onClose={onClose}
      actions={
        <>
          <Button size="md" variant="default" onClick={() => void copy().catch(() => undefined)}>
            {say(copied ? "accounts.copied" : "accounts.copy")}
          </Button>
          <Button size="md" onClick={onClose}>
            {say("common.close")}
          </Button>
        </>
      }
    >
      <TextInput
        label={say("accounts.passwordLabel")}
        description={say("accounts.passwordWords")}
        value={made.password}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
