import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import { COMPARISONS } from "../../filters/filters.js";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Later } from "../../ui/Later.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { CellLevels } from "./CellLevels.js";
import { CellsBehind } from "./CellsBehind.js";
import { CompareGroups } from "./CompareGroups.js";
import { GroupCriteria } from "./Criteria.js";
import { GroupsDocument, type GroupsQuery } from "./Groups.generated.js";
import classes from "./GroupsPage.module.css";
import { GroupsSkeleton } from "./GroupsSkeleton.js";
import { type GroupsView, readGroupsView } from "./groupsView.js";
import { GroupsHeadline } from "./Headline.js";
import { LargeTrend } from "./LargeTrend.js";
import { GroupPanels } from "./Panels.js";
import { GroupPickers } from "./Pickers.js";
import { Severities } from "./Severities.js";

function Empty() {
  const { say } = useText();
  return (
    <Card title={say("groups.title")}>
      <State
        icon={<IconInbox size={24} />}
        title={say("groups.empty")}
        action={
          <Button component={Link} to="/groups">
            {say("overview.wholeScope")}
          </Button>
        }
      >
        {say("groups.emptyWords")}
      </State>
    </Card>
  );
}

interface CardsProps {
  readonly data: GroupsQuery;
  readonly trends: NonNullable<GroupsQuery["groupTrends"]>;
  readonly view: GroupsView;
}

function Cards({ data, trends, view }: CardsProps) {
  const line = trends.groups.find(({ group }) => group?.key === view.group) ?? trends.all;
  const compared = trends.groups.flatMap(({ group }) => (group ? [group] : []));
  return (
    <div className={classes.grid}>
      <LargeTrend trends={trends} line={line} view={view} className={classes.large} />
      <GroupPanels trends={trends} view={view} className={classes.panels} />
      <GroupCriteria data={data} trends={trends} className={classes.criteria} />
      <Later className={classes.behind} skeleton={<BoneCard height={560} />}>
        <CellsBehind line={line} view={view} />
      </Later>
      <Later className={classes.compare} skeleton={<BoneCard height={420} />}>
        <CompareGroups groups={compared} view={view} />
      </Later>
      <Later className={classes.compare} skeleton={<BoneCard height={520} />}>
        <CellLevels group={line.group?.key ?? null} bands={trends.bands} />
      </Later>
      <Later className={classes.compare} skeleton={<BoneCard height={420} />}>
        <Severities />
      </Later>
    </div>
  );
}

/** Which group changed, in what, since when? The first cards in one request, the others as one comes near. */
export default function GroupsPage() {
  const { say, language } = useText();
  const { groups } = useReference();
  const { filters } = useFilters();
  const search: Search = useSearch({ strict: false });
  const { view, rejected } = useMemo(
    () =>
      readGroupsView(
        search,
        groups.map((group) => group.key),
      ),
    [search, groups],
  );
  const { comparison, committee } = filters;
  const period = { from: filters.period.from, before: filters.period.before };
  const result = useQuery(GroupsDocument, {
    variables: {
      period,
      compareTo: COMPARISONS[comparison],
      committee: committee?.id ?? null,
      where: {
        heldOn: period,
        ...(committee && { cell: { committee: { under: { eq: committee.id } } } }),
      },
      metric: view.metric,
      every: view.every,
      language,
    },
  });
  const trends = (result.data ?? result.previousData)?.groupTrends ?? null;
  const known = trends !== null && trends.groups.length > 0;
  return (
    <>
      <PageHead
        crumbs={[{ text: say("groups.title") }]}
        title={known ? <GroupsHeadline trends={trends} view={view} /> : say("groups.title")}
        documentTitle={say("groups.title")}
        tools={<FilterBar />}
      />
      <RejectedNotice extra={rejected} />
      <GroupPickers view={view} />
      <Loaded result={result} skeleton={<GroupsSkeleton />}>
        {(data) =>
          data.groupTrends && data.groupTrends.groups.length > 0 ? (
            <Cards data={data} trends={data.groupTrends} view={view} />
          ) : (
            <Empty />
          )
        }
      </Loaded>
    </>
  );
}
