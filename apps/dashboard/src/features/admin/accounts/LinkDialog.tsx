import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { FindHolder } from "../Finders.js";
import type { FoundOption } from "../FindOne.js";
import { LinkPersonDocument, type ManagedAccountFragment } from "./Accounts.generated.js";

interface Props {
  readonly account: ManagedAccountFragment;
  readonly onClose: () => void;
}

/** Says which person an account belongs to. */
export function LinkDialog({ account, onClose }: Props) {
  const { say } = useText();
  const keyFor = useRequestKey();
  const [person, setPerson] = useState<FoundOption | null>(null);
  const [link] = useMutation(LinkPersonDocument, { refetchQueries: ["OneAccount", "Accounts"] });
  const save = () => {
    const input = { accountId: account.id, personId: person?.id ?? "" };
    return link({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
  };
  return (
    <AskDialog
      opened
      title={say("accounts.linkTitle", { account: account.login })}
      confirm={say("accounts.link")}
      lacks={person === null}
      onClose={onClose}
      onConfirm={save}
    >
      <p>{say("accounts.personsWords")}</p>
      <FindHolder chosen={person} onChoose={setPerson} />
    </AskDialog>
  );
}
