import { recurrences } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import type { CaseWords } from "./caseWords.js";
import { sideWords } from "./recurrenceWords.js";

type Told = NonNullable<CaseWords["recurrences"]>;

/** What the case rests on, before and after, each with what it is among; it says nothing of what caused it. */
export function Recurrences({ told }: { readonly told: Told | null }) {
  const text = useText();
  const { say, language } = text;
  if (!told || told.length === 0) return null;
  return (
    <section>
      <h3>{say("cases.recurrences")}</h3>
      <ul className={classes.lines}>
        {told.map(({ kind, criterion, before, after }) => (
          <li key={`${kind} ${criterion?.id ?? ""}`}>
            <p>
              <b>
                {capital(recurrences.label(kind, language))}
                {criterion && ` ${criterion.key}: ${criterion.name}`}
              </b>
            </p>
            <dl className={classes.facts}>
              <div>
                <dt>{say("cases.recurBefore")}</dt>
                <dd>{sideWords(before, kind, text)}</dd>
              </div>
              <div>
                <dt>{say("cases.recurAfter")}</dt>
                <dd>{sideWords(after, kind, text)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{say("cases.recurNote")}</p>
    </section>
  );
}
