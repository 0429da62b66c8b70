import { answerForms } from "@nen-nep/schema";
import { useText } from "../../../i18n/useText.js";
import { capital } from "../../common/capital.js";
import { FactLink } from "../FactLink.js";
import classes from "./CaseSheet.module.css";
import type { CaseDetail, CaseWords } from "./caseWords.js";
import { Recurrences } from "./Recurrences.js";
import { SaidInStep } from "./Said.js";

interface Props {
  readonly row: CaseDetail;
  readonly words: CaseWords;
}

function Answers({ row, words }: Props) {
  const { say, format, language } = useText();
  const answers = row.steps.filter(({ step }) => step === "RESPOND");
  return (
    <section>
      <h3>{say("cases.answers")}</h3>
      {answers.length === 0 && <p className={classes.quiet}>{say("cases.noAnswer")}</p>}
      {answers.map(({ place, takenOn, form, by }) => {
        const said = words.steps.find((each) => each.place === place);
        const how = form && capital(answerForms.label(form, language));
        return (
          <div key={place} className={classes.answer}>
            <p className={classes.meta}>{[format.day(takenOn), how, by].filter(Boolean).join(" · ")}</p>
            {said ? <SaidInStep said={said} /> : <p className={classes.quiet}>{say("cases.notRead")}</p>}
          </div>
        );
      })}
      {row.hearingAsked && <p className={classes.note}>{say("cases.hearingAsked")}</p>}
    </section>
  );
}

function Readers({ words }: Pick<Props, "words">) {
  const { say, format } = useText();
  const readers = words.readers ?? [];
  return (
    <section>
      <h3>{say("cases.readers")}</h3>
      {readers.length === 0 && <p className={classes.quiet}>{say("cases.noReaders")}</p>}
      <ul className={classes.lines}>
        {readers.map(({ openedAt, by, purpose }) => (
          <li key={openedAt}>
            <p>{purpose}</p>
            <p className={classes.meta}>
              {[by ?? say("cases.unnamed"), format.moment(new Date(openedAt))].join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was explained to the flags that the case rests on, each once. */
const explanationsIn = ({ basis }: CaseWords): string[] => [
  ...new Set((basis ?? []).flatMap(({ explanation }) => explanation ?? [])),
];

/** What is said in a case: what was proposed on which facts, what was answered, and who has read it. */
export function Content({ row, words }: Props) {
  const { say } = useText();
  return (
    <>
      <section>
        <h3>{say("cases.proposal")}</h3>
        <p className={classes.words}>{words.proposal}</p>
      </section>
      <section>
        <h3>{say("cases.basis")}</h3>
        <ul className={classes.basis}>
          {(words.basis ?? []).map((fact) => (
            <li key={`${fact.kind} ${fact.recordId ?? fact.from}`}>
              <FactLink fact={fact} code={row.cell?.code ?? ""} />
            </li>
          ))}
        </ul>
        {explanationsIn(words).map((explanation) => (
          <div key={explanation} className={classes.answer}>
            <p className={classes.meta}>{say("cases.explained")}</p>
            <p className={classes.words}>{explanation}</p>
          </div>
        ))}
      </section>
      <Answers row={row} words={words} />
      <Recurrences told={words.recurrences} />
      <Readers words={words} />
    </>
  );
}
