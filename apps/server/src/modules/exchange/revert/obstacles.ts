import type { Day } from "@nen-nep/schema";
import type { Session } from "../../../db/session.js";
import type { ImportChange } from "../exchange.entity.js";
import type { Journaled } from "../plan/journal.js";
import { groupBy } from "../plan/run.js";
import type { LinksBefore } from "./subjects.js";

/** Why a record cannot be taken back: it was changed since, or a row of a table rests on it. */
export interface Obstacle {
  readonly subject: Journaled;
  readonly rowPk: number;
  /** The table that rests on it: `import_batch` where a later import changed it, its own where people did. */
  readonly by: string;
  /** The later import that changed it; null where none did. */
  readonly batchId: string | null;
}

/** Kinds of records that count their changes. */
export const VERSIONED: ReadonlySet<Journaled> = new Set<Journaled>([
  "committee",
  "cell",
  "tenure",
  "meeting",
  "month_declaration",
  "evaluation",
]);

/** Records of a list of one batch's changes that are no longer as the batch left them. */
export async function changedSince(session: Session, changes: readonly ImportChange[]): Promise<Obstacle[]> {
  const found: Obstacle[] = [];
  for (const [subject, own] of groupBy(changes, (change) => change.subject as Journaled)) {
    const pks = own.map(({ rowPk }) => rowPk);
    const changed: number[] = [];
    if (VERSIONED.has(subject)) {
      const rows = await session.query<{ pk: number; version: number }>(
        `SELECT pk, version FROM ${subject} WHERE pk IN (:...pks)`,
        { pks },
      );
      const versions = new Map(rows.map(({ pk, version }) => [pk, version]));
      for (const { rowPk, version } of own) {
        if (versions.get(rowPk) !== version) changed.push(rowPk);
      }
    } else if (subject === "cell_group_link" || subject === "cell_committee_link") {
      const links = await linksNow(session, subject, pks);
      for (const { rowPk, before } of own) {
        const { after } = JSON.parse(before!) as LinksBefore;
        const left = after.map(({ value, since, until }) => `${value} ${since} ${until}`).join();
        if (left !== links.get(rowPk)) changed.push(rowPk);
      }
    }
    const batches = await laterBatches(session, own[0]!.batchPk, subject, changed);
    for (const rowPk of changed) {
      const batchId = batches.get(rowPk) ?? null;
      found.push({ subject, rowPk, by: batchId === null ? subject : "import_batch", batchId });
    }
  }
  return found;
}

/** The public id of the later import in force that changed a record, by the record. */
async function laterBatches(
  session: Session,
  batchPk: number,
  subject: Journaled,
  pks: readonly number[],
): Promise<Map<number, string>> {
  if (pks.length === 0) return new Map();
  const rows = await session.query<{ row_pk: number; id: string }>(
    `SELECT c.row_pk, b.id FROM import_change c JOIN import_batch b ON b.pk = c.batch_pk
      WHERE b.pk > :batchPk AND b.state = 'APPLIED' AND c.subject = :subject AND c.row_pk IN (:...pks)`,
    { batchPk, subject, pks },
  );
  return new Map(rows.map(({ row_pk, id }) => [row_pk, id]));
}

async function linksNow(
  session: Session,
  table: Journaled,
  pks: readonly number[],
): Promise<Map<number, string>> {
  const column = table === "cell_group_link" ? "group_pk" : "committee_pk";
  const rows = await session.query<{ cell_pk: number; value: number; since: Day; until: Day | null }>(
    `SELECT cell_pk, ${column} AS value, since, until FROM ${table} WHERE cell_pk IN (:...pks) ORDER BY cell_pk, since`,
    { pks },
  );
  const words = [...groupBy(rows, (row) => row.cell_pk)].map(
    ([pk, own]) => [pk, own.map(({ value, since, until }) => `${value} ${since} ${until}`).join()] as const,
  );
  return new Map(words);
}
