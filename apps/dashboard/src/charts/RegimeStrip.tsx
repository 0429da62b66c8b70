import type { MonthState } from "@nen-nep/schema";
import classes from "./RegimeStrip.module.css";

export interface StripMonth {
  readonly month: string;
  readonly state: MonthState;
  /** Shown when the pointer rests on it. */
  readonly words: string;
}

/** One square a month, oldest first; what it says is spoken as one sentence. */
export function RegimeStrip({
  name,
  months,
}: {
  readonly name: string;
  readonly months: readonly StripMonth[];
}) {
  return (
    <span role="img" aria-label={name} className={classes.strip}>
      {months.map((month) => (
        <span key={month.month} className={classes.month} data-state={month.state} title={month.words} />
      ))}
    </span>
  );
}
