const WINDOW_MS = 15 * 60_000;
const MOST_ENTRIES = 10_000;

/** Counts failures by key over a sliding quarter of an hour, in memory: a restart forgives. */
export class Throttle {
  private readonly failures = new Map<string, number[]>();

  constructor(private readonly most: number) {}

  /** Whether the key has failed too often of late. */
  blocks(key: string, now: number): boolean {
    return this.recent(key, now).length >= this.most;
  }

  fail(key: string, now: number): void {
    const times = [...this.recent(key, now), now];
    this.failures.delete(key);
    this.failures.set(key, times);
    if (this.failures.size > MOST_ENTRIES) this.failures.delete(this.failures.keys().next().value!);
  }

  forget(key: string): void {
    this.failures.delete(key);
  }

  private recent(key: string, now: number): number[] {
    return (this.failures.get(key) ?? []).filter((time) => now - time < WINDOW_MS);
  }
}
