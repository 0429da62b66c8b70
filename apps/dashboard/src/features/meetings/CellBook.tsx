import { Button } from "@mantine/core";
import { type Month, type MonthState, monthOf, monthStates } from "@nen-nep/schema";
import { IconCalendarOff, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import { Tag, type Tone } from "../../ui/Tag.js";
import { DocumentName } from "../common/documents/DocumentName.js";
import { Ahead } from "./Ahead.js";
import classes from "./CellBook.module.css";
import { type BookMonth, DeclareDialog } from "./DeclareDialog.js";
import { MeetingForm } from "./MeetingForm.js";
import type { CellBookQuery, DeclaredFragment, MeetingRowFragment } from "./Meetings.generated.js";
import { monthsAhead } from "./monthsAhead.js";
import { PostponementCheck } from "./PostponementCheck.js";
import { attendanceWords, isDisputed, lengthWords, typeWords } from "./rowWords.js";

type BookCell = NonNullable<CellBookQuery["cell"]>;

const TONES = {
  HELD: "ok",
  NOT_HELD: "late",
  POSTPONED: "info",
  UNREPORTED: "soon",
  INCOMPLETE: "idle",
} as const satisfies Record<MonthState, Tone>;

function Breaches({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <ul className={classes.breaches}>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

function Held({ meeting }: { readonly meeting: MeetingRowFragment }) {
  const text = useText();
  const { say, format } = text;
  return (
    <li>
      <Link
        to="."
        search={(before: Search) => ({ ...before, m: meeting.id })}
        resetScroll={false}
        className={classes.meeting}
      >
        <b>{format.day(meeting.heldOn)}</b> {typeWords(meeting, text)}
      </Link>
      <span className={classes.note}>
        {attendanceWords(meeting, text)} · {lengthWords(meeting, text)}
      </span>
      {isDisputed(meeting) && <Tag tone="late">{say("meetings.disputed")}</Tag>}
      <Breaches words={meeting.breaches.map(({ words }) => words)} />
    </li>
  );
}

interface MonthProps {
  readonly month: BookMonth;
  readonly meetings: readonly MeetingRowFragment[];
  readonly writes: boolean;
  readonly onRecord: () => void;
  readonly onDeclare: () => void;
}

function MonthLine({ month, meetings, writes, onRecord, onDeclare }: MonthProps) {
  const { say, format, language } = useText();
  const words = format.monthWords(month.month);
  const open = month.state !== "HELD";
  const declared = month.declaration !== null;
  const inMonth = <span className="visually-hidden">{` ${words}`}</span>;
  // What a meeting fell short of stands with that meeting.
  const ofMonth = month.breaches.filter(
    ({ breach }) => !meetings.some((meeting) => meeting.breaches.some((each) => each.breach === breach)),
  );
  return (
    <li className={classes.month} data-state={month.state}>
      <div className={classes.head}>
        <h3>{words.charAt(0).toUpperCase() + words.slice(1)}</h3>
        <Tag tone={TONES[month.state]}>{monthStates.label(month.state, language)}</Tag>
      </div>
      {month.document && (
        <p className={classes.note}>
          {say("meetings.byDocument")}{" "}
          <DocumentName words={month.document} recorded={month.declaration?.recordedDocument ?? null} />
        </p>
      )}
      {month.state !== "HELD" && month.declaration && (
        <PostponementCheck declared={month.declaration} month={words} />
      )}
      {month.state === "UNREPORTED" && <p className={classes.note}>{say("meetings.unreportedNote")}</p>}
      {meetings.length > 0 && (
        <ul className={classes.meetings}>
          {meetings.map((meeting) => (
            <Held key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
      <Breaches words={ofMonth.map(({ words: breach }) => breach)} />
      {writes && open && (
        <div className={classes.actions}>
          <Button variant="default" onClick={onRecord}>
            {say("meetings.record")}
            {inMonth}
          </Button>
          <Button variant="subtle" onClick={onDeclare}>
            {say(declared ? "meetings.redeclare" : "meetings.declare")}
            {inMonth}
          </Button>
        </div>
      )}
    </li>
  );
}

interface Declaring {
  readonly months: readonly [Month, ...Month[]];
  readonly declared: DeclaredFragment | null;
}

interface Props {
  readonly cell: BookCell;
  readonly onDone: (words: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The months of a cell, latest first: what was held, what is missing, and what is to be written now. */
export function CellBook({ cell, onDone, onOpen }: Props) {
  const { say } = useText();
  const [recording, setRecording] = useState<Month | "any" | null>(null);
  const { today } = useReference();
  const [declaring, setDeclaring] = useState<Declaring | null>(null);
  const ahead = cell.declaredAhead ?? [];
  const free = monthsAhead(
    today,
    ahead.map(({ month }) => month),
  );
  const months = [...(cell.regime ?? [])].reverse();
  const meetings = cell.book?.nodes ?? [];
  const done = (words: string) => {
    setRecording(null);
    setDeclaring(null);
    onDone(words);
  };
  return (
    <Card
      title={say("meetings.book")}
      subtitle={say("meetings.bookNote")}
      tools={
        cell.mayRecord && (
          <div className={classes.tools}>
            {free && (
              <Button variant="default" onClick={() => setDeclaring({ months: free, declared: null })}>
                {say("meetings.postponeAhead")}
              </Button>
            )}
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setRecording("any")}>
              {say("meetings.record")}
            </Button>
          </div>
        )
      }
    >
      <Ahead
        declared={ahead}
        onDeclare={cell.mayRecord ? (declared) => setDeclaring({ months: [declared.month], declared }) : null}
      />
      {months.length === 0 ? (
        <State icon={<IconCalendarOff size={24} />} title={say("meetings.noMonths")}>
          {say("meetings.noMonthsWords")}
        </State>
      ) : (
        <ul className={classes.months}>
          {months.map((month) => (
            <MonthLine
              key={month.month}
              month={month}
              meetings={meetings.filter(({ heldOn }) => monthOf(heldOn) === month.month)}
              writes={cell.mayRecord}
              onRecord={() => setRecording(month.month)}
              onDeclare={() => setDeclaring({ months: [month.month], declared: month.declaration })}
            />
          ))}
        </ul>
      )}
      {recording !== null && (
        <MeetingForm
          cell={cell}
          month={recording === "any" ? null : recording}
          meeting={null}
          onClose={() => setRecording(null)}
          onDone={done}
          onOpen={(id) => {
            setRecording(null);
            onOpen(id);
          }}
        />
      )}
      {declaring !== null && (
        <DeclareDialog
          cellId={cell.id}
          months={declaring.months}
          declared={declaring.declared}
          onClose={() => setDeclaring(null)}
          onDone={done}
        />
      )}
    </Card>
  );
}
