import { measureStates } from "@nen-nep/schema";
import { useReference } from "../../../filters/reference.js";
import { useText } from "../../../i18n/useText.js";
import { Tag } from "../../../ui/Tag.js";
import classes from "./CaseSheet.module.css";
import {
  aboutWords,
  answerUntil,
  type CaseDetail,
  dueWords,
  openToAppealUntil,
  toneOf,
  untilWords,
} from "./caseWords.js";

/** What a case is, about whom, who decides, and the days that count. */
export function Facts({ row }: { readonly row: CaseDetail }) {
  const text = useText();
  const { say, format, language } = text;
  const { today } = useReference();
  const due = dueWords(row, text, today);
  const until = (day: string | null) => day && untilWords(day, text, today);
  const isOpen = row.endedOn === null;
  const { afterwards } = row;
  const score = ({ n, value }: { readonly n: number; readonly value: number | null }) =>
    value === null
      ? say("cases.unscored")
      : say("cases.scored", { score: format.number(value), n: format.count(n) });
  const lines = [
    ["cases.about", aboutWords(row, text)],
    ["cases.body", row.body?.name ?? null],
    ["cases.proposedOn", format.day(row.proposedOn)],
    ["cases.servedOn", row.servedOn && format.day(row.servedOn)],
    ["cases.respondBy", until(answerUntil(row))],
    ["cases.effectiveFrom", row.effectiveFrom && format.day(row.effectiveFrom)],
    ["cases.appealUntil", until(openToAppealUntil(row, today))],
    ["cases.remedyBy", isOpen ? until(row.remedyBy) : null],
    ["cases.endsOn", isOpen && row.endsOn ? format.day(row.endsOn) : null],
    ["cases.endedOn", row.endedOn && format.day(row.endedOn)],
  ] as const;
  return (
    <section className={classes.about}>
      <p>
        <Tag tone={toneOf(row.state)}>{measureStates.label(row.state, language)}</Tag>{" "}
        {due?.late && <Tag tone="late">{due.late}</Tag>}
      </p>
      <dl className={classes.facts}>
        {due && (
          <div>
            <dt>{say("cases.due")}</dt>
            <dd>{due.words}</dd>
          </div>
        )}
        {lines.map(
          ([label, words]) =>
            words && (
              <div key={label}>
                <dt>{say(label)}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      {afterwards && (
        <p className={classes.note}>
          {say("cases.afterwards", { before: score(afterwards.before), after: score(afterwards.after) })}
        </p>
      )}
      {isOpen && row.announcedOn === null && <p className={classes.note}>{say("cases.notInForce")}</p>}
      {row.terms && (
        <p className={classes.note}>
          {row.terms.document
            ? say("cases.termsBy", { document: row.terms.document })
            : say("cases.termsProposed")}
        </p>
      )}
    </section>
  );
}
