import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Dialog.module.css";
import { type Lacks, useWholeForm } from "./useWholeForm.js";

interface Props {
  readonly title: string;
  readonly opened?: boolean;
  readonly onClose: () => void;
  /** Wider than usual for a dialog with many fields, or about a list. */
  readonly size?: "md" | "lg" | "xl";
  /** What pressing Enter in a field does; without it there is nothing to send. */
  readonly onSubmit?: () => void;
  /** What is missing beside the fields that are required. */
  readonly lacks?: Lacks;
  /** Why what was asked could not be done; null where nothing was refused. */
  readonly refused?: ReactNode;
  /** Buttons, the one that does it last. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Asks something above the page: a title, what is asked, why it was refused, and what can be done. */
export function Dialog({
  title,
  opened = true,
  onClose,
  size = "md",
  onSubmit,
  lacks = false,
  refused = null,
  actions,
  children,
}: Props) {
  const { form, fault } = useWholeForm(() => onSubmit?.(), lacks);
  const why = fault ?? refused;
  const content = (
    <>
      <h2 className={classes.title}>{title}</h2>
      {children}
      <div className={classes.foot}>
        {why !== null && (
          <div role="alert" className={classes.refused}>
            {why}
          </div>
        )}
        {actions}
      </div>
    </>
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={size}
      attributes={{ content: { "aria-label": title } }}
    >
      {onSubmit ? <form {...form}>{content}</form> : content}
    </Modal>
  );
}
