import { actionKinds, daysBetween, measureSides } from "@nen-nep/schema";
import { IconArrowRight, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import classes from "./Late.module.css";
import { caseLink, type Review } from "./sessionsView.js";
import { useLateWords } from "./useLateWords.js";

/** What is past its day: actions and cases, on whose side, and for how long. */
export function Late({ review }: { readonly review: Review }) {
  const { say, language } = useText();
  const { today } = useReference();
  const words = useLateWords(review);
  const actions = review.lateActions?.nodes ?? [];
  const cases = review.lateCases?.nodes ?? [];
  const days = (count: number) => <Tag tone="late">{say("sessions.days", { days: count })}</Tag>;
  return (
    <Card title={say("sessions.late")} subtitle={say("sessions.lateNote")}>
      {actions.length + cases.length === 0 ? (
        <State icon={<IconCircleCheck size={24} />} title={say("sessions.lateNone")}>
          {say("sessions.lateNoneWords")}
        </State>
      ) : (
        <div className={classes.parts}>
          <section className={classes.part}>
            <h3 className={classes.title}>{words.actions}</h3>
            <ul className={classes.list}>
              {actions.map(({ id, title, kind, overdueDays, cell, committee }) => (
                <li key={id} className={classes.item}>
                  <span className={classes.words}>
                    <Link to="/actions" search={{ show: "overdue", a: id }}>
                      {title ?? capital(actionKinds.label(kind, language))}
                    </Link>
                    <span className={classes.place}>{cell?.name ?? committee?.name}</span>
                  </span>
                  {days(overdueDays ?? 0)}
                </li>
              ))}
            </ul>
            <Link to="/actions" search={{ show: "overdue" }} className={classes.all}>
              {say("sessions.allActions")}
              <IconArrowRight size={16} aria-hidden />
            </Link>
          </section>
          <section className={classes.part}>
            <h3 className={classes.title}>{words.cases}</h3>
            <ul className={classes.list}>
              {cases.map(({ id, dueOn, dueSide, cell }) => (
                <li key={id} className={classes.item}>
                  <Link {...caseLink(id)} className={classes.words}>
                    {say("sessions.caseOf", {
                      cell: cell?.name ?? "–",
                      side: dueSide ? measureSides.label(dueSide, language) : "–",
                    })}
                  </Link>
                  {dueOn && days(daysBetween(dueOn, today))}
                </li>
              ))}
            </ul>
            <Link {...caseLink()} className={classes.all}>
              {say("sessions.allCases")}
              <IconArrowRight size={16} aria-hidden />
            </Link>
          </section>
        </div>
      )}
      <p className={classes.note}>{[words.waiting, words.two].filter(Boolean).join(". ")}</p>
    </Card>
  );
}
