import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { sources } from "@nen-nep/schema";
import { IconMapOff, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Loaded } from "../../ui/Loaded.js";
import { SideSheet } from "../../ui/SideSheet.js";
import { Bone } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { CheckForm } from "./CheckForm.js";
import type { OneMeeting } from "./draft.js";
import { MeetingForm } from "./MeetingForm.js";
import classes from "./MeetingSheet.module.css";
import { MeetingDocument } from "./Meetings.generated.js";
import { Checks, Earlier } from "./Records.js";
import { attendanceWords, chairWords, entryWords, lengthWords, SOURCE_TONE, typeWords } from "./rowWords.js";

function Facts({ meeting }: { readonly meeting: OneMeeting }) {
  const text = useText();
  const { say, format, language } = text;
  const facts: [string, string | null][] = [
    [say("meetings.theme"), meeting.theme],
    [say("meetings.chair"), chairWords(meeting, text)],
    [say("meetings.attendance"), attendanceWords(meeting, text)],
    [say("meetings.excused"), format.count(meeting.excused)],
    [say("meetings.unexcused"), format.count(meeting.unexcused)],
    [say("meetings.exempt"), format.count(meeting.exempt)],
    [say("meetings.length"), lengthWords(meeting, text)],
    [say("meetings.committeeMetOn"), format.day(meeting.committeeMetOn)],
    [say("meetings.minutes"), meeting.minutes ?? "–"],
    [say("meetings.entry"), `${format.day(meeting.recordedOn)}, ${entryWords(meeting, text)}`],
  ];
  return (
    <section aria-label={say("meetings.facts")}>
      <Tag tone={SOURCE_TONE[meeting.source]}>{sources.label(meeting.source, language)}</Tag>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
  readonly onOpen: (id: string) => void;
}

function Record({
  meeting,
  onDone,
  onCorrect,
}: Pick<Props, "onDone"> & { meeting: OneMeeting; onCorrect: () => void }) {
  const { say } = useText();
  return (
    <div className={classes.record}>
      <Facts meeting={meeting} />
      <section>
        <h3>{say("meetings.breaches")}</h3>
        {meeting.breaches.length === 0 ? (
          <p className={classes.quiet}>{say("meetings.noBreaches")}</p>
        ) : (
          <ul className={classes.breaches}>
            {meeting.breaches.map(({ breach, words }) => (
              <li key={breach}>{words}</li>
            ))}
          </ul>
        )}
      </section>
      {meeting.checks && (
        <section>
          <h3>{say("meetings.checks")}</h3>
          <Checks meeting={meeting} />
          {meeting.mayCheck && <CheckForm meeting={meeting} onDone={onDone} />}
        </section>
      )}
      {meeting.earlier && meeting.earlier.length > 0 && (
        <section>
          <h3>{say("meetings.earlier")}</h3>
          <Earlier meeting={meeting} />
        </section>
      )}
      <div className={classes.actions}>
        {meeting.mayCorrect && (
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.6} aria-hidden />}
            onClick={onCorrect}
          >
            {say("meetings.correct")}
          </Button>
        )}
        {meeting.cell && (
          <Button
            variant="subtle"
            renderRoot={(props) => (
              <Link {...props} to="/cells/$code" params={{ code: meeting.cell?.code ?? "" }} />
            )}
          >
            {say("meetings.toCell")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** One meeting beside the page: what is recorded, how it fell short, what superiors found, what was corrected. */
export function MeetingSheet({ id, onClose, onDone, onOpen }: Props) {
  const text = useText();
  const { say, format, language } = text;
  const [correcting, setCorrecting] = useState(false);
  const result = useQuery(MeetingDocument, { variables: { id, language }, fetchPolicy: "cache-and-network" });
  const found = (result.data ?? result.previousData)?.found?.edges[0]?.node ?? null;
  const meeting = found?.id === id ? found : null;
  if (meeting?.cell && correcting) {
    return (
      <MeetingForm
        cell={meeting.cell}
        month={null}
        meeting={meeting}
        onClose={() => setCorrecting(false)}
        onOpen={onOpen}
        onDone={(words) => {
          setCorrecting(false);
          onDone(words);
        }}
      />
    );
  }
  const title = meeting
    ? say("meetings.oneTitle", { type: typeWords(meeting, text), day: format.day(meeting.heldOn) })
    : say("meetings.title");
  return (
    <SideSheet
      title={title}
      subtitle={meeting?.cell && `${meeting.cell.name} · ${meeting.cell.code}`}
      onClose={onClose}
    >
      <Loaded result={result} skeleton={<Bone height={320} />}>
        {() =>
          meeting ? (
            <Record meeting={meeting} onDone={onDone} onCorrect={() => setCorrecting(true)} />
          ) : (
            <State icon={<IconMapOff size={24} />} title={say("meetings.gone")}>
              {say("meetings.goneWords")}
            </State>
          )
        }
      </Loaded>
    </SideSheet>
  );
}
