import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconSchool } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Search } from "../../../filters/search.js";
import { useFilters } from "../../../filters/useFilters.js";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { FileButtons } from "../../common/files/FileButtons.js";
import { useQuestionLink, useWritesQueries } from "../../common/questionLink.js";
import classes from "../../common/Tab.module.css";
import { WorkedOut } from "../WorkedOut.js";
import { NEEDS_KEYS } from "./keys.js";
import { TrainingNeedsDocument, type TrainingNeedsQuery } from "./Needs.generated.js";
import { NeedsList } from "./NeedsList.js";
import { NeedsMenu } from "./NeedsMenu.js";
import { NeedsToolbar } from "./NeedsToolbar.js";
import { isNarrowed, type NeedsView, needsWhere, TIER_KEYS, type TierKey } from "./needsView.js";
import { needsAsFile, needsOfList } from "./questions.js";
import { Tiers } from "./Tiers.js";

const PAGE = 20;

const countsOf = (data: TrainingNeedsQuery): Record<TierKey, number> =>
  Object.fromEntries(TIER_KEYS.map((key) => [key, data[key]?.totalCount ?? 0])) as Record<TierKey, number>;

interface Props {
  readonly view: NeedsView;
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

function None({ view, change }: Props) {
  const { say } = useText();
  const narrowed = isNarrowed(view);
  const clear = () => change(Object.fromEntries(NEEDS_KEYS.map((key) => [key, undefined])));
  return (
    <State
      icon={<IconSchool size={24} />}
      title={say(narrowed ? "needs.noneNarrowed" : "needs.none")}
      action={narrowed && <Button onClick={clear}>{say("needs.clear")}</Button>}
    >
      {say(narrowed ? "needs.noneNarrowedWords" : "needs.noneWords")}
    </State>
  );
}

/** Who needs which skills, how sure that is, and why. */
export function NeedsTab({ view, change }: Props) {
  const { say, format, language } = useText();
  const { committee } = useFilters().filters;
  const link = useQuestionLink();
  const writes = useWritesQueries();
  const asked = needsWhere(view, committee);
  const result = useQuery(TrainingNeedsDocument, { variables: { ...asked, language } });
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = result.data ?? result.previousData;
  const awaiting = shown?.awaiting?.totalCount ?? 0;
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <section className={classes.card} aria-labelledby="needs-title">
      <header className={classes.head}>
        <h2 id="needs-title">{say("needs.title")}</h2>
        <p>{say("needs.lead")}</p>
        {awaiting > 0 && (
          <p>
            <Link to="/training" search={{ tab: "requests" }} className={classes.link}>
              {say("needs.awaiting", { count: awaiting })}
            </Link>
          </p>
        )}
      </header>
      <Tiers chosen={view.tier} counts={shown ? countsOf(shown) : null} change={change} />
      <NeedsToolbar view={view} change={change} />
      <div className={classes.above}>
        <p role="status" className={classes.count}>
          {shown?.needs &&
            say(view.tier === null ? "needs.countNeeded" : "needs.count", { count: shown.needs.totalCount })}
        </p>
        {shown?.needs && (
          <NeedsMenu
            rows={shown.needs.edges.map(({ node }) => node)}
            total={shown.needs.totalCount}
            question={link(needsOfList(asked.where, language))}
          />
        )}
      </div>
      {writes && (shown?.needs?.totalCount ?? 0) > 0 && (
        <div className={classes.files}>
          <p>{say("needs.files")}</p>
          <FileButtons question={needsAsFile(asked.where, language)} />
        </div>
      )}
      <Loaded result={result} skeleton={<BoneCard height={640} />}>
        {({ needs, skillLevels }) => (
          <>
            {!needs || needs.edges.length === 0 ? (
              <None view={view} change={change} />
            ) : (
              <NeedsList rows={needs.edges.map(({ node }) => node)} />
            )}
            {needs?.pageInfo.hasNextPage && (
              <Button
                variant="default"
                className={classes.more}
                loading={loadingMore}
                onClick={() => more(needs.pageInfo.endCursor)}
              >
                {say("needs.more", {
                  count: format.count(Math.min(PAGE, needs.totalCount - needs.edges.length)),
                })}
              </Button>
            )}
            <WorkedOut levels={skillLevels} />
          </>
        )}
      </Loaded>
    </section>
  );
}
