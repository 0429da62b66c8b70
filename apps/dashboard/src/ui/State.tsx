import type { ReactNode } from "react";
import classes from "./State.module.css";

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly alert?: boolean;
}

/** What stands where there is nothing to show: why, and what to do next. */
export function State({ icon, title, children, action, alert = false }: Props) {
  return (
    <div className={classes.state} role={alert ? "alert" : undefined}>
      <span className={classes.icon}>{icon}</span>
      <p className={classes.title}>{title}</p>
      <p className={classes.words}>{children}</p>
      {action}
    </div>
  );
}

/** A line across the page that something was done differently than asked. */
export function Notice({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={classes.notice} role="status">
      <p>{children}</p>
      {action}
    </div>
  );
}
