import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useText } from "../../../i18n/useText.js";
import { Tag } from "../../../ui/Tag.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { holderWords } from "../words.js";
import classes from "./AccountSheet.module.css";
import { LinkPersonDocument, type ManagedAccountFragment } from "./Accounts.generated.js";

interface Props {
  readonly account: ManagedAccountFragment;
  readonly open: boolean;
}

/** Whom one administrator says the account belongs to: it means nothing until a second one says the same. */
export function AwaitingPersons({ account, open }: Props) {
  const text = useText();
  const { say } = text;
  const [link, { error }] = useMutation(LinkPersonDocument, { refetchQueries: ["OneAccount", "Accounts"] });
  const keyFor = useRequestKey();
  const confirm = (personId: string) => {
    const input = { accountId: account.id, personId };
    return link({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } }).catch(() => undefined);
  };
  if (account.awaitingPersons.length === 0) return null;
  return (
    <>
      <ul className={classes.list}>
        {account.awaitingPersons.map((person) => (
          <li key={person.id}>
            <p>
              <b>{person.name}</b> <Tag tone="soon">{say("accounts.awaiting")}</Tag>
              <span className={classes.under}>{holderWords(person, text)}</span>
            </p>
            {open && (
              <Button
                variant="default"
                aria-label={say("accounts.confirmPerson", { name: person.name })}
                onClick={() => confirm(person.id)}
              >
                {say("accounts.confirm")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.note} role={error ? "alert" : undefined}>
        {say("accounts.secondForPerson")}
      </p>
    </>
  );
}
