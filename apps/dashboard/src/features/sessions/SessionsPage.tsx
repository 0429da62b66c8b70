import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconGavel, IconPlus, IconPrinter } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { Picker } from "../../ui/Picker.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { FORM_USERS } from "../common/evaluators.js";
import { SESSION_WRITERS } from "../common/sessionRoles.js";
import { Awaiting } from "./Awaiting.js";
import { CarryOutDialog } from "./CarryOutDialog.js";
import { Conclusions, Previous } from "./Conclusions.js";
import { DecisionDialog } from "./DecisionDialog.js";
import { Late } from "./Late.js";
import { Moved } from "./Moved.js";
import { NoticeDialog } from "./NoticeDialog.js";
import { SessionDialog } from "./SessionDialog.js";
import { SessionReviewDocument } from "./Sessions.generated.js";
import classes from "./SessionsPage.module.css";
import { type Decision, type Session, useOwnCommittee } from "./sessionsView.js";

const NEXT = "";
type Open =
  | { readonly kind: "session" | "decision" }
  | { readonly kind: "carry"; readonly decision: Decision }
  | { readonly kind: "notice"; readonly session: Session };

function NoCommittee() {
  const { say } = useText();
  return (
    <Card title={say("sessions.title")}>
      <State icon={<IconGavel size={24} />} title={say("sessions.noCommittee")}>
        {say("sessions.noCommitteeWords")}
      </State>
    </Card>
  );
}

/** Were the last decisions carried out, what moved, what is late, what is to be decided? One request. */
export default function SessionsPage() {
  const { say, format } = useText();
  const { roles } = useViewer();
  const committee = useOwnCommittee();
  const navigate = useNavigate();
  const { s }: Search = useSearch({ strict: false });
  const [open, setOpen] = useState<Open | null>(null);
  const result = useQuery(SessionReviewDocument, {
    variables: {
      committee: committee?.id ?? "",
      session: s ?? null,
      locks: roles.some((role) => FORM_USERS.includes(role)),
    },
    skip: committee === null,
  });
  const data = result.data ?? result.previousData;
  const session = data?.sessionReview?.session ?? null;
  const writes = roles.some((role) => SESSION_WRITERS.includes(role));
  const choose = (id: string) => navigate({ to: "/sessions", search: { s: id === NEXT ? undefined : id } });
  const held = (data?.committeeSessions?.nodes ?? []).map(({ id, heldOn }) => ({
    value: id,
    label: format.day(heldOn),
  }));
  const options = s === undefined && session ? held : [{ value: NEXT, label: say("sessions.next") }, ...held];
  const chosen = s ?? session?.id ?? NEXT;
  const record = writes && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({ kind: "session" })}>
      {say("sessions.record")}
    </Button>
  );
  const tools = committee && (
    <div className={classes.tools}>
      <Picker
        label={say("sessions.session")}
        written={options.find(({ value }) => value === chosen)?.label ?? say("sessions.next")}
        value={chosen}
        groups={[{ label: null, options }]}
        onPick={choose}
      />
      {session && (
        <Button
          component={Link}
          to={`/sessions/${session.id}/report`}
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
        >
          {say("sessions.report")}
        </Button>
      )}
      {record}
    </div>
  );
  const onNotice = writes ? (of: Session) => setOpen({ kind: "notice", session: of }) : null;
  const onCarryOut = writes ? (decision: Decision) => setOpen({ kind: "carry", decision }) : null;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("sessions.title") }]}
        title={say("sessions.title")}
        documentTitle={say("sessions.title")}
        subtitle={say("sessions.lead")}
        tools={tools}
      />
      {committee === null ? (
        <NoCommittee />
      ) : (
        <Loaded result={result} skeleton={<BoneCard height={640} />}>
          {(review) => (
            <div className={classes.grid}>
              <Previous
                session={review.sessionReview?.previous ?? null}
                onCarryOut={onCarryOut}
                onNotice={onNotice}
              />
              <Moved figures={review.sessionReview?.since ?? null} />
              <Awaiting review={review} />
              <div className={classes.wide}>
                <Late review={review} />
              </div>
              <div className={classes.wide}>
                <Conclusions
                  session={session}
                  record={record || null}
                  onConclude={writes ? () => setOpen({ kind: "decision" }) : null}
                  onCarryOut={onCarryOut}
                  onNotice={onNotice}
                />
              </div>
            </div>
          )}
        </Loaded>
      )}
      {open?.kind === "session" && committee && (
        <SessionDialog committeeId={committee.id} onClose={() => setOpen(null)} onRecorded={choose} />
      )}
      {open?.kind === "decision" && session && (
        <DecisionDialog sessionId={session.id} onClose={() => setOpen(null)} />
      )}
      {open?.kind === "notice" && <NoticeDialog session={open.session} onClose={() => setOpen(null)} />}
      {open?.kind === "carry" && <CarryOutDialog decision={open.decision} onClose={() => setOpen(null)} />}
    </>
  );
}
