import { useApolloClient } from "@apollo/client/react";
import { Button, NativeSelect, NumberInput, Textarea, TextInput } from "@mantine/core";
import { addDays, skills, workdayAfter } from "@nen-nep/schema";
import { useState } from "react";
import { v7 } from "uuid";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { AskDialog } from "../../../ui/AskDialog.js";
import { DayField } from "../../../ui/DayField.js";
import { capital } from "../../common/capital.js";
import { useRequestKey } from "../../common/useRequestKey.js";
import {
  ChangeCourseDocument,
  ScheduleCourseDocument,
  StandardSessionsDocument,
} from "./Courses.generated.js";
import classes from "./Courses.module.css";
import { type CourseDetail, draftOf, isPlan, type PlanDraft, planInput, sessionOf } from "./plan.js";
import { SessionsField } from "./SessionsField.js";

const DAYS_AHEAD = 30;

interface Props {
  /** The course to change; null for a new one. */
  readonly course: CourseDetail | null;
  readonly onClose: () => void;
}

/** Plans a course, or changes its plan. */
export function PlanDialog({ course, onClose }: Props) {
  const { say, language } = useText();
  const { today, committees } = useReference();
  const { committee } = useViewer();
  const client = useApolloClient();
  const keyOf = useRequestKey();
  const [id] = useState(() => v7());
  const [draft, setDraft] = useState<PlanDraft>(() =>
    draftOf(course, committee?.id ?? committees[0]?.id ?? ""),
  );
  const [first, setFirst] = useState(course?.beginsOn ?? workdayAfter(addDays(today, DAYS_AHEAD), 0));
  const [seed, setSeed] = useState("");
  const change = (patch: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...patch }));
  const fill = async () => {
    const { data } = await client.query({
      query: StandardSessionsDocument,
      variables: { from: first, language },
    });
    const sessions = data?.standardSessions ?? [];
    change({ sessions: sessions.map(sessionOf) });
  };
  const send = async () => {
    const plan = planInput(draft);
    if (course) {
      const content = { ...plan, courseId: course.id, version: course.version };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: ChangeCourseDocument, variables: { input } });
    } else {
      const content = { ...plan, id, committeeId: draft.committeeId, seed: seed.trim() || null };
      const input = { ...content, idempotencyKey: keyOf(content) };
      await client.mutate({ mutation: ScheduleCourseDocument, variables: { input } });
    }
    await client.refetchQueries({ include: "active" });
  };
  const text = (key: "name" | "place" | "trainer", maxLength: number, required = false) => (
    <TextInput
      label={say(`courses.${key}`)}
      value={draft[key]}
      maxLength={maxLength}
      required={required}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <AskDialog
      opened
      size="xl"
      title={say("courses.planTitle")}
      confirm={say("courses.save")}
      lacks={!isPlan(draft) && say("courses.lacksPlan")}
      onClose={onClose}
      onConfirm={send}
    >
      {text("name", 200, true)}
      <div className={classes.fields}>
        <NativeSelect
          label={say("courses.committee")}
          value={draft.committeeId}
          disabled={course !== null}
          onChange={(event) => change({ committeeId: event.currentTarget.value })}
          data={committees.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <NumberInput
          label={say("courses.seatsLabel")}
          value={draft.seats}
          min={1}
          max={1000}
          allowDecimal={false}
          required
          onChange={(value) => change({ seats: Number(value) })}
        />
        {text("place", 300)}
        {text("trainer", 300)}
      </div>
      <fieldset className={classes.set}>
        <legend>{say("courses.skills")}</legend>
        <div className={classes.checks}>
          {skills.keys.map((skill) => (
            <label key={skill} className={classes.check}>
              <input
                type="checkbox"
                checked={draft.skills.includes(skill)}
                onChange={() =>
                  change({
                    skills: skills.keys.filter((each) => draft.skills.includes(each) !== (each === skill)),
                  })
                }
              />
              {capital(skills.label(skill, language))}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={classes.fields}>
        <DayField
          label={say("courses.firstDay")}
          description={say("courses.templateHint")}
          value={first}
          onChange={setFirst}
        />
        <Button variant="default" disabled={first === ""} onClick={() => void fill().catch(() => undefined)}>
          {say("courses.template")}
        </Button>
      </div>
      {course === null && (
        <TextInput
          label={say("courses.seedGiven")}
          description={say("courses.seedHint")}
          value={seed}
          maxLength={100}
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
      )}
      <SessionsField sessions={draft.sessions} first={first} onChange={(sessions) => change({ sessions })} />
      <Textarea
        label={say("courses.programme")}
        value={draft.programme}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={10}
        onChange={(event) => change({ programme: event.currentTarget.value })}
      />
    </AskDialog>
  );
}
