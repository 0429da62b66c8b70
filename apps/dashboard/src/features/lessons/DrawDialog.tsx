import { useMutation, useQuery } from "@apollo/client/react";
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { findingKinds } from "@nen-nep/schema";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { type Failure, failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import { DrawLessonDocument, FindingsForLessonDocument } from "./Lessons.generated.js";
import classes from "./Lessons.module.css";
import type { Lesson } from "./lesson.js";

function Basis({
  group,
  chosen,
  onToggle,
}: {
  readonly group: string;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}) {
  const { say, format, language } = useText();
  const { data, loading } = useQuery(FindingsForLessonDocument, { variables: { group } });
  const findings = data?.findings?.nodes ?? [];
  if (!loading && findings.length === 0) return <p className={classes.note}>{say("lessons.basisNone")}</p>;
  return (
    <fieldset className={classes.basis} aria-busy={loading}>
      <legend>
        {say("lessons.basis")}{" "}
        <span className={classes.note}>{say("lessons.chosen", { count: chosen.size })}</span>
      </legend>
      <div className={classes.findings}>
        {findings.map(({ id, kind, words, evaluation }) => (
          <Checkbox
            key={id}
            checked={chosen.has(id)}
            onChange={() => onToggle(id)}
            label={`${findingKinds.label(kind, language)}: ${words}`}
            description={
              evaluation?.cell &&
              say("lessons.findingOf", { cell: evaluation.cell.name, day: format.day(evaluation.heldOn) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

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
  const isReady = group !== "" && title.trim() !== "" && words.trim() !== "" && chosen.size > 0;
  const root = committees.find(({ parent }) => parent === null) ?? committees[0];
  const toggle = (id: string) =>
    setChosen(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const submit = async () => {
    if (!isReady || !root) return;
    const place = lesson ? { id: lesson.id, version: lesson.version } : {};
    const input = { ...place, committeeId: root.id, groupKey: group, title, words, findingIds: [...chosen] };
    try {
      await draw({ variables: { input } });
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
