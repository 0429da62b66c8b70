import { type ErrorCode, REASONS, type Reason } from "@nen-nep/schema";

/** Where the blame lies, and what the person needs to mend it. Never a secret, SQL or a path. */
export interface RefusalDetails {
  /** The input field to blame. */
  readonly field?: string;
  readonly [detail: string]: unknown;
}

/** A refusal a client may see: a stable reason, its code, and words in plain English. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(
    readonly reason: Reason,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
    this.code = REASONS[reason];
  }
}

export const notFound = (what: string): Refusal => new Refusal("NOT_FOUND", `${what} was not found.`);
export const invalid = (field: string, message: string): Refusal =>
  new Refusal("INVALID_VALUE", message, { field });
