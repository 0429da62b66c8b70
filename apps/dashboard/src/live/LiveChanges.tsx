import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { Button, CloseButton } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useLocation, useParams, useRouterState } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { useText } from "../i18n/useText.js";
import { ChangedOfCellDocument } from "./Changed.generated.js";
import classes from "./LiveChanges.module.css";
import { type Change, listen } from "./listen.js";
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

/** A line above the page once others changed what it shows. What is read or typed stays until one asks for the new. */
export default function LiveChanges() {
  const { say } = useText();
  const client = useApolloClient();
  const { pathname } = useLocation();
  const page = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? "" });
  const { code } = useParams({ strict: false });
  const [news, setNews] = useState({ of: pathname, some: false });
  if (news.of !== pathname) setNews({ of: pathname, some: false });
  const [loading, setLoading] = useState(false);

  const hear = useEffectEvent(async ({ topic, ids }: Change) => {
    if (!shows(page, topic)) return;
    const concerned = code === undefined || (await areOf(client, code, ids).catch(() => false));
    if (concerned) setNews({ of: pathname, some: true });
  });
  useEffect(() => listen((change) => void hear(change)), []);
  const forget = () => setNews({ of: pathname, some: false });

  const reload = async () => {
    setLoading(true);
    const loaded = await client.refetchQueries({ include: "active" }).then(
      () => true,
      () => false,
    );
    setLoading(false);
    if (!loaded) return;
    forget();
    document.getElementById("content")?.focus({ preventScroll: true });
  };

  return (
    <div role="status" className={classes.place}>
      {news.some && (
        <div className={classes.line}>
          <p>{say("shell.news")}</p>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconRefresh size={16} />}
            loading={loading}
            onClick={reload}
          >
            {say("shell.reload")}
          </Button>
          <CloseButton aria-label={say("common.close")} onClick={forget} size={28} />
        </div>
      )}
    </div>
  );
}
