import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { FilterBar, RejectedNotice, ScopePicker } from "../../filters/FilterBar.js";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { PageHead } from "../../ui/PageHead.js";
import { PageTabs } from "../../ui/PageTabs.js";
import { NEED_OFFICIALS } from "../common/trainingRoles.js";
import { CoursesTab } from "./courses/CoursesTab.js";
import { NeedsTab } from "./needs/NeedsTab.js";
import { readNeedsView } from "./needs/needsView.js";
import { Sheet } from "./person/Sheet.js";
import { RequestsTab } from "./requests/RequestsTab.js";
import { readRequestsView } from "./requests/requestsView.js";
import { SkillsTab } from "./skills/SkillsTab.js";
import { readTab, TABS } from "./trainingView.js";

/** Who needs which skills, for those who look after it. */
function ForOfficials() {
  const { say } = useText();
  const search: Search = useSearch({ strict: false });
  const { groups } = useReference();
  const { change } = useFilters();
  const { tab, rejected } = readTab(search);
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
        tools={tab === "skills" ? <FilterBar comparison={false} /> : tab === "needs" && <ScopePicker />}
      />
      <RejectedNotice extra={[...rejected, ...needs.rejected, ...requests.rejected]} />
      <PageTabs
        to="/training"
        tabs={TABS.map((key) => ({ key, label: say(`training.tab.${key}`) }))}
        current={tab}
      />
      {tab === "needs" && <NeedsTab view={needs.view} change={change} />}
      {tab === "skills" && <SkillsTab />}
      {tab === "courses" && <CoursesTab />}
      {tab === "requests" && <RequestsTab view={requests.view} change={change} />}
    </>
  );
}

/** The needs of others for those who look after training; everybody else sees what is kept of themselves. */
export default function TrainingPage() {
  const { roles } = useViewer();
  return roles.some((role) => NEED_OFFICIALS.includes(role)) ? <ForOfficials /> : <Sheet personId={null} />;
}
