import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import classes from "./CellBook.module.css";
import { PostponementsToCheckDocument } from "./Meetings.generated.js";
import { PostponementCheck } from "./PostponementCheck.js";

/** Months that cells postponed in their own words, for those who confirm them; nothing where none waits. */
export function PostponementsCard() {
  const { say, format } = useText();
  const waiting = useQuery(PostponementsToCheckDocument).data?.postponementsToCheck ?? [];
  if (waiting.length === 0) return null;
  return (
    <Card title={say("meetings.postponements", { count: waiting.length })}>
      <ul className={classes.months}>
        {waiting.map((declared) => {
          const words = `${format.monthWords(declared.month)}, ${declared.cell?.name ?? ""}`;
          return (
            <li key={declared.id} className={classes.month} data-state={declared.state}>
              <div className={classes.head}>
                <h3>{format.monthWords(declared.month)}</h3>
                {declared.cell && (
                  <p>
                    <Link to="/cells/$code" params={{ code: declared.cell.code }}>
                      {declared.cell.name}
                    </Link>
                  </p>
                )}
              </div>
              <p className={classes.note}>
                {say("meetings.byDocument")} {declared.document}
              </p>
              <PostponementCheck declared={declared} month={words} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
