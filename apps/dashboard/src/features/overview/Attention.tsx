import { useFragment } from "@apollo/client/react";
import { IconArrowRight, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { useQuestionLink } from "../common/questionLink.js";
import classes from "./Attention.module.css";
import {
  type OverviewAttentionFragment,
  OverviewAttentionFragmentDoc,
  type OverviewQuery,
} from "./Overview.generated.js";
import { needsAttention } from "./questions.js";

/** As many as are taken in at a glance; the list holds the others. */
const SHOWN = 7;

type Item = OverviewAttentionFragment["attention"][number];

function Pressing({ item }: { readonly item: Item }) {
  const { say } = useText();
  switch (item.kind) {
    case "UNREPORTED":
      return <Tag tone="late">{say("overview.attentionMonths", { count: item.count })}</Tag>;
    case "NO_THEMATIC":
      return <Tag tone="soon">{say("overview.attentionQuarters", { count: item.count })}</Tag>;
    case "NEVER_EVALUATED":
      return <Tag tone="idle">{say("overview.attentionNever")}</Tag>;
  }
}

/** What needs a decision first. */
export function OverviewAttention({
  overview,
}: {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
}) {
  const { say, format } = useText();
  const { filters } = useFilters();
  const { data, complete } = useFragment({
    fragment: OverviewAttentionFragmentDoc,
    fragmentName: "OverviewAttention",
    from: overview,
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const table: Table = {
    columns: [
      { label: say("overview.attentionCell") },
      { label: say("overview.attentionName") },
      { label: say("overview.attentionWhy") },
      { label: say("overview.attentionCount"), numeric: true, write: format.count },
    ],
    rows: data.attention.map(({ kind, cell, count }) => [
      cell.code,
      cell.name,
      say(`overview.attention.${kind}`),
      kind === "NEVER_EVALUATED" ? null : count,
    ]),
  };
  const search = { p: filters.period.key, in: filters.committee?.id };
  return (
    <ChartCard
      face="list"
      title={say("overview.attention")}
      subtitle={say("overview.attentionNote")}
      table={table}
      question={link(needsAttention(filters))}
    >
      {data.attention.length === 0 ? (
        <State icon={<IconCircleCheck size={24} />} title={say("overview.attentionNone")}>
          {say("overview.attentionNoneWords")}
        </State>
      ) : (
        <>
          <ol className={classes.list}>
            {data.attention.slice(0, SHOWN).map((item) => (
              <li key={`${item.kind}-${item.cell.id}`} className={classes.item}>
                <p className={classes.first}>
                  <Link
                    to="/cells/$code"
                    params={{ code: item.cell.code }}
                    search={{ p: filters.period.key }}
                    className={classes.cell}
                  >
                    {item.cell.name}
                  </Link>
                  <Pressing item={item} />
                </p>
                <p className={classes.what}>
                  {[
                    say(`overview.attention.${item.kind}`),
                    item.cell.head?.person?.name &&
                      say("overview.head", { name: item.cell.head.person.name }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            ))}
          </ol>
          {data.attentionTotal > SHOWN && (
            <Link to="/cells" search={{ ...search, show: "attention" }} className={classes.all}>
              {say("overview.attentionAll", { count: data.attentionTotal })}
              <IconArrowRight size={16} aria-hidden />
            </Link>
          )}
        </>
      )}
    </ChartCard>
  );
}
