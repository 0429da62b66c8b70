import { Button } from "@mantine/core";
import {
  IconBulb,
  IconCalendarCheck,
  IconCalendarEvent,
  IconCalendarPause,
  IconCalendarX,
  IconChecklist,
  IconCircleCheck,
  IconClockHour4,
  IconGavel,
  IconSchool,
  IconStar,
  IconTargetArrow,
  IconUserCheck,
  IconUserMinus,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import type { GiftFinding } from "../common/giveAction/gift.js";
import type { Linked, Told } from "./chain.js";
import type { Entry, Line } from "./entry.js";
import { Links } from "./Links.js";
import classes from "./Timeline.module.css";

const ICONS = {
  MEETING: IconCalendarCheck,
  EVALUATION: IconStar,
  NOT_HELD: IconCalendarX,
  POSTPONED: IconCalendarPause,
  PILOT_CHOSEN: IconTargetArrow,
  PILOT_DUE: IconCalendarEvent,
  LESSON_ADOPTED: IconBulb,
  POST_BEGUN: IconUserCheck,
  POST_ENDED: IconUserMinus,
  ACTION_OPENED: IconChecklist,
  ACTION_DUE: IconClockHour4,
  ACTION_CLOSED: IconCircleCheck,
  MEASURE_PROPOSED: IconGavel,
  MEASURE_ANNOUNCED: IconGavel,
  MEASURE_ENDED: IconGavel,
  TRAINING: IconSchool,
} as const satisfies Record<Entry["kind"], unknown>;

/** The title, leading to the page of what it tells where there is one. */
function TitleLink({ entry, line }: { readonly entry: Entry; readonly line: Line }) {
  const { say } = useText();
  if (entry.action) {
    return (
      <Link to="/actions" search={{ a: entry.action.id }} title={say("cell.openAction")}>
        {line.title}
      </Link>
    );
  }
  if (entry.measure) {
    return (
      <Link to="/measures" search={{ tab: "cases", m: entry.measure.id }} title={say("cell.openMeasure")}>
        {line.title}
      </Link>
    );
  }
  if (entry.pilot && !entry.meeting) {
    return (
      <Link to="/pilots" search={{ plan: entry.pilot.plan?.number }} title={say("cell.openPlan")}>
        {line.title}
      </Link>
    );
  }
  if (entry.enrolment?.course) {
    const { id } = entry.enrolment.course;
    return (
      <Link to="/training/courses/$courseId" params={{ courseId: id }} title={say("cell.openCourse")}>
        {line.title}
      </Link>
    );
  }
  if (entry.month?.recordedDocument) {
    const { id, title } = entry.month.recordedDocument;
    return (
      <Link to="/documents" search={{ d: id }} title={title}>
        {line.title}
      </Link>
    );
  }
  if (line.evaluation) {
    return (
      <Link to="/evaluations/$id" params={{ id: line.evaluation }}>
        {line.title}
      </Link>
    );
  }
  return <span>{line.title}</span>;
}

interface ItemProps extends Told {
  readonly lit: boolean;
  /** What it came of and what came of it, where that is told as a chain. */
  readonly links: { readonly causes: Linked; readonly effects: Linked } | null;
  readonly onLight: (id: string | null) => void;
  readonly onSeek: (id: string) => void;
  readonly onGive: ((finding: GiftFinding) => void) | null;
}

/** One entry: when, what, by whom, with what belongs to it. */
export function TimelineItem({ entry, line, lit, links, onLight, onSeek, onGive }: ItemProps) {
  const { say, format } = useText();
  const Icon = ICONS[entry.kind];
  const shortcomings = (entry.evaluation?.findings ?? []).filter(({ kind }) => kind === "SHORTCOMING");
  return (
    <li
      className={classes.item}
      data-entry={entry.id}
      tabIndex={-1}
      data-lit={lit}
      data-ahead={line.isAhead}
      data-tone={line.tag.tone}
      onPointerEnter={() => onLight(entry.id)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(entry.id)}
      onBlur={() => onLight(null)}
    >
      <time dateTime={entry.day} className={classes.day}>
        {format.day(entry.day)}
      </time>
      <span className={classes.icon}>
        <Icon size={17} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.words}>
        <p className={classes.title}>
          <TitleLink entry={entry} line={line} />
          <Tag tone={line.tag.tone}>{line.tag.words}</Tag>
        </p>
        {line.details.length > 0 && <p>{line.details.join(" · ")}</p>}
        {entry.meeting && entry.pilot?.plan && (
          <p>
            <Link to="/pilots" search={{ plan: entry.pilot.plan.number }}>
              {say("cell.openPlan")}
            </Link>
          </p>
        )}
        {shortcomings.length > 0 && (
          <ul className={classes.findings}>
            {shortcomings.map(({ id, words, criterionRevised }) => (
              <li key={id}>
                {words} {criterionRevised && <Tag tone="soon">{say("common.criterionRevised")}</Tag>}
                {onGive && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={say("cell.giveFor", { words })}
                    onClick={() => onGive({ id, words, criterionRevised })}
                  >
                    {say("give.give")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className={classes.meta}>{line.people.join(" · ")}</p>
        {links && <Links {...links} onSeek={onSeek} />}
      </div>
    </li>
  );
}
