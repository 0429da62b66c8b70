import type { Context } from "../../../core/context.js";
import { notFound, Refusal } from "../../../core/errors.js";
import { findRows, updateVersioned } from "../../../core/rows.js";
import { inTransaction, type Transaction } from "../../../core/transaction.js";
import { ImportBatch, ImportChange } from "../exchange.entity.js";
import { coversCommittee } from "../exchange.rights.js";
import type { Journaled } from "../plan/journal.js";
import { quietly } from "../quietly.js";
import { carryVersions } from "./lineage.js";
import { Obstacles } from "./names.js";
import { changedSince } from "./obstacles.js";
import { REVERT_SUBJECTS } from "./subjects.js";

const CHUNK = 1_000;

/** Tables that stay where a record stays. */
const PARTS: Partial<Record<Journaled, readonly string[]>> = {
  cell: ["cell_group_link", "cell_committee_link"],
};

/**
 * Takes a batch back: new records go, changed ones hold again what they held. Returns the batch's id.
 * @throws Refusal LATER_WORK_RESTS_ON_IT naming the records that were changed since or that others rest on
 */
export function revertImport(
  context: Context,
  batchId: string,
  idempotencyKey: string | null | undefined = null,
): Promise<string> {
  return inTransaction(context, { verb: "revertImport", idempotencyKey, input: { batchId } }, async (tx) => {
    const [batch] = await findRows(tx.session, ImportBatch, "id = :batchId", { batchId });
    if (!batch || !(await coversCommittee(context, tx.session, batch.committeePk)))
      throw notFound("The import");
    if (batch.state !== "APPLIED") throw new Refusal("WRONG_STATE", "This import was reverted already.");

    const obstacles = await takeBack(tx, batch);
    if (obstacles.count > 0) {
      throw new Refusal("LATER_WORK_RESTS_ON_IT", "Later work rests on this import; nothing was reverted.", {
        records: obstacles.named,
        recordCount: obstacles.count,
      });
    }
    await updateVersioned<ImportBatch>(
      tx.session,
      ImportBatch,
      batch,
      { state: "REVERTED", revertedAt: tx.now },
      tx.now,
    );
    tx.audit({ verb: "revertImport", subject: "import_batch", subjectId: batchId });
    return batchId;
  });
}

/** Undoes a batch's changes, last first, and returns what stands in the way. */
async function takeBack(tx: Transaction, batch: ImportBatch): Promise<Obstacles> {
  const context = quietly(tx);
  const obstacles = new Obstacles(tx.session);
  const kept = new Set<string>();
  for await (const changes of lastFirst(tx, batch.pk)) {
    await obstacles.add(await changedSince(tx.session, changes));
    for (const run of sameKind(changes)) {
      const subject = run[0]!.subject as Journaled;
      const { withdraw, restore } = REVERT_SUBJECTS[subject];
      if (run[0]!.before === null) {
        const rests = await withdraw!(
          context,
          run.map(({ rowPk }) => rowPk),
        );
        // What rests on a record only because it could not go itself is named there.
        const own = rests.filter(({ by }) => !kept.has(by));
        await obstacles.add(own.map(({ pk, by }) => ({ subject, rowPk: pk, by, batchId: null })));
        if (rests.length > 0) for (const table of [subject, ...(PARTS[subject] ?? [])]) kept.add(table);
      } else if (obstacles.count === 0) {
        await restore!(
          context,
          tx.session,
          run.map(({ rowPk, before }) => ({ rowPk, before: JSON.parse(before!) })),
        );
        await carryVersions(tx.session, run);
      } else kept.add(subject);
    }
  }
  return obstacles;
}

async function* lastFirst(tx: Transaction, batchPk: number): AsyncGenerator<ImportChange[]> {
  for (let before = 2 ** 31 - 1; ; ) {
    const where = "batch_pk = :batchPk AND position < :before ORDER BY position DESC LIMIT :most";
    const changes = await findRows(tx.session, ImportChange, where, { batchPk, before, most: CHUNK });
    if (changes.length === 0) return;
    yield changes;
    before = changes.at(-1)!.position;
  }
}

/** Neighbours of one kind, new or changed, that one call can take. */
function sameKind(changes: readonly ImportChange[]): ImportChange[][] {
  const runs: ImportChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    const first = last?.[0];
    const fits = first?.subject === change.subject && (first.before === null) === (change.before === null);
    if (last && fits) last.push(change);
    else runs.push([change]);
  }
  return runs;
}
