import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { Notice } from "../../ui/State.js";
import classes from "./ReportPage.module.css";
import { ReportSheet } from "./ReportSheet.js";
import { SessionReviewDocument } from "./Sessions.generated.js";
import { type Session, useOwnCommittee } from "./sessionsView.js";
import { useNoticeWords } from "./useNoticeWords.js";

/** Makes the notice of conclusions; the library that writes it is loaded on use only. */
function NoticeButton({
  session,
  onFailed,
}: {
  readonly session: Session;
  readonly onFailed: (failed: boolean) => void;
}) {
  const { say } = useText();
  const wordsOf = useNoticeWords();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    onFailed(false);
    try {
      const { saveNotice } = await import("./notice.js");
      await saveNotice(wordsOf(session));
    } catch {
      onFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const isEmpty = session.decisions.length === 0;
  return (
    <Button
      variant="default"
      loading={busy}
      disabled={isEmpty}
      title={isEmpty ? say("report.noticeNone") : undefined}
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => void make()}
    >
      {say("report.notice")}
    </Button>
  );
}

/** The report to a session, as it is printed. */
export default function ReportPage() {
  const { say, format } = useText();
  const { id } = useParams({ strict: false });
  const { demonstration } = useReference();
  const committee = useOwnCommittee();
  const [failed, setFailed] = useState(false);
  const result = useQuery(SessionReviewDocument, {
    variables: { committee: committee?.id ?? "", session: id ?? null, locks: false },
    skip: committee === null,
  });
  const session = result.data?.sessionReview?.session ?? null;
  const day = session ? format.day(session.heldOn) : null;
  return (
    <>
      <div className={classes.screen}>
        <PageHead
          crumbs={[
            { text: say("sessions.title"), to: "/sessions", search: { s: id } },
            { text: say("report.title") },
          ]}
          title={[say("report.title"), day].filter(Boolean).join(" ")}
          documentTitle={say("report.title")}
          tools={
            session && (
              <div className={classes.tools}>
                <NoticeButton session={session} onFailed={setFailed} />
                <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
                  {say("report.print")}
                </Button>
              </div>
            )
          }
        />
        {failed && <Notice>{say("report.noticeFailed")}</Notice>}
      </div>
      <Loaded result={result} skeleton={<BoneCard height={900} />}>
        {(review) => <ReportSheet review={review} isIllustrative={demonstration} />}
      </Loaded>
    </>
  );
}
