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
import classes from "./CompareGroups.module.css";
import type { CompareGroupsQuery } from "./Groups.generated.js";
import { ratingsOfTwo } from "./questions.js";

type Difference = NonNullable<CompareGroupsQuery["groupDifference"]>;

/** The ratings of two groups, and what share of their meetings they held. */
export function ComparedRatings({ difference }: { readonly difference: Difference }) {
  const { say, format, language } = useText();
  const { filters } = useFilters();
  const link = useQuestionLink();
  const navigate = useNavigate();
  const sides = [difference.first, difference.second];
  const rows = sides.map(
    ({ group, ratings: counts }): RatingRow => ({
      key: group.key,
      name: groupName(group.name),
      basis: say("common.evaluations", { count: counts.reduce((sum, { count }) => sum + count, 0) }),
      counts: ratings.keys.map(
        (rating) => counts.find((each) => each.rating === rating) ?? { rating, count: 0, share: null },
      ),
    }),
  );
  const title = say("groups.compareRatings");
  const subtitle = say("overview.ratingsNote", { period: periodLabel(filters.period, language) });
  const table: Table = {
    columns: [
      { label: say("charts.group") },
      ...ratings.keys.map((key) => ({
        label: ratings.label(key, language),
        numeric: true,
        write: format.count,
      })),
      { label: say("charts.cells"), numeric: true, write: format.count },
      { label: say("overview.tipShare"), numeric: true, write: format.percent },
      { label: say("overview.tipHeld"), numeric: true, write: format.count },
      { label: say("overview.tipUnreported"), numeric: true, write: format.count },
    ],
    rows: sides.map(({ group, cells, held }, index) => [
      groupName(group.name),
      ...(rows[index]?.counts.map(({ count }) => count) ?? []),
      ...[cells, held.share, held.held, held.unreported],
    ]),
  };
  const { first, second, held } = difference;
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      table={table}
      question={link(ratingsOfTwo(filters, difference.first.group.key, difference.second.group.key))}
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
      <p className={classes.note}>
        <strong>
          {say("groups.heldTitle", {
            first: groupName(first.group.name),
            firstShare: format.percent(first.held.share),
            second: groupName(second.group.name),
            secondShare: format.percent(second.held.share),
          })}
        </strong>
        {held.low !== null && held.high !== null && (
          <>
            .{" "}
            {say("groups.heldBounds", {
              low: format.signed(held.low * 100),
              high: format.signed(held.high * 100),
            })}
          </>
        )}
      </p>
    </ChartCard>
  );
}
