import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconArrowsDiff, IconInbox } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { type Contribution, Contributions } from "../../charts/Contributions.js";
import { COMPARISONS } from "../../filters/filters.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import type { Table } from "../../ui/DataTable.js";
import { Loaded } from "../../ui/Loaded.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { useQuestionLink } from "../common/questionLink.js";
import { isThin } from "./findings.js";
import { CellsBehindDocument, type CellsBehindQuery, type GroupLineFragment } from "./Groups.generated.js";
import type { GroupsView } from "./groupsView.js";
import classes from "./LargeTrend.module.css";
import { cellsBehind } from "./questions.js";
import { lineName } from "./words.js";

interface Props {
  readonly line: GroupLineFragment;
  readonly view: GroupsView;
}

function NoComparison() {
  const { say } = useText();
  const { change } = useFilters();
  return (
    <Card title={say("groups.behindTitle")}>
      <State
        icon={<IconArrowsDiff size={24} />}
        title={say("groups.behindNoComparison")}
        action={
          <Button variant="default" onClick={() => change({ vs: "year" })}>
            {say("groups.compareLastYear")}
          </Button>
        }
      >
        {say("groups.behindNoComparisonWords")}
      </State>
    </Card>
  );
}

function Behind({
  changes,
  line,
  view,
}: {
  readonly changes: NonNullable<CellsBehindQuery["cellChanges"]>;
  readonly line: GroupLineFragment;
  readonly view: GroupsView;
}) {
  const text = useText();
  const { say, format } = text;
  const { filters } = useFilters();
  const link = useQuestionLink();
  const navigate = useNavigate();
  if (changes.change.delta === null) {
    return (
      <Card title={say("groups.behindTitle")}>
        <State icon={<IconInbox size={24} />} title={say("groups.behindNone")}>
          {say("groups.behindNoneWords")}
        </State>
      </Card>
    );
  }
  const title = say("groups.behind", { up: changes.cellsUp, down: changes.cellsDown });
  const subtitle = say("groups.behindNote", {
    delta: format.signed(changes.change.delta),
    group: lineName(line, text, true),
    before: say(`groups.before.${filters.comparison}`),
    cells: format.count(changes.change.pairedCells),
  });
  const cells = [...changes.up, ...changes.down.toReversed()];
  const parts = cells.map(
    (each): Contribution => ({
      key: each.cell.code,
      name: each.cell.name,
      basis: say("groups.nBoth", { before: each.nBefore, now: each.n }),
      value: each.contribution,
      written: format.signed(each.contribution, 2),
      thin: isThin(each),
      tip: {
        title: each.cell.name,
        rows: [
          { label: say("groups.part"), value: format.signed(each.contribution, 2) },
          { label: say("groups.own"), value: format.signed(each.delta) },
          { label: say("groups.beforeValue"), value: format.number(each.from) },
          { label: say("charts.n"), value: say("groups.nBoth", { before: each.nBefore, now: each.n }) },
          ...(isThin(each) ? [{ label: say("charts.caution"), value: say("groups.thin") }] : []),
        ],
      },
    }),
  );
  const table: Table = {
    columns: [
      { label: say("groups.cell") },
      { label: say("groups.part"), numeric: true, write: (value) => format.signed(value, 2) },
      { label: say("groups.own"), numeric: true, write: (value) => format.signed(value, 2) },
      { label: say("groups.beforeValue"), numeric: true, write: (value) => format.number(value, 2) },
      { label: say("groups.nBefore"), numeric: true, write: format.count },
      { label: say("groups.nNow"), numeric: true, write: format.count },
    ],
    rows: cells.map((each) => [
      each.cell.name,
      ...[each.contribution, each.delta, each.from, each.nBefore, each.n],
    ]),
  };
  return (
    <ChartCard title={title} subtitle={subtitle} table={table} question={link(cellsBehind(filters, view))}>
      <Contributions
        name={`${title}. ${subtitle}.`}
        parts={parts}
        enter={say("groups.openCell")}
        onOpen={(part) =>
          navigate({
            to: "/cells/$code",
            params: { code: part.key },
            search: { p: filters.period.key },
          })
        }
      />
      <p className={classes.words}>
        {say("groups.behindWords", { others: format.signed(changes.others, 2) })}
      </p>
    </ChartCard>
  );
}

/** The cells in which a group's change lies; it links to them and ranks nobody. */
export function CellsBehind({ line, view }: Props) {
  const { filters } = useFilters();
  const comparison = COMPARISONS[filters.comparison];
  const result = useQuery(CellsBehindDocument, {
    skip: comparison === null,
    variables: {
      period: { from: filters.period.from, before: filters.period.before },
      compareTo: comparison ?? "SAME_PERIOD_LAST_YEAR",
      committee: filters.committee?.id ?? null,
      group: line.group?.key ?? null,
      metric: view.metric,
    },
  });
  if (comparison === null) return <NoComparison />;
  return (
    <Loaded result={result} skeleton={<BoneCard height={560} />}>
      {({ cellChanges }) => cellChanges && <Behind changes={cellChanges} line={line} view={view} />}
    </Loaded>
  );
}
