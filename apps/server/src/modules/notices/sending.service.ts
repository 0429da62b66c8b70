import type { Day, DigestFrequency, DigestState, Language } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { findRows, insertRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { actionDuties } from "../actions/index.js";
import { evaluationDuties } from "../evaluations/index.js";
import { readerOf } from "../identity/index.js";
import { pilotDuties } from "../plans/index.js";
import { isDue, meaningOf, tryAgainAt } from "./digest.rules.js";
import { type CountedDuty, digestMail } from "./digest-mail.rules.js";
import { faultOf, type Mailer } from "./mailer.js";
import { Digest } from "./notices.entity.js";
import { linkKey, signOff } from "./off-link.js";

interface Wanting {
  readonly pk: number;
  readonly id: string;
  readonly account: string;
  readonly address: string;
  readonly every: DigestFrequency;
  readonly language: Language;
  readonly last: Day | null;
  readonly againAt: string | null;
}

/** Whoever wants digests, with the day of the latest and, where that one failed, when it is tried again. */
const WANTING = `SELECT w.account_pk AS pk, w.id, a.id AS account, w.address, w.every, w.language,
    d.day AS last, d.again_at AS "againAt"
  FROM digest_wish w JOIN account a ON a.pk = w.account_pk AND a.disabled_at IS NULL
  LEFT JOIN digest d ON d.account_pk = w.account_pk
    AND d.day = (SELECT MAX(l.day) FROM digest l WHERE l.account_pk = w.account_pk)
  WHERE w.every <> 'NEVER'`;

const isOpen = ({ every, last, againAt }: Wanting, today: Day, now: string): boolean =>
  isDue(every, today, last) || (last === today && againAt !== null && againAt <= now);

export async function waitingFor(services: Services, accountPk: number): Promise<CountedDuty[]> {
  const actor = await readerOf(services, accountPk);
  if (!actor || actor.grants.length === 0) return [];
  const context = new Context(services, actor);
  try {
    return [
      ...(await actionDuties(context)),
      ...(await pilotDuties(context)),
      ...(await evaluationDuties(context)),
    ];
  } finally {
    await context.release();
  }
}

type Counts = Record<"sent" | "failed" | "nothing", number>;

/**
 * Sends what is due today. Each digest is claimed in a transaction before it is sent: another process, or this one
 * started anew, finds it taken. One that was claimed and never settled may have been sent, so it is not sent again.
 */
export async function sendDigests(
  services: Services,
  mailer: Mailer,
  isStopping: () => boolean = () => false,
): Promise<Counts> {
  const counts: Counts = { sent: 0, failed: 0, nothing: 0 };
  const { clock, config } = services;
  const today = clock.today();
  const wanting = await services.database.read((session) =>
    session.query<Wanting>(`${WANTING} ORDER BY w.account_pk`),
  );
  const open = wanting.filter((each) => isOpen(each, today, clock.now()));
  if (open.length === 0 || !config.mail || !(await isReached(mailer))) return counts;
  const key = await linkKey(services);
  const { publicUrl } = config.mail;
  for (const each of open) {
    if (isStopping()) break;
    const offUrl = `${publicUrl}/digests/off/${signOff(key, each.id)}`;
    const { demonstration } = services;
    const waiting = await waitingFor(services, each.pk);
    const mail = digestMail({ ...each, today, waiting, publicUrl, offUrl, demonstration });
    const claim = await claimDigest(services, each, today, mail ? "CLAIMED" : "NOTHING");
    if (!claim) continue;
    if (!mail) {
      counts.nothing += 1;
      continue;
    }
    const messageId = `<digest.${each.id}.${today}@${new URL(publicUrl).hostname}>`;
    try {
      await mailer.send({ ...mail, to: claim.address, messageId, offUrl });
      await settle(services, each, today, "SENT");
      counts.sent += 1;
    } catch (error) {
      counts.failed += 1;
      if (!["AGAIN", "REFUSED"].includes(await settleFailure(services, each, today, claim.tries, error)))
        break;
    }
  }
  return counts;
}

/** Whether the server takes mail at all; else nothing is claimed, and the next round tries again. */
async function isReached(mailer: Mailer): Promise<boolean> {
  try {
    await mailer.reach();
    return true;
  } catch (error) {
    console.error(`digest: the mail server does not take mail (${wordsOf(faultOf(error))})`);
    return false;
  }
}

const wordsOf = ({ code, command, responseCode }: ReturnType<typeof faultOf>): string =>
  [code, command, responseCode].filter(Boolean).join(" ");

/** Takes a digest for this process, at the address that holds now; null where another has it or it is not wanted any more. */
function claimDigest(
  services: Services,
  { pk, account }: Wanting,
  day: Day,
  state: "CLAIMED" | "NOTHING",
): Promise<{ address: string; tries: number } | null> {
  const options = { verb: "claimDigest", figures: false };
  return inTransaction(new Context(services, null), options, async (tx) => {
    const [held] = await tx.session.query<Wanting>(`${WANTING} AND w.account_pk = :pk`, { pk });
    const open = held && isOpen(held, day, tx.now);
    tx.audit({ verb: "claimDigest", subject: "account", subjectId: account, detail: { day, taken: !!open } });
    if (!open) return null;
    const tries = await takeDay(tx, pk, day, state);
    return { address: held.address, tries };
  });
}

/** Writes the row that claims the day, or takes over the one that failed; returns which attempt it is. */
async function takeDay(tx: Transaction, accountPk: number, day: Day, state: DigestState): Promise<number> {
  const [failed] = await findRows(tx.session, Digest, "account_pk = :accountPk AND day = :day", {
    accountPk,
    day,
  });
  const tries = (failed?.tries ?? 0) + 1;
  if (failed) await setState(tx, { accountPk, day, state, tries, againAt: null });
  else await insertRows(tx.session, Digest, [{ accountPk, day, state, tries, recordedAt: tx.now }]);
  return tries;
}

const setState = (tx: Transaction, row: Omit<Digest, "recordedAt">): Promise<unknown> =>
  tx.session.query(
    `UPDATE digest SET state = :state, tries = :tries, again_at = :againAt, recorded_at = :now
      WHERE account_pk = :accountPk AND day = :day RETURNING account_pk`,
    { ...row, now: tx.now },
  );

function settle(
  services: Services,
  { pk: accountPk, account }: Wanting,
  day: Day,
  state: DigestState,
  more: { readonly againAt?: string | null; readonly detail?: object } = {},
): Promise<void> {
  return inTransaction(new Context(services, null), { verb: "settleDigest", figures: false }, async (tx) => {
    await tx.session.query(
      `UPDATE digest SET state = :state, again_at = :againAt, recorded_at = :now
        WHERE account_pk = :accountPk AND day = :day RETURNING account_pk`,
      { accountPk, day, state, againAt: more.againAt ?? null, now: tx.now },
    );
    const verb = state === "SENT" ? "sendDigest" : "failDigest";
    tx.audit({ verb, subject: "account", subjectId: account, detail: { day, ...more.detail } });
  });
}

/** Notes what went wrong, and when it is tried again, if it may be. */
async function settleFailure(
  services: Services,
  wanting: Wanting,
  day: Day,
  tries: number,
  error: unknown,
): Promise<ReturnType<typeof meaningOf>> {
  const fault = faultOf(error);
  const meaning = meaningOf(fault);
  const mayRepeat = meaning === "AGAIN" || meaning === "AWAY";
  const againAt = mayRepeat ? tryAgainAt(services.clock.now(), tries) : null;
  console.error(
    `digest: not sent (${wordsOf(fault)}); ${againAt ? `again from ${againAt}` : "not tried again today"}`,
  );
  await settle(services, wanting, day, againAt ? "FAILED" : "GIVEN_UP", {
    againAt,
    detail: { code: fault.code },
  });
  return meaning;
}

const KEPT_DAYS = 90;

/** Forgets days long past: that a digest was sent stays in the audit log. */
export async function sweepDigests(services: Services): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * 86_400_000).toISOString();
  const where =
    "recorded_at < :before AND day < (SELECT MAX(l.day) FROM digest l WHERE l.account_pk = digest.account_pk)";
  const [old] = await services.database.read((session) =>
    findRows(session, Digest, `${where} LIMIT 1`, { before }),
  );
  if (!old) return;
  await inTransaction(new Context(services, null), { verb: "sweepDigests", figures: false }, async (tx) => {
    const gone = await tx.session.query(`DELETE FROM digest WHERE ${where} RETURNING account_pk`, { before });
    tx.audit({ verb: "sweepDigests", subject: "digest", count: gone.length });
  });
}
