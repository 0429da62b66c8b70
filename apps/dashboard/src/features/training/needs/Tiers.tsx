import { needTiers } from "@nen-nep/schema";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { CountTile } from "../../../ui/CountTile.js";
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
          <CountTile
            count={counts ? format.count(counts[key]) : say("common.noValue")}
            label={capital(needTiers.label(TIERS[key], language))}
            note={key === "noEvidence" ? say("needs.apart") : undefined}
            chosen={key === chosen}
            onPress={() => change({ tier: key === chosen ? undefined : key })}
          />
        </li>
      ))}
    </ul>
  );
}
