import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { v7 } from "uuid";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { LockEvaluationDocument } from "./Evaluations.generated.js";
import { ReviseDialog } from "./ReviseDialog.js";
import classes from "./SettledView.module.css";
import type { SettledProps } from "./settled.js";

/** Locking and revising, each asked for before it is done. */
export function SettlingButtons({ evaluation, onSettled }: SettledProps) {
  const { say } = useText();
  const [asking, setAsking] = useState<"lock" | "revise" | null>(null);
  const [lock] = useMutation(LockEvaluationDocument);
  const steps = evaluation.nextSteps;
  return (
    <div className={classes.buttons}>
      {steps.includes("LOCK") && (
        <Button size="md" onClick={() => setAsking("lock")}>
          {say("settled.lock")}
        </Button>
      )}
      {steps.includes("REVISE") && (
        <Button size="md" variant="default" onClick={() => setAsking("revise")}>
          {say("settled.revise")}
        </Button>
      )}
      <AskDialog
        opened={asking === "lock"}
        title={say("settled.lockTitle")}
        confirm={say("settled.lockConfirm")}
        onClose={() => setAsking(null)}
        onConfirm={async () => {
          const { id: evaluationId, version } = evaluation;
          await lock({ variables: { input: { evaluationId, version, idempotencyKey: v7() } } });
          await onSettled();
        }}
      >
        <p>{say("settled.lockWords")}</p>
      </AskDialog>
      {steps.includes("REVISE") && (
        <ReviseDialog
          key={evaluation.version}
          opened={asking === "revise"}
          evaluation={evaluation}
          onClose={() => setAsking(null)}
          onSettled={onSettled}
        />
      )}
    </div>
  );
}
