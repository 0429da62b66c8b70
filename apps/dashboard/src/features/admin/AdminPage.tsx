import { Button } from "@mantine/core";
import { IconFileImport, IconListCheck, IconLock } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { PageHead } from "../../ui/PageHead.js";
import { PageTabs } from "../../ui/PageTabs.js";
import { State } from "../../ui/State.js";
import { ADMINISTRATORS } from "../common/administrators.js";
import classes from "./AdminPage.module.css";
import { AccountsTab } from "./accounts/AccountsTab.js";
import { readAdminView, TABS } from "./adminView.js";
import { BodiesTab } from "./bodies/BodiesTab.js";
import { LogTab } from "./log/LogTab.js";
import { TermsTab } from "./terms/TermsTab.js";

const BODIES = { accounts: AccountsTab, bodies: BodiesTab, terms: TermsTab, log: LogTab } as const;

/** What an administrator keeps: who may do what, who acts for which body, which terms hold, and what was done. */
export default function AdminPage() {
  const { say } = useText();
  const { roles } = useViewer();
  const { change } = useFilters();
  const search: Search = useSearch({ strict: false });
  const { view, rejected } = useMemo(() => readAdminView(search), [search]);
  const isAdministrator = roles.some((role) => ADMINISTRATORS.includes(role));
  const Body = BODIES[view.tab];
  return (
    <>
      <PageHead
        crumbs={[{ text: say("admin.title") }]}
        title={say("admin.title")}
        documentTitle={say("admin.title")}
        subtitle={say("admin.lead")}
        tools={
          isAdministrator && (
            <div className={classes.links}>
              <Button
                variant="default"
                leftSection={<IconListCheck size={18} stroke={1.6} aria-hidden />}
                renderRoot={(props) => <Link {...props} to="/rules" />}
              >
                {say("admin.toRules")}
              </Button>
              <Button
                variant="default"
                leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
                renderRoot={(props) => <Link {...props} to="/import" />}
              >
                {say("admin.toImport")}
              </Button>
            </div>
          )
        }
      />
      {isAdministrator ? (
        <>
          <RejectedNotice extra={rejected} />
          <PageTabs
            to="/admin"
            tabs={TABS.map((key) => ({ key, label: say(`admin.${key}`) }))}
            current={view.tab}
          />
          <Body view={view} change={change} />
        </>
      ) : (
        <State icon={<IconLock size={24} />} title={say("admin.notYours")}>
          {say("admin.notYoursWords")}
        </State>
      )}
    </>
  );
}
