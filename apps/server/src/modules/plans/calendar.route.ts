import type { FastifyInstance } from "fastify";
import type { Services } from "../../core/context.js";
import { notFound } from "../../core/errors.js";
import { readCalendar } from "./calendar.service.js";

/** `GET /calendar/:token.ics`: what the owner of the address may see, for calendar programs. */
export async function calendarRoute(
  server: FastifyInstance,
  { services }: { readonly services: Services },
): Promise<void> {
  server.get<{ Params: { token: string } }>("/calendar/:token.ics", async (request, reply) => {
    const calendar = await readCalendar(services, request.params.token);
    if (calendar === null) throw notFound("The calendar");
    return reply
      .header("content-type", "text/calendar; charset=utf-8")
      .header("content-disposition", 'inline; filename="nen-nep.ics"')
      .header("cache-control", "private, no-cache")
      .send(calendar);
  });
}
