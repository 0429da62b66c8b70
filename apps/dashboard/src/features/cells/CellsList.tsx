import type { FragmentType } from "@apollo/client";
import { useFragment } from "@apollo/client/react";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { RegimeStrip } from "../../charts/RegimeStrip.js";
import { Spark } from "../../charts/Spark.js";
import type { Search } from "../../filters/search.js";
import type { MessageId } from "../../i18n/catalogue.js";
import { useText } from "../../i18n/useText.js";
import { RatingDot } from "../../ui/RatingDot.js";
import { Records } from "../../ui/Records.js";
import { groupName } from "../common/groupName.js";
import { regimeSentence, stripMonths } from "../common/regime.js";
import { type CellRowFragment, CellRowFragmentDoc } from "./Cells.generated.js";
import classes from "./CellsList.module.css";
import type { CellsView, Sort } from "./cellsSearch.js";

export interface Months {
  readonly from: string;
  readonly before: string;
}

interface Props {
  readonly cells: readonly (FragmentType<CellRowFragment> & { readonly id: string; readonly code: string })[];
  readonly months: Months;
  readonly view: CellsView;
  readonly period: string;
  readonly change: (keys: Search) => void;
  /** Ids of the chosen cells; null where the reader gives no actions. */
  readonly chosen: ReadonlySet<string> | null;
  readonly choose: (id: string, name: string) => void;
}

const COLUMNS: readonly { readonly label: MessageId; readonly sort?: Sort; readonly numeric?: boolean }[] = [
  { label: "cells.cell", sort: "code" },
  { label: "cells.group", sort: "group" },
  { label: "cells.secretary" },
  { label: "cells.members", sort: "members", numeric: true },
  { label: "cells.score", sort: "score" },
  { label: "cells.openActions", sort: "actions", numeric: true },
  { label: "cells.trend" },
  { label: "cells.regime" },
];

function Row({
  cell,
  months,
  period,
  chosen,
  choose,
}: Pick<Props, "months" | "period" | "chosen" | "choose"> & { readonly cell: Props["cells"][number] }) {
  const text = useText();
  const { say, format } = text;
  const { data, complete } = useFragment({
    fragment: CellRowFragmentDoc,
    fragmentName: "CellRow",
    from: cell,
    variables: { ...months },
  });
  if (!complete) return null;
  const latest = data.latestEvaluation;
  const regime = data.regime ?? [];
  const scores = (data.recent?.nodes ?? []).map(({ score }) => score).reverse();
  return (
    <tr>
      <th scope="row">
        {chosen && (
          <label className={classes.choice}>
            <input
              type="checkbox"
              aria-label={say("give.choose", { cell: data.name })}
              checked={chosen.has(cell.id)}
              onChange={() => choose(cell.id, data.name)}
            />
          </label>
        )}
        <Link to="/cells/$code" params={{ code: data.code }} search={{ p: period }} className={classes.name}>
          {data.name}
        </Link>
        <span className={classes.note}>{data.code}</span>
      </th>
      <td data-label={say("cells.group")}>
        {data.group ? groupName(data.group.name) : "–"}
        <span className={classes.note}>{data.committee?.name}</span>
      </td>
      <td data-label={say("cells.secretary")}>{data.head?.person?.name ?? say("cells.noSecretary")}</td>
      <td data-label={say("cells.members")} data-numeric="true">
        {format.count(data.members)}
      </td>
      <td data-label={say("cells.score")}>
        {latest ? (
          <span className={classes.score}>
            <b>{format.number(latest.score)}</b>
            {latest.rating && <RatingDot rating={latest.rating} />}
            <span className={classes.note}>{format.day(latest.heldOn)}</span>
          </span>
        ) : (
          <span className={classes.note}>{say("cells.notEvaluated")}</span>
        )}
      </td>
      <td data-label={say("cells.openActions")} data-numeric="true">
        {data.openActions && data.openActions.totalCount > 0 ? (
          <Link to="/actions" search={{ q: data.name }}>
            {format.count(data.openActions.totalCount)}
          </Link>
        ) : (
          "–"
        )}
      </td>
      <td className={classes.spark} data-label={say("cells.trend")}>
        <Spark values={scores} width={72} />
      </td>
      <td data-label={say("cells.regime")}>
        {regime.length > 0 && (
          <RegimeStrip name={regimeSentence(regime, text)} months={stripMonths(regime, text)} />
        )}
      </td>
    </tr>
  );
}

/** The cells as a table; as cards where the page is narrow. */
export function CellsList({ cells, months, view, period, change, chosen, choose }: Props) {
  const { say } = useText();
  const header = (column: (typeof COLUMNS)[number]) => {
    const { sort } = column;
    if (!sort) return say(column.label);
    const active = view.sort === sort;
    const Arrow = view.descending ? IconArrowDown : IconArrowUp;
    return (
      <button
        type="button"
        className={classes.sort}
        onClick={() => change({ sort: active && !view.descending ? `-${sort}` : sort })}
      >
        {say(column.label)}
        {active && <Arrow size={14} aria-hidden />}
      </button>
    );
  };
  return (
    <Records className={classes.table}>
      <caption className="visually-hidden">{say("cells.table")}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column.label}
              scope="col"
              data-numeric={column.numeric}
              aria-sort={
                column.sort && view.sort === column.sort
                  ? view.descending
                    ? "descending"
                    : "ascending"
                  : undefined
              }
            >
              {header(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <Row key={cell.id} cell={cell} months={months} period={period} chosen={chosen} choose={choose} />
        ))}
      </tbody>
    </Records>
  );
}
