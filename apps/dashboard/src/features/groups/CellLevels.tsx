import { useQuery } from "@apollo/client/react";
import { ratings } from "@nen-nep/schema";
import { IconInbox } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { Legend } from "../../charts/Legend.js";
import { type LevelStrip, LevelStrips } from "../../charts/LevelStrips.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import { boundOf, scoreZones } from "../common/zones.js";
import { CellLevelsDocument, type CellLevelsQuery, type GroupsQuery } from "./Groups.generated.js";
import classes from "./LargeTrend.module.css";
import { cellLevels } from "./questions.js";
import { inPeriod } from "./words.js";

type Estimates = NonNullable<CellLevelsQuery["cellEstimates"]>;
type Row = Estimates["rows"][number];
type Known = Row & {
  readonly cell: NonNullable<Row["cell"]>;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
};
type Bands = NonNullable<GroupsQuery["groupTrends"]>["bands"];

const known = (row: Row): row is Known =>
  row.cell !== null && row.estimate !== null && row.low !== null && row.high !== null;

interface LevelsProps {
  readonly estimates: Estimates;
  readonly bands: Bands;
  /** The key of the group asked about; null for all. */
  readonly group: string | null;
}

function Levels({ estimates, bands, group }: LevelsProps) {
  const text = useText();
  const { say, format, language } = text;
  const { filters } = useFilters();
  const link = useQuestionLink();
  const navigate = useNavigate();
  const rows = estimates.rows.filter(known);
  if (!estimates.sufficient || rows.length === 0) {
    return (
      <Card title={say("groups.levelsTitle")}>
        <State icon={<IconInbox size={24} />} title={say("groups.levelsNone")}>
          {say("groups.levelsNoneWords")}
        </State>
      </Card>
    );
  }
  const fair = boundOf(bands, "FAIR");
  const below = fair === null ? 0 : rows.filter(({ high }) => high < fair).length;
  const rating = ratings.label("FAIR", language);
  const title =
    below > 0
      ? say("groups.levelsBelow", { count: below, all: rows.length, rating })
      : say("groups.levelsQuiet", { all: rows.length, rating });
  const subtitle = say("groups.levelsNote", {
    mean: format.number(estimates.mean),
    n: format.count(estimates.n),
    cells: format.count(estimates.cells),
    period: periodLabel(filters.period, language),
  });
  const groups = [
    ...new Map(rows.flatMap(({ cell }) => (cell.group ? [[cell.group.key, cell.group]] : []))).values(),
  ].toSorted((a, b) => a.position - b.position);
  const strips = groups.map((each): LevelStrip => {
    const own = rows.filter(({ cell }) => cell.group?.key === each.key);
    return {
      key: each.key,
      name: groupName(each.name),
      basis: say("common.basisShort", {
        evaluations: own.reduce((sum, { n }) => sum + n, 0),
        cells: own.length,
      }),
      levels: own.map((row) => ({
        key: row.cell.code,
        value: row.estimate,
        low: row.low,
        high: row.high,
        thin: row.n < 2,
        tip: {
          title: row.cell.name,
          rows: [
            { label: say("groups.level"), value: format.number(row.estimate) },
            { label: say("charts.interval"), value: format.interval(row.low, row.high) },
            { label: say("groups.rawMean"), value: format.number(row.raw) },
            { label: say("charts.n"), value: format.count(row.n) },
          ],
        },
      })),
    };
  });
  const two = (value: number) => format.number(value, 2);
  const table: Table = {
    columns: [
      { label: say("groups.cell") },
      { label: say("charts.group") },
      { label: say("groups.level"), numeric: true, write: two },
      { label: say("charts.low"), numeric: true, write: two },
      { label: say("charts.high"), numeric: true, write: two },
      { label: say("groups.rawMean"), numeric: true, write: two },
      { label: say("charts.n"), numeric: true, write: format.count },
    ],
    rows: rows.map(({ cell, estimate, low, high, raw, n }) => [
      cell.name,
      groupName(cell.group?.name ?? "–"),
      ...[estimate, low, high, raw, n],
    ]),
  };
  const { zones, thresholds } = scoreZones(bands, text);
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(cellLevels(filters, group, language))}
    >
      <LevelStrips
        name={`${title}. ${subtitle}.`}
        strips={strips}
        mean={estimates.mean}
        zones={zones}
        thresholds={thresholds}
        enter={say("groups.openCell")}
        onOpen={(level) =>
          navigate({
            to: "/cells/$code",
            params: { code: level.key },
            search: { p: filters.period.key },
          })
        }
      />
      <Legend
        items={[
          { label: say("groups.level"), kind: "point", colour: "var(--data)" },
          { label: say("groups.levelThin"), kind: "dot", colour: "var(--data)" },
          { label: say("charts.interval"), kind: "area", colour: "var(--data-soft)" },
          { label: say("groups.levelMean"), kind: "thin", colour: "var(--context)" },
          ...zones.map((zone) => ({
            label: zone.label,
            kind: "area" as const,
            colour: zone.tone === "good" ? "var(--zone-good)" : "var(--zone-below-fair)",
          })),
        ]}
      />
      <p className={classes.words}>{estimates.assumption}</p>
    </ChartCard>
  );
}

/** Cells as estimates with their intervals, in the order of their codes: no league table. */
export function CellLevels({ group, bands }: { readonly group: string | null; readonly bands: Bands }) {
  const { language } = useText();
  const { filters } = useFilters();
  const result = useQuery(CellLevelsDocument, {
    variables: { where: inPeriod(filters, group), language },
  });
  return (
    <Loaded result={result} skeleton={<BoneCard height={520} />}>
      {({ cellEstimates }) =>
        cellEstimates && <Levels estimates={cellEstimates} bands={bands} group={group} />
      }
    </Loaded>
  );
}
