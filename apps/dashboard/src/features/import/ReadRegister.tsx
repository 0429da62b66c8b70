import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useText } from "../../i18n/useText.js";
import { Card } from "../../ui/Card.js";
import { ApplyDialog } from "./ApplyDialog.js";
import { ChangesCard } from "./ChangesCard.js";
import { ColumnsCard } from "./ColumnsCard.js";
import { DoneCard } from "./DoneCard.js";
import { FaultsCard } from "./FaultsCard.js";
import type { PastImportFragment } from "./Import.generated.js";
import classes from "./ReadRegister.module.css";
import type { Phase } from "./useImport.js";
import { Working } from "./Working.js";

interface Props {
  readonly phase: Extract<Phase, { name: "read" | "applying" | "done" }>;
  readonly meanings: ReadonlyMap<string, string>;
  readonly onMeaning: (heading: string, field: string) => void;
  readonly onRead: () => void;
  readonly onApply: () => void;
  readonly onRevert: (batch: PastImportFragment) => void;
  readonly onOther: () => void;
}

/** What was found in a register: columns, mistakes or changes; then the writing, and the batch. */
export function ReadRegister({ phase, meanings, onMeaning, onRead, onApply, onRevert, onOther }: Props) {
  const { say, format } = useText();
  const [asking, setAsking] = useState(false);
  if (phase.name === "done") return <DoneCard batch={phase.batch} onRevert={onRevert} onOther={onOther} />;
  if (phase.name === "applying") {
    return (
      <Card title={say("import.step.apply")}>
        <Working words={say("import.applying")} />
      </Card>
    );
  }
  const { preview, input } = phase;
  const { outcomes, sheets } = preview;
  const read = new Map((input.map ?? []).map(({ heading, field }) => [heading, field]));
  const isChanged = [...meanings].some(([heading, field]) => read.get(heading) !== field);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const file = [...new Set(sheets.map((sheet) => sheet.file))].join(", ");
  return (
    <>
      <ColumnsCard
        preview={preview}
        meanings={meanings}
        onMeaning={onMeaning}
        onReadAgain={isChanged ? onRead : null}
      />
      {preview.faultCount > 0 ? (
        <FaultsCard preview={preview} />
      ) : (
        <section className={classes.clean}>
          <IconCircleCheck size={22} stroke={1.8} aria-hidden />
          <h2>{say("import.noFaults")}</h2>
          <p>{say("import.noFaultsNote", { rows: format.count(rows) })}</p>
        </section>
      )}
      {outcomes && (
        <>
          <ChangesCard
            outcomes={outcomes}
            values={preview.values}
            committee={input.committee}
            onApply={() => setAsking(true)}
            onOther={onOther}
          />
          <ApplyDialog
            opened={asking}
            file={file}
            committee={input.committee}
            outcomes={outcomes}
            onClose={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              onApply();
            }}
          />
        </>
      )}
    </>
  );
}
