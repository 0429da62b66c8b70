import { useApolloClient } from "@apollo/client/react";
import { NumberInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { detailIn } from "../../../graphql/reason.js";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import {
  CancelCourseDocument,
  CompleteCourseDocument,
  InviteParticipantsDocument,
} from "./Courses.generated.js";
import { JudgedField } from "./JudgedField.js";
import { areJudged, type Judgements, judgedInput } from "./judged.js";
import type { CourseDetail } from "./plan.js";
import { Unmarked } from "./Unmarked.js";

export type CourseVerb = "INVITE" | "CANCEL" | "COMPLETE";

const WORDS = {
  INVITE: { title: "courses.inviteTitle", button: "courses.invite" },
  CANCEL: { title: "courses.cancelTitle", button: "courses.cancel" },
  COMPLETE: { title: "courses.completeTitle", button: "courses.complete" },
} as const;

const SHARE = 80;
const LONGEST = 1_000;

interface Props {
  readonly course: CourseDetail;
  readonly verb: CourseVerb;
  readonly onClose: () => void;
}

/** Asks before a course moves on: invitations go out, it ends, or it is cancelled. */
export function EndDialog({ course, verb, onClose }: Props) {
  const { say } = useText();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [reason, setReason] = useState("");
  const [share, setShare] = useState(SHARE);
  const [judgements, setJudgements] = useState<Judgements>({});
  const send = async () => {
    const read = { courseId: course.id, version: course.version };
    if (verb === "INVITE") {
      const input = { ...read, idempotencyKey: keyOf(read) };
      await client.mutate({ mutation: InviteParticipantsDocument, variables: { input } });
    } else if (verb === "CANCEL") {
      const content = { ...read, reason: reason.trim() };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: CancelCourseDocument, variables: { input } });
    } else {
      const content = { ...read, share, otherwise: judgedInput(judgements) };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: CompleteCourseDocument, variables: { input } });
    }
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      {...(verb === "COMPLETE" && { size: "lg" as const })}
      title={say(WORDS[verb].title)}
      confirm={say(WORDS[verb].button)}
      lacks={!areJudged(judgements) && say("courses.lacksJudgeWhy")}
      onClose={onClose}
      onConfirm={send}
      onRefused={(error) => {
        const session = detailIn(error, "session");
        return typeof session === "number" && <Unmarked courseId={course.id} session={session} />;
      }}
    >
      {verb === "INVITE" && <p>{say("courses.inviteWords")}</p>}
      {verb === "CANCEL" && (
        <Textarea
          label={say("courses.why")}
          value={reason}
          maxLength={LONGEST}
          autosize
          minRows={3}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {verb === "COMPLETE" && (
        <>
          <p>{say("courses.completeWords")}</p>
          <NumberInput
            label={say("courses.share")}
            value={share}
            min={0}
            max={100}
            allowDecimal={false}
            onChange={(value) => setShare(Number(value))}
          />
          <JudgedField course={course} judgements={judgements} onChange={setJudgements} />
        </>
      )}
    </AskDialog>
  );
}
