import { existsSync } from "node:fs";
import { ApolloServer, HeaderMap } from "@apollo/server";
import fastifyCookie from "@fastify/cookie";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Context, type Services } from "../core/context.js";
import { Refusal } from "../core/errors.js";
import { uploadRoute } from "../modules/exchange/index.js";
import { actorOf, FREE_QUERIES, INTROSPECTION } from "../modules/identity/index.js";
import { type InspectedDocument, inspect, MOST_TOKENS } from "./document.js";
import { toClientError } from "./errors.js";
import { operationGuard } from "./operation-guard.js";
import { Turns } from "./turns.js";

/** Hashes of the dashboard's operations, which roles without free queries may run. */
export type TrustedDocuments = Readonly<Record<string, string>>;

export interface HttpOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly trusted: TrustedDocuments;
  /** The built dashboard; null serves the API alone. */
  readonly dashboard: string | null;
}

/** One port for the API and the dashboard. */
export async function makeServer({
  schema,
  services,
  trusted,
  dashboard,
}: HttpOptions): Promise<FastifyInstance> {
  const { config } = services;
  const server = fastify({
    bodyLimit: config.limits.bodyBytes,
    trustProxy: config.secureCookies,
    frameworkErrors: (error, _request, reply) => {
      void (reply as unknown as FastifyReply)
        .code(400)
        .send(toClientError({ message: error.message }, refusalOfHttp(error)));
    },
  });
  // Before any route: a route keeps the handlers that stand when it is added.
  server.addHook("onSend", async (_request, reply) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) void reply.header(name, value);
  });
  server.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const body = toClientError({ message: error.message }, refusalOfHttp(error));
    const code = String(body.extensions?.code);
    void reply.code(STATUS[code] ?? 500).send(request.url.startsWith("/graphql") ? { errors: [body] } : body);
  });

  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [operationGuard],
    // Who may read the schema is decided by role, before Apollo.
    introspection: true,
    csrfPrevention: true,
    // A hash alone would pass by the inspection of what it stands for.
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: toClientError,
  });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());
  await server.register(fastifyCookie);

  const cookie = config.secureCookies ? "__Host-nen-nep" : "nen-nep";
  const secretOf = (request: FastifyRequest): string | null => {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "");
    return bearer?.[1] ?? request.cookies[cookie] ?? null;
  };
  const cookieOptions = {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure: config.secureCookies,
  } as const;
  const contextOf = async (request: FastifyRequest, reply: FastifyReply, free: boolean): Promise<Context> => {
    const secret = secretOf(request);
    const actor = secret === null ? null : await actorOf(services, secret);
    const context = new Context(services, actor, free ? "adhoc" : "page");
    context.address = request.ip;
    context.setCookie = (value) => {
      if (value === null) void reply.clearCookie(cookie, cookieOptions);
      else
        void reply.setCookie(cookie, value, { ...cookieOptions, maxAge: config.limits.sessionHours * 3600 });
    };
    return context;
  };

  const inspectOnce = remembering(inspect);

  const pageTurns = new Turns(2);
  const adhocTurns = new Turns(1);
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request, reply) => {
      if (Array.isArray(request.body)) throw new Refusal("INVALID_VALUE", "One operation a request.");
      const document = inspectOnce(sourceOf(request));
      const isTrusted = Object.hasOwn(trusted, document.hash);
      const context = await contextOf(request, reply, !isTrusted);
      const left = () => void (reply.raw.writableFinished || context.cancel());
      reply.raw.once("close", left);
      let giveBack = () => {};
      try {
        checkFreedom(context, document, isTrusted);
        const lane = isTrusted ? pageTurns : adhocTurns;
        if (context.actor) giveBack = await lane.take(context.actor.accountPk);
        const headers = new HeaderMap();
        for (const [name, value] of Object.entries(request.headers)) {
          if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
        }
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method,
            headers,
            search: new URL(request.url, "http://localhost").search,
            body: request.body,
          },
          context: async () => context,
        });
        for (const [name, value] of answer.headers) void reply.header(name, value);
        void reply.header("cache-control", "no-store").code(answer.status ?? 200);
        if (answer.body.kind !== "complete") throw new Error("The API answers in one piece.");
        return answer.body.string;
      } finally {
        giveBack();
        await context.release();
      }
    },
  });

  await server.register(uploadRoute, {
    contextOf: (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply, false),
    limit: config.limits.uploadBytes,
  });
  server.get("/health/live", async () => ({ status: "live" }));
  server.get("/health/ready", async () => {
    await services.database.read((session) => session.query("SELECT 1 AS one"), "page", 2_000);
    return { status: "ready" };
  });

  if (dashboard && existsSync(dashboard)) await serveDashboard(server, dashboard);
  return server;
}

const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 16_384;

/** Keeps what was found of documents sent again and again; few and short ones, so that memory stays flat. */
function remembering(find: (source: string) => InspectedDocument): (source: string) => InspectedDocument {
  const known = new Map<string, InspectedDocument>();
  return (source) => {
    const kept = known.get(source);
    if (kept !== undefined) return kept;
    const found = find(source);
    if (known.size >= MOST_REMEMBERED) known.clear();
    if (source.length <= LONGEST_REMEMBERED) known.set(source, found);
    return found;
  };
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  CONFLICT: 409,
  TOO_COSTLY: 400,
  TIMEOUT: 503,
  RATE_LIMITED: 429,
};

/** What Fastify itself refuses (a body too large, no JSON) in words of the API. */
function refusalOfHttp(error: Error & { statusCode?: number; code?: string }): Error {
  if (error instanceof Refusal || !error.statusCode || error.statusCode >= 500) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new Refusal("QUERY_TOO_LARGE", "The request is too large.");
  return new Refusal("INVALID_VALUE", "The request could not be read.");
}

function sourceOf(request: FastifyRequest): string {
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

/** Roles that only follow up run the dashboard's own operations, and verbs, each of which has its own policy. */
function checkFreedom(context: Context, document: InspectedDocument, isTrusted: boolean): void {
  const holds = (roles: readonly string[]) =>
    context.actor?.grants.some((grant) => roles.includes(grant.role)) ?? false;
  const isOpen = document.roots.every((root) => OPEN_ROOTS.has(root));
  if (!context.actor && !isTrusted && !isOpen && !document.introspects) {
    throw new Refusal("SIGN_IN_NEEDED", "Sign in first.");
  }
  if (document.kind === "subscription") throw new Refusal("INVALID_VALUE", "There are no subscriptions yet.");
  if (document.introspects && !holds(INTROSPECTION)) {
    throw new Refusal("NOT_ALLOWED", "The schema is for those who write queries.");
  }
  if (isTrusted || document.onlyIntrospects || document.kind === "mutation" || !context.actor) return;
  if (!holds(FREE_QUERIES)) {
    throw new Refusal("STORED_OPERATIONS_ONLY", "This role runs the dashboard's own operations.");
  }
}

const SAFE_HEADERS = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; " +
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

async function serveDashboard(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of built assets carry a hash of their content.
      const forever = /[\\/]assets[\\/]/.test(path);
      void reply.setHeader("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (isPage) return reply.sendFile("index.html");
    return reply
      .code(404)
      .send({ message: "Not found.", extensions: { code: "NOT_FOUND", reason: "NOT_FOUND" } });
  });
}
