import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import fastifyMultipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { ACTION_WORDS_READERS } from "./actions.rights.js";
import { pathOf } from "./evidence.files.js";
import { keepEvidence, maySendEvidence, readEvidence } from "./evidence.service.js";

export interface EvidenceOptions {
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Bytes a file may have. */
  readonly limit: number;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `POST /files` takes one file of evidence; `GET /files/:id` gives it, only as a download and only with rights. */
export async function evidenceRoute(
  server: FastifyInstance,
  { contextOf, limit }: EvidenceOptions,
): Promise<void> {
  await server.register(fastifyMultipart, { limits: { fileSize: limit, files: 1, fields: 0, parts: 1 } });

  server.post("/files", async (request, reply) => {
    // A form of another site cannot set a header.
    if (!request.headers["apollo-require-preflight"]) {
      throw new Refusal("CROSS_SITE", "Send the header Apollo-Require-Preflight with the file.");
    }
    const context = await contextOf(request, reply);
    try {
      if (!(await maySendEvidence(context))) {
        const roles = ACTION_WORDS_READERS.join(", ");
        throw new Refusal("NOT_ALLOWED", `POST /files is for ${roles}, and whom a case is about.`);
      }
      const part = request.isMultipart() ? await request.file() : undefined;
      if (!part) throw invalid("file", "Send one file as multipart/form-data.");
      const content = await part.toBuffer().catch(() => {
        throw new Refusal("FILE_REFUSED", "The file is too large.", { field: "file", limit });
      });
      const id = await keepEvidence(context, part.filename, content);
      return reply.code(201).send({ id, name: part.filename });
    } finally {
      await context.release();
    }
  });

  server.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
    const context = await contextOf(request, reply);
    try {
      void context.signedIn;
      const { id } = request.params;
      if (!ID.test(id)) throw notFound("The file");
      const evidence = await readEvidence(context, id);
      const path = pathOf(context.services, evidence.storedAs);
      const { size } = await stat(path).catch(() => {
        throw notFound("The file");
      });
      const name = encodeURIComponent(evidence.name).replace(/['()*]/g, escaped);
      return reply
        .header("content-type", evidence.mediaType)
        .header("content-length", size)
        .header("content-disposition", `attachment; filename="file"; filename*=UTF-8''${name}`)
        .header("x-content-type-options", "nosniff")
        .header("cache-control", "private, no-store")
        .header("content-security-policy", "default-src 'none'; sandbox")
        .send(createReadStream(path));
    } finally {
      await context.release();
    }
  });
}

/** Letters that encodeURIComponent leaves and a header's parameter does not take. */
const escaped = (letter: string): string =>
  `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
