import { useDisclosure } from "@mantine/hooks";
import { useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
import { useReference } from "../filters/reference.js";
import { useText } from "../i18n/useText.js";
import { Live } from "../live/Live.js";
import { atRest } from "../ui/atRest.js";
import { BottomBar } from "./BottomBar.js";
import { useShellKeys } from "./keys.js";
import classes from "./Layout.module.css";
import { Sidebar } from "./Navigation.js";
import { TopBar } from "./TopBar.js";

const loadDialogs = () => import("./Dialogs.js");
const Dialogs = lazy(loadDialogs);

/** What stands around every page. */
export function Layout({
  organisation,
  children,
}: {
  readonly organisation: string;
  readonly children: ReactNode;
}) {
  const { say, format } = useText();
  const { today, demonstration } = useReference();
  const [searching, search] = useDisclosure(false);
  const [helping, help] = useDisclosure(false);
  const onSearch = useCallback(() => {
    help.close();
    search.open();
  }, [help.close, search.open]);
  const onHelp = useCallback(() => {
    search.close();
    help.open();
  }, [search.close, help.open]);
  useShellKeys({ onSearch, onHelp });
  const [wereCalled, setWereCalled] = useState(false);
  if ((searching || helping) && !wereCalled) setWereCalled(true);
  // Not before the page, but there when they are called.
  useEffect(
    () =>
      void atRest()
        .then(loadDialogs)
        .catch(() => undefined),
    [],
  );
  // The page that is left stays until the next one is there.
  const leaving = useRouterState({
    select: ({ location, resolvedLocation }) => location.pathname !== resolvedLocation?.pathname,
  });
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {say("shell.skip")}
      </a>
      <Sidebar organisation={organisation} onHelp={onHelp} />
      <div className={classes.column}>
        <Live />
        <TopBar organisation={organisation} onSearch={onSearch} />
        <main id="content" tabIndex={-1} aria-busy={leaving} className={classes.content}>
          {children}
        </main>
        <footer className={classes.footer}>
          <p>{say("shell.dataUntil", { day: format.day(today) })}</p>
          <p>{say("shell.thresholds")}</p>
          {demonstration && <p>{say("common.demonstrationLong")}</p>}
        </footer>
      </div>
      <BottomBar onSearch={onSearch} onHelp={onHelp} />
      {wereCalled && (
        <Suspense fallback={null}>
          <Dialogs
            search={{ opened: searching, onClose: search.close }}
            help={{ opened: helping, onClose: help.close }}
          />
        </Suspense>
      )}
    </div>
  );
}
