import { CloseButton, Modal } from "@mantine/core";
import { useText } from "../i18n/useText.js";
import classes from "./Help.module.css";

/** What the keys do and how the figures are to be read. */
export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { say } = useText();
  const keys = [
    ["Ctrl K", say("shell.helpSearch")],
    ["?", say("shell.helpHelp")],
    ["← → ↑ ↓", say("shell.helpArrows")],
    ["Enter", say("shell.helpEnter")],
    ["Esc", say("shell.helpEscape")],
  ] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      withCloseButton={false}
      attributes={{ content: { "aria-label": say("shell.helpTitle") } }}
    >
      <div className={classes.head}>
        <h2>{say("shell.helpTitle")}</h2>
        <CloseButton aria-label={say("common.close")} onClick={onClose} />
      </div>
      <h3 className={classes.title}>{say("shell.helpKeys")}</h3>
      <dl className={classes.keys}>
        {keys.map(([key, words]) => (
          <div key={key} className={classes.row}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.title}>{say("shell.helpRead")}</h3>
      <ul className={classes.notes}>
        <li>{say("shell.helpBasis")}</li>
        <li>{say("shell.helpInterval")}</li>
        <li>{say("shell.helpMissing")}</li>
      </ul>
    </Modal>
  );
}
