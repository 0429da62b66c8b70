import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { QueryFailedError } from "typeorm";
import { Refusal } from "../core/errors.js";
import { troubleOf } from "../db/trouble.js";

// GraphQL's own words for what a client got wrong before any of our code ran.
const CLIENT_CODES = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** What a client may know of an error: code, reason, words. Everything else is logged under a reference. */
export function toClientError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const refusal = cause instanceof Refusal ? cause : refusalOf(cause);
  const { locations, path } = formatted;
  if (refusal) {
    const { reason, code, details } = refusal;
    return { message: refusal.message, locations, path, extensions: { code, reason, ...details } };
  }
  const code = formatted.extensions?.code;
  if (code === "TOO_COSTLY") return formatted;
  if (typeof code === "string" && CLIENT_CODES.has(code)) {
    return { message: formatted.message, locations, path, extensions: { code, reason: "INVALID_VALUE" } };
  }
  const reference = randomUUID();
  console.error(`error ${reference}:`, cause);
  return {
    message: `Something went wrong here. Reference: ${reference}.`,
    locations,
    path,
    extensions: { code: "INTERNAL", reason: "INTERNAL" },
  };
}

/** What the database refused, in words of the API. Its own message would tell tables and values. */
function refusalOf(error: unknown): Refusal | null {
  const trouble = troubleOf(error);
  if (trouble) {
    // For whoever runs the server: clients learn no more than that it passes.
    console.error("database:", error);
    return new Refusal("DATABASE_UNAVAILABLE", trouble);
  }
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: string };
  const text = String(error.message);
  if (code === "23505" || /UNIQUE constraint/.test(text)) {
    return new Refusal("ALREADY_EXISTS", "There is such a record already.");
  }
  if (code === "23503" || code === "23514" || /(CHECK|FOREIGN KEY) constraint/.test(text)) {
    return new Refusal("INVALID_VALUE", "A value does not fit what is recorded.");
  }
  return null;
}
