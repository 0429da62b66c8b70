import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asked, KeptAnswer } from "./answers.js";

/** Gives an answer that can be given again; who has it is told so. */
export function give(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, etag }: KeptAnswer,
): string | null {
  void reply.header("content-type", "application/json; charset=utf-8");
  if (request.method !== "GET") {
    void reply.header("cache-control", "no-store");
    return body;
  }
  void reply.header("cache-control", "private, no-cache").header("etag", etag);
  if (request.headers["if-none-match"] !== etag) return body;
  void reply.code(304);
  return null;
}

/** A GET that another site could have a browser send; Apollo refuses it, so nothing kept may answer it. */
export const isSimple = ({ method, headers }: FastifyRequest): boolean =>
  method === "GET" && !headers["apollo-require-preflight"] && !headers["x-apollo-operation-name"];

/** What beside the text of a query its answer depends on. */
export const askedOf = (request: FastifyRequest): Asked =>
  ((request.method === "GET" ? request.query : request.body) ?? {}) as Asked;
