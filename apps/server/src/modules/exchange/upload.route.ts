import fastifyMultipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../core/context.js";
import { invalid, Refusal } from "../../core/errors.js";
import { importers } from "./exchange.rights.js";
import { keepUpload } from "./uploads.js";

export interface UploadOptions {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Bytes a file may have. */
  readonly limit: number;
}

/** `POST /import`: takes one file as `multipart/form-data` and answers `{ id, name }` for `previewImport`. */
export async function uploadRoute(
  server: FastifyInstance,
  { contextOf, limit }: UploadOptions,
): Promise<void> {
  await server.register(fastifyMultipart, { limits: { fileSize: limit, files: 1, fields: 0, parts: 1 } });
  server.post("/import", async (request, reply) => {
    // A form of another site cannot set a header.
    if (!request.headers["apollo-require-preflight"]) {
      throw new Refusal("CROSS_SITE", "Send the header Apollo-Require-Preflight with the file.");
    }
    const context = await contextOf(request, reply);
    try {
      context.signedIn;
      if (!(await importers.allows(context, null))) {
        throw new Refusal("NOT_ALLOWED", `POST /import is for ${importers.words}.`);
      }
      const part = request.isMultipart() ? await request.file() : undefined;
      if (!part) throw invalid("file", "Send one file as multipart/form-data.");
      const id = await keepUpload(context, part.filename, part.file, () => part.file.truncated);
      return reply.code(201).send({ id, name: part.filename });
    } finally {
      await context.release();
    }
  });
}
