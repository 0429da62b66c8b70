import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import { COMPARISONS } from "../../filters/filters.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { State } from "../../ui/State.js";
import { OverviewAttention } from "./Attention.js";
import { OverviewFigures } from "./Figures.js";
import { OverviewHeadline } from "./Headline.js";
import { OverviewDocument, type OverviewQuery } from "./Overview.generated.js";
import classes from "./OverviewPage.module.css";
import { OverviewSkeleton } from "./OverviewSkeleton.js";
import { OverviewRatings } from "./Ratings.js";
import { OverviewRegime } from "./Regime.js";
import { OverviewTrends } from "./Trends.js";

function Empty() {
  const { say } = useText();
  return (
    <Card title={say("overview.title")}>
      <State
        icon={<IconInbox size={24} />}
        title={say("overview.empty")}
        action={
          <Button component={Link} to="/">
            {say("overview.wholeScope")}
          </Button>
        }
      >
        {say("overview.emptyWords")}
      </State>
    </Card>
  );
}

function Cards({ overview }: { readonly overview: NonNullable<OverviewQuery["overview"]> }) {
  return (
    <div className={classes.grid}>
      <div className={classes.figures}>
        <OverviewFigures overview={overview} />
      </div>
      <div className={classes.attention}>
        <OverviewAttention overview={overview} />
      </div>
      <OverviewTrends overview={overview} className={classes.trends} />
      <OverviewRatings overview={overview} className={classes.ratings} />
      <OverviewRegime overview={overview} className={classes.regime} />
    </div>
  );
}

/** Is quality rising, where is it weak, are meetings held, who is late? One request. */
export default function OverviewPage() {
  const { say } = useText();
  const { filters } = useFilters();
  const { period, comparison, committee } = filters;
  const result = useQuery(OverviewDocument, {
    variables: {
      period: { from: period.from, before: period.before },
      compareTo: COMPARISONS[comparison],
      committee: committee?.id ?? null,
    },
  });
  const overview = (result.data ?? result.previousData)?.overview ?? null;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("overview.title") }]}
        title={
          overview && overview.cells > 0 ? <OverviewHeadline overview={overview} /> : say("overview.title")
        }
        documentTitle={say("overview.title")}
        tools={<FilterBar />}
      />
      <RejectedNotice />
      <Loaded result={result} skeleton={<OverviewSkeleton />}>
        {(data) =>
          data.overview && data.overview.cells > 0 ? <Cards overview={data.overview} /> : <Empty />
        }
      </Loaded>
    </>
  );
}
