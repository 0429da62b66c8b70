import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import type { Tab } from "./measuresView.js";
import classes from "./Tabs.module.css";

/** The parts of the page; each is a place of its own in the address. */
export function Tabs({ tabs, current }: { readonly tabs: readonly Tab[]; readonly current: Tab }) {
  const { say } = useText();
  if (tabs.length === 1) return null;
  return (
    <nav aria-label={say("measures.tabs")} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to="/measures"
          search={{ tab }}
          resetScroll={false}
          aria-current={tab === current ? "page" : undefined}
          className={classes.tab}
        >
          {say(`measures.tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
