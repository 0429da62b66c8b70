import type { ReactNode } from "react";
import classes from "./Card.module.css";

interface Props {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** The card's menu or switch, at the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
}

/** A white surface with a title that states the finding and a subtitle that states its grounds. */
export function Card({ title, subtitle, tools, children, className, id }: Props) {
  return (
    <section className={[classes.card, className].filter(Boolean).join(" ")} id={id}>
      <header className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        </div>
        {tools && <div className={classes.tools}>{tools}</div>}
      </header>
      {children}
    </section>
  );
}
