import type { DigestFrequency, Language } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { findRows, insertRows, newId, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import type { Session } from "../../db/session.js";
import { Account, accountWithin } from "../identity/index.js";
import { isAddress } from "./digest.rules.js";
import { Digest, DigestWish } from "./notices.entity.js";

export interface SetDigest {
  /** The account it is for; one's own unless an administrator says otherwise. */
  readonly accountId?: string | null;
  /** The version that was read; 0 where none was set yet. */
  readonly version: number;
  readonly address?: string | null;
  readonly every: DigestFrequency;
  readonly language: Language;
  readonly idempotencyKey?: string | null;
}

/** A wish as it is told: what holds where none was set is told too. */
export interface ToldWish extends Pick<DigestWish, "version" | "address" | "every" | "language"> {
  readonly accountPk: number;
  readonly lastOn: string | null;
}

/** An account that the actor may set digests for: the own one, and for an administrator signed in those of that part alone. */
async function accountFor(context: Context, session: Session, id: string | null): Promise<number> {
  const { accountPk, accountId, kind, grants } = context.signedIn;
  if (id === null || id === accountId) return accountPk;
  const administers = kind === "SESSION" && grants.some(({ role }) => role === "ADMINISTRATOR");
  if (!administers) throw notFound("The account");
  return (await accountWithin({ context, session }, id)).pk;
}

const wishOf = async (session: Session, accountPk: number): Promise<DigestWish | null> =>
  (await findRows(session, DigestWish, "account_pk = :accountPk", { accountPk }))[0] ?? null;

export async function readWish(context: Context, accountId: string | null): Promise<ToldWish> {
  const session = await context.reader();
  const accountPk = await accountFor(context, session, accountId);
  const wish = await wishOf(session, accountPk);
  const [last] = await findRows(
    session,
    Digest,
    "account_pk = :accountPk AND state = 'SENT' ORDER BY day DESC LIMIT 1",
    { accountPk },
  );
  const { version = 0, address = null, every = "NEVER", language = "VI" } = wish ?? {};
  return { accountPk, version, address, every, language, lastOn: last?.day ?? null };
}

/** Says where, how often and in which language somebody is told what waits for them. */
export function setDigest(context: Context, { idempotencyKey, ...input }: SetDigest): Promise<string> {
  return inTransaction(context, { verb: "setDigest", idempotencyKey, input, figures: false }, async (tx) => {
    const accountPk = await accountFor(tx.context, tx.session, input.accountId ?? null);
    const address = addressOf(input);
    const wish = await wishOf(tx.session, accountPk);
    if ((wish?.version ?? 0) !== input.version) {
      throw new Refusal("STALE_VERSION", "This was changed in the meantime; read it again.", {
        current: { version: wish?.version ?? 0, every: wish?.every ?? "NEVER" },
      });
    }
    const patch = { address, every: input.every, language: input.language, recordedAt: tx.now };
    if (wish) await changeWish(tx, wish, patch);
    else await insertRows(tx.session, DigestWish, [{ id: newId(), version: 1, accountPk, ...patch }]);
    const [account] = await findRows(tx.session, Account, "pk = :accountPk", { accountPk });
    tx.audit({
      verb: "setDigest",
      subject: "account",
      subjectId: account!.id,
      detail: { every: input.every },
    });
    return account!.id;
  });
}

function addressOf({ address, every }: SetDigest): string | null {
  const text = (address ?? "").trim();
  if (text === "" && every !== "NEVER") throw invalid("address", "A digest needs an address to go to.");
  if (text !== "" && !isAddress(text))
    throw invalid("address", "An address looks like an.nguyen@example.vn.");
  return text === "" ? null : text;
}

/** An earlier address is nobody's business any more, so it is not kept as history. */
function changeWish(tx: Transaction, wish: DigestWish, patch: Partial<DigestWish>): Promise<void> {
  const withoutAddress = Object.assign(new DigestWish(), wish, { address: null });
  return updateVersioned(tx.session, DigestWish, withoutAddress, patch, tx.now);
}

/** The language of somebody's wish; null where there is none such. */
export const languageOf = async (services: Services, wishId: string): Promise<Language | null> => {
  const [wish] = await services.database.read((session) =>
    findRows(session, DigestWish, "id = :wishId", { wishId }),
  );
  return wish?.language ?? null;
};

/** Turns digests off for whoever holds the link of one; nothing else can be done with it. */
export async function endDigest(services: Services, wishId: string): Promise<void> {
  await inTransaction(new Context(services, null), { verb: "endDigest", figures: false }, async (tx) => {
    const [wish] = await findRows(tx.session, DigestWish, "id = :wishId", { wishId });
    if (!wish) throw notFound("The digest");
    if (wish.every !== "NEVER") await changeWish(tx, wish, { every: "NEVER", recordedAt: tx.now });
    const [account] = await findRows(tx.session, Account, "pk = :pk", { pk: wish.accountPk });
    tx.audit({ verb: "endDigest", subject: "account", subjectId: account!.id, detail: { by: "LINK" } });
  });
}
