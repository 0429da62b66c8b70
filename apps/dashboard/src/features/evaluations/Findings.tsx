import type { FindingKind, Severity } from "@nen-nep/schema";
import { findingKinds, severities } from "@nen-nep/schema";
import { IconFlag, IconThumbUp, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import type { FormFinding } from "../../outbox/changes.js";
import { Tag } from "../../ui/Tag.js";
import classes from "./Findings.module.css";

export const TONES = { MINOR: "idle", MODERATE: "soon", SERIOUS: "late" } as const;

/** What was found, with how heavy it is. */
export function FindingList({
  findings,
  onTakeBack,
}: {
  readonly findings: readonly FormFinding[];
  readonly onTakeBack: (id: string) => void;
}) {
  const { say, language } = useText();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.list}>
      {findings.map(({ id, kind, severity, words }) => (
        <li key={id}>
          <Tag tone={severity ? TONES[severity] : "ok"}>
            {severity
              ? `${findingKinds.label(kind, language)} · ${severities.label(severity, language)}`
              : findingKinds.label(kind, language)}
          </Tag>
          <span className={classes.words}>{words}</span>
          <button
            type="button"
            className={classes.remove}
            aria-label={say("form.removeFinding", { words })}
            onClick={() => onTakeBack(id)}
          >
            <IconTrash size={18} stroke={1.6} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Turns a note into a strength, or into a shortcoming once its weight is said. */
export function FindingButtons({
  disabled,
  onFind,
}: {
  readonly disabled: boolean;
  readonly onFind: (kind: FindingKind, severity: Severity | null) => void;
}) {
  const { say, language } = useText();
  const [weighing, setWeighing] = useState(false);
  if (weighing && !disabled) {
    return (
      <fieldset className={classes.weights}>
        <legend>{say("form.severity")}</legend>
        {severities.keys.map((severity) => (
          <button
            key={severity}
            type="button"
            className={classes.button}
            onClick={() => {
              setWeighing(false);
              onFind("SHORTCOMING", severity);
            }}
          >
            {severities.label(severity, language)}
          </button>
        ))}
      </fieldset>
    );
  }
  return (
    <div className={classes.buttons}>
      <button
        type="button"
        className={classes.button}
        disabled={disabled}
        onClick={() => onFind("STRENGTH", null)}
      >
        <IconThumbUp size={18} stroke={1.6} aria-hidden />
        {say("form.strength")}
      </button>
      <button type="button" className={classes.button} disabled={disabled} onClick={() => setWeighing(true)}>
        <IconFlag size={18} stroke={1.6} aria-hidden />
        {say("form.shortcoming")}
      </button>
    </div>
  );
}
