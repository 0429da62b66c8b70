import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import classes from "./Awaiting.module.css";
import { type Awaited, awaitingOf } from "./awaiting.js";
import type { OverviewQuery } from "./Overview.generated.js";

function SoonestDay({ day, dayIs }: Pick<Awaited, "day" | "dayIs">) {
  const { say, format } = useText();
  const { today } = useReference();
  if (!day || !dayIs) return null;
  if (dayIs === "due" && day < today) {
    return <Tag tone="late">{say("overview.await.overdue", { day: format.day(day) })}</Tag>;
  }
  return <span className={classes.day}>{say(`overview.await.${dayIs}`, { day: format.day(day) })}</span>;
}

/** What waits for whoever looks; nothing where there is nothing. */
export function OverviewAwaiting({
  work,
  className,
}: {
  readonly work: OverviewQuery;
  readonly className?: string;
}) {
  const { say, format } = useText();
  const awaiting = awaitingOf(work);
  if (awaiting.length === 0) return null;
  return (
    <Card title={say("overview.await")} subtitle={say("overview.awaitNote")} className={className}>
      <ul className={classes.list}>
        {awaiting.map(({ key, count, link, day, dayIs }) => (
          <li key={key}>
            <Link {...link} className={classes.link}>
              <span className={classes.count}>{format.count(count)}</span>
              <span className={classes.words}>
                {say(key, { count })}
                <SoonestDay day={day} dayIs={dayIs} />
              </span>
              <IconArrowRight size={16} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
