import type { Search } from "../../filters/search.js";
import { useText } from "../../i18n/useText.js";
import { Bone } from "../../ui/Skeleton.js";
import type { ActionsSummaryQuery } from "./Actions.generated.js";
import classes from "./Ageing.module.css";
import { type ActionsView, AGES } from "./actionsView.js";

interface Props {
  readonly data: ActionsSummaryQuery;
  readonly view: ActionsView;
  readonly change: (keys: Search) => void;
}

/** How long what is overdue has been so: three bars on one scale that narrow the list. */
export function Ageing({ data, view, change }: Props) {
  const { say } = useText();
  const counts = AGES.map((age) => data[age]?.totalCount ?? 0);
  const most = Math.max(1, ...counts);
  return (
    <fieldset className={classes.ageing}>
      <legend className={classes.legend}>{say("actions.ageing")}</legend>
      {AGES.map((age, index) => {
        const count = counts[index]!;
        const chosen = view.age === age;
        return (
          <button
            key={age}
            type="button"
            className={classes.bar}
            aria-pressed={chosen}
            data-age={age}
            onClick={() => change({ age: chosen ? undefined : age, show: undefined, view: undefined })}
          >
            <span>{say(`actions.age.${age}`)}</span>
            <span className={classes.track} aria-hidden>
              <span className={classes.fill} style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <b>{say("actions.count", { count })}</b>
          </button>
        );
      })}
    </fieldset>
  );
}

/** The place that the bars will take. */
export function AgeingBones() {
  return (
    <div className={classes.ageing}>
      <div className={classes.legend}>
        <Bone width="40%" height={19} />
      </div>
      {AGES.map((age) => (
        <div key={age} className={classes.bar}>
          <Bone height={10} />
        </div>
      ))}
    </div>
  );
}
