import { Button, Textarea } from "@mantine/core";
import {
  addDays,
  addMonths,
  type Day,
  earlierOf,
  firstDayOf,
  laterOf,
  type Month,
  monthOf,
  sessionTypes,
} from "@nen-nep/schema";
import { useRef, useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { SideSheet } from "../../ui/SideSheet.js";
import { type Comparable, changesOf } from "./changes.js";
import { type Draft, draftOf, faultsOf, newDraft, type OneMeeting, toCorrection, toRecord } from "./draft.js";
import classes from "./Field.module.css";
import { Fields } from "./Fields.js";
import {
  type BookCellFragment,
  CorrectMeetingDocument,
  RecordMeetingDocument,
} from "./Meetings.generated.js";
import { useVerb } from "./useVerb.js";

interface Props {
  readonly cell: BookCellFragment;
  /** The month it was in; null where any day will do. */
  readonly month: Month | null;
  /** The record that is corrected; null for a new one. */
  readonly meeting: OneMeeting | null;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The days among which a meeting of a month was, within the life of the cell and until today. */
function daysIn(cell: BookCellFragment, month: Month | null, today: Day) {
  const end = cell.closedOn === null ? today : earlierOf(addDays(cell.closedOn, -1), today);
  if (month === null) return { min: cell.since, max: end };
  const first = firstDayOf(month);
  return { min: laterOf(cell.since, first), max: earlierOf(end, addDays(addMonths(first, 1), -1)) };
}

function afterwards(draft: Draft, meeting: OneMeeting, cell: BookCellFragment): Comparable {
  const { counts, length, chairId } = draft;
  const tenure = (cell.posts ?? []).find(({ person }) => person?.id === chairId);
  const before = meeting.chair?.person?.id === chairId ? meeting.chair : null;
  return {
    ...meeting,
    heldOn: draft.heldOn,
    sessionType: draft.sessionType,
    theme: draft.theme.trim() || null,
    ...counts,
    lengthMinutes: length,
    minutes: draft.minutes.trim() || null,
    committeeMetOn: draft.committeeMetOn || null,
    chair: before ?? (tenure ? { post: tenure.post, person: tenure.person } : null),
  };
}

/** Records a meeting or corrects its record: made for a thumb, checked while one types, sent once. */
export function MeetingForm({ cell, month, meeting, onClose, onDone, onOpen }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const { today } = useReference();
  const days = daysIn(cell, month, today);
  const isNow = month === null || month === monthOf(today);
  const [draft, setDraft] = useState<Draft>(() =>
    meeting ? draftOf(meeting) : newDraft(cell, isNow ? days.max : "", days.max),
  );
  const [tried, setTried] = useState(false);
  const [id] = useState(() => v7());
  const { send, sending, refused } = useVerb();
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(draft, cell, { today, corrects: meeting !== null });
  const changes = meeting ? changesOf(meeting, afterwards(draft, meeting, cell), text) : [];
  const submit = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const done = meeting
      ? await send(CorrectMeetingDocument, { input: toCorrection(draft, meeting, id) })
      : await send(RecordMeetingDocument, { input: toRecord(draft, cell.id, id) });
    if (!done) return;
    const day = format.day(draft.heldOn);
    const type = sessionTypes.label(draft.sessionType, language);
    onDone(meeting ? say("meetings.corrected", { day }) : say("meetings.saved", { type, day }));
  };
  const title = meeting
    ? say("meetings.correctTitle", { day: format.day(meeting.heldOn) })
    : say("meetings.record");
  const inTheWay = refused?.failure === "ALREADY_RECORDED" ? refused.id : null;
  return (
    <SideSheet title={title} subtitle={`${cell.name} · ${cell.code}`} onClose={onClose}>
      <form
        ref={form}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Fields
          cell={cell}
          draft={draft}
          faults={tried ? faults : {}}
          days={meeting ? daysIn(cell, null, today) : days}
          corrects={meeting !== null}
          change={(patch) => setDraft((before) => ({ ...before, ...patch }))}
        />
        {(refused?.failure === "MEMBERS_UNLIKELY" || draft.membersReason !== "") && (
          <Textarea
            label={say("meetings.membersReason")}
            rows={2}
            maxLength={1000}
            value={draft.membersReason}
            onChange={(event) => {
              const membersReason = event.currentTarget.value;
              setDraft((before) => ({ ...before, membersReason }));
            }}
          />
        )}
        {meeting && (
          <section aria-label={say("meetings.changes")} className={classes.changes}>
            {changes.length === 0 ? (
              say("meetings.noChanges")
            ) : (
              <ul>
                {changes.map(({ label, before, after }) => (
                  <li key={label}>{say("meetings.change", { label: say(label), before, after })}</li>
                ))}
              </ul>
            )}
          </section>
        )}
        {refused && (
          <p role="alert" className={classes.refused}>
            {say(`reason.${refused.failure}`)}
          </p>
        )}
        {inTheWay && (
          <Button variant="default" onClick={() => onOpen(inTheWay)}>
            {say("meetings.openThere")}
          </Button>
        )}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            {say("common.cancel")}
          </Button>
          <Button type="submit" loading={sending} disabled={meeting !== null && changes.length === 0}>
            {say(meeting ? "meetings.correct" : "meetings.save")}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}
