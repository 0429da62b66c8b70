import { finished } from "node:stream";
import type { Language } from "@nen-nep/schema";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../../../core/context.js";
import { invalid } from "../../../core/errors.js";
import { noteOf, refuseUnreadable } from "../../../core/inputs.js";
import { type FileFormat, openExport } from "./export.service.js";
import type { CostOf } from "./pages.js";

export interface ExportOptions {
  readonly schema: GraphQLSchema;
  readonly costOf: CostOf;
  /** Who asks, after the same checks as of a question to the API, and the fingerprint of the document. */
  readonly admit: (
    request: FastifyRequest,
    reply: FastifyReply,
    source: string,
  ) => Promise<{ readonly context: Context; readonly hash: string }>;
  /** Waits until it is the account's turn, and returns how to give it back. */
  readonly turn: (accountPk: number) => Promise<() => void>;
}

const FORMATS = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<FileFormat, string>;

interface Body {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly language: Language;
  readonly operationName: string | null;
  readonly purpose: string | null;
  readonly title: string | null;
}

const LONGEST = { purpose: 500, title: 300 } as const;

/** A text of one line, read as those of verbs are; null where nothing was said. */
function lineOf(field: keyof typeof LONGEST, given: unknown): string | null {
  if (given != null && typeof given !== "string") throw invalid(field, `The ${field} is a text.`);
  refuseUnreadable(given, field);
  return noteOf(field, given, LONGEST[field]);
}

function readBody(body: unknown): Body {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw invalid("query", "An export is a JSON object with query, variables and language.");
  const { query, variables, language, operationName, purpose, title } = body as Record<string, unknown>;
  if (typeof query !== "string") throw invalid("query", "An export carries the text of its query.");
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables)))
    throw invalid("variables", "Variables are a JSON object.");
  if (language !== "VI" && language !== "EN") throw invalid("language", "The language is VI or EN.");
  if (operationName != null && typeof operationName !== "string")
    throw invalid("operationName", "The operation's name is a text.");
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    language,
    operationName: operationName ?? null,
    purpose: lineOf("purpose", purpose),
    title: lineOf("title", title),
  };
}

/**
 * `POST /export?format=csv|xlsx`: the rows of one operation as a file, past the pages of the API. The body is
 * `{ query, variables, language, operationName, purpose, title }`.
 */
export async function exportRoute(server: FastifyInstance, options: ExportOptions): Promise<void> {
  server.post("/export", async (request, reply) => {
    const { format } = request.query as { format?: unknown };
    if (format !== "csv" && format !== "xlsx") throw invalid("format", "The format is csv or xlsx.");
    const asked = readBody(request.body);
    const { context, hash } = await options.admit(request, reply, asked.query);
    const { accountPk } = context.signedIn;
    let leave = () => {};
    const left = () => void (reply.raw.writableFinished || context.cancel());
    reply.raw.once("close", left);
    try {
      leave = await options.turn(accountPk);
      const made = await openExport(context, { ...options, ...asked, hash, format });
      finished(made.body, () => leave());
      return reply
        .header("content-type", FORMATS[format])
        .header("content-disposition", `attachment; filename="${made.name}.${format}"`)
        .header("cache-control", "no-store")
        .header("x-export-rows", made.rows)
        .header("x-export-head-lines", made.headLines)
        .headers(made.isTruncated ? { "x-export-truncated": "true" } : {})
        .send(made.body);
    } catch (error) {
      leave();
      await context.release();
      throw error;
    }
  });
}
