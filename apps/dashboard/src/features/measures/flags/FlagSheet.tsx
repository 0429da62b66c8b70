import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { flagKinds, flagStates } from "@nen-nep/schema";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useReference } from "../../../filters/reference.js";
import type { MessageId } from "../../../i18n/catalogue.js";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { SideSheet } from "../../../ui/SideSheet.js";
import { Bone } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { Tag } from "../../../ui/Tag.js";
import { MEASURE_PROPOSERS } from "../../common/measureRoles.js";
import { ProposeDialog } from "../cases/ProposeDialog.js";
import { isUsable } from "../cases/proposal.js";
import { Basis } from "./Basis.js";
import classes from "./FlagSheet.module.css";
import { FlagDocument } from "./Flags.generated.js";
import { actsWords, capital, concernsWords, type FlagDetail, STATE_TONE } from "./flagWords.js";
import { SettleDialog } from "./SettleDialog.js";

/** Words of somebody, with whose they are and from when. */
function Said({
  words,
  by,
  on,
}: {
  readonly words: string;
  readonly by: string | null;
  readonly on: string | null;
}) {
  const { say, format } = useText();
  const day = format.day(on);
  return (
    <>
      <p className={classes.words}>{words}</p>
      <p className={classes.meta}>{by ? say("flags.saidBy", { by, day }) : day}</p>
    </>
  );
}

function Question({ flag }: { readonly flag: FlagDetail }) {
  const text = useText();
  const { today } = useReference();
  const { say, language, format } = text;
  const { rule } = flag;
  return (
    <section className={classes.question}>
      <Tag tone={STATE_TONE[flag.state]}>{flagStates.label(flag.state, language)}</Tag>
      <p>{flag.words}</p>
      <dl className={classes.facts}>
        <div>
          <dt>{say("flags.concerns")}</dt>
          <dd>
            {concernsWords(flag, text)}
            {flag.person?.name && `: ${flag.person.name}`}
          </dd>
        </div>
        <div>
          <dt>{say("flags.raisedOn")}</dt>
          <dd>{format.day(flag.raisedOn)}</dd>
        </div>
        <div>
          <dt>{say("flags.acts")}</dt>
          <dd>{actsWords(flag, text, today)}</dd>
        </div>
        {rule && (
          <div>
            <dt>{say("flags.rule")}</dt>
            <dd>
              {rule.document ?? say(rule.proposal ? "flags.ruleProposed" : "flags.ruleEnacted")},{" "}
              {say("flags.ruleSince", { day: format.day(rule.since) })}
            </dd>
          </div>
        )}
      </dl>
      <p className={classes.note}>{say("flags.decidesNothing")}</p>
    </section>
  );
}

/** Why no explanation stands there. */
function unsaid({ explainedOn, state }: FlagDetail): MessageId {
  if (explainedOn === null) return "flags.noExplanation";
  return state === "USED" ? "flags.explanationInCase" : "flags.explanationClosed";
}

function Detail({ flag }: { readonly flag: FlagDetail }) {
  const { say } = useText();
  const { today } = useReference();
  const { roles } = useViewer();
  const [settling, setSettling] = useState<"CONTEST" | "DISMISS" | null>(null);
  const [proposing, setProposing] = useState(false);
  const { id, cell } = flag;
  const proposes = roles.some((role) => MEASURE_PROPOSERS.includes(role)) && isUsable(flag, today);
  const may = (step: "CONTEST" | "DISMISS") => flag.next.includes(step);
  return (
    <div className={classes.detail}>
      <Question flag={flag} />
      <section>
        <h3>{say("flags.basis")}</h3>
        <Basis flag={flag} />
      </section>
      <section>
        <h3>{say("flags.explanation")}</h3>
        {flag.explanation ? (
          <Said words={flag.explanation} by={flag.explainedBy ?? null} on={flag.explainedOn ?? null} />
        ) : (
          <p className={classes.quiet}>{say(unsaid(flag))}</p>
        )}
        {may("CONTEST") && (
          <>
            <p className={classes.note}>{say("flags.right")}</p>
            <Button size="md" onClick={() => setSettling("CONTEST")}>
              {say(flag.explanation ? "flags.explainAnew" : "flags.explain")}
            </Button>
          </>
        )}
      </section>
      {flag.reason && (
        <section>
          <h3>{say("flags.dismissal")}</h3>
          <Said words={flag.reason} by={flag.dismissedBy ?? null} on={flag.closedOn ?? null} />
        </section>
      )}
      <div className={classes.actions}>
        {proposes && (
          <Button size="md" variant="default" onClick={() => setProposing(true)}>
            {say("cases.propose")}
          </Button>
        )}
        {may("DISMISS") && (
          <Button size="md" variant="default" onClick={() => setSettling("DISMISS")}>
            {say("flags.dismiss")}
          </Button>
        )}
        {cell && (
          <Button
            size="md"
            variant="subtle"
            renderRoot={(props) => <Link {...props} to="/cells/$code" params={{ code: cell.code }} />}
          >
            {say("flags.toCell")}
          </Button>
        )}
      </div>
      {settling && <SettleDialog flag={flag} step={settling} onClose={() => setSettling(null)} />}
      {proposing && cell && <ProposeDialog flag={{ id, cell }} onClose={() => setProposing(false)} />}
    </div>
  );
}

/** One flag beside the page: what the records say, what the subject says, and who may do what. */
export function FlagSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say, language } = useText();
  const result = useQuery(FlagDocument, { variables: { id, language }, fetchPolicy: "cache-and-network" });
  const flag = (result.data ?? result.previousData)?.found?.edges[0]?.node ?? null;
  return (
    <SideSheet
      title={flag ? capital(flagKinds.label(flag.kind, language)) : say("flags.title")}
      subtitle={flag?.cell && `${flag.cell.name} · ${flag.cell.code}`}
      onClose={onClose}
    >
      <Loaded result={result} skeleton={<Bone height={320} />}>
        {() =>
          flag ? (
            <Detail flag={flag} />
          ) : (
            <State icon={<IconMapOff size={24} />} title={say("flags.gone")}>
              {say("flags.goneWords")}
            </State>
          )
        }
      </Loaded>
    </SideSheet>
  );
}
