import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { tidy } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { ImportBatch } from "./exchange.entity.js";
import { checkCommittee } from "./exchange.rights.js";
import { type ChangedValue, Diff, type ImportSubject, type Outcome } from "./plan/diff.js";
import { Journal } from "./plan/journal.js";
import { knownOf, loadPresent } from "./plan/present.js";
import type { Run } from "./plan/run.js";
import { quietly } from "./quietly.js";
import type { SourceFile } from "./reader/open.js";
import { FileRefused } from "./reader/sheet.js";
import { readInChild, type Spool } from "./reader/spool.js";
import { refusalWords } from "./reader/words.js";
import type { RegisterReport, RegisterRequest } from "./register/report.js";
import { type WalkProgress, walk } from "./walk.js";

export interface ImportRequest {
  readonly files: readonly SourceFile[];
  /** Name of the committee the register belongs to; made where the database is empty. */
  readonly committee: string;
  readonly map?: RegisterRequest["map"] | undefined;
}

export interface ImportResult {
  /** The public id of the batch; null where nothing was written. */
  readonly batchId: string | null;
  readonly report: RegisterReport;
  /** What is new, changed and unchanged; null where mistakes keep the register from being compared. */
  readonly outcomes: Readonly<Record<ImportSubject, Outcome>> | null;
  /** The first changed values. */
  readonly values: readonly ChangedValue[];
  /** How many values change, listed or not. */
  readonly valueCount: number;
}

export interface ImportProgress {
  read?(rows: number): void;
  written?: WalkProgress;
}

/** Reads a register and says what importing it would do. Writes nothing. */
export function previewImport(
  context: Context,
  request: ImportRequest,
  progress: ImportProgress = {},
): Promise<ImportResult> {
  return withSpool(context, request, progress, async (spool) => {
    const { report } = spool;
    if (report.faults.length > 0) return { batchId: null, report, outcomes: null, values: [], valueCount: 0 };
    const diff = await context.services.database.read(async (session) => {
      const run = await runOf(context, session, request, report, null);
      await walk(run, spool, progress.written);
      return run.diff;
    });
    return {
      batchId: null,
      report,
      outcomes: diff.outcomes,
      values: diff.values,
      valueCount: diff.valueCount,
    };
  });
}

/** A batch by its public id, for those who have just worked with it. */
export async function batchOf(context: Context, id: string): Promise<ImportBatch | null> {
  return (await findRows(await context.reader(), ImportBatch, "id = :id", { id }))[0] ?? null;
}

/** Nothing in a register is news: the transaction is given up, and no batch is made. */
class NothingNew extends Error {
  constructor(readonly diff: Diff) {
    super("The register tells nothing new.");
  }
}

/**
 * Imports a register as one batch that can be reverted: all of it, or nothing.
 * @throws Refusal FILE_HAS_ERRORS with the faults, where there is a mistake in it
 */
export function applyImport(
  context: Context,
  request: ImportRequest,
  idempotencyKey: string | null | undefined = null,
  progress: ImportProgress = {},
): Promise<ImportResult> {
  return withSpool(context, request, progress, async (spool) => {
    const { report } = spool;
    if (report.faults.length > 0) {
      const faults = report.faults.slice(0, 100);
      throw new Refusal("FILE_HAS_ERRORS", "The register has mistakes; nothing was imported.", {
        faults,
        faultCount: report.faults.length + report.unlistedFaults,
      });
    }
    const fileHash = await hashOf(request.files);
    const input = { fileHash, committee: request.committee, map: request.map ?? [] };
    try {
      return await inTransaction(context, { verb: "applyImport", idempotencyKey, input }, (tx) =>
        applyIn(tx, request, spool, fileHash, progress.written),
      );
    } catch (error) {
      if (!(error instanceof NothingNew)) throw error;
      return { batchId: null, report, outcomes: error.diff.outcomes, values: [], valueCount: 0 };
    }
  });
}

async function applyIn(
  tx: Transaction,
  request: ImportRequest,
  spool: Spool,
  fileHash: string,
  progress: WalkProgress | undefined,
): Promise<ImportResult> {
  const { report } = spool;
  const { context, session } = tx;
  const id = newId();
  const batch = {
    id,
    version: 1,
    state: "APPLIED" as const,
    previewedAt: tx.now,
    appliedAt: tx.now,
    fileHash,
  };
  const fileName = request.files.map(({ name }) => name).join(", ");
  const accountPk = context.actor?.accountPk ?? null;
  const [batchPk] = await insertRows(session, ImportBatch, [{ ...batch, fileName, accountPk, report: "" }]);
  const write = { context: quietly(tx), journal: new Journal(session, batchPk!) };
  const run = await runOf(context, session, request, report, write);
  await walk(run, spool, progress);
  if (!run.diff.changesAnything) throw new NothingNew(run.diff);

  const { outcomes, values, valueCount } = run.diff;
  await session.query(
    "UPDATE import_batch SET report = :report, committee_pk = :committeePk WHERE pk = :batchPk RETURNING pk",
    {
      report: JSON.stringify({ sheets: report.sheets, counts: report.counts, year: report.year, outcomes }),
      committeePk: run.present.root!.pk,
      batchPk,
    },
  );
  const count = Object.values(outcomes).reduce((total, each) => total + each.created + each.changed, 0);
  tx.audit({ verb: "applyImport", subject: "import_batch", subjectId: id, count, detail: outcomes });
  return { batchId: id, report, outcomes, values, valueCount };
}

async function runOf(
  context: Context,
  session: Session,
  request: ImportRequest,
  report: RegisterReport,
  write: Run["write"],
): Promise<Run> {
  const committee = tidy(request.committee);
  const { today } = context;
  const since = `${report.year ?? today.slice(0, 4)}-01-01`;
  const present = await loadPresent(session, committee);
  await checkCommittee(context, session, present);
  return { session, write, committee, since, today, diff: new Diff(), present, delegations: new Set() };
}

/** Reads the files in a process of its own, with what the database knows at hand, and cleans up afterwards. */
async function withSpool<T>(
  context: Context,
  request: ImportRequest,
  progress: ImportProgress,
  work: (spool: Spool) => Promise<T>,
): Promise<T> {
  const committee = tidy(request.committee);
  const known = await context.services.database.read(async (session) => {
    const present = await loadPresent(session, committee);
    await checkCommittee(context, session, present);
    return knownOf(present, committee, context.today);
  });
  const { files, map } = request;
  let spool: Spool;
  try {
    spool = await readInChild({ files, known, ...(map ? { map } : {}) }, progress.read);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { refusal, file, sheet, row } = error;
    throw new Refusal("FILE_REFUSED", refusalWords(error), { refusal, file, sheet, row });
  }
  try {
    return await work(spool);
  } finally {
    await spool.dispose();
  }
}

async function hashOf(files: readonly SourceFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { path } of files)
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
