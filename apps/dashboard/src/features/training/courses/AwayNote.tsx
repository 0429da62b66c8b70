import { useText } from "../../../i18n/useText.js";
import classes from "./Courses.module.css";

interface Props {
  readonly awayAt: readonly { readonly number: number; readonly day: string }[];
  /** What follows for whoever reads it. */
  readonly then: "enrol" | "accept" | "seat";
}

/** Warns that somebody said they cannot attend on days of some sessions; nothing where there are none. */
export function AwayNote({ awayAt, then }: Props) {
  const { say, format } = useText();
  if (awayAt.length === 0) return null;
  const sessions = awayAt.map(({ number, day }) => say("courses.awayAt", { number, day: format.day(day) }));
  return (
    <p className={classes.warn} role={then === "enrol" ? "status" : undefined}>
      {say(`courses.away.${then}`, { sessions: sessions.join(", ") })}
    </p>
  );
}
