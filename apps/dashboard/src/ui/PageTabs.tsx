import { Link } from "@tanstack/react-router";
import { useText } from "../i18n/useText.js";
import classes from "./PageTabs.module.css";

interface Props<T extends string> {
  readonly to: string;
  readonly tabs: readonly { readonly key: T; readonly label: string }[];
  readonly current: T;
}

/** The parts of a page; each is a place of its own in the address. */
export function PageTabs<T extends string>({ to, tabs, current }: Props<T>) {
  const { say } = useText();
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={say("common.pageParts")} className={classes.tabs}>
      {tabs.map(({ key, label }) => (
        <Link
          key={key}
          to={to}
          search={{ tab: key }}
          resetScroll={false}
          aria-current={key === current ? "page" : undefined}
          className={classes.tab}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
