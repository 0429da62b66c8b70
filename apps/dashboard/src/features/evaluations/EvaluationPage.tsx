import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconFileOff } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { failureOf } from "../../graphql/reason.js";
import { useText } from "../../i18n/useText.js";
import { type Form, refreshed } from "../../outbox/changes.js";
import { changeKept, readKept, useKept } from "../../outbox/store.js";
import { useKeptPages } from "../../outbox/useKeptPages.js";
import { useViewer } from "../../shell/session.js";
import { Card } from "../../ui/Card.js";
import { Loaded } from "../../ui/Loaded.js";
import { PageHead } from "../../ui/PageHead.js";
import { BoneCard } from "../../ui/Skeleton.js";
import { State } from "../../ui/State.js";
import { EvaluationDocument } from "./Evaluations.generated.js";
import { FormView } from "./FormView.js";
import { SettledView } from "./SettledView.js";
import { subjectOf } from "./subject.js";
import { Unsent } from "./Unsent.js";

function NotThere() {
  const { say } = useText();
  return (
    <Card title={say("evaluations.title")}>
      <State
        icon={<IconFileOff size={24} />}
        title={say("evaluations.notThere")}
        action={
          <Button component={Link} to="/evaluations">
            {say("evaluations.toList")}
          </Button>
        }
      >
        {say("evaluations.notThereWords")}
      </State>
    </Card>
  );
}

/** An evaluation: the form where it may be filled in, also without a network; else what it says. */
export default function EvaluationPage() {
  useKeptPages();
  const text = useText();
  const { say } = text;
  const { account } = useViewer();
  const { id } = useParams({ from: "/signed-in/evaluations/$id" });
  const result = useQuery(EvaluationDocument, { variables: { id }, fetchPolicy: "network-only" });
  const kept = useKept(account.id, id);
  const told = result.data?.evaluation ?? null;
  const fillsIn = told?.nextSteps.includes("MARK") ?? false;
  useEffect(() => {
    if (told && fillsIn) changeKept(account.id, id, (before) => refreshed(before, told as Form));
    // What can no longer be filled in is kept only while something of it never arrived.
    else if (told && readKept(account.id, id)?.changes.length === 0) changeKept(account.id, id, () => null);
  }, [told, fillsIn, account.id, id]);
  // Another tablet may have marked meanwhile: looked at anew whenever one comes back to the page.
  const { refetch } = result;
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === "visible" && navigator.onLine) refetch().catch(() => undefined);
    };
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [refetch]);
  const isOffline = result.error !== undefined && failureOf(result.error) === "OFFLINE";
  const form =
    kept && (fillsIn || isOffline || (kept.changes.length > 0 && result.data === undefined)) ? kept : null;
  const shown = form?.form ?? told;
  const subject = shown && subjectOf(shown, text);
  return (
    <>
      <PageHead
        key={id}
        crumbs={[
          { text: say("evaluations.title"), to: "/evaluations" },
          ...(shown?.cell
            ? [{ text: shown.cell.code, to: `/cells/${shown.cell.code}`, search: { at: id } }]
            : []),
        ]}
        title={shown?.cell?.name ?? say("evaluations.title")}
        documentTitle={say("evaluations.pageTitle", { cell: shown?.cell?.code ?? "" })}
        subtitle={subject && `${subject.meeting} · ${subject.by}`}
      />
      {!form && kept && kept.changes.length > 0 && result.data !== undefined && <Unsent kept={kept} />}
      {form ? (
        <FormView kept={form} onSettled={refetch} />
      ) : (
        <Loaded result={result} skeleton={<BoneCard height={720} />}>
          {({ evaluation }) =>
            evaluation === null ? (
              <NotThere />
            ) : evaluation.nextSteps.includes("MARK") ? (
              <BoneCard height={720} />
            ) : (
              <SettledView evaluation={evaluation} onSettled={refetch} />
            )
          }
        </Loaded>
      )}
    </>
  );
}
