import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { type Failure, failureOf } from "../../graphql/reason.js";
import type { MessageId } from "../../i18n/catalogue.js";
import { isMessage } from "../../i18n/i18n.js";
import { UploadFailed } from "./upload.js";

/** What went wrong, as ids of sentences and the place they speak of. */
export interface Problem {
  readonly failure: Failure;
  readonly words: MessageId;
  /** File, sheet and row, as far as they are known. */
  readonly place: {
    readonly file: string | null;
    readonly sheet: string | null;
    readonly row: number | null;
  };
}

/** A record that keeps an import from being reverted. */
export interface Obstacle {
  readonly subject: string;
  readonly record: string;
  /** What rests on it; null where the record itself was changed since. */
  readonly by: string | null;
}

const NOWHERE: Problem["place"] = { file: null, sheet: null, row: null };

const detailsOf = (error: unknown): Record<string, unknown> =>
  CombinedGraphQLErrors.is(error) ? (error.errors[0]?.extensions ?? {}) : {};

/** A file the server would not read is named with its own reason; anything else with the reason's sentence. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UploadFailed) {
    const { failure, file } = error;
    // The only file that is refused while it is sent is one past the limit.
    const words = failure === "FILE_REFUSED" ? "import.refusal.TOO_LARGE" : (`reason.${failure}` as const);
    return { failure, words, place: { ...NOWHERE, file } };
  }
  const failure = failureOf(error);
  const { refusal, file, sheet, row } = detailsOf(error);
  const own = `import.refusal.${refusal}`;
  if (failure !== "FILE_REFUSED" || !isMessage(own)) {
    return { failure, words: `reason.${failure}`, place: NOWHERE };
  }
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const place = { file: text(file), sheet: text(sheet), row: typeof row === "number" ? row : null };
  return { failure, words: own, place };
}

/** The records that a refused revert names, and how many there are in all. */
export function obstaclesOf(error: unknown): {
  readonly listed: readonly Obstacle[];
  readonly count: number;
} {
  const { records, recordCount } = detailsOf(error);
  const listed = Array.isArray(records) ? (records as readonly Obstacle[]) : [];
  return { listed, count: typeof recordCount === "number" ? recordCount : listed.length };
}
