import { useMutation } from "@apollo/client/react";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import { useRequestKey } from "../common/useRequestKey.js";
import { Basis } from "./Basis.js";
import { DrawLessonDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";
import type { Lesson } from "./lesson.js";

/** Writes a lesson for a group from findings, or words anew one that is not offered yet. */
export function DrawDialog({
  lesson,
  onClose,
}: {
  readonly lesson: Lesson | null;
  readonly onClose: () => void;
}) {
  const { say } = useText();
  const { groups, committees } = useReference();
  const [group, setGroup] = useState(lesson?.group?.key ?? "");
  const [title, setTitle] = useState(lesson?.title ?? "");
  const [words, setWords] = useState(lesson?.words ?? "");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(lesson?.findings?.map(({ id }) => id)));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [draw, { loading }] = useMutation(DrawLessonDocument, { refetchQueries: ["Lessons"] });
  const keyFor = useRequestKey();
  const root = committees.find(({ parent }) => parent === null) ?? committees[0];
  const toggle = (id: string) =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const submit = async () => {
    if (!root) return;
    const place = lesson ? { id: lesson.id, version: lesson.version } : {};
    const input = { ...place, committeeId: root.id, groupKey: group, title, words, findingIds: [...chosen] };
    try {
      await draw({ variables: { input: { ...input, idempotencyKey: keyFor(input) } } });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Dialog
      title={say(lesson ? "lessons.reword" : "lessons.draw")}
      size="lg"
      onClose={onClose}
      onSubmit={() => void submit()}
      lacks={chosen.size === 0 && say("lessons.basisMissing")}
      refused={failure && say(`reason.${failure}`)}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {say("common.cancel")}
          </Button>
          <Button type="submit" loading={loading}>
            {say("lessons.save")}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <NativeSelect
          label={say("lessons.group")}
          value={group}
          disabled={lesson !== null}
          required
          data-autofocus
          data={[
            { value: "", label: say("lessons.chooseGroup") },
            ...groups.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={(event) => {
            setGroup(event.currentTarget.value);
            setChosen(new Set());
          }}
        />
        {group !== "" && <Basis group={group} chosen={chosen} onToggle={toggle} />}
        <TextInput
          label={say("lessons.name")}
          value={title}
          maxLength={200}
          required
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={say("lessons.words")}
          description={say("lessons.wordsHint")}
          value={words}
          maxLength={5000}
          autosize
          minRows={4}
          required
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
