import { useApolloClient } from "@apollo/client/react";
import { Button, CloseButton } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./News.module.css";
import { tellNews, useNews } from "./news.js";

/** A line that says others changed what one sees, and reads it anew when asked. What is typed stays until then. */
export function News({ onLoaded }: { readonly onLoaded?: () => void }) {
  const { say } = useText();
  const client = useApolloClient();
  const isThere = useNews();
  const [loading, setLoading] = useState(false);
  const reload = async () => {
    setLoading(true);
    const loaded = await client.refetchQueries({ include: "active" }).then(
      () => true,
      () => false,
    );
    setLoading(false);
    if (!loaded) return;
    tellNews(false);
    onLoaded?.();
  };
  if (!isThere) return null;
  return (
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
      <CloseButton aria-label={say("common.close")} onClick={() => tellNews(false)} size={28} />
    </div>
  );
}
