import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import { COMPARISONS } from "../../filters/filters.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Below } from "../../ui/Below.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { State } from "../../ui/State.js";
import { FORM_USERS } from "../common/evaluators.js";
import { CASE_COUNTERS } from "../common/measureRoles.js";
import { NEED_OFFICIALS } from "../common/trainingRoles.js";
import { OverviewAttention } from "./Attention.js";
import { OverviewAwaiting } from "./Awaiting.js";
import { OverviewCases } from "./Cases.js";
import { OverviewFigures } from "./Figures.js";
import { OverviewHeadline } from "./Headline.js";
import { OverviewDocument, type OverviewQuery } from "./Overview.generated.js";
import classes from "./OverviewPage.module.css";
import { OverviewSkeleton } from "./OverviewSkeleton.js";
import { OverviewPilots } from "./Pilots.js";
import { needsIn } from "./questions.js";
import { OverviewRatings } from "./Ratings.js";
import { OverviewRegime } from "./Regime.js";
import { OverviewSkills } from "./Skills.js";
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

function Cards({
  overview,
  work,
}: {
  readonly overview: NonNullable<OverviewQuery["overview"]>;
  readonly work: OverviewQuery;
}) {
  const plan = work.plans?.nodes[0];
  return (
    <div className={classes.grid}>
      <div className={classes.figures}>
        <OverviewFigures overview={overview} work={work} />
      </div>
      <OverviewAwaiting work={work} className={classes.awaiting} />
      <OverviewCases steps={work.steps?.rows ?? []} className={classes.cases} />
      <Below className={classes.below} height={1600}>
        <div className={classes.attention}>
          <OverviewAttention overview={overview} />
        </div>
        <OverviewTrends overview={overview} className={classes.trends} />
        <OverviewRatings overview={overview} className={classes.ratings} />
        <OverviewRegime overview={overview} className={classes.regime} />
        {work.skills && <OverviewSkills work={work} className={classes.skills} />}
        {plan && <OverviewPilots plan={plan} className={classes.pilots} />}
      </Below>
    </div>
  );
}

/** Is quality rising, where is it weak, are meetings held, who is late? One request. */
export default function OverviewPage() {
  const { say, language } = useText();
  const { filters } = useFilters();
  const { roles } = useViewer();
  const { period, comparison, committee } = filters;
  const result = useQuery(OverviewDocument, {
    variables: {
      period: { from: period.from, before: period.before },
      compareTo: COMPARISONS[comparison],
      committee: committee?.id ?? null,
      cell: committee ? { committee: { under: { eq: committee.id } } } : undefined,
      plan: { state: { eq: "APPROVED" }, from: { lt: period.before } },
      fillsForms: roles.some((role) => FORM_USERS.includes(role)),
      countsCases: roles.some((role) => CASE_COUNTERS.includes(role)),
      readsNeeds: roles.some((role) => NEED_OFFICIALS.includes(role)),
      needs: needsIn(filters),
      unseen: { ...needsIn(filters), tier: { eq: "NO_EVIDENCE" } },
      language,
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
          data.overview && data.overview.cells > 0 ? (
            <Cards overview={data.overview} work={data} />
          ) : (
            <Empty />
          )
        }
      </Loaded>
    </>
  );
}
