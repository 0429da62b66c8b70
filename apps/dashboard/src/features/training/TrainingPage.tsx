import { Button } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { FilterBar, RejectedNotice, ScopePicker } from "../../filters/FilterBar.js";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { PageHead } from "../../ui/PageHead.js";
import { PageTabs } from "../../ui/PageTabs.js";
import { NEED_OFFICIALS, TRAINING_TABLE_READERS } from "../common/trainingRoles.js";
import { CoursesTab } from "./courses/CoursesTab.js";
import { NeedsTab } from "./needs/NeedsTab.js";
import { readNeedsView } from "./needs/needsView.js";
import { Sheet } from "./person/Sheet.js";
import { RequestsTab } from "./requests/RequestsTab.js";
import { readRequestsView } from "./requests/requestsView.js";
import { SkillsTab } from "./skills/SkillsTab.js";
import { TablesTab } from "./tables/TablesTab.js";
import { readTab, tabsFor } from "./trainingView.js";

/** What the viewer's roles let them read of others. */
function useReads() {
  const { roles } = useViewer();
  const holds = (some: typeof NEED_OFFICIALS) => roles.some((role) => some.includes(role));
  return { needs: holds(NEED_OFFICIALS), tables: holds(TRAINING_TABLE_READERS) };
}

/** Who needs which skills, for those who look after it. */
function ForOfficials() {
  const { say } = useText();
  const search: Search = useSearch({ strict: false });
  const { groups } = useReference();
  const { change } = useFilters();
  const tabs = tabsFor(useReads());
  const { tab, rejected } = readTab(search, tabs);
  const needs = useMemo(
    () =>
      readNeedsView(
        search,
        groups.map(({ key }) => key),
      ),
    [search, groups],
  );
  const requests = useMemo(() => readRequestsView(search), [search]);
  return (
    <>
      <PageHead
        crumbs={[{ text: say("shell.work") }]}
        title={say("training.title")}
        documentTitle={say("training.title")}
        subtitle={say("training.lead")}
        tools={
          <>
            {tab === "skills" ? <FilterBar comparison={false} /> : tab === "needs" && <ScopePicker />}
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/training/own" />}>
              {say("training.own")}
            </Button>
          </>
        }
      />
      <RejectedNotice extra={[...rejected, ...needs.rejected, ...requests.rejected]} />
      <PageTabs
        to="/training"
        tabs={tabs.map((key) => ({ key, label: say(`training.tab.${key}`) }))}
        current={tab}
      />
      {tab === "needs" && <NeedsTab view={needs.view} change={change} />}
      {tab === "skills" && <SkillsTab />}
      {tab === "courses" && <CoursesTab />}
      {tab === "tables" && <TablesTab />}
      {tab === "requests" && <RequestsTab view={requests.view} change={change} />}
    </>
  );
}

/** What is read of others, for those who look after training or read its tables; else what is kept of oneself. */
export default function TrainingPage() {
  const { needs, tables } = useReads();
  return needs || tables ? <ForOfficials /> : <Sheet personId={null} />;
}
