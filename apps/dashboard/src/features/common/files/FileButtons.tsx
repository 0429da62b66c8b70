import { Button } from "@mantine/core";
import { IconDownload, IconPlayerStop } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { type Text, useText } from "../../../i18n/useText.js";
import type { Question } from "../questionLink.js";
import type { FileFormat, Problem, Progress } from "./exportFile.js";
import classes from "./FileButtons.module.css";
import { PurposeDialog } from "./PurposeDialog.js";
import { useExport } from "./useExport.js";

const FORMATS = ["csv", "xlsx"] as const satisfies readonly FileFormat[];
const BYTES = 1024;

function progressWords(progress: Progress | null, { say, format }: Text): string {
  if (progress === null) return say("query.exportWaiting");
  const size = format.count(Math.max(1, Math.round(progress.bytes / BYTES)));
  return progress.rows === null
    ? say("query.exportSize", { size })
    : say("query.exportProgress", { size, count: format.count(progress.rows) });
}

interface Props {
  readonly question: Question;
  /** Which of several operations in it; null for the only one. */
  readonly operationName?: string | null;
  /** What the file is called; by what it has where nothing is said. */
  readonly title?: string | null;
  /** What a refusal says beyond its reason. */
  readonly onRefused?: (problem: Problem) => ReactNode;
}

/** The whole answer to a question as a file: how far it is, a way to stop it, and why it was not made. */
export function FileButtons({ question, operationName = null, title = null, onRefused }: Props) {
  const text = useText();
  const { say, format } = text;
  const { making, make, cancel } = useExport(question, operationName, title);
  return (
    <>
      <div className={classes.files}>
        {FORMATS.map((each) => (
          <Button
            key={each}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={making.step === "running" && making.format === each}
            disabled={making.step === "running"}
            aria-label={say("query.download", { format: each.toUpperCase() })}
            onClick={() => make(each)}
          >
            {each.toUpperCase()}
          </Button>
        ))}
        {making.step === "running" && (
          <Button
            variant="outline"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            aria-label={say("query.exportStop")}
            onClick={cancel}
          >
            {say("query.stop")}
          </Button>
        )}
      </div>
      {making.step === "running" && (
        <p role="status" className={classes.told}>
          {progressWords(making.progress, text)}
        </p>
      )}
      {making.step === "made" && (
        <p role="status" className={classes.told} data-late={making.file.isTruncated || undefined}>
          {making.file.rows !== null &&
            say(making.file.isTruncated ? "query.exportCut" : "query.exportMade", {
              name: making.file.name,
              count: format.count(making.file.rows),
            })}
        </p>
      )}
      {making.step === "broken" && (
        <p role="alert" className={classes.told} data-late>
          {say("query.exportBroken")}
        </p>
      )}
      {making.step === "refused" && (
        <p role="alert" className={classes.told} data-late>
          {say("query.exportRefused")}{" "}
          {onRefused?.(making.problem) ?? (making.problem.failure && say(`reason.${making.problem.failure}`))}{" "}
          <span lang="en">{making.problem.message}</span>
        </p>
      )}
      {making.step === "purpose" && (
        <PurposeDialog
          format={making.format}
          onCancel={cancel}
          onPurpose={(purpose) => make(making.format, purpose)}
        />
      )}
    </>
  );
}
