import { fork } from "node:child_process";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { compiledEntry } from "../../../core/compiled-entry.js";
import type { Progress } from "../register/read.js";
import { RECORD_KINDS, type RecordKind, type Records } from "../register/records.js";
import type { RegisterReport, RegisterRequest } from "../register/report.js";
import type { ChildMessage } from "./messages.js";
import { FileRefused, STANDARD_LIMITS } from "./sheet.js";

/** What was read from a register: the report, and its records on disk so that memory stays flat. */
export interface Spool {
  readonly report: RegisterReport;
  /** The records of a kind in the order of the register, in lists of at most `size`. */
  chunks<K extends RecordKind>(kind: K, size: number): AsyncGenerator<Records[K][]>;
  dispose(): Promise<void>;
}

/**
 * Reads a register in a process of its own that may use only so much memory and time.
 * @throws FileRefused where a file cannot be read, or not within the limits
 */
export async function readInChild(request: RegisterRequest, progress: Progress = () => {}): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "nen-nep-import-"));
  try {
    const report = await runChild(request, folder, progress);
    const files = new Map<RecordKind, FileHandle>();
    for (const kind of RECORD_KINDS) files.set(kind, await open(join(folder, kind)));
    return {
      report,
      chunks: (kind, size) => chunks(files.get(kind)!, size),
      dispose: async () => {
        for (const file of files.values()) await file.close();
      },
    };
  } finally {
    // The open files outlive their names: nothing about persons stays behind, even where this process is killed.
    await rm(folder, { recursive: true, force: true });
  }
}

function runChild(request: RegisterRequest, folder: string, progress: Progress): Promise<RegisterReport> {
  const limits = request.limits ?? STANDARD_LIMITS;
  const child = fork(compiledEntry(new URL("./child.js", import.meta.url)), {
    execArgv: [`--max-old-space-size=${limits.heap}`],
    env: {},
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limits.seconds * 1000);
    child.on("message", (message) => {
      const said = message as ChildMessage;
      if ("rows" in said) progress(said.rows);
      else if ("report" in said) resolve(said.report);
      else
        reject(
          new FileRefused(said.refused.refusal, said.refused.file, said.refused.sheet, said.refused.row),
        );
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      if (late) reject(new FileRefused("TOO_SLOW"));
      else if (signal !== null) reject(new FileRefused("TOO_MUCH_MEMORY"));
      else reject(new Error(`The reading process ended with code ${code}`));
    });
    child.send({ request, folder });
  });
}

async function* chunks<T>(file: FileHandle, size: number): AsyncGenerator<T[]> {
  let list: T[] = [];
  const input = file.createReadStream({ start: 0, autoClose: false });
  for await (const line of createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    list.push(JSON.parse(line) as T);
    if (list.length < size) continue;
    yield list;
    list = [];
  }
  if (list.length > 0) yield list;
}
