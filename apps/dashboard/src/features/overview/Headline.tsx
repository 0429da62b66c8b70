import { useFragment } from "@apollo/client/react";
import { ratings } from "@nen-nep/schema";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { groupName } from "../common/groupName.js";
import classes from "./Headline.module.css";
import { OverviewHeadlineFragmentDoc, type OverviewQuery } from "./Overview.generated.js";

/** One sentence that is true: it claims a rise, a fall or a shortfall only where the server could tell them. */
export function OverviewHeadline({
  overview,
}: {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
}) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const { data, complete } = useFragment({
    fragment: OverviewHeadlineFragmentDoc,
    fragmentName: "OverviewHeadline",
    from: overview,
  });
  if (!complete) return null;
  const { quality, score, belowFair, regime } = data.headline;
  const compared = filters.comparison !== "none";
  const before = say(`overview.before.${filters.comparison}`);
  const first = () => {
    if (quality === "NO_DATA") return say("overview.NO_DATA");
    if (score === null) return say("overview.TOO_FEW");
    if (!compared) return say("overview.scoreOnly", { score: format.number(score) });
    return say(`overview.${quality}`, { before, score: format.number(score) });
  };
  const second = () => {
    if (belowFair.length > 0) {
      const names = belowFair.map(({ name }) => groupName(name)).join(", ");
      return (
        <>
          {belowFair.length <= 2
            ? say("overview.groupBelow", { names })
            : say("overview.groupsBelow", { count: belowFair.length })}
          <span className={classes.below}>
            {say("overview.belowRating", { rating: ratings.label("FAIR", language) })}
          </span>
        </>
      );
    }
    if (!compared) return null;
    return regime === "RISING" || regime === "FALLING" ? say(`overview.regime${regime}`) : null;
  };
  return (
    <>
      {first()}
      {second()}
    </>
  );
}
