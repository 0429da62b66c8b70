import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import {
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  subscribe,
  validate,
} from "graphql";
import { CloseCode } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { type Actor, Context, type Services } from "../core/context.js";
import { Refusal } from "../core/errors.js";
import { actorNow } from "../modules/identity/index.js";
import type { InspectedDocument } from "./document.js";
import { toClientError } from "./errors.js";
import { checkFreedom } from "./freedom.js";

export interface LiveOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly inspect: (source: string) => InspectedDocument;
  readonly isTrusted: (hash: string) => boolean;
  readonly cookie: string;
}

const PATH = "/graphql";
const MOST_PER_SESSION = 6;
const MOST_CONNECTIONS = 1_000;
const MOST_AT_ONCE = 4;
const MOST_BYTES = 65_536;
const FAREWELL_MS = 2_000;

/** Who opened a connection, and with what secret. */
interface Opener {
  readonly actor: Actor;
  readonly secret: string;
}

/** `subscription` over WebSocket at the address of the API; queries and mutations go over HTTP alone. */
export function serveLive(server: FastifyInstance, options: LiveOptions): void {
  const { schema, services, inspect, isTrusted, cookie } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const openers = new WeakMap<IncomingMessage, Opener>();
  const open = new Map<number, number>();
  const openerOf = (extra: unknown): Opener => openers.get((extra as { request: IncomingMessage }).request)!;
  const asClientErrors = (errors: readonly (GraphQLError | GraphQLFormattedError)[]) =>
    errors.map((error) =>
      error instanceof GraphQLError
        ? toClientError(formattedOf(error), error.originalError ?? error)
        : toClientError(error, error),
    );

  const live = useServer(
    {
      schema,
      execute,
      subscribe,
      validate,
      onSubscribe: async ({ extra, subscriptions }, _id, { query }) => {
        try {
          const document = inspect(query);
          const context = new Context(services, openerOf(extra).actor);
          // The one that is asked for counts already.
          if (Object.keys(subscriptions).length > MOST_AT_ONCE) {
            throw new Refusal("BUSY", `${MOST_AT_ONCE} subscriptions a connection.`);
          }
          await checkFreedom(context, document, isTrusted(document.hash), "LIVE");
          return undefined;
        } catch (error) {
          // Worded as all errors are, by `onError`.
          return [new GraphQLError("refused", { originalError: error as Error })];
        }
      },
      context: ({ extra }) => {
        const { actor, secret } = openerOf(extra);
        const context = new Context(services, actor);
        context.whoNow = async () => {
          const now = await actorNow(services, secret);
          if (!now) (extra as { socket: WebSocket }).socket.close(CloseCode.Unauthorized, "Signed out");
          return now;
        };
        return context;
      },
      onError: (_ctx, _id, _payload, errors) => asClientErrors(errors),
      onNext: (_ctx, _id, _payload, _args, result) =>
        result.errors
          ? { ...result, errors: asClientErrors(result.errors) as unknown as readonly GraphQLError[] }
          : undefined,
    },
    sockets,
  );

  const admit = async (request: IncomingMessage): Promise<Opener | number> => {
    if (!isOfThisSite(request, services.config.secureCookies)) return 403;
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const secret = token ?? server.parseCookie(request.headers.cookie ?? "")[cookie];
    const actor = secret ? await actorNow(services, secret) : null;
    if (!secret || !actor) return 401;
    const own = open.get(actor.credentialPk) ?? 0;
    if (own >= MOST_PER_SESSION || sockets.clients.size >= MOST_CONNECTIONS) return 429;
    open.set(actor.credentialPk, own + 1);
    return { actor, secret };
  };
  const leave = ({ credentialPk }: Actor) => {
    const left = (open.get(credentialPk) ?? 1) - 1;
    if (left > 0) open.set(credentialPk, left);
    else open.delete(credentialPk);
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (new URL(request.url ?? "/", "http://localhost").pathname !== PATH) return refuse(socket, 404);
    admit(request).then(
      (opener) => {
        if (typeof opener === "number") return refuse(socket, opener);
        openers.set(request, opener);
        socket.once("close", () => leave(opener.actor));
        if (socket.destroyed) return leave(opener.actor);
        sockets.handleUpgrade(request, socket, head, (made) => sockets.emit("connection", made, request));
      },
      () => refuse(socket, 503),
    );
  };
  server.server.on("upgrade", upgrade);
  server.addHook("preClose", async () => {
    server.server.off("upgrade", upgrade);
    // Who does not answer the farewell is not waited for.
    const late = setTimeout(() => {
      for (const each of sockets.clients) each.terminate();
    }, FAREWELL_MS).unref();
    await live.dispose();
    clearTimeout(late);
  });
}

/** GraphQL itself refuses what was asked before any of our code runs; over HTTP such errors come with a code. */
function formattedOf(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  const { originalError: cause, path } = error;
  const isOfRequest = path === undefined && (cause === undefined || cause instanceof GraphQLError);
  return isOfRequest
    ? { ...formatted, extensions: { code: "BAD_USER_INPUT", ...formatted.extensions } }
    : formatted;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} \r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Pages of other sites may open a connection, with whatever cookie the browser adds; programs say no origin. */
function isOfThisSite({ headers }: IncomingMessage, behindProxy: boolean): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  const forwarded = behindProxy ? headers["x-forwarded-host"] : undefined;
  return URL.canParse(origin) && [host, forwarded].includes(new URL(origin).host);
}
