import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { Context, Services } from "../core/context.js";
import { dataVersionNow } from "../core/transaction.js";
import type { InspectedDocument } from "./document.js";

/** An answer that stays right while nothing that figures rest on changes. */
export interface KeptAnswer {
  readonly version: number;
  readonly body: string;
  readonly etag: string;
}

/** What a client sent, as far as an answer depends on it. */
export interface Asked {
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

const LONGEST = 1_048_576;

/**
 * Answers kept in front of the execution, by question, rights and calendar day, for the version of the data they were
 * read from. Only fields that say so are kept: what is personal or audited is answered anew each time.
 */
export class Answers {
  private readonly kept: LRUCache<string, KeptAnswer> | null;
  private readonly roots: ReadonlySet<string>;
  private reading: Promise<number> | null = null;
  private next: Promise<number> | null = null;

  constructor(
    private readonly services: Services,
    schema: GraphQLSchema,
  ) {
    const maxSize = services.config.limits.cacheMegabytes * 1_048_576;
    this.kept =
      maxSize === 0 ? null : new LRUCache({ maxSize, sizeCalculation: ({ body }) => 2 * body.length + 500 });
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    this.roots = new Set(fields.filter((field) => field.extensions.kept === true).map(({ name }) => name));
  }

  /** Under what an answer may be kept; null where it may not. */
  keyOf(context: Context, document: InspectedDocument, { operationName, variables }: Asked): string | null {
    const { actor, today } = context;
    if (!this.kept || !actor || document.kind !== "query") return null;
    if (!document.roots.every((root) => this.roots.has(root) || root === "__typename")) return null;
    const rights = actor.grants.map((grant) => JSON.stringify(Object.entries(grant).sort())).sort();
    return createHash("sha256")
      .update(JSON.stringify([document.exactHash, operationName, variables, rights, actor.mustChange, today]))
      .digest("base64url");
  }

  /** The answer kept under a key, where the data is still what it was. */
  async find(key: string): Promise<KeptAnswer | null> {
    const found = this.kept?.get(key);
    if (!found) return null;
    if (found.version === (await this.version())) return found;
    this.kept?.delete(key);
    return null;
  }

  /** Keeps an answer that was read from one snapshot and is nobody's own. */
  keep(key: string, context: Context, body: string): KeptAnswer | null {
    const { dataVersion: version, isOwn } = context.answer;
    if (version === null || isOwn || body.length > LONGEST) return null;
    const etag = `"${createHash("sha256").update(`${key} ${version}`).digest("base64url")}"`;
    const answer = { version, body, etag };
    this.kept?.set(key, answer);
    return answer;
  }

  /** The version of the data, read after the call: requests that come meanwhile share the next reading. */
  private version(): Promise<number> {
    if (!this.reading) {
      this.reading = dataVersionNow(this.services.database).finally(() => {
        this.reading = null;
      });
      return this.reading;
    }
    this.next ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.version();
      });
    return this.next;
  }
}
