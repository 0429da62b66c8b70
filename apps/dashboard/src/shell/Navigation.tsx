import { IconHelpCircle } from "@tabler/icons-react";
import { Fragment } from "react";
import { useReference } from "../filters/reference.js";
import { useText } from "../i18n/useText.js";
import { Brand } from "./Brand.js";
import classes from "./Navigation.module.css";
import { PageLinks } from "./PageLinks.js";
import { useShellPages } from "./pages.js";

/** The side of the page: full from 1200 px, icons only from 700 px. */
export function Sidebar({
  organisation,
  onHelp,
}: {
  readonly organisation: string;
  readonly onHelp: () => void;
}) {
  const { say, format } = useText();
  const { today, demonstration } = useReference();
  const pages = useShellPages();
  return (
    <aside className={classes.sidebar}>
      <div className={classes.sticky}>
        <Brand organisation={organisation} />
        <nav aria-label={say("shell.nav")} className={classes.nav}>
          {[...new Set(pages.map(({ section }) => section))].map((section) => (
            <Fragment key={section}>
              <p className={classes.section}>{say(section)}</p>
              <PageLinks pages={pages.filter((page) => page.section === section)} className={classes.link} />
            </Fragment>
          ))}
        </nav>
        <button type="button" className={classes.link} onClick={onHelp} aria-label={say("shell.help")}>
          <IconHelpCircle size={20} stroke={1.6} aria-hidden />
          <span>{say("shell.help")}</span>
          <kbd className={classes.key}>?</kbd>
        </button>
        <p className={classes.foot}>
          {say("shell.dataUntil", { day: format.day(today) })}
          {demonstration && (
            <>
              <br />
              {say("common.demonstration")}
            </>
          )}
        </p>
      </div>
    </aside>
  );
}
