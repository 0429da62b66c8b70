import { Button } from "@mantine/core";
import { monthStates } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { Tag } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import { DocumentName } from "../common/documents/DocumentName.js";
import classes from "./CellBook.module.css";
import type { DeclaredFragment } from "./Meetings.generated.js";
import { PostponementCheck } from "./PostponementCheck.js";

interface Props {
  readonly declared: readonly DeclaredFragment[];
  readonly onDeclare: ((declared: DeclaredFragment) => void) | null;
}

/** Months that have not begun and are postponed already. */
export function Ahead({ declared, onDeclare }: Props) {
  const { say, format, language } = useText();
  if (declared.length === 0) return null;
  return (
    <ul className={classes.months} aria-label={say("meetings.ahead")}>
      {declared.map((each) => {
        const words = format.monthWords(each.month);
        return (
          <li key={each.id} className={classes.month} data-state={each.state}>
            <div className={classes.head}>
              <h3>{capital(words)}</h3>
              <Tag tone="info">{monthStates.label(each.state, language)}</Tag>
            </div>
            {each.document && (
              <p className={classes.note}>
                {say("meetings.byDocument")}{" "}
                <DocumentName words={each.document} recorded={each.recordedDocument} />
              </p>
            )}
            <PostponementCheck declared={each} month={words} />
            {onDeclare && (
              <div className={classes.actions}>
                <Button variant="subtle" onClick={() => onDeclare(each)}>
                  {say("meetings.redeclare")}
                  <span className="visually-hidden">{` ${words}`}</span>
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
