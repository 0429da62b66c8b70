import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useText } from "../i18n/useText.js";
import { State } from "../ui/State.js";
import classes from "./NoPage.module.css";

/** What stands in place of a page that failed to draw. */
export function Broken() {
  const { say } = useText();
  return (
    <main className={classes.page}>
      <h1 className="visually-hidden">{say("shell.broken")}</h1>
      <State
        alert
        icon={<IconAlertTriangle size={24} />}
        title={say("shell.broken")}
        action={<Button onClick={() => window.location.reload()}>{say("shell.reload")}</Button>}
      >
        {say("shell.brokenWords")}
      </State>
    </main>
  );
}
