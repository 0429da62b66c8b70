import { existsSync } from "node:fs";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Context, type Services } from "../core/context.js";
import { Refusal } from "../core/errors.js";
import { evidenceRoute } from "../modules/actions/index.js";
import { exportRoute, uploadRoute } from "../modules/exchange/index.js";
import { actorOf } from "../modules/identity/index.js";
import { digestRoute } from "../modules/notices/index.js";
import { calendarRoute } from "../modules/plans/index.js";
import { Answers } from "./answers.js";
import { costOf } from "./cost.js";
import { serveDashboard } from "./dashboard.js";
import { inspect, MOST_TOKENS, remembering } from "./document.js";
import { toClientError } from "./errors.js";
import { checkFreedom, sourceOf } from "./freedom.js";
import { askedOf, give, isSimple } from "./kept.js";
import { serveLive } from "./live.js";
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

/** Exports at once: one reader for questions is left to others. */
const MOST_EXPORTS = 2;

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
    for (const [name, value] of Object.entries(SAFE_HEADERS)) {
      // A route may be stricter.
      if (!reply.hasHeader(name)) void reply.header(name, value);
    }
  });
  server.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const body = toClientError({ message: error.message }, refusalOfHttp(error));
    const code = String(body.extensions?.code);
    void reply.code(STATUS[code] ?? 500).send(request.url.startsWith("/graphql") ? { errors: [body] } : body);
  });

  const apollo = new ApolloServer<Context>({
    schema,
    // Nothing is kept by hints in the schema, and looking for them takes a step at every field.
    plugins: [operationGuard, ApolloServerPluginCacheControlDisabled()],
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
  const tokenOf = (request: FastifyRequest): string | null =>
    /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? null;
  const cookieOptions = {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    secure: config.secureCookies,
  } as const;
  const contextOf = async (request: FastifyRequest, reply: FastifyReply, free: boolean): Promise<Context> => {
    const token = tokenOf(request);
    const secret = token ?? request.cookies[cookie] ?? null;
    const actor = secret === null ? null : await actorOf(services, secret);
    // A program must not take what a stranger may read for what its owner may.
    if (token !== null && actor === null)
      throw new Refusal("TOKEN_ENDED", "The token is not known, has expired or was revoked.");
    const context = new Context(services, actor, free ? "adhoc" : "page");
    context.address = request.ip;
    context.setCookie = (value) => {
      if (value === null) void reply.clearCookie(cookie, cookieOptions);
      else
        void reply.setCookie(cookie, value, { ...cookieOptions, maxAge: config.limits.sessionHours * 3600 });
    };
    return context;
  };

  const answers = new Answers(services, schema);
  const inspectOnce = remembering(inspect);
  /** Who asks for a document, where they may. */
  const admit = async (request: FastifyRequest, reply: FastifyReply, source: string) => {
    const document = inspectOnce(source);
    const isTrusted = Object.hasOwn(trusted, document.hash);
    const context = await contextOf(request, reply, !isTrusted);
    await checkFreedom(context, document, isTrusted);
    return { context, document, isTrusted };
  };

  const pageTurns = new Turns(2);
  const adhocTurns = new Turns(1);
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: async (request, reply) => {
      if (Array.isArray(request.body)) throw new Refusal("INVALID_VALUE", "One operation a request.");
      const { context, document, isTrusted } = await admit(request, reply, sourceOf(request));
      const left = () => void (reply.raw.writableFinished || context.cancel());
      reply.raw.once("close", left);
      let giveBack = () => {};
      try {
        const asked = askedOf(request);
        const key = isSimple(request) ? null : answers.keyOf(context, document, asked);
        const known = key && (await answers.find(key));
        if (known) return give(request, reply, known);
        context.answer.mayBeKept = key !== null;
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
        const { string: body } = answer.body;
        const kept = key && answers.keep(key, context, body);
        return kept ? give(request, reply, kept) : body;
      } finally {
        giveBack();
        await context.release();
      }
    },
  });

  const isTrusted = (hash: string) => Object.hasOwn(trusted, hash);
  serveLive(server, { schema, services, inspect: inspectOnce, isTrusted, cookie });
  await server.register(uploadRoute, {
    contextOf: (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply, false),
    limit: config.limits.uploadBytes,
  });
  await server.register(evidenceRoute, {
    contextOf: (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply, false),
    limit: config.limits.fileBytes,
  });
  const exportTurns = new Turns(1);
  const allExports = new Turns(MOST_EXPORTS);
  await server.register(exportRoute, {
    schema,
    costOf,
    admit: async (request: FastifyRequest, reply: FastifyReply, source: string) => {
      const { context, document } = await admit(request, reply, source);
      return { context, hash: document.hash };
    },
    turn: async (accountPk: number) => {
      const own = await exportTurns.take(accountPk);
      try {
        const shared = await allExports.take(0);
        return () => [shared, own].map((giveBack) => giveBack());
      } catch (error) {
        own();
        throw error;
      }
    },
  });
  await server.register(calendarRoute, { services });
  await server.register(digestRoute, { services });
  server.get("/health/live", async () => ({ status: "live" }));
  server.get("/health/ready", async () => {
    await services.database.read((session) => session.query("SELECT 1 AS one"), "page", 2_000);
    return { status: "ready" };
  });

  if (dashboard && existsSync(dashboard)) await server.register(serveDashboard, { folder: dashboard });
  return server;
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
  UNAVAILABLE: 503,
};

/** What Fastify itself refuses (a body too large, no JSON) in words of the API. */
function refusalOfHttp(error: Error & { statusCode?: number; code?: string }): Error {
  if (error instanceof Refusal || !error.statusCode || error.statusCode >= 500) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new Refusal("QUERY_TOO_LARGE", "The request is too large.");
  return new Refusal("INVALID_VALUE", "The request could not be read.");
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
