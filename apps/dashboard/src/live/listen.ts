import { print } from "graphql";
import { createClient } from "graphql-ws";
import { ChangedDocument, type ChangedSubscription } from "./Changed.generated.js";
import { ALL_TOPICS } from "./topics.js";

export type Change = ChangedSubscription["changed"];

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Each time twice as long, never all windows at once, and not at all without a network. */
async function pause(times: number): Promise<void> {
  if (!navigator.onLine) {
    await new Promise((online) => window.addEventListener("online", online, { once: true }));
  }
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** times, LONGEST_PAUSE_MS);
  await new Promise((over) => setTimeout(over, longest * (0.5 + Math.random() / 2)));
}

/** Hears what others change, for as long as the session lasts; where it cannot, nothing is said of it. */
export function listen(hear: (change: Change) => void): () => void {
  const client = createClient({
    url: `${window.location.origin.replace(/^http/, "ws")}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: pause,
    shouldRetry: () => true,
  });
  client.subscribe<ChangedSubscription>(
    { query: print(ChangedDocument), variables: { topics: ALL_TOPICS } },
    {
      next: ({ data }) => data && hear(data.changed),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return () => void client.dispose();
}
