import { IconHelpCircle, IconSearch } from "@tabler/icons-react";
import { Link, useSearch } from "@tanstack/react-router";
import { Fragment } from "react";
import { FILTER_KEYS } from "../filters/filters.js";
import { useReference } from "../filters/reference.js";
import { onlyStrings } from "../filters/search.js";
import { useText } from "../i18n/useText.js";
import { Brand } from "./Brand.js";
import classes from "./Navigation.module.css";
import { type ShellPage, useShellPages } from "./pages.js";

const keepFilters = onlyStrings(FILTER_KEYS);

function PageLinks({
  pages,
  className,
}: {
  readonly pages: readonly ShellPage[];
  readonly className: string | undefined;
}) {
  const { say } = useText();
  const search = useSearch({ strict: false });
  return pages.map(({ to, label, icon: Icon }) => (
    <Link
      key={to}
      to={to}
      search={keepFilters(search)}
      className={className}
      activeOptions={{ exact: to === "/", includeSearch: false }}
      aria-label={say(label)}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span>{say(label)}</span>
    </Link>
  ));
}

/** The side of the page: full from 1100 px, icons only from 700 px. */
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

/** The bar at the bottom of a phone. */
export function BottomBar({
  onSearch,
  onHelp,
}: {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}) {
  const { say } = useText();
  const pages = useShellPages();
  return (
    <nav aria-label={say("shell.nav")} className={classes.bottom}>
      <PageLinks pages={pages} className={classes.tab} />
      <button type="button" className={classes.tab} onClick={onSearch}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <span>{say("shell.searchShort")}</span>
      </button>
      <button type="button" className={classes.tab} onClick={onHelp}>
        <IconHelpCircle size={20} stroke={1.6} aria-hidden />
        <span>{say("shell.help")}</span>
      </button>
    </nav>
  );
}
