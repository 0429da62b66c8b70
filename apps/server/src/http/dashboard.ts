import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { invalid } from "../core/errors.js";
import { toClientError } from "./errors.js";

interface HttpError extends Error {
  readonly statusCode?: number;
  readonly headers?: Record<string, string>;
}

/** Names of built assets carry a hash of their content. */
const ASSETS = "/assets/";

/** The built pages: every address that is no file is a page of theirs, but a missing asset is missing. */
export async function serveDashboard(
  server: FastifyInstance,
  { folder }: { readonly folder: string },
): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forever = path.replaceAll("\\", "/").includes(ASSETS);
      // Packed for whoever can unpack: a cache between must not give one what the other asked for.
      void reply.setHeader("vary", "accept-encoding");
      void reply.setHeader("cache-control", forever ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  server.setErrorHandler((error: HttpError, _request, reply) => {
    if (error.statusCode !== 416) throw error;
    const refusal = invalid("range", "The range lies beyond the end of the file.");
    // The headers tell how long the file is.
    return reply
      .code(416)
      .headers(error.headers ?? {})
      .send(toClientError({ message: refusal.message }, refusal));
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === "GET" &&
      (request.headers.accept ?? "").includes("text/html") &&
      !request.url.startsWith(ASSETS);
    if (isPage) return reply.sendFile("index.html");
    return reply
      .code(404)
      .send({ message: "Not found.", extensions: { code: "NOT_FOUND", reason: "NOT_FOUND" } });
  });
}
