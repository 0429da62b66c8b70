import { trendMetrics } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Picker } from "../../ui/Picker.js";
import row from "../../ui/scrollRow.module.css";
import { groupName } from "../common/groupName.js";
import classes from "./GroupsPage.module.css";
import { EVERY_CHOICES, everyKey, type GroupsView, METRIC_CHOICES, metricKey } from "./groupsView.js";
import { capital } from "./words.js";

const ALL = "";

/** Which group, which figure, how finely time is divided; all in the address. */
export function GroupPickers({ view }: { readonly view: GroupsView }) {
  const { say, language } = useText();
  const { groups } = useReference();
  const { change } = useFilters();
  const chosen = groups.find((group) => group.key === view.group);
  const metricName = (metric: GroupsView["metric"]) => capital(trendMetrics.label(metric, language));
  return (
    <search className={`${row.row} ${classes.pickers}`} aria-label={say("groups.pickers")}>
      <Picker
        label={say("groups.group")}
        written={chosen ? groupName(chosen.name) : say("groups.everyGroup")}
        value={view.group ?? ALL}
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: say("groups.everyGroup") },
              ...groups.map((group) => ({ value: group.key, label: groupName(group.name) })),
            ],
          },
        ]}
        onPick={(key) => change({ group: key === ALL ? undefined : key })}
      />
      <Picker
        label={say("groups.metric")}
        written={metricName(view.metric)}
        value={metricKey(view.metric)}
        groups={[
          {
            label: null,
            options: METRIC_CHOICES.map((metric) => ({
              value: metricKey(metric),
              label: metricName(metric),
            })),
          },
        ]}
        onPick={(key) => change({ metric: key })}
      />
      <Picker
        label={say("groups.every")}
        written={say(`groups.every.${view.every}`)}
        value={everyKey(view.every)}
        groups={[
          {
            label: null,
            options: EVERY_CHOICES.map((every) => ({
              value: everyKey(every),
              label: say(`groups.every.${every}`),
            })),
          },
        ]}
        onPick={(key) => change({ every: key })}
      />
    </search>
  );
}
