import { REASONS, type Reason } from "@nen-nep/schema";
import type { Failure } from "../../../graphql/reason.js";

/** What went wrong, in the server's words and, where it has one, under its stable reason. */
export interface Problem {
  readonly failure: Failure | null;
  readonly message: string;
  readonly line: number | null;
}

export const HEADERS = { "content-type": "application/json", "apollo-require-preflight": "true" };

export const reasonIn = (reason: unknown): Reason | null =>
  typeof reason === "string" && Object.hasOwn(REASONS, reason) ? (reason as Reason) : null;

export type FileFormat = "csv" | "xlsx";

/** What a file is made of, as the server takes it. */
export interface AskedFile {
  readonly query: string;
  readonly variables: object;
  readonly operationName: string | null;
  readonly language: string;
  /** What names of persons are taken along for; null until the server asks. */
  readonly purpose: string | null;
  /** What the file is called; by what it has where nothing is said. */
  readonly title: string | null;
}

/** How much of a file has come, and how many rows it will have. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number | null;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
  readonly rows: number | null;
  /** Whether it ends before the answer does. */
  readonly isTruncated: boolean;
}

/**
 * The whole answer as a file, past the limit of a page; or why not.
 * @throws where the file is broken off on its way, by the network, the server or the reader
 */
export async function exportFile(
  format: FileFormat,
  question: AskedFile,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<MadeFile | Problem> {
  const response = await fetch(`/export?format=${format}`, {
    method: "POST",
    credentials: "same-origin",
    headers: HEADERS,
    body: JSON.stringify(question),
    signal,
  });
  if (response.ok) {
    const { headers } = response;
    const told = headers.get("x-export-rows");
    const rows = told === null ? null : Number(told);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body!.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      bytes += read.value.length;
      onProgress({ bytes, rows });
    }
    return {
      name: fileName(headers.get("content-disposition"), format),
      content: new Blob(parts, { type: headers.get("content-type") ?? "" }),
      rows,
      isTruncated: headers.get("x-export-truncated") === "true",
    };
  }
  const body = (await response.json().catch(() => ({}))) as {
    message?: string;
    extensions?: { reason?: string };
  };
  return {
    failure: reasonIn(body.extensions?.reason) ?? "INTERNAL",
    message: body.message ?? "",
    line: null,
  };
}

/** The name the server gave the file, with its Vietnamese letters where it sent them. */
export function fileName(disposition: string | null, format: FileFormat): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1];
  try {
    return (extended && decodeURIComponent(extended)) || plain || `query.${format}`;
  } catch {
    return plain ?? `query.${format}`;
  }
}
