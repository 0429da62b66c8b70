import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { roles } from "@nen-nep/schema";
import { IconPlus, IconUserOff } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Picker } from "../../../ui/Picker.js";
import { SearchField } from "../../../ui/SearchField.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { Notice, State } from "../../../ui/State.js";
import row from "../../../ui/scrollRow.module.css";
import { capital } from "../../common/capital.js";
import { accountsWhere, STATES, type TabProps } from "../adminView.js";
import classes from "../Tab.module.css";
import { AccountSheet } from "./AccountSheet.js";
import { AccountsDocument, AwaitingAccountsDocument } from "./Accounts.generated.js";
import { AccountsTable } from "./AccountsTable.js";
import { NewAccountDialog } from "./NewAccountDialog.js";
import { type OneTime, PasswordDialog } from "./PasswordDialog.js";

const ALL = "";

function Toolbar({ view, change }: TabProps) {
  const { say, language } = useText();
  const states = STATES.map((each) => ({ value: each, label: say(`accounts.state.${each}`) }));
  const all = [
    { value: ALL, label: say("accounts.allRoles") },
    ...roles.keys.map((key) => ({ value: key, label: capital(roles.label(key, language)) })),
  ];
  return (
    <div className={classes.toolbar}>
      <SearchField
        label={say("accounts.search")}
        wanted={view.wanted}
        className={classes.search}
        onAsk={(q) => change({ q }, { replace: true })}
      />
      <div className={row.row}>
        <Picker
          label={say("accounts.state")}
          written={say(`accounts.state.${view.state}`)}
          value={view.state}
          groups={[{ label: null, options: states }]}
          onPick={(s) => change({ s: s === "active" ? undefined : s })}
        />
        <Picker
          label={say("accounts.role")}
          written={all.find(({ value }) => value === (view.role ?? ALL))?.label ?? ""}
          value={view.role ?? ALL}
          groups={[{ label: null, options: all }]}
          onPick={(r) => change({ r: r === ALL ? undefined : r })}
        />
      </div>
    </div>
  );
}

/** That roles wait for a second administrator, and the way to them. */
function Waiting({ change }: Pick<TabProps, "change">) {
  const { say } = useText();
  const count = useQuery(AwaitingAccountsDocument).data?.accounts?.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Notice
      action={
        <Button variant="default" onClick={() => change({ s: "awaiting", q: undefined, r: undefined })}>
          {say("accounts.showWaiting")}
        </Button>
      }
    >
      {say("accounts.waiting", { count })}
    </Notice>
  );
}

/** Who signs in, with what rights, and whose each account is. */
export function AccountsTab({ view, change }: TabProps) {
  const { say } = useText();
  const result = useQuery(AccountsDocument, { variables: { where: accountsWhere(view) } });
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<OneTime | null>(null);
  const accounts = (result.data ?? result.previousData)?.accounts;
  const open = (id: string) => change({ a: id });
  return (
    <section className={classes.card} aria-labelledby="accounts-title">
      <header className={classes.head}>
        <div>
          <h2 id="accounts-title">{say("admin.accounts")}</h2>
          <p>{say("accounts.lead")}</p>
        </div>
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setCreating(true)}>
          {say("accounts.new")}
        </Button>
      </header>
      {view.state !== "awaiting" && <Waiting change={change} />}
      <Toolbar view={view} change={change} />
      <p role="status" className={classes.count}>
        {accounts ? say("accounts.count", { count: accounts.totalCount }) : ""}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={480} />}>
        {({ accounts: found }) =>
          !found || found.edges.length === 0 ? (
            <State
              icon={<IconUserOff size={24} />}
              title={say("accounts.none")}
              action={
                <Button onClick={() => change({ q: undefined, r: undefined, s: undefined })}>
                  {say("admin.clear")}
                </Button>
              }
            >
              {say("accounts.noneWords")}
            </State>
          ) : (
            <>
              <AccountsTable accounts={found.edges.map(({ node }) => node)} onOpen={open} />
              {found.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={result.loading}
                  onClick={() => result.fetchMore({ variables: { after: found.pageInfo.endCursor } })}
                >
                  {say("admin.more")}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      {view.opened !== null && (
        <AccountSheet key={view.opened} id={view.opened} onClose={() => change({ a: undefined })} />
      )}
      {creating && (
        <NewAccountDialog onClose={() => setCreating(false)} onMade={setMade} onMadeBefore={open} />
      )}
      {made && (
        <PasswordDialog
          made={made}
          onClose={() => {
            setMade(null);
            open(made.id);
          }}
        />
      )}
    </section>
  );
}
