import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { actionKinds } from "@nen-nep/schema";
import { IconFilterOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Loaded } from "../../ui/Loaded.js";
import { Records } from "../../ui/Records.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { capital } from "../common/capital.js";
import { ActionsDocument } from "./Actions.generated.js";
import { listVariables } from "./actionsView.js";
import { ACTIONS_KEYS } from "./keys.js";
import classes from "./List.module.css";
import { Status } from "./Status.js";
import type { BodyProps } from "./useAccept.js";
import { type Line, ownerOf, placeOf, titleOf } from "./words.js";

const PAGE = 50;

interface RowProps extends Pick<BodyProps, "accept" | "onOpen"> {
  readonly line: Line;
}

function Row({ line, accept, onOpen }: RowProps) {
  const text = useText();
  const { say, format, language } = text;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.open} onClick={() => onOpen(line.id)}>
          {titleOf(line, text)}
        </button>
        {line.title && (
          <span className={classes.note}>{capital(actionKinds.label(line.kind, language))}</span>
        )}
      </th>
      <td data-label={say("actions.where")} className={classes.where}>
        {line.cell ? (
          <Link to="/cells/$code" params={{ code: line.cell.code }}>
            {line.cell.name}
          </Link>
        ) : (
          placeOf(line)
        )}
      </td>
      <td data-label={say("actions.owner")}>{ownerOf(line, text)}</td>
      <td data-label={say("actions.due")} className={classes.day}>
        {format.day(line.dueOn)}
      </td>
      <td data-label={say("actions.status")}>
        <Status line={accept.shown(line)} />
      </td>
    </tr>
  );
}

/** The actions as a table; as cards where the page is narrow. */
export function List({ view, accept, onOpen, change }: BodyProps) {
  const { say, format } = useText();
  const result = useQuery(ActionsDocument, { variables: { ...listVariables(view), first: PAGE } });
  const [loadingMore, setLoadingMore] = useState(false);
  const more = async (after: string | null) => {
    setLoadingMore(true);
    await result.fetchMore({ variables: { after } }).catch(() => undefined);
    setLoadingMore(false);
  };
  const clear = () => change(Object.fromEntries(ACTIONS_KEYS.map((key) => [key, undefined])));
  const total = (result.data ?? result.previousData)?.actions?.totalCount;
  return (
    <>
      <p role="status" className={classes.count}>
        {total === undefined ? "" : say("actions.count", { count: total })}
      </p>
      <Loaded result={result} skeleton={<BoneCard height={520} />}>
        {({ actions }) =>
          !actions || actions.edges.length === 0 ? (
            <State
              icon={<IconFilterOff size={24} />}
              title={say("actions.none")}
              action={<Button onClick={clear}>{say("actions.clear")}</Button>}
            >
              {say("actions.noneWords")}
            </State>
          ) : (
            <>
              <Records className={classes.table}>
                <caption className="visually-hidden">{say("actions.table")}</caption>
                <thead>
                  <tr>
                    {(["what", "where", "owner", "due", "status"] as const).map((column) => (
                      <th key={column} scope="col">
                        {say(`actions.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {actions.edges.map(({ node }) => (
                    <Row key={node.id} line={node} accept={accept} onOpen={onOpen} />
                  ))}
                </tbody>
              </Records>
              {actions.pageInfo.hasNextPage && (
                <Button
                  variant="default"
                  loading={loadingMore}
                  onClick={() => more(actions.pageInfo.endCursor)}
                  className={classes.more}
                >
                  {say("actions.more", {
                    count: format.count(Math.min(PAGE, actions.totalCount - actions.edges.length)),
                  })}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
