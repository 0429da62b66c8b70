import { useText } from "../../../i18n/useText.js";
import type { ChoiceLineFragment, ChooseParticipantsMutation } from "./Choice.generated.js";
import classes from "./Courses.module.css";
import { whoOf } from "./enrolment.js";

export type Choice = NonNullable<ChooseParticipantsMutation["chooseParticipants"]>;

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly ChoiceLineFragment[] }) {
  const { language } = useText();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={classes.lines}>
        {lines.map((line) => (
          <li key={`${line.person?.id} ${line.cell?.code} ${line.post}`}>
            {whoOf(line, language)}
            <p className={classes.meta}>{line.words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Props {
  readonly choice: Choice;
  /** Whether there was a choice before, which this one is compared with. */
  readonly again: boolean;
}

/** Who would have a seat, who would not, each with the reason; and what is different from the choice before. */
export function ChoiceResult({ choice, again }: Props) {
  const { say, format } = useText();
  const { seated, reserves, others, entered, left, unfilled } = choice;
  const more = choice.looked - seated.length - reserves.length - others.length;
  const hidesNames = [entered, left, seated, reserves, others].flat().some(({ person }) => !person?.name);
  const isSame = entered.length === 0 && left.length === 0;
  return (
    <div className={classes.result}>
      <p role="status">
        {say("choice.looked", {
          looked: format.count(choice.looked),
          seated: format.count(seated.length),
          reserves: format.count(reserves.length),
          seed: choice.seed,
        })}
      </p>
      {unfilled.length > 0 && (
        <p className={classes.warn}>
          {say("choice.unfilled", {
            quotas: unfilled.map(({ name, least }) => `${name} (${least})`).join("; "),
          })}
        </p>
      )}
      {hidesNames && <p className={classes.meta}>{say("choice.unnamed")}</p>}
      {again && isSame && <p>{say("choice.same")}</p>}
      <div className={classes.lists}>
        <Lines title={say("choice.entered")} lines={entered} />
        <Lines title={say("choice.left")} lines={left} />
      </div>
      <div className={classes.lists}>
        <div>
          <Lines title={say("choice.seated", { count: seated.length })} lines={seated} />
        </div>
        <div>
          <Lines title={say("choice.reserved", { count: reserves.length })} lines={reserves} />
          <Lines title={say("choice.others")} lines={others} />
          {more > 0 && (
            <p className={classes.meta}>{say("choice.othersMore", { count: format.count(more) })}</p>
          )}
        </div>
      </div>
    </div>
  );
}
