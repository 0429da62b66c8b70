import type { FastifyInstance, FastifyReply } from "fastify";
import type { Services } from "../../core/context.js";
import { notFound } from "../../core/errors.js";
import { readOff } from "./off-link.js";
import { offPage } from "./off-page.rules.js";
import { endDigest, languageOf } from "./wishes.service.js";

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/** `/digests/off/:link`: turns the digests of a letter off, without signing in; mail programs post to it themselves. */
export async function digestRoute(
  server: FastifyInstance,
  { services }: { readonly services: Services },
): Promise<void> {
  // What is posted says nothing that the link does not.
  server.addContentTypeParser(FORMS, { parseAs: "string", bodyLimit: 4_096 }, (_request, _body, done) =>
    done(null),
  );
  const open = async (link: string) => {
    const wishId = await readOff(services, link);
    const language = wishId && (await languageOf(services, wishId));
    if (!wishId || !language) throw notFound("The digest");
    return { wishId, language };
  };
  const show = (reply: FastifyReply, page: string) =>
    reply
      .header("content-type", "text/html; charset=utf-8")
      .header("cache-control", "no-store")
      .header("referrer-policy", "no-referrer")
      .header(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      .send(page);

  server.get<{ Params: { link: string } }>("/digests/off/:link", async (request, reply) => {
    const { language } = await open(request.params.link);
    return show(reply, offPage(language, false));
  });
  server.post<{ Params: { link: string } }>("/digests/off/:link", async (request, reply) => {
    const { wishId, language } = await open(request.params.link);
    await endDigest(services, wishId);
    return show(reply, offPage(language, true));
  });
}
