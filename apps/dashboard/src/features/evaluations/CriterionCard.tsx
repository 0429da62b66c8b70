import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { conflictsOf, type FormMark, findingsOf, type Kept, valueAt } from "../../outbox/changes.js";
import { ConflictCard } from "./ConflictCard.js";
import classes from "./CriterionCard.module.css";
import { FindingButtons, FindingList } from "./Findings.js";
import { Steps } from "./Steps.js";
import type { FormActions } from "./useForm.js";
import { Words } from "./Words.js";

interface Props {
  readonly kept: Kept;
  readonly mark: FormMark;
  readonly actions: FormActions;
  readonly onMove: (by: 1 | -1) => void;
  readonly onNext: () => void;
}

/** One criterion: its steps, what was noted on it, and what of that became a finding. */
export function CriterionCard({ kept, mark, actions, onMove, onNext }: Props) {
  const { say, format, language } = useText();
  const [noting, setNoting] = useState(false);
  const { criterion } = mark;
  const { points, words } = valueAt(kept, criterion.id);
  const conflict = conflictsOf(kept).find(({ slot }) => slot === criterion.id);
  const findings = findingsOf(kept).filter((finding) => finding.criterion?.id === criterion.id);
  const name = language === "VI" ? criterion.vi : criterion.en;
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const isNoting = noting || words !== null;
  const note = () => {
    setNoting(true);
    requestAnimationFrame(() =>
      document.getElementById(`c-${criterion.id}`)?.querySelector("textarea")?.focus(),
    );
  };
  return (
    <li className={classes.card} id={`c-${criterion.id}`} data-applies={mark.applicable}>
      <div className={classes.head}>
        <span className={classes.key}>{criterion.key}</span>
        <h2 className={classes.name}>{name}</h2>
        {mark.applicable && (
          <p className={classes.given} data-open={points === null}>
            {points === null ? (
              say("form.openOf", { max: write(criterion.max) })
            ) : (
              <>
                <b>{write(points)}</b> / {write(criterion.max)}
              </>
            )}
          </p>
        )}
      </div>
      {mark.applicable ? (
        <div className={classes.body}>
          {conflict && <ConflictCard conflict={conflict} actions={actions} />}
          <Steps
            criterion={criterion}
            grain={kept.form.rubric?.grain ?? 1}
            points={points}
            clearable={kept.form.state === "DRAFT"}
            onMark={(value) => actions.mark(criterion.id, value)}
            onMove={onMove}
            onNext={onNext}
            onNote={note}
          />
          <FindingList findings={findings} onTakeBack={actions.takeBack} />
          {isNoting ? (
            <div className={classes.note}>
              <Words
                hidden
                label={say("form.note", { key: criterion.key })}
                placeholder={say("form.notePlaceholder")}
                value={words ?? ""}
                rows={2}
                onWrite={(text) => actions.write(criterion.id, text)}
              />
              <FindingButtons
                disabled={words === null}
                onFind={(kind, severity) => actions.find(criterion.id, words ?? "", kind, severity)}
              />
            </div>
          ) : (
            <button type="button" className={classes.add} onClick={note}>
              {say("form.noteOpen")}
              <span className="visually-hidden">: {name}</span>
            </button>
          )}
        </div>
      ) : (
        <p className={classes.none}>{say("form.notApplicable")}</p>
      )}
    </li>
  );
}
