import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import { groupsChange } from "./findings.js";
import type { GroupLineFragment, GroupsQuery } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";
import { capital } from "./words.js";

interface Props {
  readonly trends: NonNullable<GroupsQuery["groupTrends"]>;
  readonly view: GroupsView;
}

/** More names than this are counted. */
const NAMED = 2;

/** Which groups changed: only those whose change the server could tell from chance, all of them tested together. */
export function GroupsHeadline({ trends, view }: Props) {
  const { say } = useText();
  const { filters } = useFilters();
  const { groups } = trends;
  const metric = say(`groups.metric.${view.metric}`);
  if (filters.comparison === "none") return say("groups.headPlain", { count: groups.length, metric });
  const before = say(`groups.before.${filters.comparison}`);
  const { rising, falling, unclear } = groupsChange(groups);
  if (rising.length + falling.length === 0) return say("groups.headUnclear", { before });
  for (const [direction, all] of [
    ["RISING", rising],
    ["FALLING", falling],
  ] as const) {
    if (all.length === groups.length && all.length > 1) {
      return say("groups.headAll", {
        count: all.length,
        metric,
        direction: say(`groups.${direction}`),
        before,
      });
    }
  }
  const part = (direction: "RISING" | "FALLING", some: readonly GroupLineFragment[]) => {
    if (some.length === 0) return [];
    const word = say(`groups.${direction}`);
    const names = some.map(({ group }) => groupName(group?.name ?? "")).join(say("groups.and"));
    return [
      some.length <= NAMED
        ? say("groups.headNamed", { names, direction: word })
        : say("groups.headCounted", { count: some.length, direction: word }),
    ];
  };
  const parts = [...part("RISING", rising), ...part("FALLING", falling)].join(say("groups.and"));
  return (
    <>
      {say("groups.headSome", { metric: capital(metric), parts, before })}
      {unclear.length > 0 && say("groups.headOpen", { count: unclear.length })}
    </>
  );
}
