import { Button } from "@mantine/core";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../i18n/useText.js";
import { State } from "../ui/State.js";
import classes from "./NoPage.module.css";

/** An address that leads nowhere. */
export function NoPage() {
  const { say } = useText();
  return (
    <main className={classes.page}>
      <h1 className="visually-hidden">{say("shell.noPage")}</h1>
      <State
        icon={<IconMapOff size={24} />}
        title={say("shell.noPage")}
        action={
          <Button component={Link} to="/">
            {say("shell.toOverview")}
          </Button>
        }
      >
        {say("shell.noPageWords")}
      </State>
    </main>
  );
}
