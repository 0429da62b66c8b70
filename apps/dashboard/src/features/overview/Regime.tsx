import { useFragment } from "@apollo/client/react";
import { monthOf } from "@nen-nep/schema";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { HEAT_STEPS, HeatMap, type HeatRow } from "../../charts/HeatMap.js";
import type { Tip } from "../../charts/Plot.js";
import { periodKeyOf, periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { type Text, useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { wordedBucket } from "../common/buckets.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import { type Bounds, boundsWords, surelyHeld, weakestMonth } from "./findings.js";
import { HeatLegend } from "./HeatLegend.js";
import {
  type OverviewQuery,
  type OverviewRegimeFragment,
  OverviewRegimeFragmentDoc,
} from "./Overview.generated.js";
import { regimeByGroup } from "./questions.js";

interface Props {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
  readonly className?: string;
}

type Month = OverviewRegimeFragment["groups"][number]["months"][number];
const GOOD_FROM = HEAT_STEPS[5];

const boundsOf = ({ low, high }: Month["held"]): Bounds | null =>
  low === null || high === null ? null : { low, high };

function tipOf(group: string, { bucket, held }: Month, { say, format, language }: Text): Tip {
  const bounds = boundsOf(held);
  return {
    title: `${group} · ${wordedBucket(bucket, language)}`,
    rows: [
      {
        label: say("overview.tipShare"),
        value: bounds ? boundsWords(bounds, format.percent).range : "–",
      },
      { label: say("overview.tipHeld"), value: format.count(held.held) },
      { label: say("overview.tipNotHeld"), value: format.count(held.notHeld) },
      { label: say("overview.tipUnreported"), value: format.count(held.unreported) },
      { label: say("overview.tipPostponed"), value: format.count(held.postponed) },
    ],
  };
}

function titleOf(groups: OverviewRegimeFragment["groups"], { say, format }: Text): string {
  const whole = (share: number) => format.percent(share, 0);
  const surely = surelyHeld(groups);
  if (surely === 1) return say("overview.regimeAll");
  if (surely !== null && surely >= GOOD_FROM) return say("overview.regimeGood", { share: whole(surely) });
  const weakest = weakestMonth(groups);
  if (!weakest) return say("overview.regimeNone");
  if (weakest.bounds.high >= GOOD_FROM) return say("overview.regimeOpen", { share: whole(GOOD_FROM) });
  return say("overview.regimeLowest", {
    group: groupName(weakest.group.group.name),
    month: format.monthWords(monthOf(weakest.month.bucket.start)),
    share: boundsWords(weakest.bounds, whole).range,
  });
}

/** Month × group: how far the routine is from what is required. */
export function OverviewRegime({ overview, className }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const navigate = useNavigate();
  const { data, complete } = useFragment({
    fragment: OverviewRegimeFragmentDoc,
    fragmentName: "OverviewRegime",
    from: overview,
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const { groups } = data;
  const title = titleOf(groups, text);
  const subtitle = say("overview.regimeNote", { period: periodLabel(filters.period, language) });
  const rows: HeatRow[] = groups.map(({ group, months }) => ({
    key: group.key,
    name: groupName(group.name),
    cells: months.map((month, index) => {
      const number = Number(month.bucket.start.slice(5, 7));
      const withYear = index === 0 || number === 1 || index === months.length - 1;
      const bounds = boundsOf(month.held);
      const words = bounds && boundsWords(bounds, (share) => format.share(share, 0));
      return {
        label: month.bucket.start,
        shortLabel: withYear ? `${number}/${month.bucket.start.slice(2, 4)}` : String(number),
        share: bounds,
        written: words?.range ?? "",
        short: words?.short ?? "",
        complete: month.bucket.complete,
        missing: month.held.of > 0 ? month.held.unreported / month.held.of : 0,
        tip: tipOf(groupName(group.name), month, text),
      };
    }),
  }));
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      { label: say("charts.period") },
      { label: say("overview.heldAtLeast"), numeric: true, write: format.percent },
      { label: say("overview.heldAtMost"), numeric: true, write: format.percent },
      { label: say("overview.tipHeld"), numeric: true, write: format.count },
      { label: say("overview.tipNotHeld"), numeric: true, write: format.count },
      { label: say("overview.tipUnreported"), numeric: true, write: format.count },
      { label: say("overview.tipPostponed"), numeric: true, write: format.count },
    ],
    rows: groups.flatMap(({ group, months }) =>
      months.map(({ bucket, held }) => [
        groupName(group.name),
        wordedBucket(bucket, language),
        held.low,
        held.high,
        held.held,
        held.notHeld,
        held.unreported,
        held.postponed,
      ]),
    ),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(regimeByGroup(filters))}
      className={className}
    >
      <HeatMap
        name={`${title}. ${subtitle}.`}
        rows={rows}
        onOpen={(row, column) => {
          const bucket = groups[0]?.months[column]?.bucket;
          navigate({
            to: "/cells",
            search: {
              g: row.key,
              p: bucket && periodKeyOf(bucket),
              in: filters.committee?.id,
              show: "unreported",
            },
          });
        }}
      />
      <HeatLegend />
    </ChartCard>
  );
}
