import { findingKinds, severities } from "@nen-nep/schema";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { Tag } from "../../ui/Tag.js";
import { TONES } from "./Findings.js";
import classes from "./SettledView.module.css";
import type { Settled } from "./settled.js";

/** What was found, and the remarks; nothing for those who read no words. */
export function FoundCard({ evaluation }: { readonly evaluation: Settled }) {
  const { say, language } = useText();
  const { findings, remarks } = evaluation;
  if (findings === null) return null;
  const keys = new Map((evaluation.marks ?? []).map(({ criterion }) => [criterion.id, criterion.key]));
  return (
    <Card title={say("settled.findings")} subtitle={say("settled.findingsNote", { count: findings.length })}>
      <ul className={classes.found}>
        {findings.length === 0 && <li>{say("settled.noFindings")}</li>}
        {findings.map(({ id, kind, severity, words, criterion, criterionRevised }) => (
          <li key={id}>
            <p className={classes.line}>
              <Tag tone={severity ? TONES[severity] : "ok"}>
                {severity
                  ? `${findingKinds.label(kind, language)} · ${severities.label(severity, language)}`
                  : findingKinds.label(kind, language)}
              </Tag>
              <span className={classes.quiet}>
                {criterion && keys.has(criterion.id)
                  ? say("settled.onCriterion", { key: keys.get(criterion.id)! })
                  : say("settled.onWhole")}
              </span>
              {criterionRevised && <Tag tone="soon">{say("common.criterionRevised")}</Tag>}
            </p>
            <p className={classes.words}>{words}</p>
          </li>
        ))}
        {remarks && (
          <li>
            <p className={classes.strong}>{say("form.whole")}</p>
            <p className={classes.words}>{remarks}</p>
          </li>
        )}
      </ul>
    </Card>
  );
}
