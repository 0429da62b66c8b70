import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { ChartCard } from "../../charts/ChartCard.js";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import type { Table } from "../../ui/DataTable.js";
import { Picker } from "../../ui/Picker.js";
import { State } from "../../ui/State.js";
import { ACTION_GIVERS } from "../common/actionReaders.js";
import type { Gift } from "../common/giveAction/gift.js";
import { useQuestionLink } from "../common/questionLink.js";
import { type CellQuery, type CellTimelineFragment, CellTimelineFragmentDoc } from "./Cell.generated.js";
import { chainOf, isChain, linkedTo } from "./chain.js";
import { type Entry, FAMILIES, type Line, lineOf } from "./entry.js";
import { timelineOfCell } from "./questions.js";
import classes from "./Timeline.module.css";
import { TimelineItem } from "./TimelineItem.js";
import { useSought } from "./useSought.js";

interface Props {
  readonly cell: NonNullable<CellQuery["cell"]>;
  /** The record whose entry is brought into sight; null for none. */
  readonly at: string | null;
  readonly onMore: (after: string | null) => Promise<void>;
  readonly onGive: (gift: Gift) => void;
}

const SHOWN = ["all", ...FAMILIES, "model"] as const;
type Shown = (typeof SHOWN)[number];

/** Model meetings are meetings and evaluations too: they are chosen by what they are about. */
const isShown = (entry: Entry, line: Line, shown: Shown): boolean =>
  shown === "all" ||
  line.family === shown ||
  (shown === "model" && (entry.pilot !== null || entry.evaluation?.setting === "MODEL"));

/** What happened in the cell, newest first; what belongs together lights up together. */
export function Timeline(props: Props) {
  const { language } = useText();
  const { data, complete } = useFragment({
    fragment: CellTimelineFragmentDoc,
    fragmentName: "CellTimeline",
    from: props.cell,
    variables: { language },
  });
  return complete ? <Entries {...props} data={data} /> : null;
}

function Entries({ cell, at, data, onMore, onGive }: Props & { readonly data: CellTimelineFragment }) {
  const text = useText();
  const { say, format } = text;
  const { today } = useReference();
  const gives = useViewer().roles.some((role) => ACTION_GIVERS.includes(role));
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState<Shown>("all");
  const [lit, setLit] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);
  const link = useQuestionLink();
  const timeline = data.timeline;
  const lines = (timeline?.edges ?? []).flatMap(({ node }) => {
    const line = lineOf(node, today, text);
    return line && isShown(node, line, shown) ? [{ entry: node, line }] : [];
  });
  const chains = new Map(lines.map(({ entry }) => [entry.id, chainOf(lines, entry.id)]));
  const linksOf = ({ id, causedBy, ledTo }: Entry) =>
    isChain(lines, chains.get(id)!)
      ? { causes: linkedTo(lines, causedBy), effects: linkedTo(lines, ledTo) }
      : null;
  const total = timeline?.totalCount ?? 0;
  const more = async () => {
    setLoading(true);
    await onMore(timeline?.pageInfo.endCursor ?? null);
    setLoading(false);
  };
  const further = () => {
    if (shown !== "all") return () => setShown("all");
    return timeline?.pageInfo.hasNextPage ? () => void more() : null;
  };
  const seek = useSought(at, { list, lines, loading, more: further() });
  // Without names: those leave for a purpose only.
  const table: Table = {
    columns: [{ label: say("cell.eventDay") }, { label: say("cell.what") }, { label: say("cell.details") }],
    rows: lines.map(({ entry, line }) => [
      format.day(entry.day),
      `${line.title} · ${line.tag.words}`,
      line.details.join(" · ") || null,
    ]),
  };
  const options = SHOWN.map((value) => ({ value, label: say(`cell.filter.${value}`) }));
  const choice = (
    <Picker
      label={say("cell.filter")}
      written={say(`cell.filter.${shown}`)}
      value={shown}
      groups={[{ label: null, options }]}
      onPick={(value) => setShown(value as Shown)}
    />
  );
  return (
    <ChartCard
      face="list"
      table={table}
      question={link(timelineOfCell(cell.code))}
      title={say("cell.timeline")}
      subtitle={say("cell.timelineNote", { count: format.count(total) })}
      tools={total > 0 ? choice : undefined}
    >
      {total === 0 ? (
        <State icon={<IconInbox size={24} />} title={say("cell.timelineEmpty")}>
          {say("cell.timelineEmptyWords")}
        </State>
      ) : (
        <ol className={classes.list} ref={list}>
          {lines.map(({ entry, line }) => (
            <TimelineItem
              key={entry.id}
              entry={entry}
              line={line}
              lit={lit !== null && lit !== entry.id && chains.get(lit)?.has(entry.id) === true}
              links={linksOf(entry)}
              onLight={setLit}
              onSeek={seek}
              onGive={
                gives ? (finding) => onGive({ cells: [{ id: cell.id, name: data.name }], finding }) : null
              }
            />
          ))}
          {lines.length === 0 && <li className={classes.none}>{say("cell.filterEmpty")}</li>}
        </ol>
      )}
      {timeline?.pageInfo.hasNextPage && (
        <Button variant="default" loading={loading} onClick={more} className={classes.more}>
          {say("cell.more")}
        </Button>
      )}
    </ChartCard>
  );
}
