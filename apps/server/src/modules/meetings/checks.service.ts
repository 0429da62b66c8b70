import { createHash, randomInt } from "node:crypto";
import { addMonths, type Day } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, noteOf } from "../../core/inputs.js";
import { ParameterBag } from "../../core/parameters.js";
import { findRows, hydrate, insertRows, updateVersioned } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { cellScope } from "../organization/index.js";
import { IS_JUDGED } from "./breach-sql.js";
import { Meeting, MeetingCheck } from "./meetings.entity.js";
import { CELL_WRITERS, SUPERIOR_WRITERS } from "./meetings.rights.js";
import { isCheckable } from "./recording.rules.js";
import { isOwnRecord, standOf } from "./stand.js";

const LONGEST_NOTE = 2_000;

export interface CrossCheckMeeting {
  readonly id?: string | null;
  readonly meetingId: string;
  readonly version: number;
  readonly agrees: boolean;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** A superior compares a record with the minutes: it then stands as cross-checked, or what differs stands beside it. */
export const crossCheckMeeting = (
  context: Context,
  { idempotencyKey, ...input }: CrossCheckMeeting,
): Promise<string> =>
  inTransaction(context, { verb: "crossCheckMeeting", idempotencyKey, input }, async (tx) => {
    const meeting = await meetingBelow(tx, input.meetingId);
    if (isOwnRecord(tx.context, meeting) || (await standOf(tx.context, meeting.cellPk)) !== "ABOVE") {
      throw new Refusal("OWN_RECORD", "Nobody cross-checks a record of their own or of their own cell.");
    }
    if (!isCheckable(meeting.source)) {
      throw new Refusal("WRONG_STATE", "Only what a cell reported itself is cross-checked.");
    }
    const note = noteOf("note", input.note, LONGEST_NOTE);
    if (!input.agrees && note === null) throw invalid("note", "Whoever disagrees says what differs.");
    const version = await settle(tx, meeting, input);
    await insertRows(tx.session, MeetingCheck, [
      {
        id: idOf(input.id),
        meetingPk: meeting.pk,
        meetingVersion: version,
        agrees: input.agrees ? 1 : 0,
        note,
        accountPk: tx.context.actor?.accountPk ?? null,
        checkedOn: tx.context.today,
        checkedAt: tx.now,
      },
    ]);
    const { agrees } = input;
    tx.audit({ verb: "crossCheckMeeting", subject: "meeting", subjectId: meeting.id, detail: { agrees } });
    return meeting.id;
  });

/** A meeting of a cell that the actor looks on from above; outside the scope it is not there. */
async function meetingBelow(tx: Transaction, id: string): Promise<Meeting> {
  const bag = new ParameterBag();
  const scope = tx.context.actor === null ? "1 = 1" : cellScope(tx.context, SUPERIOR_WRITERS, "c", bag);
  const [row] = await tx.session.query(
    `SELECT m.* FROM meeting m JOIN cell c ON c.pk = m.cell_pk WHERE m.id = ${bag.add(id)} AND ${scope}`,
    bag.values,
  );
  if (!row) throw notFound("The meeting");
  return hydrate(tx.session, Meeting, row);
}

/** Sets the source to what the check makes of it; returns the version the record then has. */
async function settle(
  tx: Transaction,
  meeting: Meeting,
  { version, agrees }: CrossCheckMeeting,
): Promise<number> {
  const source = agrees ? "CROSS_CHECKED" : "SELF_REPORTED";
  if (source === meeting.source) {
    if (version === meeting.version) return version;
    throw new Refusal("STALE_VERSION", "Somebody changed this in the meantime; read it again.", {
      id: meeting.id,
    });
  }
  await tx.changing([{ of: "meeting", cellPk: meeting.cellPk, day: meeting.heldOn }]);
  const read = Object.assign(new Meeting(), meeting, { version });
  await updateVersioned(tx.session, Meeting, read, { source, recordedAt: tx.now }, tx.now);
  return version + 1;
}

export interface MeetingSample {
  readonly seed: number;
  readonly among: number;
  readonly meetings: readonly Meeting[];
}

export interface SampleQuestion {
  readonly from: Day;
  readonly before: Day;
  readonly size: number;
  readonly seed?: number | null;
}

const LARGEST = 50;
const MOST_MONTHS = 24;
const MOST_SEED = 2 ** 31 - 1;

const lotOf = (seed: number, id: string): string =>
  createHash("sha256").update(`${seed}:${id}`).digest("hex");

/**
 * A sample of what cells reported themselves, drawn by lots that the seed and the records' ids decide: the same seed
 * draws the same, also while the sample is being checked.
 */
export async function meetingsToCheck(context: Context, question: SampleQuestion): Promise<MeetingSample> {
  const { from, before, size } = question;
  const seed = question.seed ?? randomInt(1, MOST_SEED);
  if (before <= from) throw invalid("before", "A period ends after it begins.");
  if (before > addMonths(from, MOST_MONTHS)) throw invalid("before", "A period has two years at most.");
  if (size < 1 || size > LARGEST) throw invalid("size", `A sample has 1 to ${LARGEST} meetings.`);
  if (seed < 0) throw invalid("seed", "A seed is a whole number from 0.");
  const session = await context.reader();
  const bag = new ParameterBag();
  const known = await session.query<{ pk: number; id: string }>(
    `SELECT m.pk, m.id FROM meeting m JOIN cell c ON c.pk = m.cell_pk
      WHERE m.held_on >= ${bag.add(from)} AND m.held_on < ${bag.add(before)} AND ${IS_JUDGED}
        AND (m.source IN ('SELF_REPORTED', 'CROSS_CHECKED')
          OR EXISTS (SELECT 1 FROM meeting_check k WHERE k.meeting_pk = m.pk))
        AND ${cellScope(context, SUPERIOR_WRITERS, "c", bag)}
        AND NOT ${cellScope(context, CELL_WRITERS, "c", bag)}`,
    bag.values,
  );
  const drawn = known
    .map(({ pk, id }) => ({ pk, lot: lotOf(seed, id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ pk }) => pk);
  const rows = await findRows(session, Meeting, "pk IN (:...drawn)", { drawn: [0, ...drawn] });
  const byPk = new Map(rows.map((row) => [row.pk, row]));
  return { seed, among: known.length, meetings: drawn.map((pk) => byPk.get(pk)!) };
}
