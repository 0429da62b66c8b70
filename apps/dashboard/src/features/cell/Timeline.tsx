import { useFragment } from "@apollo/client/react";
import { Button, SegmentedControl } from "@mantine/core";
import {
  IconCalendarCheck,
  IconCalendarPause,
  IconCalendarX,
  IconInbox,
  IconStar,
  IconUserCheck,
  IconUserMinus,
} from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { type CellQuery, CellTimelineFragmentDoc } from "./Cell.generated.js";
import { type Entry, type Family, type Line, lineOf } from "./entry.js";
import classes from "./Timeline.module.css";

interface Props {
  readonly cell: NonNullable<CellQuery["cell"]>;
  readonly onMore: (after: string | null) => Promise<void>;
}

type Shown = Family | "all";

const ICONS = {
  MEETING: IconCalendarCheck,
  EVALUATION: IconStar,
  NOT_HELD: IconCalendarX,
  POSTPONED: IconCalendarPause,
  POST_BEGUN: IconUserCheck,
  POST_ENDED: IconUserMinus,
} as const satisfies Record<Entry["kind"], unknown>;

interface ItemProps {
  readonly entry: Entry;
  readonly line: Line;
  readonly lit: boolean;
  readonly onLight: (chain: string | null) => void;
}

function Item({ entry, line, lit, onLight }: ItemProps) {
  const { format } = useText();
  const Icon = ICONS[entry.kind];
  return (
    <li
      className={classes.item}
      data-lit={lit}
      data-tone={line.tag.tone}
      onPointerEnter={() => onLight(line.chain)}
      onPointerLeave={() => onLight(null)}
    >
      <time dateTime={entry.day} className={classes.day}>
        {format.day(entry.day)}
      </time>
      <span className={classes.icon}>
        <Icon size={17} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.words}>
        <p className={classes.title}>
          <span>{line.title}</span>
          <Tag tone={line.tag.tone}>{line.tag.words}</Tag>
        </p>
        {line.details.length > 0 && <p>{line.details.join(" · ")}</p>}
        <p className={classes.meta}>{line.people.join(" · ")}</p>
      </div>
    </li>
  );
}

/** What happened in the cell, newest first; lines of one meeting light up together. */
export function Timeline({ cell, onMore }: Props) {
  const text = useText();
  const { say, format } = text;
  const [shown, setShown] = useState<Shown>("all");
  const [lit, setLit] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);
  const { data, complete } = useFragment({
    fragment: CellTimelineFragmentDoc,
    fragmentName: "CellTimeline",
    from: cell,
  });
  if (!complete) return null;
  const timeline = data.timeline;
  const lines = (timeline?.edges ?? []).flatMap(({ node }) => {
    const line = lineOf(node, text);
    return line && (shown === "all" || line.family === shown) ? [{ entry: node, line }] : [];
  });
  const total = timeline?.totalCount ?? 0;
  const more = async () => {
    setLoading(true);
    await onMore(timeline?.pageInfo.endCursor ?? null);
    setLoading(false);
  };
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={say("cell.filter")}
      value={shown}
      onChange={(value) => setShown(value as Shown)}
      data={[
        { value: "all", label: say("cell.filterAll") },
        { value: "meetings", label: say("cell.filterMeetings") },
        { value: "evaluations", label: say("cell.filterEvaluations") },
      ]}
    />
  );
  return (
    <Card
      title={say("cell.timeline")}
      subtitle={say("cell.timelineNote", { count: format.count(total) })}
      tools={total > 0 ? choice : undefined}
      className={classes.card}
    >
      {total === 0 ? (
        <State icon={<IconInbox size={24} />} title={say("cell.timelineEmpty")}>
          {say("cell.timelineEmptyWords")}
        </State>
      ) : (
        <ol className={classes.list}>
          {lines.map(({ entry, line }) => (
            <Item
              key={entry.id}
              entry={entry}
              line={line}
              lit={line.chain !== null && line.chain === lit}
              onLight={setLit}
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
    </Card>
  );
}
