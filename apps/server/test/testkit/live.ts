import { type Client, createClient } from "graphql-ws";
import WebSocket from "ws";

export interface Change {
  readonly topic: string;
  readonly ids: readonly string[];
  readonly at: string;
}

/** Somebody who listens: what was told, and how it ended. */
export interface Listening {
  readonly told: Change[];
  /** The errors told, or the code with which the connection was closed. */
  readonly ended: Promise<unknown>;
  /** Resolves once the server has taken the subscription. */
  readonly begun: Promise<void>;
  stop(): Promise<void>;
}

export const CHANGED =
  "subscription Changed($topics: [ChangeTopic!]!) { changed(topics: $topics) { topic ids at } }";
export const TOPICS = ["EVALUATIONS", "ACTIONS", "MEETINGS", "PLANS"];

interface How {
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly topics?: readonly string[];
}

/** Listens over a real connection, with the headers a browser or program would send. */
export function listen(
  base: string,
  { headers = {}, query = CHANGED, topics = TOPICS }: How = {},
): Listening {
  class Socket extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols, { headers });
    }
  }
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const client: Client = createClient({
    url: `${base.replace(/^http/, "ws")}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    on: { connected: () => begin() },
  });
  const told: Change[] = [];
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe<{ changed: Change }>(
      { query, variables: { topics } },
      {
        next: ({ data, errors }) => {
          if (data) told.push(data.changed);
          if (errors) resolve(errors);
        },
        error: (error: unknown) => resolve((error as { code?: number }).code ?? error),
        complete: () => resolve("COMPLETE"),
      },
    );
  });
  return { told, ended, begun, stop: async () => void (await client.dispose()) };
}
