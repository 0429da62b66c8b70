import { useFragment } from "@apollo/client/react";
import { evaluatorKinds, ratings, settings } from "@nen-nep/schema";
import { IconInbox } from "@tabler/icons-react";
import { ChartCard } from "../../charts/ChartCard.js";
import { type Dot, DotPanel } from "../../charts/DotPanel.js";
import { Legend } from "../../charts/Legend.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { State } from "../../ui/State.js";
import { useQuestionLink } from "../common/questionLink.js";
import { scoreZones } from "../common/zones.js";
import { type CellQuery, CellTrendFragmentDoc } from "./Cell.generated.js";
import { evaluationsOfCell } from "./questions.js";

/** Every evaluation of the cell as a dot: one cell is never enough for a mean line. */
export function CellTrend({ cell }: { readonly cell: NonNullable<CellQuery["cell"]> }) {
  const text = useText();
  const { say, format, language } = text;
  const { data, complete } = useFragment({
    fragment: CellTrendFragmentDoc,
    fragmentName: "CellTrend",
    from: cell,
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const evaluations = [...(data.history?.nodes ?? [])].reverse();
  if (evaluations.length === 0) {
    return (
      <Card title={say("cell.trend")}>
        <State icon={<IconInbox size={24} />} title={say("cell.trendEmpty")}>
          {say("cell.trendEmptyWords")}
        </State>
      </Card>
    );
  }
  const dots = evaluations.flatMap((each): Dot[] => {
    if (each.score === null) return [];
    const rating = each.rating ? ` · ${ratings.label(each.rating, language)}` : "";
    return [
      {
        key: each.id,
        day: each.heldOn,
        value: each.score,
        official: each.evaluatorKind !== "SELF" && each.setting === "ORDINARY",
        tip: {
          title: `${format.number(each.score)}${rating}`,
          rows: [
            { label: say("cell.day"), value: format.day(each.heldOn) },
            { label: say("cell.evaluator"), value: evaluatorKinds.label(each.evaluatorKind, language) },
            { label: say("cell.setting"), value: settings.label(each.setting, language) },
          ],
        },
      },
    ];
  });
  const table: Table = {
    columns: [
      { label: say("cell.day") },
      { label: say("charts.score"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("cell.ratingColumn") },
      { label: say("cell.evaluator") },
      { label: say("cell.setting") },
    ],
    rows: evaluations.map((each) => [
      format.day(each.heldOn),
      each.score,
      each.rating && ratings.label(each.rating, language),
      evaluatorKinds.label(each.evaluatorKind, language),
      settings.label(each.setting, language),
    ]),
  };
  const title = say("cell.trendFew", { count: evaluations.length });
  const bands = evaluations.at(-1)?.rubric?.bands ?? [];
  return (
    <ChartCard
      title={title}
      subtitle={say("cell.trendNote")}
      table={table}
      question={link(evaluationsOfCell(cell.code))}
    >
      <DotPanel
        name={`${title}. ${say("cell.trendNote")}.`}
        dots={dots}
        {...scoreZones(bands, text)}
        write={(value) => format.number(value)}
        writeDay={(day) => format.month(day.slice(0, 7))}
      />
      <Legend
        items={[
          { label: say("cell.official"), kind: "point", colour: "var(--data)" },
          { label: say("cell.unofficial"), kind: "dot", colour: "var(--data)" },
          ...scoreZones(bands, text).zones.map((zone) => ({
            label: zone.label,
            kind: "area" as const,
            colour: zone.tone === "good" ? "var(--zone-good)" : "var(--zone-below-fair)",
          })),
        ]}
      />
    </ChartCard>
  );
}
