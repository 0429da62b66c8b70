import { type Failure, failureOf } from "../../graphql/reason.js";
import type { Say } from "../../i18n/useText.js";
import { EvidenceRefused } from "./sendEvidence.js";

/** Why a step was not taken, whether a file or the step itself was refused. */
export const refusalOf = (error: unknown): Failure =>
  error instanceof EvidenceRefused ? error.failure : failureOf(error);

const MEGA = 1_048_576;

/** The same in words, which name the file that was refused, and the size that files may have. */
export function refusalWords(error: unknown, say: Say): string {
  if (!(error instanceof EvidenceRefused) || error.failure !== "FILE_REFUSED")
    return say(`reason.${refusalOf(error)}`);
  const name = error.file;
  return error.limit === null
    ? say("files.kind", { name })
    : say("files.large", { name, most: Math.floor(error.limit / MEGA) });
}
