import { CloseButton, Drawer } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useText } from "../i18n/useText.js";
import classes from "./SideSheet.module.css";

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly opened?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One record beside the page it was opened from; the whole page on a phone. */
export function SideSheet({ title, subtitle, opened = true, onClose, children }: Props) {
  const { say } = useText();
  // A sheet goes with its record, so that nothing is left that would give the focus back.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(560px, 100%)"
      withCloseButton={false}
      padding={0}
      transitionProps={{ duration: 120 }}
      attributes={{ content: { "aria-label": title } }}
    >
      <div className={classes.head}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        </div>
        <CloseButton aria-label={say("common.close")} size={44} onClick={onClose} />
      </div>
      <div className={classes.body}>{children}</div>
    </Drawer>
  );
}
