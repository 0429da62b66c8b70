import { useFragment } from "@apollo/client/react";
import { ratings } from "@nen-nep/schema";
import { useNavigate } from "@tanstack/react-router";
import { ChartCard } from "../../charts/ChartCard.js";
import { RatingBars, type RatingRow } from "../../charts/RatingBars.js";
import { periodLabel } from "../../filters/period.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import type { Table } from "../../ui/DataTable.js";
import { groupName } from "../common/groupName.js";
import { useQuestionLink } from "../common/questionLink.js";
import { fairOrBetter } from "./findings.js";
import { type OverviewQuery, OverviewRatingsFragmentDoc } from "./Overview.generated.js";
import { ratingsByGroup } from "./questions.js";

interface Props {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
  readonly className?: string;
}

/** How many evaluations of each group were rated good, fair, average and poor. */
export function OverviewRatings({ overview, className }: Props) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const navigate = useNavigate();
  const { data, complete } = useFragment({
    fragment: OverviewRatingsFragmentDoc,
    fragmentName: "OverviewRatings",
    from: overview,
  });
  const link = useQuestionLink();
  if (!complete) return null;
  const share = fairOrBetter(data.ratings);
  const title =
    share === null
      ? say("overview.ratingsNone")
      : say("overview.ratings", { share: format.percent(share, 0), rating: ratings.label("FAIR", language) });
  const subtitle = say("overview.ratingsNote", { period: periodLabel(filters.period, language) });
  const rows: RatingRow[] = data.groups.map(({ group, score, ratings: counts }) => ({
    key: group.key,
    name: groupName(group.name),
    basis: say("common.basisShort", { evaluations: score.n, cells: score.cells }),
    counts: ratings.keys.map(
      (rating) => counts.find((each) => each.rating === rating) ?? { rating, count: 0, share: null },
    ),
  }));
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      ...ratings.keys.map((key) => ({
        label: ratings.label(key, language),
        numeric: true,
        write: format.count,
      })),
      { label: say("charts.cells"), numeric: true, write: format.count },
    ],
    rows: data.groups.map(({ group, score }, index) => [
      groupName(group.name),
      ...(rows[index]?.counts.map(({ count }) => count) ?? []),
      score.cells,
    ]),
  };
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(ratingsByGroup(filters))}
      className={className}
    >
      <RatingBars
        name={`${title}. ${subtitle}.`}
        rows={rows}
        onOpen={(row, rating) =>
          navigate({
            to: "/cells",
            search: { g: row.key, r: rating, in: filters.committee?.id, p: filters.period.key },
          })
        }
      />
    </ChartCard>
  );
}
