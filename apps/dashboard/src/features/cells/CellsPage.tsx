import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { addMonths } from "@nen-nep/schema";
import { IconFilterOff } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FilterBar, RejectedNotice } from "../../filters/FilterBar.js";
import { useReference } from "../../filters/reference.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { ACTION_GIVERS } from "../common/actionReaders.js";
import { GiveAction } from "../common/giveAction/GiveAction.js";
import { useQuestionLink } from "../common/questionLink.js";
import { CellsDocument } from "./Cells.generated.js";
import { CellsList } from "./CellsList.js";
import { CellsMenu } from "./CellsMenu.js";
import classes from "./CellsPage.module.css";
import { CellsToolbar } from "./CellsToolbar.js";
import { cellsVariables, readCellsView } from "./cellsSearch.js";
import { CELLS_KEYS } from "./keys.js";
import { cellsOfList } from "./questions.js";
import { useChosen } from "./useChosen.js";

const PAGE = 50;
const MONTHS = 12;

/** Which cells need attention? Search without marks, facets, order and pages; all of it in the URL. */
export default function CellsPage() {
  const { say, format } = useText();
  const { groups } = useReference();
  const { filters, change } = useFilters();
  const search: Search = useSearch({ strict: false });
  const { view, rejected } = useMemo(
    () =>
      readCellsView(
        search,
        groups.map((group) => group.key),
      ),
    [search, groups],
  );
  const { period, committee } = filters;
  const months = { from: addMonths(period.before, -MONTHS), before: period.before };
  const asked = cellsVariables(view, period, committee?.id ?? null);
  const link = useQuestionLink();
  const result = useQuery(CellsDocument, {
    variables: { ...asked, first: PAGE, ...months },
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const gives = useViewer().roles.some((role) => ACTION_GIVERS.includes(role));
  const { chosen, ids, choose, clear: unchoose } = useChosen();
  const [giving, setGiving] = useState(false);
  const cells = (result.data ?? result.previousData)?.cells;
  const clear = () => change(Object.fromEntries(CELLS_KEYS.map((key) => [key, undefined])));
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <>
      <PageHead
        crumbs={[{ text: say("cells.title") }]}
        title={say("cells.heading")}
        documentTitle={say("cells.title")}
        tools={<FilterBar comparison={false} />}
      />
      <RejectedNotice extra={rejected} />
      <section className={classes.card} aria-label={say("cells.table")}>
        <CellsToolbar view={view} change={change} />
        <div className={classes.above}>
          <p role="status" className={classes.count}>
            {cells ? say("cells.count", { count: cells.totalCount }) : ""}
          </p>
          {cells && (
            <CellsMenu
              cells={cells.edges.map(({ node }) => node)}
              months={months}
              total={cells.totalCount}
              question={link(cellsOfList(asked))}
            />
          )}
        </div>
        {chosen.length > 0 && (
          <div className={classes.chosen}>
            <p role="status">{say("give.chosen", { count: chosen.length })}</p>
            <Button onClick={() => setGiving(true)}>{say("give.give")}</Button>
            <Button variant="default" onClick={unchoose}>
              {say("give.clear")}
            </Button>
          </div>
        )}
        <Loaded result={result} skeleton={<BoneCard height={640} />}>
          {({ cells: found }) =>
            !found || found.edges.length === 0 ? (
              <State
                icon={<IconFilterOff size={24} />}
                title={say("cells.none")}
                action={<Button onClick={clear}>{say("cells.clear")}</Button>}
              >
                {say("cells.noneWords")}
              </State>
            ) : (
              <>
                <CellsList
                  cells={found.edges.map(({ node }) => node)}
                  months={months}
                  view={view}
                  period={period.key}
                  change={change}
                  chosen={gives ? ids : null}
                  choose={choose}
                />
                {found.pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    loading={loadingMore}
                    onClick={() => more(found.pageInfo.endCursor)}
                    className={classes.more}
                  >
                    {say("cells.more", {
                      count: format.count(Math.min(PAGE, found.totalCount - found.edges.length)),
                    })}
                  </Button>
                )}
              </>
            )
          }
        </Loaded>
      </section>
      <GiveAction
        gift={giving ? { cells: chosen } : null}
        onClose={() => {
          setGiving(false);
          unchoose();
        }}
      />
    </>
  );
}
