import { useFragment } from "@apollo/client/react";
import { ratings } from "@nen-nep/schema";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { type Panel, SmallMultiples } from "../../charts/SmallMultiples.js";
import { grainOfBucket, periodKeyOf, periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { groupName } from "../common/groupName.js";
import { isBelow } from "../common/means.js";
import { useQuestionLink } from "../common/questionLink.js";
import { boundOf, scoreZones } from "../common/zones.js";
import { groupsFinding } from "./findings.js";
import { type OverviewQuery, OverviewTrendsFragmentDoc } from "./Overview.generated.js";
import { scoresByGroup } from "./questions.js";
import { toSeries } from "./series.js";

interface Props {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
  readonly className?: string;
}

/** The mean score of every group over time: small panels on one scale. */
export function OverviewTrends({ overview, className }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const navigate = useNavigate();
  const { data, complete } = useFragment({
    fragment: OverviewTrendsFragmentDoc,
    fragmentName: "OverviewTrends",
    from: overview,
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const { groups, bands, trend } = data;
  const fair = boundOf(bands, "FAIR");
  const rating = ratings.label("FAIR", language);
  const finding = groupsFinding(groups, fair);
  const title =
    finding.kind === "below"
      ? say("overview.trendsBelow", {
          names: finding.groups.map(({ group }) => groupName(group.name)).join(", "),
          rating,
        })
      : finding.kind === "allAbove"
        ? say("overview.trendsAllAbove", { count: groups.length, rating })
        : finding.kind === "someAbove"
          ? say("overview.trendsSomeAbove", {
              above: finding.above,
              count: groups.length,
              rating,
              names: finding.unclear.map(({ group }) => groupName(group.name)).join(", "),
            })
          : say("overview.trendsUnclear", { rating });
  const grain = (trend[0] && grainOfBucket(trend[0].bucket)) ?? "MONTH";
  const subtitle = say("overview.trendsNote", {
    grain: say(`overview.grain.${grain}`),
    period: periodLabel(filters.period, language),
  });
  const panels: Panel[] = groups.map((each) => ({
    key: each.group.key,
    name: groupName(each.group.name),
    basis: say("common.basisShort", { evaluations: each.score.n, cells: each.score.cells }),
    points: toSeries(each.trend, language),
    tone: isBelow(each.score, fair) ? "warn" : "data",
  }));
  const overall = toSeries(trend, language);
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      { label: say("charts.period") },
      { label: say("charts.meanScore"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.low"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.high"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
    ],
    rows: [...panels, { name: say("charts.overall"), points: overall }].flatMap(({ name, points }) =>
      points.map((point) => [name, point.label, point.value, point.low, point.high, point.n, point.cells]),
    ),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(scoresByGroup(filters, grain))}
      className={className}
    >
      <SmallMultiples
        name={`${title}. ${subtitle}.`}
        panels={panels}
        overall={overall}
        {...scoreZones(bands, text)}
        onOpen={(panel, point) => {
          const bucket = trend[overall.findIndex((each) => each.label === point.label)]?.bucket;
          navigate({
            to: "/cells",
            search: {
              g: panel.key,
              p: bucket && periodKeyOf(bucket),
              in: filters.committee?.id,
              sort: "score",
            },
          });
        }}
      />
    </ChartCard>
  );
}
