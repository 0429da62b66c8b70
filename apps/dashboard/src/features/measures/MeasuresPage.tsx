import { Button } from "@mantine/core";
import { IconFlask } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { PageHead } from "../../ui/PageHead.js";
import { PageTabs } from "../../ui/PageTabs.js";
import { MEASURE_READERS, RULE_TRIERS } from "../common/measureRoles.js";
import { CasesTab } from "./cases/CasesTab.js";
import { readCasesView } from "./cases/casesView.js";
import { FlagsTab } from "./flags/FlagsTab.js";
import { readFlagsView } from "./flags/flagsView.js";
import { TryRule } from "./flags/TryRule.js";
import { readTab, TABS } from "./measuresView.js";

/** What people have to look at, and what was decided about whom. */
export default function MeasuresPage() {
  const { say } = useText();
  const search: Search = useSearch({ strict: false });
  const { change } = useFilters();
  const { roles } = useViewer();
  const reads = roles.some((role) => MEASURE_READERS.includes(role));
  const [flags, cases] = useMemo(() => [readFlagsView(search), readCasesView(search)], [search]);
  // Who is here only as the person concerned comes for their case.
  const { tab, rejected } = readTab(search, reads ? "flags" : "cases");
  const [trying, setTrying] = useState(false);
  const tries = tab === "flags" && roles.some((role) => RULE_TRIERS.includes(role));
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
        tabs={TABS.map((key) => ({ key, label: say(`measures.tab.${key}`) }))}
        current={tab}
      />
      {tab === "flags" ? (
        <FlagsTab view={flags.view} change={change} />
      ) : (
        <CasesTab view={cases.view} change={change} />
      )}
      {trying && <TryRule onClose={() => setTrying(false)} />}
    </>
  );
}
