import { insertRows } from "../../../core/rows.js";
import type { Session } from "../../../db/session.js";
import { ImportChange } from "../exchange.entity.js";

/** What a batch writes and can take back. */
export const JOURNALED = [
  "committee",
  "cell",
  "cell_group_link",
  "cell_committee_link",
  "person",
  "tenure",
  "delegation",
  "meeting",
  "month_declaration",
  "evaluation",
] as const;
export type Journaled = (typeof JOURNALED)[number];

const CHUNK = 2_000;

/** Writes down, in order, every record of a batch with what it held before. */
export class Journal {
  private position = 0;
  private waiting: Partial<ImportChange>[] = [];

  constructor(
    private readonly session: Session,
    private readonly batchPk: number,
  ) {}

  /** New records, which a revert takes away. */
  async created(subject: Journaled, pks: readonly number[], version = 1): Promise<void> {
    for (const rowPk of pks) this.add(subject, rowPk, version, null);
    await this.flushIfLong();
  }

  /** A changed record: its version now, and what its changed columns held. */
  async changed(subject: Journaled, rowPk: number, version: number, before: object): Promise<void> {
    this.add(subject, rowPk, version, JSON.stringify(before));
    await this.flushIfLong();
  }

  async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    await insertRows(this.session, ImportChange, rows);
  }

  private add(subject: Journaled, rowPk: number, version: number, before: string | null): void {
    this.waiting.push({ batchPk: this.batchPk, position: ++this.position, subject, rowPk, version, before });
  }

  private async flushIfLong(): Promise<void> {
    if (this.waiting.length >= CHUNK) await this.flush();
  }
}
