import { LevelMark } from "../../charts/LevelMark.js";
import { useText } from "../../i18n/useText.js";
import classes from "./Level.module.css";

interface Props {
  readonly need: {
    readonly estimate: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly required: number;
    readonly meetings: number;
    readonly evaluations: number;
    readonly latestOn: string | null;
  };
}

/** The estimated level with its interval against what is required, in words and as a mark, and what it rests on. */
export function Level({ need }: Props) {
  const { say, format } = useText();
  const { estimate, low, high, required, meetings, evaluations, latestOn } = need;
  const whole = (value: number | null) => format.percent(value === null ? null : value / 100, 0);
  return (
    <div className={classes.level}>
      <p className={classes.words}>
        {estimate === null ? (
          meetings > 0 && say("needs.noEstimate")
        ) : (
          <>
            {say("needs.estimate", { estimate: whole(estimate), low: whole(low), high: whole(high) })}
            {", "}
            {say("needs.required", { required: whole(required) })}
          </>
        )}
      </p>
      {estimate !== null && <LevelMark value={estimate} low={low} high={high} required={required} />}
      <p className={classes.basis}>
        {latestOn === null
          ? say("needs.noBasis")
          : say("needs.basis", { meetings, evaluations, day: format.day(latestOn) })}
      </p>
    </div>
  );
}
