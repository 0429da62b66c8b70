import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { Legend, type LegendItem } from "../../charts/Legend.js";
import type { Tip } from "../../charts/Plot.js";
import { TrendPanel, type TrendPoint } from "../../charts/TrendPanel.js";
import { periodKeyOf, periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { type Text, useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { toPoint } from "../common/buckets.js";
import { isBelow } from "../common/means.js";
import { useQuestionLink } from "../common/questionLink.js";
import { boundOf, scoreZones } from "../common/zones.js";
import { EventList, numbered } from "./EventList.js";
import { directionOf, turns } from "./findings.js";
import type { GroupLineFragment, GroupsQuery } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";
import classes from "./LargeTrend.module.css";
import { figureOverTime } from "./questions.js";
import { capital, lineName, unitWords } from "./words.js";

interface Props {
  readonly trends: NonNullable<GroupsQuery["groupTrends"]>;
  readonly line: GroupLineFragment;
  readonly view: GroupsView;
  readonly className?: string | undefined;
}

type Point = GroupLineFragment["trend"][number];

function tipOf(name: string, point: Point, label: string, view: GroupsView, { say, format }: Text): Tip {
  const { figure, bucket } = point;
  const rows = [
    { label: capital(say(`groups.metric.${view.metric}`)), value: format.number(figure.value) },
    { label: say("charts.interval"), value: format.interval(figure.low, figure.high) },
    {
      label: say("charts.n"),
      value: `${format.count(figure.n)} / ${say("common.cells", { count: figure.cells })}`,
    },
  ];
  const { change } = figure;
  if (change?.delta != null) {
    const told = directionOf(change) !== "UNCLEAR";
    rows.push({
      label: say("groups.yearEarlier", { grain: say(`groups.grain.${view.every}`) }),
      value: told
        ? `${format.signed(change.delta)} (${format.interval(change.low, change.high)})`
        : say("common.insufficient"),
    });
  }
  if (!figure.sufficient) rows.push({ label: say("charts.caution"), value: say("common.insufficient") });
  if (!bucket.complete) rows.push({ label: say("charts.period"), value: say("common.inProgress") });
  return { title: `${label} · ${name}`, rows };
}

/** What may be said of the chosen group. */
function titleOf(line: GroupLineFragment, view: GroupsView, before: string | null, text: Text): string {
  const { say, format } = text;
  const group = lineName(line, text);
  const metric = say(`groups.metric.${view.metric}`);
  const { figure } = line;
  if (!figure.sufficient) return say("groups.trendTooFew", { group, metric });
  if (before === null) return say("groups.trendPlain", { group, metric, value: format.number(figure.value) });
  const direction = directionOf(figure.change);
  if (direction === "UNCLEAR" || figure.change?.delta == null)
    return say("groups.trendUnclear", { group, metric, before });
  return say("groups.trendChanged", {
    group,
    metric,
    direction: say(`groups.${direction}`),
    delta: format.number(Math.abs(figure.change.delta)),
    before,
  });
}

/** The chosen group over time, large: what it is, how sure, since when, and what came into force. */
export function LargeTrend({ trends, line, view, className }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const link = useQuestionLink();
  const navigate = useNavigate();
  const name = lineName(line, text);
  const grain = say(`groups.grain.${view.every}`);
  const before = filters.comparison === "none" ? null : say(`groups.before.${filters.comparison}`);
  const title = titleOf(line, view, before, text);
  const { figure } = line;
  const subtitle = say("groups.trendNote", {
    grain,
    unit: unitWords(view.metric, text),
    period: periodLabel(filters.period, language),
    n: format.count(figure.n),
    cells: format.count(figure.cells),
    all: format.count(line.cells),
  });
  const points = line.trend.map((point): TrendPoint => {
    const drawn = toPoint(point.bucket, point.figure, language);
    return { ...drawn, ...point.bucket, tip: tipOf(name, point, drawn.label, view, text) };
  });
  const overall =
    line.group === null ? [] : trends.all.trend.map((each) => toPoint(each.bucket, each.figure, language));
  const scored = view.metric === "SCORE_MEAN";
  const { zones, thresholds } = scored ? scoreZones(trends.bands, text) : { zones: [], thresholds: [] };
  const events = numbered(trends.events);
  const table: Table = {
    columns: [
      { label: say("charts.period") },
      {
        label: capital(say(`groups.metric.${view.metric}`)),
        numeric: true,
        write: (value) => format.number(value, 2),
      },
      { label: say("charts.low"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.high"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
      {
        label: say("groups.yearEarlier", { grain }),
        numeric: true,
        write: (value) => format.signed(value, 2),
      },
    ],
    rows: line.trend.map(({ bucket, figure: each }) => [
      toPoint(bucket, each, language).label,
      each.value,
      each.low,
      each.high,
      each.n,
      each.cells,
      each.change?.delta ?? null,
    ]),
  };
  const turned = turns(line.trend, trends.period.start);
  const told =
    figure.change?.delta != null && directionOf(figure.change) !== "UNCLEAR" ? figure.change : null;
  const legend: LegendItem[] = [
    { label: name, kind: "line", colour: "var(--data)" },
    ...(overall.length > 0
      ? [{ label: say("charts.overall"), kind: "thin", colour: "var(--context)" } as const]
      : []),
    { label: say("charts.interval"), kind: "area", colour: "var(--data-soft)" },
    ...zones.map(
      (zone): LegendItem => ({
        label: zone.label,
        kind: "area",
        colour: zone.tone === "good" ? "var(--zone-good)" : "var(--zone-below-fair)",
      }),
    ),
    { label: say("groups.legendPeriod"), kind: "line", colour: "var(--ink-2)" },
    ...(trends.comparedWith
      ? [{ label: say("groups.legendCompared"), kind: "line", colour: "var(--context)" } as const]
      : []),
    ...(points.some((each) => each.value !== null && !each.sufficient)
      ? [{ label: say("charts.fewCells"), kind: "dot", colour: "var(--data)" } as const]
      : []),
    ...(points.some((each) => !each.complete)
      ? [{ label: say("charts.unfinished"), kind: "hatch" } as const]
      : []),
  ];
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(figureOverTime(filters, view, line.trend[0]?.bucket.start ?? filters.period.from))}
      {...(className && { className })}
    >
      <TrendPanel
        name={`${title}. ${subtitle}.`}
        points={points}
        context={overall}
        zones={zones}
        thresholds={thresholds}
        events={events}
        period={trends.period}
        compared={trends.comparedWith}
        tone={scored && isBelow(figure, boundOf(trends.bands, "FAIR")) ? "warn" : "data"}
        write={(value) => format.number(value)}
        onOpen={(index) => {
          const bucket = points[index];
          navigate({
            to: "/cells",
            search: {
              g: line.group?.key,
              p: bucket && periodKeyOf(bucket),
              in: filters.committee?.id,
              sort: "score",
            },
          });
        }}
      />
      <div className={classes.words}>
        {told && (
          <p>
            {capital(
              say("groups.trendChange", {
                delta: format.signed(told.delta ?? 0),
                interval: format.interval(told.low, told.high),
                cells: format.count(told.pairedCells),
              }),
            )}
            .
          </p>
        )}
        <p>
          {turned.length === 0
            ? say("groups.turnsNone", { grain })
            : say("groups.turns", {
                grain,
                list: turned
                  .map(
                    ({ bucket, figure: each }) =>
                      `${toPoint(bucket, each, language).label} (${format.signed(each.change?.delta ?? 0)})`,
                  )
                  .join("; "),
              })}
        </p>
        <EventList events={events} shown={points} />
      </div>
      <Legend items={legend} />
    </ChartCard>
  );
}
