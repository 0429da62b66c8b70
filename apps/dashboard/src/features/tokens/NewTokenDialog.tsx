import { useMutation } from "@apollo/client/react";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import { addMonths } from "@nen-nep/schema";
import { useState } from "react";
import { type Failure, failureOf } from "../../graphql/reason.js";
import type { TokenScope } from "../../graphql/types.generated.js";
import { useText } from "../../i18n/useText.js";
import { DayField } from "../../ui/DayField.js";
import { Dialog } from "../../ui/Dialog.js";
import { newKey } from "../common/newKey.js";
import { CreateTokenDocument } from "./Tokens.generated.js";

export interface MadeToken {
  readonly name: string;
  readonly secret: string;
}

interface Props {
  readonly onClose: () => void;
  readonly onMade: (made: MadeToken) => void;
}

const SCOPES = ["READ", "ALL"] as const;
const LONGEST_NAME = 80;
// Tokens end by the calendar, also where the business day of the demonstration stands still.
const today = () => new Date().toISOString().slice(0, 10);

/** Asks what a token is for, how far it reaches and when it ends. */
export function NewTokenDialog({ onClose, onMade }: Props) {
  const { say } = useText();
  const [name, setName] = useState("");
  const [scope, setScope] = useState<TokenScope>("READ");
  const [expiresOn, setExpiresOn] = useState(addMonths(today(), 3));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [create, { loading }] = useMutation(CreateTokenDocument, { refetchQueries: ["Tokens"] });
  const submit = async () => {
    const content = { name, scope, expiresOn };
    try {
      const { data } = await create({ variables: { input: { ...content, idempotencyKey: newKey() } } });
      onMade({ name, secret: data?.createToken?.secret ?? "" });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Dialog
      title={say("tokens.new")}
      onClose={onClose}
      onSubmit={() => void submit()}
      refused={failure && say(`reason.${failure}`)}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say("common.cancel")}
          </Button>
          <Button type="submit" loading={loading}>
            {say("tokens.create")}
          </Button>
        </>
      }
    >
      <TextInput
        label={say("tokens.name")}
        description={say("tokens.nameHint")}
        value={name}
        maxLength={LONGEST_NAME}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        mb={12}
      />
      <NativeSelect
        label={say("tokens.scope")}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value as TokenScope)}
        data={SCOPES.map((each) => ({ value: each, label: say(`tokens.scope.${each}`) }))}
        mb={12}
      />
      <DayField
        label={say("tokens.expiresOn")}
        description={say("tokens.expiresHint")}
        value={expiresOn}
        min={today()}
        max={addMonths(today(), 12)}
        required
        onChange={setExpiresOn}
      />
    </Dialog>
  );
}
