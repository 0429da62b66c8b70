import { sources } from "@nen-nep/schema";
import { Link } from "@tanstack/react-router";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Records } from "../../ui/Records.js";
import { Tag } from "../../ui/Tag.js";
import type { MeetingRowFragment } from "./Meetings.generated.js";
import classes from "./MeetingsList.module.css";
import {
  attendanceWords,
  chairWords,
  entryWords,
  isDisputed,
  lengthWords,
  SOURCE_TONE,
  typeWords,
} from "./rowWords.js";

const COLUMNS = [
  "meetings.day",
  "meetings.cell",
  "meetings.chair",
  "meetings.attendance",
  "meetings.length",
  "meetings.entry",
  "meetings.source",
  "meetings.shortcoming",
] as const;

function Row({ meeting }: { readonly meeting: MeetingRowFragment }) {
  const text = useText();
  const { say, format, language } = text;
  const day = format.day(meeting.heldOn);
  const type = typeWords(meeting, text);
  const cell = meeting.cell;
  return (
    <tr>
      <th scope="row" className={classes.day}>
        <Link
          to="."
          search={(before: Search) => ({ ...before, m: meeting.id })}
          resetScroll={false}
          className={classes.open}
        >
          {day}
          <span className="visually-hidden">{`, ${type}, ${cell?.name ?? ""}`}</span>
        </Link>
        <span className={classes.note}>{type}</span>
      </th>
      <td data-label={say("meetings.cell")}>
        {cell && (
          <Link
            to="/meetings"
            search={(before: Search) => ({ p: before.p, c: cell.code })}
            className={classes.cell}
          >
            {cell.name}
          </Link>
        )}
      </td>
      <td data-label={say("meetings.chair")}>{chairWords(meeting, text)}</td>
      <td data-label={say("meetings.attendance")}>{attendanceWords(meeting, text)}</td>
      <td data-label={say("meetings.length")}>{lengthWords(meeting, text)}</td>
      <td data-label={say("meetings.entry")}>{entryWords(meeting, text)}</td>
      <td data-label={say("meetings.source")}>
        <Tag tone={SOURCE_TONE[meeting.source]}>{sources.label(meeting.source, language)}</Tag>
      </td>
      <td data-label={say("meetings.shortcoming")} className={classes.breaches}>
        {isDisputed(meeting) && <Tag tone="late">{say("meetings.disputed")}</Tag>}
        {meeting.breaches.map(({ breach, words }) => (
          <span key={breach}>{words}</span>
        ))}
        {meeting.breaches.length === 0 && !isDisputed(meeting) && "–"}
      </td>
    </tr>
  );
}

/** Meetings as a table; as cards where the page is narrow. */
export function MeetingsList({
  meetings,
  caption,
}: {
  readonly meetings: readonly MeetingRowFragment[];
  readonly caption: string;
}) {
  const { say } = useText();
  return (
    <Records className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <Row key={meeting.id} meeting={meeting} />
        ))}
      </tbody>
    </Records>
  );
}
