import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { measureKinds } from "@nen-nep/schema";
import { IconMapOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../../../i18n/useText.js";
import { useViewer } from "../../../shell/session.js";
import { Loaded } from "../../../ui/Loaded.js";
import { SideSheet } from "../../../ui/SideSheet.js";
import { Bone } from "../../../ui/Skeleton.js";
import { State } from "../../../ui/State.js";
import { capital } from "../../common/capital.js";
import classes from "./CaseSheet.module.css";
import { CaseDocument, OwnCaseDocument } from "./Cases.generated.js";
import { Content } from "./Content.js";
import type { CaseDetail, CaseWords } from "./caseWords.js";
import { Facts } from "./Facts.js";
import { Next } from "./Next.js";
import { OpenDialog } from "./OpenDialog.js";
import { Rights } from "./Rights.js";
import { StepDialog } from "./StepDialog.js";
import type { FormStep } from "./stepForms.js";
import { Way } from "./Way.js";

interface DetailProps {
  readonly row: CaseDetail;
  readonly reload: () => Promise<unknown>;
}

/** The words of one's own case; others open it with a purpose, and keep what they read as long as it is on screen. */
function useWords({ id, mine }: CaseDetail) {
  const { language } = useText();
  const own = useQuery(OwnCaseDocument, {
    variables: { id, language },
    skip: !mine,
    fetchPolicy: "no-cache",
  });
  const [opened, setOpened] = useState<CaseWords | null>(null);
  const told = (own.data ?? own.previousData)?.own?.edges[0]?.node ?? null;
  return { words: mine ? told : opened, setOpened };
}

function Detail({ row, reload }: DetailProps) {
  const { say } = useText();
  const { roles } = useViewer();
  const { words, setOpened } = useWords(row);
  const [opening, setOpening] = useState(false);
  const [step, setStep] = useState<FormStep | null>(null);
  return (
    <div className={classes.detail}>
      <Facts row={row} />
      {row.mine && <Rights row={row} onStep={setStep} />}
      {words && <Content row={row} words={words} />}
      {!words && !row.mine && (
        <section>
          <h3>{say("cases.content")}</h3>
          <p className={classes.note}>{say(row.erased ? "cases.erased" : "cases.closed")}</p>
          {!row.erased && (
            <Button size="md" variant="default" onClick={() => setOpening(true)}>
              {say("cases.openCase")}
            </Button>
          )}
        </section>
      )}
      <Way row={row} words={words} />
      <Next row={row} onStep={setStep} />
      {row.cell && roles.length > 0 && (
        <p>
          <Link to="/cells/$code" params={{ code: row.cell.code }} className={classes.file}>
            {say("cases.toCell")}
          </Link>
        </p>
      )}
      {opening && <OpenDialog id={row.id} onOpened={setOpened} onClose={() => setOpening(false)} />}
      {step && <StepDialog row={row} step={step} reload={reload} onClose={() => setStep(null)} />}
    </div>
  );
}

/** One case beside the page: what it is about, its way, what may come next; its words for who opens it. */
export function CaseSheet({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { say, language } = useText();
  const result = useQuery(CaseDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const row = (result.data ?? result.previousData)?.found?.edges[0]?.node ?? null;
  return (
    <SideSheet
      title={row ? capital(measureKinds.label(row.kind, language)) : say("cases.title")}
      subtitle={row?.cell && `${row.cell.name} · ${row.cell.code}`}
      onClose={onClose}
    >
      <Loaded result={result} skeleton={<Bone height={320} />}>
        {() =>
          row ? (
            <Detail row={row} reload={() => result.refetch()} />
          ) : (
            <State icon={<IconMapOff size={24} />} title={say("cases.gone")}>
              {say("cases.goneWords")}
            </State>
          )
        }
      </Loaded>
    </SideSheet>
  );
}
