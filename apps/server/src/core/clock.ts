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

  /** The hour of the real day there, 0 to 23. */
  hour(): number {
    const parts = { timeZone: this.timeZone, hour: "numeric", hourCycle: "h23" } as const;
    return Number(new Intl.DateTimeFormat("en", parts).format(new Date()));
  }

  /** The real instant, UTC with milliseconds, as it is stored. */
  now(): string {
    return new Date().toISOString();
  }
}
