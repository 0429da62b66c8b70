import { Button } from "@mantine/core";
import { useText } from "../i18n/useText.js";
import { Picker, type PickerGroup } from "../ui/Picker.js";
import { Notice } from "../ui/State.js";
import row from "../ui/scrollRow.module.css";
import { COMPARISONS, type ComparisonKey } from "./filters.js";
import { type Period, periodChoices, periodLabel } from "./period.js";
import { type CommitteeReference, useReference } from "./reference.js";
import { useFilters } from "./useFilters.js";

const WHOLE = "";

/** Committees below their superiors, each as deep as it stands. */
function asTree(
  committees: readonly CommitteeReference[],
): { committee: CommitteeReference; depth: number }[] {
  const ids = new Set(committees.map((committee) => committee.id));
  const below = (parent: string | null, depth: number): { committee: CommitteeReference; depth: number }[] =>
    committees
      .filter((each) => (each.parent && ids.has(each.parent.id) ? each.parent.id : null) === parent)
      .flatMap((committee) => [{ committee, depth }, ...below(committee.id, depth + 1)]);
  return below(null, 0);
}

/** Which committee a page is limited to, with all below it. */
export function ScopePicker() {
  const { say } = useText();
  const { committees } = useReference();
  const { filters, change } = useFilters();
  const scopes: PickerGroup[] = [
    {
      label: null,
      options: [
        { value: WHOLE, label: say("filters.wholeScope") },
        ...asTree(committees).map(({ committee, depth }) => ({
          value: committee.id,
          label: committee.name,
          level: depth,
        })),
      ],
    },
  ];
  return (
    <Picker
      label={say("filters.scope")}
      written={filters.committee?.name ?? say("filters.wholeScope")}
      value={filters.committee?.id ?? WHOLE}
      groups={scopes}
      onPick={(id) => change({ in: id === WHOLE ? undefined : id })}
      search={{ placeholder: say("filters.findCommittee"), nothing: say("filters.noCommittee") }}
    />
  );
}

/** Period, comparison and scope, all kept in the URL. */
export function FilterBar({
  comparison = true,
  scope = true,
  reaching = (period) => period,
}: {
  readonly comparison?: boolean;
  readonly scope?: boolean;
  /** What the page shows of a period where it takes more along: that is what is named. */
  readonly reaching?: (period: Period) => Period;
}) {
  const { say, language } = useText();
  const { today } = useReference();
  const { filters, change } = useFilters();
  const periods: PickerGroup[] = periodChoices(today).map(({ grain, periods: offered }) => ({
    label: say(`filters.${grain}`),
    options: offered.map((period) => ({
      value: period.key,
      label: periodLabel(reaching(period), language),
    })),
  }));
  const comparisons: PickerGroup[] = [
    {
      label: null,
      options: (Object.keys(COMPARISONS) as ComparisonKey[]).map((key) => ({
        value: key,
        label: say(`filters.vs.${key}`),
      })),
    },
  ];
  return (
    <search className={row.row} aria-label={say("filters.label")}>
      <Picker
        label={say("filters.period")}
        written={periodLabel(reaching(filters.period), language)}
        value={filters.period.key}
        groups={periods}
        onPick={(key) => change({ p: key })}
      />
      {comparison && (
        <Picker
          label={say("filters.comparison")}
          written={say(`filters.vs.${filters.comparison}`)}
          value={filters.comparison}
          groups={comparisons}
          onPick={(key) => change({ vs: key })}
        />
      )}
      {scope && <ScopePicker />}
    </search>
  );
}

/** Says which values of the address were not understood. */
export function RejectedNotice({
  extra = [],
}: {
  readonly extra?: readonly { key: string; value: string }[];
}) {
  const { say } = useText();
  const { rejected, change } = useFilters();
  const all = [...rejected, ...extra];
  if (all.length === 0) return null;
  const values = all.map(({ key, value }) => `${key}=${value}`).join(", ");
  const drop = () => change(Object.fromEntries(all.map(({ key }) => [key, undefined])), { replace: true });
  return (
    <Notice
      action={
        <Button variant="default" size="xs" onClick={drop}>
          {say("filters.dropRejected")}
        </Button>
      }
    >
      {say("filters.rejected", { values })}
    </Notice>
  );
}
