import { REASONS, type Reason } from "@nen-nep/schema";
import type { Failure } from "../../graphql/reason.js";

/** Why a file was not taken. */
export class EvidenceRefused extends Error {
  constructor(
    readonly failure: Failure,
    readonly file: string,
    /** The bytes a file may have, where it has more. */
    readonly limit: number | null = null,
  ) {
    super(`${file} was not taken: ${failure}`);
  }
}

async function refusalIn(response: Response, file: string): Promise<EvidenceRefused> {
  const body = (await response.json().catch(() => null)) as {
    extensions?: { reason?: string; limit?: number };
  } | null;
  const { reason = "", limit = null } = body?.extensions ?? {};
  return new EvidenceRefused(Object.hasOwn(REASONS, reason) ? (reason as Reason) : "INTERNAL", file, limit);
}

/** Files that the server has already taken, so that sending again after a failure does not send them twice. */
const taken = new WeakMap<File, string>();

/**
 * Sends files to `POST /files`, one after the other, and returns their ids.
 * @throws EvidenceRefused with the server's reason
 */
export async function sendEvidence(files: readonly File[]): Promise<string[]> {
  const ids: string[] = [];
  for (const file of files) {
    const known = taken.get(file);
    const id = known ?? (await sendOne(file));
    taken.set(file, id);
    ids.push(id);
  }
  return ids;
}

async function sendOne(file: File): Promise<string> {
  const body = new FormData();
  body.append("file", file, file.name);
  const headers = { "Apollo-Require-Preflight": "true" };
  const response = await fetch("/files", { method: "POST", body, headers }).catch(() => null);
  if (!response) throw new EvidenceRefused("OFFLINE", file.name);
  if (response.status !== 201) throw await refusalIn(response, file.name);
  return ((await response.json()) as { id: string }).id;
}
