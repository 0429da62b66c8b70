import { type Day, dayIn } from "@nen-nep/schema";

/** Two clocks: business days may be frozen; sessions, audit and limits follow the real one. */
export class Clock {
  constructor(
    private readonly timeZone: string,
    private readonly frozen: Day | null,
  ) {}

  /** The business day, in the configured calendar. */
  today(): Day {
    return this.frozen ?? dayIn(this.timeZone, new Date());
  }

  /** The real instant, UTC with milliseconds, as it is stored. */
  now(): string {
    return new Date().toISOString();
  }
}
