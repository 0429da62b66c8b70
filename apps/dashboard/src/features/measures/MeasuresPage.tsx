import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconFlask } from "@tabler/icons-react";
import { Navigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useHasOwnMeasures } from "../../shell/pages.js";
import { useViewer } from "../../shell/session.js";
import { PageHead } from "../../ui/PageHead.js";
import { PageTabs } from "../../ui/PageTabs.js";
import {
  MEASURE_OFFICIALS,
  MEASURE_READERS,
  MEASURE_TABLE_READERS,
  RULE_TRIERS,
} from "../common/measureRoles.js";
import { AwaitingCasesDocument } from "./Beginning.generated.js";
import { CasesTab } from "./cases/CasesTab.js";
import { readCasesView } from "./cases/casesView.js";
import { FlagsTab } from "./flags/FlagsTab.js";
import { readFlagsView } from "./flags/flagsView.js";
import { TryRule } from "./flags/TryRule.js";
import { MEASURES_KEYS } from "./keys.js";
import { beginsAt, readTab, tabsFor } from "./measuresView.js";
import { TablesTab } from "./tables/TablesTab.js";

/** Whether a secretary who comes without a wish has a case to answer: then that is what they came for. */
function useHasCaseToAnswer(search: Search): boolean {
  const { roles } = useViewer();
  const isSubjectAlone =
    roles.includes("SECRETARY") && !roles.some((role) => MEASURE_OFFICIALS.includes(role));
  const skip = !isSubjectAlone || MEASURES_KEYS.some((key) => search[key] !== undefined);
  const { data } = useQuery(AwaitingCasesDocument, { skip, fetchPolicy: "network-only" });
  return !skip && (data?.awaiting?.totalCount ?? 0) > 0;
}

/** What people have to look at, what was decided about whom, and the tables of what came into force. */
export default function MeasuresPage() {
  const { say } = useText();
  const search: Search = useSearch({ strict: false });
  const { change } = useFilters();
  const { roles } = useViewer();
  const holds = (some: readonly (typeof roles)[number][]) => roles.some((role) => some.includes(role));
  const own = useHasOwnMeasures(roles);
  const reader = { reads: holds(MEASURE_READERS), tables: holds(MEASURE_TABLE_READERS), own };
  const [flags, cases] = useMemo(() => [readFlagsView(search), readCasesView(search)], [search]);
  const tabs = tabsFor(reader);
  const { tab, rejected } = readTab(search, beginsAt(reader), tabs);
  const [trying, setTrying] = useState(false);
  const tries = tab === "flags" && holds(RULE_TRIERS);
  if (useHasCaseToAnswer(search)) return <Navigate to="/measures" search={{ tab: "cases" }} replace />;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("shell.work") }]}
        title={say("measures.title")}
        documentTitle={say("measures.title")}
        tools={
          tries && (
            <Button
              variant="default"
              leftSection={<IconFlask size={18} stroke={1.6} aria-hidden />}
              onClick={() => setTrying(true)}
            >
              {say("flags.try")}
            </Button>
          )
        }
      />
      <RejectedNotice extra={[...rejected, ...flags.rejected, ...cases.rejected]} />
      <PageTabs
        to="/measures"
        tabs={tabs.map((key) => ({ key, label: say(`measures.tab.${key}`) }))}
        current={tab}
      />
      {tab === "flags" && <FlagsTab view={flags.view} change={change} />}
      {tab === "cases" && <CasesTab view={cases.view} change={change} />}
      {tab === "tables" && <TablesTab search={search} change={change} />}
      {trying && <TryRule onClose={() => setTrying(false)} />}
    </>
  );
}
