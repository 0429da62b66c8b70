import { IconTrendingDown, IconTrendingUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./Figures.module.css";

export interface FigureChange {
  readonly text: string;
  /** What the difference means for the work, not its sign: fewer unreported months is better. */
  readonly tone: "better" | "worse" | "neutral";
  readonly direction: "up" | "down" | null;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly change?: FigureChange | null;
  readonly note: ReactNode;
  readonly aside?: ReactNode;
  /** Where the rows behind the figure are listed. */
  readonly link?: {
    readonly to: string;
    readonly search: Record<string, string | undefined>;
    readonly label: string;
  };
}

const ARROWS = { up: IconTrendingUp, down: IconTrendingDown } as const;

function Change({ change }: { readonly change: FigureChange }) {
  const Arrow = change.direction && ARROWS[change.direction];
  return (
    <span className={classes.change} data-tone={change.tone}>
      {Arrow && <Arrow size={15} aria-hidden />}
      {change.text}
    </span>
  );
}

/** One figure of the row at the top of a page. */
export function Figure({ label, value, unit, change, note, aside, link }: Props) {
  return (
    <div className={classes.figure}>
      <dt className={classes.label}>
        {link ? (
          <Link to={link.to} search={link.search} className={classes.link} aria-label={link.label}>
            {label}
          </Link>
        ) : (
          label
        )}
      </dt>
      <dd className={classes.row}>
        <span className={classes.value}>
          {value}
          {unit && <span className={classes.unit}>{unit}</span>}
        </span>
        {change && <Change change={change} />}
        {aside}
      </dd>
      <dd className={classes.note}>{note}</dd>
    </div>
  );
}

/** A row of figures in one surface, divided by hairlines; two by two on a phone. */
export function Figures({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <dl className={classes.figures} aria-label={label}>
      {children}
    </dl>
  );
}
