import { useApolloClient } from "@apollo/client/react";
import { NativeSelect, Textarea } from "@mantine/core";
import { type Skill, skills, type TrainingRequestKind } from "@nen-nep/schema";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import { RequestTrainingDocument } from "./Requests.generated.js";
import { useAskable } from "./useAskable.js";

const LONGEST = 2_000;
const ANY = "";

/** What is asked to begin with: an entry is contested for one skill, a course may be asked for in any. */
export interface Asking {
  readonly kind: TrainingRequestKind;
  readonly skill: Skill | null;
}

interface Props {
  readonly asking: Asking;
  /** Whom it is about; null for a secretary whose own account belongs to nobody, who chooses of the cell. */
  readonly personId: string | null;
  readonly onClose: () => void;
}

/** The person concerned asks for a course, or says that what is kept of them is not right; a secretary also for others. */
export function RequestDialog({ asking, personId, onClose }: Props) {
  const { say, language } = useText();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [skill, setSkill] = useState(asking.skill);
  const [words, setWords] = useState("");
  const [about, setAbout] = useState(personId ?? "");
  const askable = useAskable();
  const isCourse = asking.kind === "COURSE";
  const choosesPerson = isCourse && askable.length > 0;
  const send = async () => {
    const content = { kind: asking.kind, personId: about, skill, words: words.trim() };
    const input = { ...content, idempotencyKey: keyOf(content) };
    await client.mutate({ mutation: RequestTrainingDocument, variables: { input } });
    await client.refetchQueries({ include: "active" });
  };
  return (
    <AskDialog
      opened
      size="lg"
      title={say(isCourse ? "requests.askTitle" : "requests.contestTitle")}
      confirm={say("requests.sendRequest")}
      lacks={!isCourse && skill === null && say("requests.lacksSkill")}
      onClose={onClose}
      onConfirm={send}
      onRefused={(_, failure) => failure === "ALREADY_EXISTS" && say("requests.waiting")}
    >
      <p>{say(isCourse ? "requests.askHint" : "requests.contestHint")}</p>
      {choosesPerson && (
        <NativeSelect
          label={say("requests.person")}
          value={about}
          required
          onChange={(event) => setAbout(event.currentTarget.value)}
          data={[
            ...(personId === null ? [{ value: "", label: say("requests.choosePerson") }] : []),
            ...askable,
          ]}
        />
      )}
      <NativeSelect
        label={say("requests.skill")}
        value={skill ?? ANY}
        onChange={(event) => setSkill((event.currentTarget.value || null) as Skill | null)}
        data={[
          ...(isCourse ? [{ value: ANY, label: say("requests.any") }] : []),
          ...skills.keys.map((key) => ({ value: key, label: capital(skills.label(key, language)) })),
        ]}
      />
      <Textarea
        label={say("requests.words")}
        value={words}
        maxLength={LONGEST}
        autosize
        minRows={3}
        maxRows={12}
        required
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
