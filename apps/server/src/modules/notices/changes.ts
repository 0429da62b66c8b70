import type { ChangeTopic } from "@nen-nep/schema";
import { type Actor, Context } from "../../core/context.js";
import { feedOf, type Listener, type Written } from "./feed.js";
import { changedWithin, topicOf } from "./topics.js";

/** That something of a topic changed; what it is now, is asked for. */
export interface Change {
  readonly topic: ChangeTopic;
  readonly ids: readonly string[];
  readonly at: string;
}

/** What the audit log calls what rights hang on. */
const RIGHTS = new Set(["account", "credential", "role_grant"]);

/** Whether what was written may have ended somebody's session, or changed their rights. */
const touchesRights = (written: readonly Written[], { accountId }: Actor): boolean =>
  written.some(
    ({ subject, subjectId }) =>
      RIGHTS.has(subject) && (subject !== "account" || subjectId === accountId || subjectId === null),
  );

/** What others write, as far as the actor sees it by the rights of that moment; it ends with the session. */
export async function changesFor(
  context: Context,
  topics: readonly ChangeTopic[],
): Promise<AsyncIterableIterator<Change>> {
  const listener = await feedOf(context.services).listen();
  const events = tellAll(context, new Set(topics), listener);
  const telling: AsyncIterableIterator<Change> = {
    next: () => events.next(),
    // A generator that waits hears of its end only through what it waits for.
    return: () => {
      listener.close();
      return events.return(undefined);
    },
    throw: (error: unknown) => events.throw(error),
    [Symbol.asyncIterator]: () => telling,
  };
  return telling;
}

async function* tellAll(
  context: Context,
  topics: ReadonlySet<ChangeTopic>,
  listener: Listener,
): AsyncGenerator<Change, undefined> {
  try {
    for (;;) {
      const written = await listener.next();
      if (written === null || !context.actor) return;
      const news = written.filter((each) => {
        const topic = topicOf(each);
        return topic !== null && topics.has(topic) && each.accountPk !== context.actor?.accountPk;
      });
      if (news.length === 0 && written.length > 0 && !touchesRights(written, context.actor)) continue;
      context.actor = await context.whoNow();
      if (!context.actor) return;
      yield* withinScope(context, context.actor, topics, news);
    }
  } finally {
    listener.close();
  }
}

async function* withinScope(
  context: Context,
  actor: Actor,
  topics: ReadonlySet<ChangeTopic>,
  news: readonly Written[],
): AsyncGenerator<Change> {
  const reading = new Context(context.services, actor);
  const changes: Change[] = [];
  try {
    for (const topic of topics) {
      const own = news.filter((each) => topicOf(each) === topic);
      const ids = own.length === 0 ? null : await changedWithin(reading, topic, own);
      if (ids !== null) changes.push({ topic, ids, at: own.at(-1)!.at });
    }
  } finally {
    await reading.release();
  }
  yield* changes;
}
