import { useFragment } from "@apollo/client/react";
import { IconInbox } from "@tabler/icons-react";
import { type Bullet, Bullets } from "../../charts/Bullets.js";
import { ChartCard } from "../../charts/ChartCard.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { State } from "../../ui/State.js";
import { useQuestionLink } from "../common/questionLink.js";
import { CellCriteriaFragmentDoc, type CellQuery } from "./Cell.generated.js";
import { criteriaOfCell } from "./questions.js";

interface Props {
  readonly cell: NonNullable<CellQuery["cell"]>;
  readonly months: { readonly from: string; readonly before: string };
  readonly group: string;
}

const SHOWN = 5;
const ENOUGH_CELLS = 5;

/** The criteria where the cell loses most, beside its group. */
export function CellCriteria({ cell, months, group }: Props) {
  const { say, format, language } = useText();
  const { data, complete } = useFragment({
    fragment: CellCriteriaFragmentDoc,
    fragmentName: "CellCriteria",
    from: cell,
    variables: { ...months, language },
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const criteria = (data.criteria ?? [])
    .filter((each) => each.share !== null && each.n > 0)
    .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const lowest = criteria[0];
  if (!lowest) {
    return (
      <Card title={say("cell.criteriaNone")}>
        <State icon={<IconInbox size={24} />} title={say("cell.criteriaNone")}>
          {say("cell.criteriaNoneWords")}
        </State>
      </Card>
    );
  }
  const bullets: Bullet[] = criteria.slice(0, SHOWN).map((each) => ({
    key: each.criterion.id,
    name: each.criterion.name,
    share: each.share,
    mark: each.groupCells >= ENOUGH_CELLS ? each.groupShare : null,
    written: format.share(each.share, 0),
    tip: {
      title: each.criterion.name,
      rows: [
        { label: say("cell.share"), value: format.share(each.share) },
        { label: say("cell.groupShare"), value: format.share(each.groupShare) },
        { label: say("charts.n"), value: format.count(each.n) },
        { label: group, value: say("common.basis", { evaluations: each.groupN, cells: each.groupCells }) },
      ],
    },
  }));
  const table: Table = {
    columns: [
      { label: say("cell.criterion") },
      { label: say("cell.share"), numeric: true, write: (value) => format.share(value) },
      { label: say("cell.groupShare"), numeric: true, write: (value) => format.share(value) },
      { label: say("charts.n"), numeric: true, write: format.count },
    ],
    rows: criteria.map((each) => [each.criterion.name, each.share, each.groupShare, each.n]),
  };
  const title = say("cell.criteria", { name: lowest.criterion.name });
  const subtitle = `${say("cell.criteriaNote", { group })} · ${say("common.evaluations", { count: lowest.n })}`;
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(criteriaOfCell(cell.code, months, language))}
    >
      <Bullets name={`${title}. ${subtitle}.`} bullets={bullets} />
    </ChartCard>
  );
}
