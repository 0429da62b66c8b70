import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import { changesOf } from "./changes.js";
import type { OneMeeting } from "./draft.js";
import classes from "./MeetingSheet.module.css";

/** What superiors found of the record, latest first. */
export function Checks({ meeting }: { readonly meeting: OneMeeting }) {
  const { say, format } = useText();
  const checks = meeting.checks ?? [];
  if (checks.length === 0) return <p className={classes.quiet}>{say("meetings.noChecks")}</p>;
  return (
    <ul className={classes.list}>
      {checks.map(({ id, agrees, note, checkedOn, checkedBy, ofPresent }) => (
        <li key={id}>
          <p className={classes.head}>
            <Tag tone={agrees ? "ok" : "late"}>{say(agrees ? "meetings.agreed" : "meetings.differed")}</Tag>
            {ofPresent === false && <span className={classes.meta}>{say("meetings.outdated")}</span>}
          </p>
          {note && <p>{note}</p>}
          <p className={classes.meta}>
            {say("meetings.checkMeta", {
              day: format.day(checkedOn),
              by: checkedBy ?? say("meetings.checkBy"),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What corrections changed, latest first, each with its reason. */
export function Earlier({ meeting }: { readonly meeting: OneMeeting }) {
  const text = useText();
  const { say, format } = text;
  const earlier = meeting.earlier ?? [];
  return (
    <ul className={classes.list}>
      {earlier.map((before, index) => (
        <li key={before.version}>
          <p className={classes.meta}>
            {say("meetings.earlierAt", { at: format.moment(new Date(before.replacedAt)) })}
          </p>
          {changesOf(before, earlier[index - 1] ?? meeting, text).map(({ label, before: was, after }) => (
            <p key={label}>{say("meetings.change", { label: say(label), before: was, after })}</p>
          ))}
          {before.because && (
            <p className={classes.meta}>{say("meetings.because", { reason: before.because })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
