import { ChartCard } from "../../charts/ChartCard.js";
import { IntervalDots, type IntervalRow } from "../../charts/IntervalDots.js";
import { Legend } from "../../charts/Legend.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import classes from "./CompareGroups.module.css";
import type { SeveritiesQuery } from "./Groups.generated.js";
import { adjustedGroups } from "./questions.js";

interface Props {
  readonly stats: NonNullable<SeveritiesQuery["evaluationStats"]>;
}

/** The mean score of each group as given, and as the average evaluator would have given it. */
export function AdjustedGroups({ stats }: Props) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const link = useQuestionLink();
  const title = say("groups.adjusted");
  const subtitle = say("groups.adjustedNote", { period: periodLabel(filters.period, language) });
  const found = stats.rows.flatMap((row) =>
    row.key.group && row.scoreMean && row.scoreAdjusted
      ? [{ group: row.key.group, raw: row.scoreMean, adjusted: row.scoreAdjusted }]
      : [],
  );
  const leftOut = found.reduce((sum, { adjusted }) => sum + adjusted.leftOut, 0);
  const rows = found.map(
    ({ group, raw, adjusted }): IntervalRow => ({
      key: group.key,
      name: groupName(group.name),
      written: `${format.number(raw.value)} → ${format.number(adjusted.value)}`,
      marks: [
        { ...raw, colour: "var(--context)", filled: raw.sufficient },
        { ...adjusted, colour: "var(--data)", filled: adjusted.sufficient },
      ],
      tip: {
        title: groupName(group.name),
        rows: [
          {
            label: say("groups.raw"),
            value: `${format.number(raw.value)} (${format.interval(raw.low, raw.high)})`,
          },
          {
            label: say("groups.corrected"),
            value: `${format.number(adjusted.value)} (${format.interval(adjusted.low, adjusted.high)})`,
          },
          {
            label: say("charts.n"),
            value: `${format.count(raw.n)} / ${say("common.cells", { count: raw.cells })}`,
          },
          ...(adjusted.leftOut > 0
            ? [
                { label: say("groups.rawOfCorrected"), value: format.number(adjusted.given) },
                { label: say("groups.notCorrected"), value: format.count(adjusted.leftOut) },
              ]
            : []),
          ...(adjusted.sufficient
            ? []
            : [{ label: say("charts.caution"), value: say("common.insufficient") }]),
        ],
      },
    }),
  );
  const two = (value: number) => format.number(value, 2);
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      { label: say("groups.raw"), numeric: true, write: two },
      { label: say("groups.corrected"), numeric: true, write: two },
      { label: say("charts.low"), numeric: true, write: two },
      { label: say("charts.high"), numeric: true, write: two },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
      { label: say("groups.notCorrected"), numeric: true, write: format.count },
    ],
    rows: found.map(({ group, raw, adjusted }) => [
      groupName(group.name),
      ...[raw.value, adjusted.value, adjusted.low, adjusted.high, raw.n, raw.cells, adjusted.leftOut],
    ]),
  };
  return (
    <ChartCard title={title} subtitle={subtitle} table={table} question={link(adjustedGroups(filters))}>
      <IntervalDots
        name={`${title}. ${subtitle}.`}
        rows={rows}
        lines={[]}
        write={(value) => format.number(value, 0)}
        pitch={44}
      />
      <Legend
        items={[
          { label: say("groups.raw"), kind: "point", colour: "var(--context)" },
          { label: say("groups.corrected"), kind: "point", colour: "var(--data)" },
        ]}
      />
      {leftOut > 0 && <p className={classes.note}>{say("groups.notCorrectedWhy", { count: leftOut })}</p>}
    </ChartCard>
  );
}
