import type { FastifyRequest } from "fastify";
import type { Context } from "../core/context.js";
import { Refusal } from "../core/errors.js";
import { FREE_QUERIES, INTROSPECTION } from "../modules/identity/index.js";
import { isShared } from "../modules/queries/index.js";
import type { InspectedDocument } from "./document.js";

/** The text of the query a request carries. */
export function sourceOf(request: FastifyRequest): string {
  type Asked = { query?: unknown; extensions?: unknown } | null;
  const from = (request.method === "GET" ? request.query : request.body) as Asked;
  // Clients name themselves in extensions; a hash in place of the text is another matter.
  if (JSON.stringify(from?.extensions ?? null).includes("persistedQuery")) {
    throw new Refusal("INVALID_VALUE", "A request carries the text of its query.", { field: "extensions" });
  }
  if (typeof from?.query === "string") return from.query;
  throw new Refusal("INVALID_VALUE", "A request carries the text of its query.", { field: "query" });
}

/** What a stranger may ask; anything else is refused before its names are looked at. */
const OPEN_ROOTS = new Set(["__typename", "server", "signIn", "today", "viewer"]);

/**
 * Roles that only follow up run the dashboard's own operations, queries that were shared with them, and verbs: each has
 * its own policy, and asks back no more than the values of what it wrote.
 */
export async function checkFreedom(
  context: Context,
  document: InspectedDocument,
  isTrusted: boolean,
  over: "HTTP" | "LIVE" = "HTTP",
): Promise<void> {
  const holds = (roles: readonly string[]) =>
    context.actor?.grants.some((grant) => roles.includes(grant.role)) ?? false;
  const isOpen = document.roots.every((root) => OPEN_ROOTS.has(root));
  if (!context.actor && !isTrusted && !isOpen && !document.introspects) {
    throw new Refusal("SIGN_IN_NEEDED", "Sign in first.");
  }
  if ((document.kind === "subscription") !== (over === "LIVE")) {
    throw new Refusal("INVALID_VALUE", "Subscriptions go over WebSocket, and nothing else does.");
  }
  if (document.writes && context.actor?.readOnly) {
    throw new Refusal("NOT_ALLOWED", "This token only reads.");
  }
  if (document.introspects && !holds(INTROSPECTION)) {
    throw new Refusal("NOT_ALLOWED", "The schema is for those who write queries.");
  }
  const isPlainVerb = document.kind === "mutation" && document.asksBackValues;
  if (isTrusted || document.onlyIntrospects || isPlainVerb || !context.actor) return;
  if (holds(FREE_QUERIES) || (await isShared(context.services, context.actor, document.hash))) return;
  throw new Refusal(
    "STORED_OPERATIONS_ONLY",
    "This role runs the dashboard's own operations, queries that were shared with it, and verbs that ask back values.",
  );
}
