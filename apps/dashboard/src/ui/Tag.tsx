import type { ReactNode } from "react";
import classes from "./Tag.module.css";

export type Tone = "late" | "soon" | "ok" | "info" | "idle";

/** A status in words; the colour only repeats what they say. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
