import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useLocation, useParams, useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent } from "react";
import { ChangedOfCellDocument } from "./Changed.generated.js";
import classes from "./LiveChanges.module.css";
import { type Change, listen } from "./listen.js";
import { News } from "./News.js";
import { tellNews } from "./news.js";
import { shows } from "./topics.js";

/** Whether records are of a cell; without ids they may be. */
async function areOf(client: ApolloClient, code: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const variables = { code, ids: [...ids] };
  const { data } = await client.query({
    query: ChangedOfCellDocument,
    variables,
    fetchPolicy: "no-cache",
    errorPolicy: "ignore",
  });
  return (data?.cells?.totalCount ?? 0) > 0;
}

/** Says above the page that others changed what it shows. */
export default function LiveChanges() {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const page = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? "" });
  const { code } = useParams({ strict: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has been read just now
  useEffect(() => tellNews(false), [pathname]);
  const hear = useEffectEvent(async ({ topic, ids }: Change) => {
    if (!shows(page, topic)) return;
    const concerned = code === undefined || (await areOf(client, code, ids).catch(() => false));
    if (concerned && pathname === window.location.pathname) tellNews(true);
  });
  useEffect(() => listen((change) => void hear(change)), []);
  return (
    <div role="status" className={classes.place}>
      <News onLoaded={() => document.getElementById("content")?.focus({ preventScroll: true })} />
    </div>
  );
}
