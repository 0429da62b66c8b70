import { type Failure, failureOf } from "../../graphql/reason.js";
import { EvidenceRefused } from "./sendEvidence.js";

/** Why a step was not taken, whether a file or the step itself was refused. */
export const refusalOf = (error: unknown): Failure =>
  error instanceof EvidenceRefused ? error.failure : failureOf(error);
