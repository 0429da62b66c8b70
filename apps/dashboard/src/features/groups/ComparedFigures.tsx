import { type TrendMetric, trendMetrics } from "@nen-nep/schema";
import { ChartCard } from "../../charts/ChartCard.js";
import { IntervalDots, type IntervalRow } from "../../charts/IntervalDots.js";
import { Legend } from "../../charts/Legend.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { type Text, useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import classes from "./CompareGroups.module.css";
import { directionOf } from "./findings.js";
import type { CompareGroupsQuery } from "./Groups.generated.js";
import { groupDifference } from "./questions.js";
import { capital } from "./words.js";

type Difference = NonNullable<CompareGroupsQuery["groupDifference"]>;
type Figure = Difference["figures"][number];

const GROUP_COLOURS = 6;
const colourOf = ({ position }: { readonly position: number }) =>
  `var(--group-${((position - 1) % GROUP_COLOURS) + 1})`;

function differenceWords(figure: Figure, { say, format }: Text): string {
  if (figure.delta === null) return "–";
  const delta = format.signed(figure.delta);
  return say(figure.distinguishable ? "groups.differenceTold" : "groups.differenceUnclear", { delta });
}

function titleOf(difference: Difference, { say, format }: Text): string {
  const names = {
    first: groupName(difference.first.group.name),
    second: groupName(difference.second.group.name),
  };
  const score = difference.figures.find(({ metric }) => metric === "SCORE_MEAN");
  const direction = directionOf(score ?? null);
  if (!score || score.delta === null || direction === "UNCLEAR") return say("groups.compareUnclear", names);
  return say(direction === "RISING" ? "groups.compareHigher" : "groups.compareLower", {
    ...names,
    delta: format.number(Math.abs(score.delta)),
  });
}

/** Mean score and parts of two groups as dots with their intervals, and the difference in words. */
export function ComparedFigures({ difference }: { readonly difference: Difference }) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const link = useQuestionLink();
  const { first, second } = difference;
  const names = [groupName(first.group.name), groupName(second.group.name)] as const;
  const label = (metric: TrendMetric) => capital(trendMetrics.label(metric, language));
  const title = titleOf(difference, text);
  const subtitle = say("groups.compareNote", { period: periodLabel(filters.period, language) });
  const rows = difference.figures.map(
    (figure): IntervalRow => ({
      key: figure.metric,
      name: label(figure.metric),
      written: differenceWords(figure, text),
      marks: [
        { ...figure.first, colour: colourOf(first.group), filled: figure.first.sufficient },
        { ...figure.second, colour: colourOf(second.group), filled: figure.second.sufficient },
      ],
      tip: {
        title: label(figure.metric),
        rows: [
          ...([figure.first, figure.second] as const).flatMap((each, index) => [
            {
              label: names[index] ?? "",
              value: `${format.number(each.value)} (${format.interval(each.low, each.high)})`,
            },
            {
              label: `${say("charts.n")}, ${names[index]}`,
              value: `${format.count(each.n)} / ${say("common.cells", { count: each.cells })}`,
            },
          ]),
          {
            label: say("groups.difference"),
            value:
              figure.delta === null
                ? "–"
                : `${format.signed(figure.delta)} (${format.interval(figure.low, figure.high)})`,
          },
          ...(figure.distinguishable
            ? []
            : [{ label: say("charts.caution"), value: say("common.insufficient") }]),
        ],
      },
    }),
  );
  const two = (value: number) => format.number(value, 2);
  const table: Table = {
    columns: [
      { label: say("groups.metric") },
      { label: names[0], numeric: true, write: two },
      { label: `${say("charts.n")}, ${names[0]}`, numeric: true, write: format.count },
      { label: `${say("charts.cells")}, ${names[0]}`, numeric: true, write: format.count },
      { label: names[1], numeric: true, write: two },
      { label: `${say("charts.n")}, ${names[1]}`, numeric: true, write: format.count },
      { label: `${say("charts.cells")}, ${names[1]}`, numeric: true, write: format.count },
      { label: say("groups.difference"), numeric: true, write: (value) => format.signed(value, 2) },
      { label: say("charts.low"), numeric: true, write: two },
      { label: say("charts.high"), numeric: true, write: two },
    ],
    rows: difference.figures.map((figure) => [
      label(figure.metric),
      ...[figure.first.value, figure.first.n, figure.first.cells],
      ...[figure.second.value, figure.second.n, figure.second.cells],
      ...[figure.delta, figure.low, figure.high],
    ]),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(groupDifference(filters, first.group.key, second.group.key))}
    >
      <IntervalDots
        name={`${title}. ${subtitle}.`}
        rows={rows}
        lines={[]}
        write={(value) => format.number(value, 0)}
        pitch={46}
      />
      <Legend
        items={[
          { label: names[0], kind: "point", colour: colourOf(first.group) },
          { label: names[1], kind: "point", colour: colourOf(second.group) },
        ]}
      />
      <p className={classes.note}>{say("groups.differenceWords")}</p>
    </ChartCard>
  );
}
