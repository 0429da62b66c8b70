import { ChartCard } from "../../charts/ChartCard.js";
import { type Panel, SmallMultiples } from "../../charts/SmallMultiples.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { toPoint } from "../common/buckets.js";
import { groupName } from "../common/groupName.js";
import { isBelow } from "../common/means.js";
import { useQuestionLink } from "../common/questionLink.js";
import { boundOf, scoreZones } from "../common/zones.js";
import type { GroupsQuery } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";
import { figureByGroup } from "./questions.js";
import { capital, unitWords } from "./words.js";

interface Props {
  readonly trends: NonNullable<GroupsQuery["groupTrends"]>;
  readonly view: GroupsView;
  readonly className?: string | undefined;
}

/** Every group over time on one scale; choosing one shows it large, choosing it again shows all together. */
export function GroupPanels({ trends, view, className }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { filters, change } = useFilters();
  const link = useQuestionLink();
  const scored = view.metric === "SCORE_MEAN";
  const metric = capital(say(`groups.metric.${view.metric}`));
  const title = say("groups.panels");
  const subtitle = say("groups.panelsNote", {
    metric,
    grain: say(`groups.grain.${view.every}`),
    unit: unitWords(view.metric, text),
  });
  const fair = scored ? boundOf(trends.bands, "FAIR") : null;
  const panels = trends.groups.map(
    (line): Panel => ({
      key: line.group?.key ?? "",
      name: groupName(line.group?.name ?? ""),
      basis: say("common.basisShort", { evaluations: line.figure.n, cells: line.figure.cells }),
      points: line.trend.map(({ bucket, figure }) => toPoint(bucket, figure, language)),
      tone: isBelow(line.figure, fair) ? "warn" : "data",
    }),
  );
  const overall = trends.all.trend.map(({ bucket, figure }) => toPoint(bucket, figure, language));
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      { label: say("charts.period") },
      { label: metric, numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.low"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.high"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
    ],
    rows: [...panels, { name: say("charts.overall"), points: overall }].flatMap(({ name, points }) =>
      points.map((point) => [name, point.label, point.value, point.low, point.high, point.n, point.cells]),
    ),
  };
  const zones = scored ? scoreZones(trends.bands, text) : { zones: [], thresholds: [] };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(figureByGroup(filters, view, trends.all.trend[0]?.bucket.start ?? filters.period.from))}
      {...(className && { className })}
    >
      <SmallMultiples
        name={`${title}. ${subtitle}.`}
        panels={panels}
        overall={overall}
        {...zones}
        measured={metric}
        chosen={view.group}
        enter={say("groups.choose")}
        packed
        onOpen={(panel) => change({ group: panel.key === view.group ? undefined : panel.key })}
      />
    </ChartCard>
  );
}
