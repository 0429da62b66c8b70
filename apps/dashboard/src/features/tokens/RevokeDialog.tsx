import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import { RevokeTokenDocument, type TokensQuery } from "./Tokens.generated.js";

export type Token = NonNullable<TokensQuery["viewer"]>["tokens"][number];

/** Asks before a token is revoked: whatever uses it stops. */
export function RevokeDialog({ token, onClose }: { readonly token: Token; readonly onClose: () => void }) {
  const { say } = useText();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [revoke, { loading }] = useMutation(RevokeTokenDocument, { refetchQueries: ["Tokens"] });
  const submit = async () => {
    try {
      await revoke({ variables: { id: token.id } });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Dialog
      title={say("tokens.revokeTitle", { name: token.name })}
      onClose={onClose}
      refused={failure && say(`reason.${failure}`)}
      actions={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            {say("common.cancel")}
          </Button>
          <Button variant="outline" color="red" loading={loading} onClick={() => void submit()}>
            {say("tokens.revoke")}
          </Button>
        </>
      }
    >
      <p>{say("tokens.revokeWords")}</p>
    </Dialog>
  );
}
