import fastifyMultipart, { type MultipartFile } from "@fastify/multipart";
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

const ONE_FILE = "Send one file as multipart/form-data, and further ones each by itself.";

type Parts = AsyncIterableIterator<MultipartFile>;

const nextOf = async (parts: Parts): Promise<MultipartFile | undefined> => (await parts.next()).value;

/** Whether a form holds nothing more; anything more is over its limits, which ends it in an error. */
const isAtEnd = (parts: Parts): Promise<boolean> =>
  parts.next().then(
    ({ done }) => done === true,
    () => false,
  );

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
      if (context.signedIn.readOnly) throw new Refusal("NOT_ALLOWED", "This token only reads.");
      if (!(await importers.allows(context, null))) {
        throw new Refusal("NOT_ALLOWED", `POST /import is for ${importers.words}.`);
      }
      const parts = request.isMultipart() ? request.files() : undefined;
      const part = parts && (await nextOf(parts));
      if (!parts || !part) throw invalid("file", ONE_FILE);
      const id = await keepUpload(context, part.filename, part.file, async () => {
        if (part.file.truncated)
          throw new Refusal("FILE_REFUSED", "The file is too large.", { field: "file" });
        if (!(await isAtEnd(parts))) throw invalid("file", ONE_FILE);
      });
      return reply.code(201).send({ id, name: part.filename });
    } finally {
      await context.release();
    }
  });
}
