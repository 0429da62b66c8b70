import { Button } from "@mantine/core";
import { IconGavel, IconHistory, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import { Decided } from "./Decided.js";
import type { Decision, Session } from "./sessionsView.js";

type CarryOut = ((decision: Decision) => void) | null;

/** What the session before decided, and what became of it. */
export function Previous({
  session,
  onCarryOut,
}: {
  readonly session: Session | null;
  readonly onCarryOut: CarryOut;
}) {
  const { say, format } = useText();
  if (session === null) {
    return (
      <Card title={say("sessions.before")}>
        <State icon={<IconHistory size={24} />} title={say("sessions.none")}>
          {say("sessions.noneWords")}
        </State>
      </Card>
    );
  }
  const { decisions, heldOn, documentNumber, documentDay } = session;
  const done = decisions.filter(({ state }) => state === "DONE").length;
  const grounds = [
    say("sessions.beforeOf", { day: format.day(heldOn) }),
    documentNumber && say("sessions.notice", { number: documentNumber, day: format.day(documentDay) }),
    decisions.length > 0 && say("sessions.beforeCount", { done, all: decisions.length }),
  ];
  return (
    <Card title={say("sessions.before")} subtitle={grounds.filter(Boolean).join(" · ")}>
      {decisions.length === 0 ? (
        <State icon={<IconHistory size={24} />} title={say("sessions.noDecision")}>
          {say("sessions.noDecisionWords")}
        </State>
      ) : (
        <Decided decisions={decisions} onCarryOut={onCarryOut} />
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
}: {
  readonly session: Session | null;
  /** Records a session, for those who may. */
  readonly record: ReactNode;
  readonly onConclude: (() => void) | null;
  readonly onCarryOut: CarryOut;
}) {
  const { say, format } = useText();
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
      subtitle={[say("sessions.beforeOf", { day: format.day(heldOn) }), say("sessions.conclusionsNote")].join(
        " · ",
      )}
      tools={decisions.length > 0 && conclude}
    >
      {decisions.length === 0 ? (
        <State icon={<IconGavel size={24} />} title={say("sessions.noDecision")} action={conclude}>
          {say("sessions.noDecisionWords")}
        </State>
      ) : (
        <Decided decisions={decisions} onCarryOut={onCarryOut} />
      )}
    </Card>
  );
}
