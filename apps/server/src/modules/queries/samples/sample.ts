import type { Day, QueryAudience, Term } from "@nen-nep/schema";

/** A question worth asking, as somebody would who knows the data: to be run, read and changed. */
export interface SampleQuery {
  /** Never changed: links and the interface know it. */
  readonly key: string;
  readonly audience: QueryAudience;
  readonly title: Pick<Term, "vi" | "en">;
  /** What the answer tells, and what it does not. */
  readonly explanation: Pick<Term, "vi" | "en">;
  readonly query: string;
  /** Periods end with the last whole month, so that a sample is never out of date. */
  readonly variables?: (today: Day) => Readonly<Record<string, unknown>>;
}
