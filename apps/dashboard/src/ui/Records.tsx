import type { ReactNode } from "react";
import classes from "./records.module.css";

/** A table of records; where there is no room for its columns, each record is a card of labelled values (`data-label`). */
export function Records({
  className = "",
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.frame}>
      <table className={`${classes.table} ${className}`}>{children}</table>
    </div>
  );
}
