import { Button } from "@mantine/core";
import { IconFileText, IconGavel, IconHistory, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Text, useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import classes from "./Conclusions.module.css";
import { Decided } from "./Decided.js";
import type { Decision, Session } from "./sessionsView.js";

type CarryOut = ((decision: Decision) => void) | null;
type Notice = ((session: Session) => void) | null;

/** Where the number of the notice is entered, for those who may, once something was decided. */
function NoticeButton({ session, onNotice }: { readonly session: Session; readonly onNotice: Notice }) {
  const { say } = useText();
  if (onNotice === null || session.decisions.length === 0) return null;
  return (
    <Button
      variant="default"
      className={classes.last}
      leftSection={<IconFileText size={18} aria-hidden />}
      onClick={() => onNotice(session)}
    >
      {say(session.documentNumber === null ? "sessions.noticeEnter" : "sessions.noticeCorrect")}
    </Button>
  );
}

/** Under which number its conclusions were issued; null before. */
const noticeOf = ({ documentNumber, documentDay }: Session, { say, format }: Text): string | null =>
  documentNumber && say("sessions.notice", { number: documentNumber, day: format.day(documentDay) });

/** What the session before decided, and what became of it. */
export function Previous({
  session,
  onCarryOut,
  onNotice,
}: {
  readonly session: Session | null;
  readonly onCarryOut: CarryOut;
  readonly onNotice: Notice;
}) {
  const text = useText();
  const { say, format } = text;
  if (session === null) {
    return (
      <Card title={say("sessions.before")}>
        <State icon={<IconHistory size={24} />} title={say("sessions.none")}>
          {say("sessions.noneWords")}
        </State>
      </Card>
    );
  }
  const { id, decisions, heldOn } = session;
  const done = decisions.filter(({ state }) => state === "DONE").length;
  const grounds = [
    say("sessions.beforeOf", { day: format.day(heldOn) }),
    noticeOf(session, text),
    decisions.length > 0 && say("sessions.beforeCount", { done, all: decisions.length }),
  ];
  return (
    <Card
      title={say("sessions.before")}
      subtitle={grounds.filter(Boolean).join(" · ")}
      tools={
        <Link to="/sessions/$id/report" params={{ id }}>
          {say("sessions.beforeReport")}
        </Link>
      }
    >
      {decisions.length === 0 ? (
        <State icon={<IconHistory size={24} />} title={say("sessions.noDecision")}>
          {say("sessions.noDecisionWords")}
        </State>
      ) : (
        <>
          <Decided decisions={decisions} onCarryOut={onCarryOut} />
          <NoticeButton session={session} onNotice={onNotice} />
        </>
      )}
    </Card>
  );
}

/** What is decided now, recorded as it is. */
export function Conclusions({
  session,
  record,
  onConclude,
  onCarryOut,
  onNotice,
}: {
  readonly session: Session | null;
  /** Records a session, for those who may. */
  readonly record: ReactNode;
  readonly onConclude: (() => void) | null;
  readonly onCarryOut: CarryOut;
  readonly onNotice: Notice;
}) {
  const text = useText();
  const { say, format } = text;
  const conclude = onConclude && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onConclude}>
      {say("sessions.conclude")}
    </Button>
  );
  if (session === null) {
    return (
      <Card title={say("sessions.conclusions")}>
        <State icon={<IconGavel size={24} />} title={say("sessions.notYet")} action={record}>
          {say("sessions.notYetWords")}
        </State>
      </Card>
    );
  }
  const { decisions, heldOn } = session;
  return (
    <Card
      title={say("sessions.conclusions")}
      subtitle={[
        say("sessions.beforeOf", { day: format.day(heldOn) }),
        noticeOf(session, text) ?? say("sessions.conclusionsNote"),
      ].join(" · ")}
      tools={decisions.length > 0 && conclude}
    >
      {decisions.length === 0 ? (
        <State icon={<IconGavel size={24} />} title={say("sessions.noDecision")} action={conclude}>
          {say("sessions.noDecisionWords")}
        </State>
      ) : (
        <>
          <Decided decisions={decisions} onCarryOut={onCarryOut} />
          <NoticeButton session={session} onNotice={onNotice} />
        </>
      )}
    </Card>
  );
}
