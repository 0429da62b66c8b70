import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { trainingRequestKinds, trainingRequestStates } from "@nen-nep/schema";
import { IconMessageQuestion } from "@tabler/icons-react";
import { useState } from "react";
import type { Search } from "../../../filters/search.js";
import { useText } from "../../../i18n/useText.js";
import { Loaded } from "../../../ui/Loaded.js";
import { Picker } from "../../../ui/Picker.js";
import { BoneCard } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import row from "../../../ui/scrollRow.module.css";
import { capital } from "../../common/capital.js";
import classes from "../../common/Tab.module.css";
import { TrainingRequestsDocument } from "./Requests.generated.js";
import { RequestsList } from "./RequestsList.js";
import { type RequestsView, requestsWhere } from "./requestsView.js";

const ALL = "";
const PAGE = 30;

interface Props {
  readonly view: RequestsView;
  readonly change: (keys: Search) => void;
}

function Toolbar({ view, change }: Props) {
  const { say, language } = useText();
  const kinds = [
    { value: ALL, label: say("requests.allKinds") },
    ...trainingRequestKinds.keys.map((key) => ({
      value: key,
      label: trainingRequestKinds.label(key, language),
    })),
  ];
  const states = [
    ...trainingRequestStates.keys.map((key) => ({
      value: key as string,
      label: trainingRequestStates.label(key, language),
    })),
    { value: "all", label: say("requests.allStates") },
  ];
  return (
    <div className={row.row}>
      <Picker
        label={say("requests.state")}
        written={states.find(({ value }) => value === view.shown)?.label ?? ""}
        value={view.shown}
        groups={[{ label: null, options: states }]}
        onPick={(s) => change({ s: s === "OPEN" ? undefined : s })}
      />
      <Picker
        label={say("requests.kind")}
        written={kinds.find(({ value }) => value === (view.kind ?? ALL))?.label ?? ""}
        value={view.kind ?? ALL}
        groups={[{ label: null, options: kinds }]}
        onPick={(k) => change({ k: k === ALL ? undefined : k })}
      />
    </div>
  );
}

/** What is asked of those who organise courses, and what they answered. */
export function RequestsTab({ view, change }: Props) {
  const { say, format } = useText();
  const result = useQuery(TrainingRequestsDocument, { variables: { where: requestsWhere(view) } });
  const [loadingMore, setLoadingMore] = useState(false);
  const shown = result.data ?? result.previousData;
  const isAll = view.shown === "all" && view.kind === null;
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  return (
    <section className={classes.card} aria-labelledby="requests-title">
      <header className={classes.head}>
        <h2 id="requests-title">{say("requests.title")}</h2>
        <p>{say("requests.lead")}</p>
      </header>
      <Toolbar view={view} change={change} />
      <p role="status" className={classes.count}>
        {shown?.requests && capital(say("requests.count", { count: shown.requests.totalCount }))}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ requests }) =>
          !requests || requests.edges.length === 0 ? (
            <State
              icon={<IconMessageQuestion size={24} />}
              title={say("requests.none")}
              action={
                !isAll && (
                  <Button onClick={() => change({ s: "all", k: undefined })}>
                    {say("requests.showAll")}
                  </Button>
                )
              }
            >
              {say("requests.noneWords")}
            </State>
          ) : (
            <>
              <RequestsList requests={requests.edges.map(({ node }) => node)} />
              {requests.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  className={classes.more}
                  loading={loadingMore}
                  onClick={() => more(requests.pageInfo.endCursor)}
                >
                  {say("requests.more", {
                    count: format.count(Math.min(PAGE, requests.totalCount - requests.edges.length)),
                  })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
