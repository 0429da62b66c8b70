import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { CountTile } from "../../../ui/CountTile.js";
import { STAGE_KEYS, type Stage } from "../../common/measureStages.js";
import classes from "./Stages.module.css";

interface Props {
  readonly chosen: Stage | null;
  readonly counts: Readonly<Record<Stage, number>> | null;
  readonly change: (keys: Search) => void;
}

/** The way of a case in its order, with how many stand where; choosing one narrows the list. */
export function Stages({ chosen, counts, change }: Props) {
  const { say, format } = useText();
  return (
    <ol aria-label={say("cases.stages")} className={classes.stages}>
      {STAGE_KEYS.map((stage) => (
        <li key={stage}>
          <CountTile
            count={counts ? format.count(counts[stage]) : say("common.noValue")}
            label={say(`cases.stage.${stage}`)}
            chosen={stage === chosen}
            onPress={() => change({ step: stage === chosen ? undefined : stage })}
          />
        </li>
      ))}
    </ol>
  );
}
