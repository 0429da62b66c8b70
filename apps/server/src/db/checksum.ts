import { createHash } from "node:crypto";
import type { CopiedRow } from "./copy-tables.js";

const LIMIT = 1n << 128n;

/** How many rows, and a sum over all of them: the same for the same rows in any order, on either engine. */
export class Checksum {
  count = 0;
  private sum = 0n;

  /** Rows of texts, whole numbers and nulls, which JSON writes in one way only. */
  add(rows: readonly CopiedRow[]): void {
    for (const row of rows) {
      const hash = createHash("sha256").update(JSON.stringify(row)).digest("hex").slice(0, 32);
      this.sum = (this.sum + BigInt(`0x${hash}`)) % LIMIT;
    }
    this.count += rows.length;
  }

  get value(): string {
    return this.sum.toString(16).padStart(32, "0");
  }
}
