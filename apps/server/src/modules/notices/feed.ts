import type { Services } from "../../core/context.js";
import { AuditEntry } from "../../core/core.entity.js";
import { Refusal } from "../../core/errors.js";
import { findRows } from "../../core/rows.js";

const EVERY_MS = 1_000;
/** How often whoever listens is heard of again though nothing happened: their session may have ended meanwhile. */
const BEAT_MS = 30_000;
const ENTRIES_AT_ONCE = 1_000;
const MOST_WAITING = 5_000;

/** Something that was written: by whom, and which record; null for many at once. */
export type Written = Pick<AuditEntry, "seq" | "at" | "accountPk" | "subject" | "subjectId">;

/** Somebody who listens. */
export interface Listener {
  /** What was written since, perhaps nothing; null at the end. */
  next(): Promise<readonly Written[] | null>;
  close(): void;
}

class Line implements Listener {
  private waiting: Written[] = [];
  private wake: (() => void) | null = null;
  private ended = false;
  private beating = false;

  constructor(private readonly left: (line: Line) => void) {}

  async next(): Promise<readonly Written[] | null> {
    if (!this.ended && !this.beating && this.waiting.length === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.wake = null;
    this.beating = false;
    if (this.ended) return null;
    return this.waiting.splice(0);
  }

  tell(entries: readonly Written[]): void {
    this.waiting.push(...entries);
    // Whoever does not listen any more is let go, rather than remembered for.
    if (this.waiting.length > MOST_WAITING) this.close();
    this.wake?.();
  }

  beat(): void {
    this.beating = true;
    this.wake?.();
  }

  close(): void {
    this.ended = true;
    this.left(this);
    this.wake?.();
  }
}

/**
 * What is written, by this process or another: the audit log, read once a second for all who listen and not at all where
 * nobody does. It is numbered without gaps and written with what it tells, so that nothing is missed.
 */
export class Feed {
  private readonly lines = new Set<Line>();
  private timer: NodeJS.Timeout | null = null;
  private last: number | null = null;
  private reading: Promise<void> | null = null;
  private beatAt = 0;

  constructor(private readonly services: Services) {}

  /** How many listen. */
  get size(): number {
    return this.lines.size;
  }

  /** Listens from now on. */
  async listen(): Promise<Listener> {
    // What stands in the log by now is no news to anybody who begins.
    await this.read();
    if (this.last === null) throw new Refusal("BUSY", "The log of changes cannot be read now; try again.");
    const line = new Line((gone) => this.leave(gone));
    this.lines.add(line);
    if (this.timer === null) {
      this.timer = setInterval(() => void this.read(), EVERY_MS).unref();
      this.beatAt = Date.now() + BEAT_MS;
    }
    return line;
  }

  private leave(line: Line): void {
    this.lines.delete(line);
    if (this.lines.size > 0 || this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
    this.last = null;
  }

  private read(): Promise<void> {
    this.reading ??= this.readNow()
      // The next second tries again, from where this one began.
      .catch((error: unknown) => console.error("live changes:", error))
      .finally(() => {
        this.reading = null;
      });
    return this.reading;
  }

  private async readNow(): Promise<void> {
    const { database } = this.services;
    const now = await database.read(async (session) => {
      const [row] = await session.query<{ value: number }>("SELECT value FROM counter WHERE name = 'audit'");
      return row!.value;
    });
    this.last ??= now;
    while (this.last < now) {
      const entries = await database.read((session) =>
        findRows(session, AuditEntry, "seq > :last AND seq <= :now ORDER BY seq LIMIT :most", {
          last: this.last,
          now,
          most: ENTRIES_AT_ONCE,
        }),
      );
      for (const line of this.lines) line.tell(entries);
      this.last = entries.at(-1)?.seq ?? now;
    }
    if (Date.now() < this.beatAt) return;
    this.beatAt = Date.now() + BEAT_MS;
    for (const line of this.lines) line.beat();
  }
}

const feeds = new WeakMap<Services, Feed>();

/** The one feed of a process. */
export function feedOf(services: Services): Feed {
  const known = feeds.get(services) ?? new Feed(services);
  feeds.set(services, known);
  return known;
}
