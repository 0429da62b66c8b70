import { needTiers } from "@nen-nep/schema";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import { TIER_KEYS, TIERS, type TierKey } from "./needsView.js";
import classes from "./Tiers.module.css";

interface Props {
  readonly chosen: TierKey | null;
  readonly counts: Readonly<Record<TierKey, number>> | null;
  readonly change: (keys: Search) => void;
}

/** How many stand in which tier; choosing one narrows the list. What has no evidence stands apart. */
export function Tiers({ chosen, counts, change }: Props) {
  const { say, format, language } = useText();
  return (
    <ul aria-label={say("needs.tiers")} className={classes.tiers}>
      {TIER_KEYS.map((key) => (
        <li key={key} data-apart={key === "noEvidence"}>
          <button
            type="button"
            aria-pressed={key === chosen}
            className={classes.tier}
            onClick={() => change({ tier: key === chosen ? undefined : key })}
          >
            <b>{counts ? format.count(counts[key]) : say("common.noValue")}</b>
            <span>{capital(needTiers.label(TIERS[key], language))}</span>
            {key === "noEvidence" && <small>{say("needs.apart")}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}
