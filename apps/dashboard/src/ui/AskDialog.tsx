import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { type Failure, failureOf } from "../graphql/reason.js";
import { useText } from "../i18n/useText.js";
import classes from "./AskDialog.module.css";
import { Dialog } from "./Dialog.js";
import type { Lacks } from "./useWholeForm.js";

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly confirm: string;
  /** What is missing beside the fields that are required. */
  readonly lacks?: Lacks;
  readonly size?: "lg" | "xl";
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Closes by itself once this succeeded; a refusal stays in words. */
  readonly onConfirm: () => Promise<unknown>;
  /** What a refusal says beyond its reason. */
  readonly onRefused?: (error: unknown, failure: Failure) => ReactNode;
}

/** Asks before something is done, with the fields it takes; the focus begins at the first of these, else at the way out. */
export function AskDialog(props: Props) {
  const { opened, title, confirm, lacks = false, size, children, onClose, onConfirm, onRefused } = props;
  const { say } = useText();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ReactNode>(null);
  const close = () => {
    setRefused(null);
    onClose();
  };
  const go = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await onConfirm();
      close();
    } catch (error) {
      const failure = failureOf(error);
      setRefused(onRefused?.(error, failure) ?? say(`reason.${failure}`));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      opened={opened}
      title={title}
      onClose={close}
      onSubmit={() => void go()}
      lacks={lacks}
      refused={refused}
      {...(size && { size })}
      actions={
        <>
          <Button size="md" variant="default" onClick={close} data-autofocus>
            {say("common.cancel")}
          </Button>
          <Button size="md" type="submit" loading={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className={classes.body}>{children}</div>
    </Dialog>
  );
}
