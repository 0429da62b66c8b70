import { once } from "node:events";
import { createWriteStream, rmSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { readRegister } from "../register/read.js";
import { RECORD_KINDS } from "../register/records.js";
import type { RegisterRequest } from "../register/report.js";
import type { ChildMessage } from "./messages.js";
import { FileRefused } from "./sheet.js";

/** Entry of the process that reads files: one request in, records to files, one answer out. */
process.once("message", (message) => {
  const { request, folder } = message as { request: RegisterRequest; folder: string };
  // Nobody is left to answer: the process that asked was killed.
  process.once("disconnect", () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
  answer(request, folder).then(
    (reply) => process.send?.(reply, () => process.exit(0)),
    () => process.exit(1),
  );
});

const say = (message: ChildMessage): void => {
  process.send?.(message);
};

async function answer(request: RegisterRequest, folder: string): Promise<ChildMessage> {
  const spools = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, createWriteStream(join(folder, kind))]),
  ) as Record<(typeof RECORD_KINDS)[number], WriteStream>;
  try {
    const report = await readRegister(
      request,
      async (kind, record) => {
        if (!spools[kind].write(`${JSON.stringify(record)}\n`)) await once(spools[kind], "drain");
      },
      (rows) => say({ rows }),
    );
    return { report };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { refusal, file, sheet, row } = error;
    return { refused: { refusal, file, sheet, row } };
  } finally {
    await Promise.all(Object.values(spools).map((spool) => new Promise((done) => spool.end(done))));
  }
}
