import { HEADERS, type Problem, reasonIn } from "../common/files/exportFile.js";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly locations?: readonly { readonly line: number }[];
    readonly extensions?: { readonly reason?: string };
  }[];
}

/**
 * Sends a query as it is written; a cancelled one is stopped in the database too.
 * @throws DOMException AbortError where it was cancelled
 */
export async function ask(query: string, variables: object, signal?: AbortSignal): Promise<Answer> {
  const begun = performance.now();
  const since = () => performance.now() - begun;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: HEADERS,
      body: JSON.stringify({ query, variables }),
      signal,
    });
    const { data = null, errors = [] } = (await response.json()) as Body;
    const problems = errors.map(({ message, locations, extensions }) => ({
      failure: reasonIn(extensions?.reason),
      message,
      line: locations?.[0]?.line ?? null,
    }));
    return { data, problems, milliseconds: since() };
  } catch (error) {
    if (signal?.aborted) throw new DOMException("Cancelled", "AbortError");
    const offline = { failure: "OFFLINE", message: String(error), line: null } as const;
    return { data: null, problems: [offline], milliseconds: since() };
  }
}
