import { ActionIcon, Button, NativeSelect, TextInput } from "@mantine/core";
import { addDays, type CourseSessionForm, courseSessionForms, workdayAfter } from "@nen-nep/schema";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useText } from "../../../i18n/useText.js";
import { DayField } from "../../../ui/DayField.js";
import { capital } from "../../common/capital.js";
import classes from "./Courses.module.css";
import { type SessionDraft, sessionOf } from "./plan.js";

interface Props {
  readonly sessions: readonly SessionDraft[];
  /** The day that the first session begins with. */
  readonly first: string;
  readonly onChange: (sessions: readonly SessionDraft[]) => void;
}

/** The sessions of a course, one line each. */
export function SessionsField({ sessions, first, onChange }: Props) {
  const { say, language } = useText();
  const patch = (at: number, change: Partial<SessionDraft>) =>
    onChange(sessions.map((session, index) => (index === at ? { ...session, ...change } : session)));
  const add = () => {
    const last = sessions.at(-1);
    onChange([
      ...sessions,
      sessionOf({ day: last ? workdayAfter(addDays(last.day, 1), 0) : first, form: "LECTURE", topic: "" }),
    ]);
  };
  return (
    <fieldset className={classes.set}>
      <legend>{say("courses.sessions")}</legend>
      <ol>
        {sessions.map((session, index) => (
          <li key={session.id} className={classes.line}>
            <div>
              <DayField
                label={`${say("courses.session", { number: index + 1 })}: ${say("courses.day").toLocaleLowerCase()}`}
                value={session.day}
                required
                onChange={(day) => patch(index, { day })}
              />
              <NativeSelect
                label={say("courses.form")}
                value={session.form}
                onChange={(event) => patch(index, { form: event.currentTarget.value as CourseSessionForm })}
                data={courseSessionForms.keys.map((form) => ({
                  value: form,
                  label: capital(courseSessionForms.label(form, language)),
                }))}
              />
              <TextInput
                label={say("courses.topic")}
                value={session.topic}
                maxLength={300}
                required
                onChange={(event) => patch(index, { topic: event.currentTarget.value })}
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={44}
              aria-label={say("courses.dropSession", { number: index + 1 })}
              onClick={() => onChange(sessions.filter((_, at) => at !== index))}
            >
              <IconX size={18} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" mt={8} leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {say("courses.addSession")}
      </Button>
    </fieldset>
  );
}
