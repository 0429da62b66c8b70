import { useEffect, useRef, useState } from "react";
import { useText } from "../../../i18n/useText.js";
import type { Question } from "../questionLink.js";
import { exportFile, type FileFormat, type MadeFile, type Problem, type Progress } from "./exportFile.js";

/** Where the making of a file stands. */
export type Making =
  | { readonly step: "idle" }
  | { readonly step: "running"; readonly format: FileFormat; readonly progress: Progress | null }
  /** The answer holds names of persons, and the server asks what they are for. */
  | { readonly step: "purpose"; readonly format: FileFormat }
  | { readonly step: "made"; readonly file: MadeFile }
  | { readonly step: "refused"; readonly problem: Problem }
  | { readonly step: "broken" };

const IDLE: Making = { step: "idle" };

/** Files of the whole answer; leaving the page stops the making of one. */
export function useExport(
  { query, variables }: Question,
  operationName: string | null,
  title: string | null,
) {
  const { language } = useText();
  const [making, setMaking] = useState<Making>(IDLE);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);

  const make = async (format: FileFormat, purpose: string | null = null) => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (next: Making) => signal.aborted || setMaking(next);
    tell({ step: "running", format, progress: null });
    try {
      const file = await exportFile(
        format,
        { query, variables, operationName, language, purpose, title },
        signal,
        (progress) => tell({ step: "running", format, progress }),
      );
      if (signal.aborted) return;
      if ("content" in file) {
        save(file.name, file.content);
        tell({ step: "made", file });
      } else if (file.failure === "PURPOSE_NEEDED") tell({ step: "purpose", format });
      else tell({ step: "refused", problem: file });
    } catch {
      tell({ step: "broken" });
    }
  };
  const cancel = () => {
    stop();
    setMaking(IDLE);
  };
  return { making, make, cancel };
}

/** Hands a file over under the name the server gave it. */
function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
