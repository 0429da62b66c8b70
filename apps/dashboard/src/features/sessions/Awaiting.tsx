import { IconArrowRight, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { MessageId } from "../../i18n/catalogue.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import classes from "./Awaiting.module.css";
import { caseLink, type Review } from "./sessionsView.js";

interface Waiting {
  readonly key: MessageId;
  readonly list: { readonly totalCount: number } | null | undefined;
  readonly link: { readonly to: string; readonly search?: Record<string, string | undefined> };
}

const waitingOf = ({ verifying, locking, contested, drafts, deciding }: Review): readonly Waiting[] => [
  {
    key: "sessions.decide.case",
    list: deciding,
    link: caseLink(),
  },
  {
    key: "sessions.decide.verify",
    list: verifying,
    link: { to: "/actions", search: { show: "deciding" } },
  },
  { key: "sessions.decide.lock", list: locking, link: { to: "/evaluations" } },
  { key: "sessions.decide.contest", list: contested, link: { to: "/evaluations" } },
  {
    key: "sessions.decide.plan",
    list: drafts,
    link: { to: "/pilots", search: { plan: drafts?.nodes[0]?.number } },
  },
];

/** What awaits the reader's own decision, each with the page it is taken on. */
export function Awaiting({ review }: { readonly review: Review }) {
  const { say, format } = useText();
  const waiting = waitingOf(review).filter(({ list }) => (list?.totalCount ?? 0) > 0);
  return (
    <Card title={say("sessions.decide")} subtitle={say("sessions.decideNote")}>
      {waiting.length === 0 ? (
        <State icon={<IconCircleCheck size={24} />} title={say("sessions.decideNone")}>
          {say("sessions.decideNoneWords")}
        </State>
      ) : (
        <ul className={classes.list}>
          {waiting.map(({ key, list, link }) => (
            <li key={key}>
              <Link {...link} className={classes.link}>
                <span className={classes.count}>{format.count(list?.totalCount ?? 0)}</span>
                <span className={classes.words}>{say(key)}</span>
                <IconArrowRight size={16} aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
