import { useText } from "../../i18n/useText.js";
import { Stepper } from "../../ui/Stepper.js";
import { COUNTS, type Draft, type Faults, shareOf, sumOf } from "./draft.js";
import classes from "./Field.module.css";

interface Props {
  readonly draft: Draft;
  readonly faults: Faults;
  /** Members of the cell, to compare the sum with; null where the office does not say. */
  readonly members: number | null;
  readonly change: (patch: Partial<Draft>) => void;
}

/** Who was there: stepped or typed, summed while one types. */
export function Counts({ draft, faults, members, change }: Props) {
  const { say, format } = useText();
  const { counts } = draft;
  const sum = sumOf(counts);
  const share = shareOf(counts);
  const differs = sum !== null && members !== null && sum !== members;
  const compared =
    sum === null || members === null
      ? ""
      : ` · ${say(differs ? "meetings.sumDiffers" : "meetings.sumMatches", { members: format.count(members) })}`;
  const words =
    sum === null
      ? say("meetings.sumMissing")
      : say("meetings.sum", { sum: format.count(sum), share: format.percent(share, 0) }) + compared;
  return (
    <fieldset className={classes.group}>
      <legend>{say("meetings.attendance")}</legend>
      <div className={classes.steppers}>
        {COUNTS.map((field) => {
          const what = say(`meetings.${field}`);
          const fault = faults[field];
          return (
            <Stepper
              key={field}
              label={what}
              fewer={say("meetings.fewer", { what })}
              more={say("meetings.more", { what })}
              value={counts[field]}
              error={fault && say(fault)}
              onChange={(value) => change({ counts: { ...counts, [field]: value } })}
            />
          );
        })}
      </div>
      <p role="status" className={classes.sum} data-tone={differs ? "soon" : undefined}>
        {words}
      </p>
    </fieldset>
  );
}

const LENGTHS = [90, 120] as const;
const STEP = 5;

/** How long it took: the two lengths of the rules at a touch, any other stepped or typed. */
export function Length({ draft, faults, change }: Omit<Props, "members">) {
  const { say } = useText();
  const what = say("meetings.length");
  return (
    <div>
      <Stepper
        label={what}
        fewer={say("meetings.fewer", { what })}
        more={say("meetings.more", { what })}
        step={STEP}
        value={draft.length}
        error={faults.lengthMinutes && say(faults.lengthMinutes)}
        onChange={(length) => change({ length })}
      />
      <div className={classes.chips}>
        {LENGTHS.map((length) => (
          <button
            key={length}
            type="button"
            className={classes.chip}
            aria-pressed={draft.length === length}
            onClick={() => change({ length })}
          >
            {say("meetings.minutesLong", { minutes: length })}
          </button>
        ))}
      </div>
    </div>
  );
}
