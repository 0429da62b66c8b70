import { Button, Code, TextInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import type { MadeToken } from "./NewTokenDialog.js";

/** Shows the secret of a new token, this once. */
export function MadeDialog({ made, onClose }: { readonly made: MadeToken; readonly onClose: () => void }) {
  const { say } = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(made.secret).catch(() => undefined);
    setCopied(true);
  };
  return (
    <Dialog
      title={say("tokens.madeTitle", { name: made.name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={copy}>
            {say(copied ? "tokens.copied" : "tokens.copy")}
          </Button>
          <Button onClick={onClose}>{say("common.close")}</Button>
        </>
      }
    >
      <TextInput
        label={say("tokens.secret")}
        description={say("tokens.madeWords")}
        value={made.secret}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        mb={12}
      />
      <p>{say("tokens.use")}</p>
      <Code block>Authorization: Bearer …</Code>
    </Dialog>
  );
}
