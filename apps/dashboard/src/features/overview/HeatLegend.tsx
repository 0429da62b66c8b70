import { HEAT_STEPS } from "../../charts/HeatMap.js";
import { useText } from "../../i18n/useText.js";
import classes from "./HeatLegend.module.css";

/** What the colours of the heat-map mean. */
export function HeatLegend() {
  const { say, format } = useText();
  const percent = (share: number) => format.percent(share, 0);
  return (
    <div className={classes.legend}>
      <span className={classes.steps}>
        {say("overview.heatFrom", { percent: percent(HEAT_STEPS[1]) })}
        <span className={classes.scale} aria-hidden>
          {HEAT_STEPS.map((from, step) => (
            <i key={from} style={{ background: `var(--heat-${step})` }} />
          ))}
        </span>
        {say("overview.heatTo", { percent: percent(HEAT_STEPS[6]) })}
      </span>
      <span>{say("overview.heatWords")}</span>
      <span>{say("overview.heatMissing")}</span>
    </div>
  );
}
