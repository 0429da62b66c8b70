import { Button } from "@mantine/core";
import { importSubjects } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { Dialog } from "../../ui/Dialog.js";
import classes from "./Dialog.module.css";
import type { Outcome } from "./register.js";

interface Props {
  readonly opened: boolean;
  readonly file: string;
  readonly committee: string;
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Names what will be written before it is. */
export function ApplyDialog({ opened, file, committee, outcomes, onClose, onConfirm }: Props) {
  const { say, format, language } = useText();
  const news = outcomes.filter(({ created, changed }) => created + changed > 0);
  return (
    <Dialog
      title={say("import.confirmTitle")}
      opened={opened}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose} data-autofocus>
            {say("common.cancel")}
          </Button>
          <Button onClick={onConfirm}>{say("import.confirm")}</Button>
        </>
      }
    >
      <p>{say("import.confirmInto", { file, committee })}</p>
      <ul className={classes.list}>
        {news.map(({ subject, created, changed }) => (
          <li key={subject}>
            {say("import.confirmLine", {
              subject: importSubjects.label(subject, language),
              created: format.count(created),
              changed: format.count(changed),
            })}
          </li>
        ))}
      </ul>
      <p className={classes.note}>{say("import.confirmAfter")}</p>
    </Dialog>
  );
}
