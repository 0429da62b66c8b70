import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus, IconScale } from "@tabler/icons-react";
import { useState } from "react";
import { useReference } from "../../filters/reference.js";
import { useText } from "../../i18n/useText.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { Tag } from "../../ui/Tag.js";
import { RULE_MAKERS } from "../common/ruleMakers.js";
import { NEED_RULE_READERS } from "../common/trainingRoles.js";
import { Changes } from "./Changes.js";
import { EnactDialog, type Rule } from "./EnactDialog.js";
import { NeedRules } from "./NeedRules.js";
import { inTime } from "./needTerms.js";
import { RulesDocument } from "./Rules.generated.js";
import classes from "./RulesPage.module.css";
import { changesOf, standingOn, TERMS } from "./terms.js";

const TONES = { ahead: "info", inForce: "ok", past: "idle" } as const;

function Version({ rule, before }: { readonly rule: Rule; readonly before: Rule | undefined }) {
  const { say, format } = useText();
  const { today } = useReference();
  const standing = standingOn(today, rule);
  const changes = changesOf(rule, before);
  return (
    <Card
      title={rule.document}
      subtitle={
        rule.lastDay === null
          ? say("rules.fromDay", { day: format.day(rule.since) })
          : say("rules.between", { from: format.day(rule.since), until: format.day(rule.lastDay) })
      }
      tools={<Tag tone={TONES[standing]}>{say(`rules.${standing}`)}</Tag>}
    >
      <dl className={classes.facts}>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{say(`rules.${term}`)}</dt>
            <dd>{format.count(rule[term])}</dd>
          </div>
        ))}
      </dl>
      {before && (
        <div className={classes.summary}>
          <b>
            {say(changes.length > 0 ? "rules.changedFrom" : "rules.sameAs", { document: before.document })}
          </b>
          <Changes changes={changes} />
        </div>
      )}
      {rule.proposal && <p className={classes.note}>{say("rules.proposal")}</p>}
    </Card>
  );
}

/** By which rules meetings are judged, since when, and what each version changed. */
export default function RulesPage() {
  const { say } = useText();
  const { roles } = useViewer();
  const [enacting, setEnacting] = useState(false);
  const needs = roles.some((role) => NEED_RULE_READERS.includes(role));
  const result = useQuery(RulesDocument, { variables: { needs } });
  const makes = roles.some((role) => RULE_MAKERS.includes(role));
  const enact = makes && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEnacting(true)}>
      {say("rules.new")}
    </Button>
  );
  return (
    <>
      <PageHead
        crumbs={[{ text: say("rules.title") }]}
        title={say("rules.title")}
        documentTitle={say("rules.title")}
        subtitle={say("rules.lead")}
        tools={enact}
      />
      <Loaded result={result} skeleton={<BoneCard height={420} />}>
        {({ regimeRules, needRules }) => {
          const rules = regimeRules ?? [];
          return (
            <div className={classes.cards}>
              {rules.length === 0 && (
                <State icon={<IconScale size={24} />} title={say("rules.none")} action={enact}>
                  {say("rules.noneWords")}
                </State>
              )}
              {rules.map((rule, index) => (
                <Version key={rule.id} rule={rule} before={rules[index + 1]} />
              ))}
              {needRules && needRules.length > 0 && <NeedRules rules={inTime(needRules)} enacts={makes} />}
            </div>
          );
        }}
      </Loaded>
      {enacting && <EnactDialog last={result.data?.regimeRules?.[0]} onClose={() => setEnacting(false)} />}
    </>
  );
}
