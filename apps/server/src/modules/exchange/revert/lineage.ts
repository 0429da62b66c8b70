import type { Session } from "../../../db/session.js";
import type { ImportChange } from "../exchange.entity.js";
import type { Journaled } from "../plan/journal.js";
import { groupBy } from "../plan/run.js";
import { VERSIONED } from "./obstacles.js";

/**
 * After restored records have come to new versions, moves what earlier batches know of these versions along: what a
 * batch changed and itself undid is no change since. A change made in between by people keeps its distance.
 */
export async function carryVersions(session: Session, restored: readonly ImportChange[]): Promise<void> {
  const { subject, batchPk } = restored[0]!;
  if (!VERSIONED.has(subject as Journaled)) return;
  const pks = restored.map(({ rowPk }) => rowPk);
  const rows = await session.query<{ pk: number; version: number }>(
    `SELECT pk, version FROM ${subject} WHERE pk IN (:...pks)`,
    { pks },
  );
  const versions = new Map(rows.map(({ pk, version }) => [pk, version]));
  const steps = groupBy(restored, ({ rowPk, version }) => versions.get(rowPk)! - (version - 1));
  for (const [step, own] of steps) {
    await session.query(
      `UPDATE import_change SET version = version + :step
        WHERE batch_pk < :batchPk AND subject = :subject AND row_pk IN (:...pks) RETURNING row_pk`,
      { step, batchPk, subject, pks: own.map(({ rowPk }) => rowPk) },
    );
  }
}
