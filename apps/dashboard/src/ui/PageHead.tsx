import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./PageHead.module.css";

export interface Crumb {
  readonly text: string;
  readonly to?: string;
  readonly search?: Record<string, string | undefined>;
}

interface Props {
  readonly crumbs: readonly Crumb[];
  readonly title: ReactNode;
  /** What the browser's tab says. */
  readonly documentTitle: string;
  readonly subtitle?: ReactNode;
  readonly tools?: ReactNode;
}

/** The path, the heading and the page's filters. The heading takes the focus when one arrives at the page. */
export function PageHead({ crumbs, title, documentTitle, subtitle, tools }: Props) {
  const { say } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · ${say("common.product")}`;
  }, [documentTitle, say]);
  useEffect(() => {
    if (document.documentElement.dataset.arrived === "yes") heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes.head}>
      <nav aria-label={say("common.breadcrumb")} className={classes.crumbs}>
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.text}>
            {index > 0 && <IconChevronRight size={14} aria-hidden />}
            {crumb.to ? (
              <Link to={crumb.to} search={crumb.search ?? {}}>
                {crumb.text}
              </Link>
            ) : (
              <span>{crumb.text}</span>
            )}
          </Fragment>
        ))}
      </nav>
      <div className={classes.words}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
      </div>
      {tools && <div className={classes.tools}>{tools}</div>}
    </header>
  );
}
