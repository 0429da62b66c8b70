import type { ReactNode } from "react";
import classes from "./ReportTable.module.css";

/** A region that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

export interface Heading {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A table of the report; on a narrow screen it scrolls sideways by itself, on paper it never does. */
export function ReportTable({
  caption,
  headings,
  children,
}: {
  readonly caption: string;
  readonly headings: readonly Heading[];
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.scroll} {...REACHABLE} aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            {headings.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
