import { type Language, type SessionType, sessionTypes } from "@nen-nep/schema";
import { Context, type Services } from "../../core/context.js";
import { invalid, notFound } from "../../core/errors.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, insertRows, newId } from "../../core/rows.js";
import { inTransaction } from "../../core/transaction.js";
import { hashSecret, newSecret, readerOf } from "../identity/index.js";
import { visibleDelegations } from "../organization/index.js";
import { type CalendarEvent, calendarOf } from "./calendar.rules.js";
import { CalendarFeed } from "./plans.entity.js";
import { pilotScope } from "./plans.rights.js";

const MOST_FEEDS = 20;
const MOST_EVENTS = 1_000;
const IN_FORCE = "account_pk = :me AND revoked_at IS NULL";

export interface CreateCalendarFeed {
  /** Null for all model meetings that its owner may see. */
  readonly delegationId?: string | null;
  readonly language: Language;
  readonly idempotencyKey?: string | null;
}

/** An address of one's own for a calendar program; it is told once. */
export async function createCalendarFeed(
  context: Context,
  { idempotencyKey, ...input }: CreateCalendarFeed,
): Promise<{ id: string; address: string | null }> {
  const secret = newSecret();
  let isNew = false;
  const options = { verb: "createCalendarFeed", idempotencyKey, input, figures: false };
  const id = await inTransaction(context, options, async (tx) => {
    isNew = true;
    const { accountPk } = tx.context.signedIn;
    const held = await findRows(tx.session, CalendarFeed, IN_FORCE, { me: accountPk });
    if (held.length >= MOST_FEEDS) {
      throw invalid(
        "delegationId",
        `An account has ${MOST_FEEDS} calendar addresses at most; revoke some first.`,
      );
    }
    const id = newId();
    const delegationPk = await delegationOf(tx.context, input.delegationId ?? null);
    const { language } = input;
    await insertRows(tx.session, CalendarFeed, [
      { id, accountPk, delegationPk, language, secretHash: hashSecret(secret), createdAt: tx.now },
    ]);
    tx.audit({ verb: "createCalendarFeed", subject: "calendar_feed", subjectId: id });
    return id;
  });
  return { id, address: isNew ? `/calendar/${secret}.ics` : null };
}

async function delegationOf(context: Context, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const found = (await visibleDelegations(context)).find((delegation) => delegation.id === id);
  if (!found) throw notFound("The delegation");
  return found.pk;
}

/** Ends an address of one's own. */
export function revokeCalendarFeed(context: Context, id: string): Promise<string> {
  return inTransaction(context, { verb: "revokeCalendarFeed", figures: false }, async (tx) => {
    const ended = await tx.session.query(
      `UPDATE calendar_feed SET revoked_at = :now WHERE id = :id AND ${IN_FORCE} RETURNING pk`,
      { now: tx.now, id, me: tx.context.signedIn.accountPk },
    );
    if (ended.length === 0) throw notFound("The calendar address");
    tx.audit({ verb: "revokeCalendarFeed", subject: "calendar_feed", subjectId: id });
    return id;
  });
}

/** One's addresses that are in force, newest first. */
export const calendarFeeds = async (context: Context): Promise<CalendarFeed[]> =>
  findRows(await context.reader(), CalendarFeed, `${IN_FORCE} ORDER BY pk DESC`, {
    me: context.signedIn.accountPk,
  });

/** The calendar behind a secret, by what its owner may see today; null where it is unknown, revoked or disabled. */
export async function readCalendar(services: Services, secret: string): Promise<string | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const [feed] = await services.database.read((session) =>
    findRows(session, CalendarFeed, "secret_hash = :hash AND revoked_at IS NULL", {
      hash: hashSecret(secret),
    }),
  );
  const actor = feed ? await readerOf(services, feed.accountPk) : null;
  if (!feed || !actor) return null;
  const context = new Context(services, actor);
  try {
    const rows = await dueOf(context, feed);
    const name = rows.feedName ?? (feed.language === "EN" ? "Model meetings" : "Sinh hoạt điểm");
    return calendarOf(
      name,
      rows.due.map((row) => eventOf(row, feed.language)),
    );
  } finally {
    await context.release();
  }
}

interface Due {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly day: string;
  readonly sessionType: SessionType;
  readonly theme: string | null;
  readonly cell: string;
  readonly superior: string | null;
  readonly delegation: string | null;
  readonly number: string;
}

async function dueOf(context: Context, { delegationPk }: CalendarFeed) {
  const session = await context.reader();
  const bag = new ParameterBag();
  const [named] = await session.query<{ name: string }>(
    "SELECT name FROM delegation WHERE pk = :delegationPk",
    {
      delegationPk: delegationPk ?? 0,
    },
  );
  const of = bag.add(delegationPk ?? 0);
  const ofDelegation =
    delegationPk === null
      ? "1 = 1"
      : `(t.delegation_pk = ${of} OR (t.anchor = 1 AND EXISTS (SELECT 1 FROM plan_delegation sent
          WHERE sent.plan_pk = t.plan_pk AND sent.delegation_pk = ${of})))`;
  const due = await session.query<Due>(
    `SELECT t.id, t.version, t.recorded_at AS "recordedAt", t.day, t.session_type AS "sessionType", t.theme,
        c.name AS cell, s.name AS superior, d.name AS delegation, p.number
      FROM pilot t JOIN plan p ON p.pk = t.plan_pk AND p.state = 'APPROVED' JOIN cell c ON c.pk = t.cell_pk
      LEFT JOIN delegation d ON d.pk = t.delegation_pk
      LEFT JOIN cell_committee_link stands ON stands.cell_pk = c.pk AND stands.until IS NULL
      LEFT JOIN committee s ON s.pk = stands.committee_pk
      WHERE t.day IS NOT NULL AND ${ofDelegation} AND ${pilotScope(context, "t", bag)}
      ORDER BY t.day DESC, t.pk LIMIT ${MOST_EVENTS}`,
    bag.values,
  );
  return { feedName: named?.name ?? null, due };
}

function eventOf(due: Due, language: Language): CalendarEvent {
  const { cell, superior, delegation, theme, number } = due;
  const type = sessionTypes.label(due.sessionType, language);
  const english = language === "EN";
  const lines = [
    delegation,
    superior && `${english ? "Superior committee" : "Cấp ủy cấp trên"}: ${superior}`,
    theme && `${english ? "Theme" : "Chuyên đề"}: ${theme}`,
    `${english ? "Plan" : "Kế hoạch"} ${number}`,
  ];
  return {
    uid: `${due.id}@nen-nep`,
    sequence: due.version - 1,
    changedAt: due.recordedAt,
    day: due.day,
    summary: english ? `Model meeting (${type}): ${cell}` : `Sinh hoạt điểm ${type}: ${cell}`,
    description: lines.filter(Boolean).join("\n"),
  };
}
