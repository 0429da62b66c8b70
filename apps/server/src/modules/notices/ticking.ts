import type { Services } from "../../core/context.js";
import { smtpMailer } from "./mailer.js";
import { sendDigests, sweepDigests } from "./sending.service.js";

const EVERY_MS = 5 * 60_000;

/** Sends digests from the configured hour on, a round every few minutes; returns what stops it, once a mail under way is settled. */
export function keepSending(services: Services): () => Promise<void> {
  const { mail } = services.config;
  if (!mail) return async () => undefined;
  const mailer = smtpMailer(mail);
  let stopping = false;
  let round: Promise<void> | null = null;
  const run = async () => {
    if (services.clock.hour() < mail.hour) return;
    const { sent, failed } = await sendDigests(services, mailer, () => stopping);
    if (sent + failed > 0) console.log(`digest: ${sent} sent, ${failed} failed`);
    await sweepDigests(services);
  };
  const tick = () => {
    round ??= run()
      .catch((error: unknown) => console.error("digest:", error))
      .finally(() => {
        round = null;
      });
  };
  const timer = setInterval(tick, EVERY_MS).unref();
  tick();
  return async () => {
    stopping = true;
    clearInterval(timer);
    await round;
  };
}
