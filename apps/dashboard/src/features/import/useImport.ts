import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import {
  ApplyImportDocument,
  type ImportInput,
  type PastImportFragment,
  PreviewImportDocument,
  type PreviewImportMutation,
} from "./Import.generated.js";
import { type Problem, problemOf } from "./problem.js";
import { type Upload, upload } from "./upload.js";

export type Preview = NonNullable<PreviewImportMutation["previewImport"]>;

export type Phase =
  | { readonly name: "choosing" }
  | { readonly name: "sending"; readonly sent: number; readonly total: number }
  | { readonly name: "reading" }
  | { readonly name: "read"; readonly preview: Preview; readonly input: ImportInput }
  | { readonly name: "applying"; readonly preview: Preview; readonly input: ImportInput }
  | { readonly name: "done"; readonly batch: PastImportFragment };

const newKey = () =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === "AbortError";

/** The way of a register from a file to a batch. Nothing counts as done before the server says so. */
export function useImport() {
  const client = useApolloClient();
  const [phase, setPhase] = useState<Phase>({ name: "choosing" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  const sentFiles = useRef(new WeakMap<File, Upload>());
  useEffect(() => () => running.current?.abort(), []);

  const send = async (files: readonly File[], signal: AbortSignal): Promise<string[]> => {
    const waiting = files.filter((file) => !sentFiles.current.has(file));
    const total = waiting.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    for (const file of waiting) {
      const report = (bytes: number) => setPhase({ name: "sending", sent: before + bytes, total });
      report(0);
      sentFiles.current.set(file, await upload(file, signal, report));
      before += file.size;
    }
    return files.map((file) => sentFiles.current.get(file)!.id);
  };

  /** Sends what was not sent yet and asks what importing it would do. */
  const read = async (files: readonly File[], committee: string, meanings: ReadonlyMap<string, string>) => {
    const back = phase;
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    try {
      const uploadIds = await send(files, controller.signal);
      const map = [...meanings].map(([heading, field]) => ({ heading, field }));
      const input = { uploadIds, committee, map, idempotencyKey: newKey() };
      setPhase({ name: "reading" });
      const { data } = await client.mutate({
        mutation: PreviewImportDocument,
        variables: { input },
        fetchPolicy: "no-cache",
        context: { fetchOptions: { signal: controller.signal } },
      });
      controller.signal.throwIfAborted();
      setPhase({ name: "read", preview: data!.previewImport!, input });
    } catch (error) {
      // A file that the server no longer keeps is sent anew the next time.
      if (!isCancelled(error) && !controller.signal.aborted) {
        setProblem(problemOf(error));
        sentFiles.current = new WeakMap();
      }
      setPhase(back.name === "read" ? back : { name: "choosing" });
    }
  };

  /** Writes what was previewed. The same key is sent again after a lost connection, so that it happens once. */
  const apply = async () => {
    if (phase.name !== "read") return;
    const { preview, input } = phase;
    setProblem(null);
    setPhase({ name: "applying", preview, input });
    try {
      const { data } = await client.mutate({ mutation: ApplyImportDocument, variables: { input } });
      const batch = data!.applyImport!.import;
      if (batch) setPhase({ name: "done", batch });
      else await nothingNewNow(preview, input);
      await client.refetchQueries({ include: ["Shell", "Imports"] });
    } catch (error) {
      setProblem(problemOf(error));
      setPhase({ name: "read", preview, input });
    }
  };

  /** Somebody else wrote the same meanwhile: what was new is known by now. */
  const nothingNewNow = async (preview: Preview, input: ImportInput) => {
    const outcomes = (preview.outcomes ?? []).map((each) => ({
      ...each,
      created: 0,
      changed: 0,
      unchanged: each.created + each.changed + each.unchanged,
    }));
    setPhase({ name: "read", preview: { ...preview, outcomes, values: [] }, input });
  };

  /** Tells that a batch was taken back, which may be the one just written. */
  const reverted = (id: string) => {
    if (phase.name === "done" && phase.batch.id === id)
      setPhase({ name: "done", batch: { ...phase.batch, state: "REVERTED" } });
  };

  const restart = () => {
    setProblem(null);
    setPhase({ name: "choosing" });
  };

  return { phase, problem, read, apply, reverted, restart, cancel: () => running.current?.abort() };
}
