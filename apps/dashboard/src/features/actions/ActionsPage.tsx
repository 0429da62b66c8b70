import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { RejectedNotice } from "../../filters/FilterBar.js";
import type { Search } from "../../filters/search.js";
import { useFilters } from "../../filters/useFilters.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneFigures } from "../../ui/Skeleton.js";
import { ACTION_GIVERS, INSPECTORS, READERS_OF_ALL_ACTIONS } from "../common/actionReaders.js";
import { GiveAction } from "../common/giveAction/GiveAction.js";
import type { Gift } from "../common/giveAction/gift.js";
import { ActionDrawer } from "./ActionDrawer.js";
import { ActionsSummaryDocument } from "./Actions.generated.js";
import classes from "./ActionsPage.module.css";
import { ActionsToolbar } from "./ActionsToolbar.js";
import { Ageing, AgeingBones } from "./Ageing.js";
import { cellsOf, readActionsView } from "./actionsView.js";
import { Board } from "./Board.js";
import { List } from "./List.js";
import { People } from "./People.js";
import { Summary } from "./Summary.js";
import { AcceptToast, useAccept } from "./useAccept.js";

const BODIES = { list: List, board: Board, people: People } as const;

/** What is overdue, how long, with whom? List, board and persons; every choice is in the URL. */
export default function ActionsPage() {
  const { say } = useText();
  const { filters, change } = useFilters();
  const search: Search = useSearch({ strict: false });
  const { view, rejected } = useMemo(
    () => readActionsView(search, filters.committee),
    [search, filters.committee],
  );
  const summary = useQuery(ActionsSummaryDocument, { variables: { cell: cellsOf(view) } });
  const accept = useAccept();
  const { roles, committee } = useViewer();
  const [gift, setGift] = useState<Gift | null>(null);
  const gives = committee !== null && roles.some((role) => ACTION_GIVERS.includes(role));
  const inspects = committee !== null && roles.some((role) => INSPECTORS.includes(role));
  const readsAll = roles.some((role) => READERS_OF_ALL_ACTIONS.includes(role));
  const found = summary.data ?? summary.previousData;
  const Body = BODIES[view.view];
  const open = (id: string) => change({ a: id });
  const heading = () => {
    if (!found?.overdue || !found.open) return say("actions.title");
    const count = found.overdue.totalCount;
    if (count > 0)
      return say("actions.headOverdue", { count, days: found.overdue.nodes[0]?.overdueDays ?? 0 });
    return say(found.open.totalCount > 0 ? "actions.headOnTime" : "actions.headNone");
  };
  return (
    <>
      <PageHead
        crumbs={[{ text: say("actions.title") }]}
        title={heading()}
        documentTitle={say("actions.title")}
        subtitle={say(readsAll ? "actions.subtitle" : "actions.subtitleTraining")}
        tools={
          <>
            {inspects && (
              <Button onClick={() => setGift({ cells: [], committee, inspects })}>
                {say("give.inspect")}
              </Button>
            )}
            {gives && (
              <Button onClick={() => setGift({ cells: [], committee })}>{say("actions.addOwn")}</Button>
            )}
          </>
        }
      />
      <RejectedNotice extra={rejected} />
      <div className={classes.summary}>
        <Loaded
          result={summary}
          skeleton={
            <div className={classes.figures}>
              <BoneFigures />
              <AgeingBones />
            </div>
          }
        >
          {(data) => (
            <div className={classes.figures}>
              <Summary data={data} />
              <Ageing data={data} view={view} change={change} />
            </div>
          )}
        </Loaded>
      </div>
      <section className={classes.card} aria-label={say("actions.table")}>
        <ActionsToolbar view={view} change={change} />
        <Body view={view} accept={accept} onOpen={open} change={change} />
      </section>
      <ActionDrawer id={view.opened} accept={accept} onClose={() => change({ a: undefined })} />
      <AcceptToast accept={accept} />
      <GiveAction gift={gift} onClose={() => setGift(null)} />
    </>
  );
}
