import { IconArrowRight } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { MessageId } from "../../i18n/catalogue.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./Decisions.module.css";
import type { OverviewQuery } from "./Overview.generated.js";

interface Decision {
  readonly key: MessageId;
  readonly count: number;
  readonly link: Pick<LinkProps, "to" | "search">;
}

/** What waits for the viewer's own decision, each with the page it is taken on. */
function decisionsOf({ verifying, locking, contested, offered, cases, drafts }: OverviewQuery): Decision[] {
  const countOf = (list: { readonly totalCount: number } | null | undefined) => list?.totalCount ?? 0;
  const all: Decision[] = [
    {
      key: "overview.decide.verify",
      count: countOf(verifying),
      link: { to: "/actions", search: { show: "deciding" } },
    },
    { key: "overview.decide.lock", count: countOf(locking), link: { to: "/evaluations" } },
    { key: "overview.decide.contest", count: countOf(contested), link: { to: "/evaluations" } },
    { key: "overview.decide.lesson", count: countOf(offered), link: { to: "/lessons" } },
    {
      key: "overview.decide.case",
      count: countOf(cases),
      link: { to: "/measures", search: { tab: "cases", turn: "1" } },
    },
    {
      key: "overview.decide.plan",
      count: countOf(drafts),
      link: { to: "/pilots", search: { plan: drafts?.nodes[0]?.number } },
    },
  ];
  return all.filter(({ count }) => count > 0);
}

/** What needs a decision of whoever looks; nothing where there is nothing. */
export function OverviewDecisions({
  work,
  className,
}: {
  readonly work: OverviewQuery;
  readonly className?: string;
}) {
  const { say, format } = useText();
  const decisions = decisionsOf(work);
  if (decisions.length === 0) return null;
  return (
    <Card title={say("overview.decide")} subtitle={say("overview.decideNote")} className={className}>
      <ul className={classes.list}>
        {decisions.map(({ key, count, link }) => (
          <li key={key}>
            <Link {...link} className={classes.link}>
              <span className={classes.count}>{format.count(count)}</span>
              <span className={classes.words}>{say(key, { count })}</span>
              <IconArrowRight size={16} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
