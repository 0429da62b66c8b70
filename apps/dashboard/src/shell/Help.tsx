import { CloseButton, Modal } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useText } from "../i18n/useText.js";
import classes from "./Help.module.css";
import { KeyList } from "./KeyList.js";

/** What the keys do and how the figures are to be read. */
export function Help({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { say } = useText();
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
      <KeyList />
      <h3 className={classes.title}>{say("shell.helpRead")}</h3>
      <ul className={classes.notes}>
        <li>{say("shell.helpBasis")}</li>
        <li>{say("shell.helpInterval")}</li>
        <li>{say("shell.helpMissing")}</li>
      </ul>
      <Link to="/help" className={classes.guide} onClick={onClose}>
        {say("shell.helpGuide")}
      </Link>
    </Modal>
  );
}
