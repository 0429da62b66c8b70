import { useMutation } from "@apollo/client/react";
import { NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { v7 } from "uuid";
import { useText } from "../../i18n/useText.js";
import { AskDialog } from "../../ui/AskDialog.js";
import { ReviseEvaluationDocument } from "./Evaluations.generated.js";
import classes from "./Fields.module.css";
import { choicesOf } from "./scoring.js";
import type { SettledProps } from "./settled.js";

interface Props extends SettledProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All that may be given for a criterion: its choices, or every multiple of the grain. */
function allPoints(
  criterion: Parameters<typeof choicesOf>[0],
  points: number | null,
  grain: number,
): number[] {
  const offered = choicesOf(criterion, points).map((choice) => choice.points);
  if (criterion.steps.length > 0) return [...new Set([...offered, ...(points === null ? [] : [points])])];
  const fine = Array.from({ length: Math.floor(criterion.max / grain) + 1 }, (_, index) => index * grain);
  return [...new Set([...offered, ...fine])].sort((a, b) => a - b);
}

/** Changes marks of a locked evaluation, with a reason. */
export function ReviseDialog({ opened, evaluation, onClose, onSettled }: Props) {
  const { say, format, language } = useText();
  const [changed, setChanged] = useState<ReadonlyMap<string, number>>(new Map());
  const [reason, setReason] = useState("");
  const [revise] = useMutation(ReviseEvaluationDocument);
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const marks = (evaluation.marks ?? []).filter(({ applicable }) => applicable);
  const choose = (id: string, before: number | null, value: number) => {
    const next = new Map(changed);
    if (value === before) next.delete(id);
    else next.set(id, value);
    setChanged(next);
  };
  return (
    <AskDialog
      opened={opened}
      title={say("settled.reviseTitle")}
      confirm={say("settled.reviseConfirm")}
      lacks={changed.size === 0 && say("settled.reviseNone")}
      size="xl"
      onClose={onClose}
      onConfirm={async () => {
        const input = {
          evaluationId: evaluation.id,
          version: evaluation.version,
          reason,
          marks: [...changed].map(([criterionId, points]) => ({ criterionId, points })),
          idempotencyKey: v7(),
        };
        await revise({ variables: { input } });
        await onSettled();
      }}
    >
      <p>{say("settled.reviseWords")}</p>
      <div className={classes.marks}>
        {marks.map(({ criterion, points }) => {
          const name = language === "VI" ? criterion.vi : criterion.en;
          return (
            <div key={criterion.id} className={classes.mark}>
              <p>{say("settled.reviseMark", { key: criterion.key, name })}</p>
              <NativeSelect
                size="md"
                aria-label={say("settled.reviseMark", { key: criterion.key, name })}
                value={String(changed.get(criterion.id) ?? points ?? "")}
                data={allPoints(criterion, points, evaluation.rubric?.grain ?? 1).map((value) => ({
                  value: String(value),
                  label: say("form.of", { points: write(value), max: write(criterion.max) }),
                }))}
                onChange={(event) => choose(criterion.id, points, Number(event.currentTarget.value))}
              />
            </div>
          );
        })}
      </div>
      <p role="status" className={classes.note}>
        {changed.size === 0 ? say("settled.reviseNone") : say("settled.reviseCount", { count: changed.size })}
      </p>
      <Textarea
        label={say("settled.reviseReason")}
        value={reason}
        rows={3}
        maxLength={2_000}
        required
        size="md"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
