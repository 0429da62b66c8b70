import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { SideSheet } from "../../../ui/SideSheet.js";
import { Bone } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { holderWords } from "../words.js";
import classes from "./AccountSheet.module.css";
import { type ManagedAccountFragment, OneAccountDocument } from "./Accounts.generated.js";
import { type Asked, AskedDialog } from "./AskedDialog.js";
import { AwaitingPersons } from "./AwaitingPersons.js";
import { GrantDialog } from "./GrantDialog.js";
import { Grants } from "./Grants.js";
import { LinkDialog } from "./LinkDialog.js";
import { type OneTime, PasswordDialog } from "./PasswordDialog.js";

function Facts({ account }: { readonly account: ManagedAccountFragment }) {
  const { say, format } = useText();
  const { createdAt, disabledAt, lastSeenOn, mustChangePassword } = account;
  const facts = [
    [say("accounts.created"), format.moment(new Date(createdAt))],
    [say("accounts.seen"), lastSeenOn === null ? say("accounts.never") : format.day(lastSeenOn)],
    [say("accounts.password"), say(mustChangePassword ? "accounts.oneTime" : "accounts.ownPassword")],
    ...(disabledAt === null ? [] : [[say("accounts.disabledOn"), format.moment(new Date(disabledAt))]]),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PartProps {
  readonly account: ManagedAccountFragment;
  /** Whether it may be changed: it is in use and not the actor's own. */
  readonly open: boolean;
  readonly ask: (asked: Asked) => void;
}

function Persons({ account, open, ask }: PartProps) {
  const text = useText();
  const { say } = text;
  const [linking, setLinking] = useState(false);
  return (
    <section>
      <h3>{say("accounts.persons")}</h3>
      <p className={classes.note}>{say("accounts.personsWords")}</p>
      {account.persons.length === 0 && <p className={classes.quiet}>{say("accounts.noPerson")}</p>}
      <ul className={classes.list}>
        {account.persons.map((person) => (
          <li key={person.id}>
            <p>
              <b>{person.name}</b>
              <span className={classes.under}>{holderWords(person, text)}</span>
            </p>
            {open && (
              <Button
                variant="default"
                aria-label={say("accounts.unlinkOne", { name: person.name })}
                onClick={() => ask({ what: "unlink", person })}
              >
                {say("accounts.unlink")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AwaitingPersons account={account} open={open} />
      {open && (
        <Button variant="default" size="md" onClick={() => setLinking(true)}>
          {say("accounts.link")}
        </Button>
      )}
      {linking && <LinkDialog account={account} onClose={() => setLinking(false)} />}
    </section>
  );
}

function Detail({ account }: { readonly account: ManagedAccountFragment }) {
  const { say } = useText();
  const own = useViewer().account.id === account.id;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [granting, setGranting] = useState(false);
  const [made, setMade] = useState<OneTime | null>(null);
  const open = account.disabledAt === null && !own;
  return (
    <div className={classes.detail}>
      {own && <p className={classes.notice}>{say("accounts.yours")}</p>}
      <Facts account={account} />
      <section>
        <h3>{say("accounts.roles")}</h3>
        {account.grants.length === 0 && <p className={classes.quiet}>{say("accounts.noRoles")}</p>}
        <Grants account={account} onAsk={setAsked} />
        {open && (
          <Button size="md" onClick={() => setGranting(true)}>
            {say("accounts.grant")}
          </Button>
        )}
      </section>
      <Persons account={account} open={open} ask={setAsked} />
      {open && (
        <section>
          <h3>{say("accounts.keeping")}</h3>
          <div className={classes.actions}>
            <Button size="md" variant="default" onClick={() => setAsked({ what: "reset" })}>
              {say("accounts.reset")}
            </Button>
            <Button size="md" variant="outline" color="red" onClick={() => setAsked({ what: "disable" })}>
              {say("accounts.disable")}
            </Button>
          </div>
        </section>
      )}
      {asked && (
        <AskedDialog account={account} asked={asked} onClose={() => setAsked(null)} onPassword={setMade} />
      )}
      {granting && <GrantDialog account={account} onClose={() => setGranting(false)} />}
      {made && <PasswordDialog made={made} onClose={() => setMade(null)} />}
    </div>
  );
}

/** One account beside the list: its roles, whose it is, and what may be done with it. */
export function AccountSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say } = useText();
  const result = useQuery(OneAccountDocument, { variables: { id } });
  const account = (result.data ?? result.previousData)?.accounts?.edges[0]?.node ?? null;
  return (
    <SideSheet
      title={account?.name ?? account?.login ?? say("admin.account")}
      subtitle={account?.name && account.login}
      onClose={onClose}
    >
      <Loaded result={result} skeleton={<Bone height={320} />}>
        {() =>
          account ? (
            <Detail account={account} />
          ) : (
            <State icon={<IconMapOff size={24} />} title={say("accounts.gone")}>
              {say("accounts.goneWords")}
            </State>
          )
        }
      </Loaded>
    </SideSheet>
  );
}
