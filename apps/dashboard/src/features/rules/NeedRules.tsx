import { Button } from "@mantine/core";
import { skills } from "@nen-nep/schema";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { DataTable } from "../../ui/DataTable.js";
import { capital } from "../common/capital.js";
import { EnactNeedDialog } from "./EnactNeedDialog.js";
import { NeedChanges } from "./NeedChanges.js";
import { inForceOn, NEED_TERMS, type NeedRule, versionsOf } from "./needTerms.js";
import classes from "./RulesPage.module.css";
import { standingOn } from "./terms.js";

function Line({ rule, before }: { readonly rule: NeedRule; readonly before: NeedRule | undefined }) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const span =
    rule.lastDay === null
      ? say("rules.fromDay", { day: format.day(rule.since) })
      : say("rules.between", { from: format.day(rule.since), until: format.day(rule.lastDay) });
  return (
    <li className={classes.version}>
      <b>{capital(skills.label(rule.skill, language))}</b>: {span} · {say(`rules.${standingOn(today, rule)}`)}
      {rule.document && ` · ${rule.document}`}
      {before && <NeedChanges after={rule} before={before} />}
    </li>
  );
}

/** What was changed over time, of the skills that have more than one version. */
function History({ rules }: { readonly rules: readonly NeedRule[] }) {
  const { say } = useText();
  const changed = skills.keys.map((skill) => versionsOf(skill, rules)).filter(({ length }) => length > 1);
  if (changed.length === 0) return null;
  return (
    <div className={classes.summary}>
      <b>{say("needRules.history")}</b>
      <ul>
        {changed.flatMap((versions) =>
          versions.map((rule, index) => <Line key={rule.id} rule={rule} before={versions[index + 1]} />),
        )}
      </ul>
    </div>
  );
}

/** What is required of each skill, and how sure a need must be. */
export function NeedRules({
  rules,
  enacts,
}: {
  readonly rules: readonly NeedRule[];
  readonly enacts: boolean;
}) {
  const { say, format, language } = useText();
  const { today } = useReference();
  const [enacting, setEnacting] = useState(false);
  const standing = inForceOn(today, rules);
  const columns = [
    { label: say("training.skill") },
    ...NEED_TERMS.map((term) => ({
      label: say(`needRules.${term}`),
      numeric: true,
      write: format.count,
    })),
  ];
  const rows = standing.map((rule) => [
    capital(skills.label(rule.skill, language)),
    ...NEED_TERMS.map((term) => rule[term]),
  ]);
  return (
    <Card
      title={say("needRules.title")}
      subtitle={say("needRules.lead")}
      tools={
        enacts && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setEnacting(true)}
          >
            {say("needRules.new")}
          </Button>
        )
      }
    >
      <DataTable caption={say("needRules.title")} table={{ columns, rows }} />
      <p className={classes.note}>{say("needRules.reading")}</p>
      {standing.some(({ proposal }) => proposal) && (
        <p className={classes.note}>{say("needRules.proposal")}</p>
      )}
      <History rules={rules} />
      {enacting && <EnactNeedDialog rules={rules} onClose={() => setEnacting(false)} />}
    </Card>
  );
}
