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
import { RULE_TRIERS } from "../common/measureRoles.js";
import { FlagsTab } from "./flags/FlagsTab.js";
import { TryRule } from "./flags/TryRule.js";
import { readMeasuresView } from "./measuresView.js";

/** What people have to look at, and what was decided about whom. */
export default function MeasuresPage() {
  const { say } = useText();
  const search: Search = useSearch({ strict: false });
  const { change } = useFilters();
  const { roles } = useViewer();
  const { view, rejected } = useMemo(() => readMeasuresView(search), [search]);
  const [trying, setTrying] = useState(false);
  const tries = roles.some((role) => RULE_TRIERS.includes(role));
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
      <RejectedNotice extra={rejected} />
      <FlagsTab view={view} change={change} />
      {trying && <TryRule onClose={() => setTrying(false)} />}
    </>
  );
}
