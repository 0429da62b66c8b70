import { ratings } from "@nen-nep/schema";
import { IconInbox } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { HeatTable, type HeatTableCell, type HeatTableRow } from "../../charts/HeatTable.js";
import { Legend } from "../../charts/Legend.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { State } from "../../ui/State.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import { stepBelow } from "../common/requirement.js";
import { boundOf } from "../common/zones.js";
import { surelyBelow } from "./findings.js";
import type { GroupsQuery } from "./Groups.generated.js";
import { criteriaByGroup } from "./questions.js";

interface Props {
  readonly data: GroupsQuery;
  readonly trends: NonNullable<GroupsQuery["groupTrends"]>;
  readonly className?: string | undefined;
}

type Row = NonNullable<GroupsQuery["criterionStats"]>["rows"][number];
type Attained = Row & {
  readonly attainment: NonNullable<Row["attainment"]>;
  readonly key: {
    readonly criterion: NonNullable<Row["key"]["criterion"]>;
    readonly group: NonNullable<Row["key"]["group"]>;
  };
};

const attained = (row: Row): row is Attained =>
  row.attainment !== null && row.key.criterion !== null && row.key.group !== null && row.attainment.n > 0;

const NO_BAND = 70;

/** Criteria × groups: how far each is below what is required; where all is well it is quiet. */
export function GroupCriteria({ data, trends, className }: Props) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const link = useQuestionLink();
  const navigate = useNavigate();
  const rows = (data.criterionStats?.rows ?? []).filter(attained);
  if (rows.length === 0) {
    return (
      <Card title={say("groups.criteriaTitle")} {...(className && { className })}>
        <State icon={<IconInbox size={24} />} title={say("groups.criteriaNone")}>
          {say("groups.criteriaNoneWords")}
        </State>
      </Card>
    );
  }
  const from = boundOf(trends.bands, "FAIR") ?? NO_BAND;
  const required = from / 100;
  const rating = ratings.label("FAIR", language);
  const groups = trends.groups.flatMap(({ group }) => (group ? [group] : []));
  const criteria = [...new Map(rows.map(({ key }) => [key.criterion.id, key.criterion])).values()];
  const at = new Map(rows.map((row) => [`${row.key.criterion.id} ${row.key.group.key}`, row]));
  const below = surelyBelow(rows, required);
  const lowest = below[0];
  const title = lowest
    ? say("groups.criteriaBelow", {
        count: below.length,
        all: rows.length,
        rating,
        criterion: lowest.key.criterion.name,
        group: groupName(lowest.key.group.name),
      })
    : say("groups.criteriaQuiet", { rating });
  const subtitle = say("groups.criteriaNote", {
    period: periodLabel(filters.period, language),
    rating,
    from: format.percent(from / 100, Number.isInteger(from) ? 0 : 1),
  });
  const cellOf = (criterion: Attained["key"]["criterion"], group: (typeof groups)[number]): HeatTableCell => {
    const figure = at.get(`${criterion.id} ${group.key}`)?.attainment;
    const known = figure?.sufficient ? figure.value : null;
    return {
      key: group.key,
      step: known == null ? null : stepBelow(known, required),
      written: known == null ? "" : format.share(known, 0),
      strong: known != null && figure?.high != null && figure.high < required,
      hatched: known == null,
      tip: {
        title: `${criterion.name} · ${groupName(group.name)}`,
        rows: [
          {
            label: say("groups.attainment"),
            value: format.percent(figure?.value ?? null),
          },
          {
            label: say("charts.interval"),
            value: format.percentInterval(figure?.low ?? null, figure?.high ?? null),
          },
          {
            label: say("charts.n"),
            value: `${format.count(figure?.n ?? 0)} / ${say("common.cells", { count: figure?.cells ?? 0 })}`,
          },
          ...(known != null ? [] : [{ label: say("charts.caution"), value: say("common.insufficient") }]),
        ],
      },
    };
  };
  const lines = criteria.map(
    (criterion): HeatTableRow => ({
      key: criterion.id,
      name: criterion.name,
      cells: groups.map((group) => cellOf(criterion, group)),
    }),
  );
  const table: Table = {
    columns: [
      { label: say("groups.criterion") },
      { label: say("charts.group") },
      { label: say("groups.attainment"), numeric: true, write: format.percent },
      { label: say("charts.low"), numeric: true, write: format.percent },
      { label: say("charts.high"), numeric: true, write: format.percent },
      { label: say("charts.n"), numeric: true, write: format.count },
      { label: say("charts.cells"), numeric: true, write: format.count },
    ],
    rows: rows.map(({ key, attainment: { value, low, high, n, cells } }) => [
      key.criterion.name,
      groupName(key.group.name),
      ...[value, low, high, n, cells],
    ]),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(criteriaByGroup(filters, language))}
      {...(className && { className })}
    >
      <HeatTable
        name={`${title}. ${subtitle}.`}
        columns={groups.map((group) => groupName(group.name))}
        rows={lines}
        onOpen={(_, column) =>
          navigate({
            to: "/cells",
            search: {
              g: groups[column]?.key,
              p: filters.period.key,
              in: filters.committee?.id,
              sort: "score",
            },
          })
        }
      />
      <Legend
        items={[
          {
            label: say("groups.heatFrom", {
              from: format.percent(from / 100, Number.isInteger(from) ? 0 : 1),
            }),
            kind: "area",
            colour: "var(--heat-6)",
          },
          { label: say("groups.heatTo"), kind: "area", colour: "var(--heat-1)" },
          { label: say("groups.heatWords", { rating }), kind: "area", colour: "var(--heat-3)" },
          { label: say("charts.insufficientMark"), kind: "hatch" },
        ]}
      />
    </ChartCard>
  );
}
