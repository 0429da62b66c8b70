import { REASONS, type Reason } from "@nen-nep/schema";
import type { Failure } from "../../graphql/reason.js";

/** A file as the server keeps it for a day. */
export interface Upload {
  readonly id: string;
}

/** Why a file was not taken. */
export class UploadFailed extends Error {
  constructor(
    readonly failure: Failure,
    readonly file: string,
  ) {
    super(`The file was not taken: ${failure}`);
  }
}

function reasonOf(body: string): Failure {
  try {
    const { extensions } = JSON.parse(body) as { extensions?: { reason?: string } };
    const reason = extensions?.reason ?? "";
    return Object.hasOwn(REASONS, reason) ? (reason as Reason) : "INTERNAL";
  } catch {
    return "INTERNAL";
  }
}

/**
 * Sends one file to `POST /import` and reports the bytes that have left; `fetch` cannot tell them.
 * @throws UploadFailed with the server's reason; DOMException AbortError where it was cancelled
 */
export function upload(file: File, signal: AbortSignal, progress: (bytes: number) => void): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", file, file.name);
    const cancel = () => request.abort();
    signal.addEventListener("abort", cancel, { once: true });
    request.upload.addEventListener("progress", ({ loaded }) => progress(Math.min(loaded, file.size)));
    request.addEventListener("load", () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Upload);
      else reject(new UploadFailed(reasonOf(request.responseText), file.name));
    });
    request.addEventListener("error", () => reject(new UploadFailed("OFFLINE", file.name)));
    request.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", cancel));
    request.open("POST", "/import");
    request.setRequestHeader("Apollo-Require-Preflight", "true");
    request.send(form);
  });
}
