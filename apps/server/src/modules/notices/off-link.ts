import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { Context, type Services } from "../../core/context.js";
import { Setting } from "../../core/core.entity.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";

const NAME = "digest-key";
const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

const readKey = async (services: Services): Promise<string | null> => {
  const [kept] = await services.database.read((session) =>
    findRows(session, Setting, "name = :name", { name: NAME }),
  );
  return kept?.value ?? null;
};

/** What links are signed with: made once and kept in the database, so that every process and copy knows it. */
export async function linkKey(services: Services): Promise<string> {
  const known = await readKey(services);
  if (known !== null) return known;
  return inTransaction(new Context(services, null), { verb: "makeDigestKey", figures: false }, async (tx) => {
    const [kept] = await findRows(tx.session, Setting, "name = :name", { name: NAME });
    const value = kept?.value ?? randomBytes(32).toString("base64url");
    if (!kept) await insertRows(tx.session, Setting, [{ name: NAME, value }]);
    tx.audit({ verb: "makeDigestKey", subject: "setting" });
    return value;
  });
}

const signature = (key: string, wishId: string): string =>
  createHmac("sha256", key).update(`digest off ${wishId}`).digest("base64url");

/** What stands at the end of the address that turns somebody's digests off. */
export const signOff = (key: string, wishId: string): string => `${wishId}.${signature(key, wishId)}`;

/** Whose digests a link turns off; null where we did not sign it. */
export async function readOff(services: Services, text: string): Promise<string | null> {
  const [, wishId, given] = FORM.exec(text) ?? [];
  const key = wishId && given ? await readKey(services) : null;
  if (!key || !wishId || !given) return null;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signature(key, wishId))) ? wishId : null;
}
