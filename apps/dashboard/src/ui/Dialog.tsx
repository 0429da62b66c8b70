import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Dialog.module.css";

interface Props {
  readonly title: string;
  readonly opened?: boolean;
  readonly onClose: () => void;
  /** Wider than usual for a dialog with many fields, or about a list. */
  readonly size?: "md" | "lg" | "xl";
  /** What pressing Enter in a field does; without it there is nothing to send. */
  readonly onSubmit?: () => void;
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
  refused = null,
  actions,
  children,
}: Props) {
  const content = (
    <>
      <h2 className={classes.title}>{title}</h2>
      {children}
      {refused !== null && (
        <div role="alert" className={classes.refused}>
          {refused}
        </div>
      )}
      <div className={classes.foot} data-sticky={size === "xl"}>
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
      {onSubmit ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </Modal>
  );
}
