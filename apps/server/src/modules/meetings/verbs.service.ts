import type { Day, Post, SessionType } from "@nen-nep/schema";
import type { Context } from "../../core/context.js";
import { invalid, notFound, Refusal } from "../../core/errors.js";
import { idOf, noteOf, textOf } from "../../core/inputs.js";
import { findRows } from "../../core/rows.js";
import { inTransaction, type Transaction } from "../../core/transaction.js";
import { type Cell, Person, Tenure } from "../organization/index.js";
import { type MeetingNow, tellFollowers } from "./followers.js";
import { Meeting } from "./meetings.entity.js";
import { correctMeetings, recordMeetings } from "./meetings.service.js";
import {
  highestOf,
  isFarFrom,
  type MeetingFacts,
  mayCorrect,
  recordingFault,
  sourceOf,
} from "./recording.rules.js";
import { cellToWrite, isOwnRecord } from "./stand.js";

const LONGEST_THEME = 500;
const LONGEST_PLACE = 500;
const LONGEST_REASON = 2_000;
const LONGEST_MEMBERS_REASON = 1_000;

/** What whoever records a meeting says of it; absent where they do not say. */
export interface MeetingWords {
  readonly chairId?: string | null;
  readonly theme?: string | null;
  readonly present?: number | null;
  readonly excused?: number | null;
  readonly unexcused?: number | null;
  readonly exempt?: number | null;
  readonly lengthMinutes?: number | null;
  readonly minutes?: string | null;
  readonly committeeMetOn?: Day | null;
  /** Why the counts are far from the membership that is known. */
  readonly membersReason?: string | null;
}

export interface RecordMeeting extends MeetingWords {
  readonly id?: string | null;
  readonly cellId: string;
  readonly heldOn: Day;
  readonly sessionType: SessionType;
  readonly idempotencyKey?: string | null;
}

/** Records one meeting of a cell, and returns its id: found within the scope, then done by the list verb. */
export const recordMeeting = (
  context: Context,
  { idempotencyKey, ...input }: RecordMeeting,
): Promise<string> =>
  inTransaction(context, { verb: "recordMeeting", idempotencyKey, input }, async (tx) => {
    const { cell, stand } = await cellToWrite(tx, "id", input.cellId);
    const facts = factsOf(input, input);
    refuse(recordingFault(facts, cell, tx.context.today));
    await refuseSecond(tx, null, { cellPk: cell.pk, ...facts });
    const record = {
      ...facts,
      reason: await membersReason(tx, cell, facts, input, null),
      id: idOf(input.id),
      cellPk: cell.pk,
      members: membersOf(facts),
      ...(await chairOf(tx, cell.pk, input.chairId ?? null, input.heldOn)),
      minutes: noteOf("minutes", input.minutes, LONGEST_PLACE),
      source: sourceOf(stand),
      accountPk: tx.context.actor?.accountPk ?? null,
      recordedOn: tx.context.today,
    };
    await recordMeetings(tx.context, [record]);
    await tellFollowers(tx, await meetingNow(tx, record.id));
    return record.id;
  });

export interface CorrectMeeting extends MeetingWords {
  readonly meetingId: string;
  readonly version: number;
  readonly heldOn?: Day | null;
  readonly sessionType?: SessionType | null;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

/** Corrects a record with a reason and returns its id: the version rises, what was there before is kept. */
export const correctMeeting = (
  context: Context,
  { idempotencyKey, ...input }: CorrectMeeting,
): Promise<string> =>
  inTransaction(context, { verb: "correctMeeting", idempotencyKey, input }, async (tx) => {
    const [meeting] = await findRows(tx.session, Meeting, "id = :id", { id: input.meetingId });
    if (!meeting) throw notFound("The meeting");
    const { cell, stand } = await cellToWrite(tx, "pk", meeting.cellPk, "The meeting");
    if (!mayCorrect(meeting.source, isOwnRecord(tx.context, meeting), stand)) {
      throw new Refusal("SETTLED_ABOVE", "Others wrote or checked this record; ask them to correct it.");
    }
    const reason = textOf("reason", input.reason, LONGEST_REASON);
    const heldOn = input.heldOn ?? meeting.heldOn;
    const facts = factsOf(input, {
      ...meeting,
      heldOn,
      sessionType: input.sessionType ?? meeting.sessionType,
    });
    refuse(recordingFault(facts, cell, tx.context.today));
    await refuseSecond(tx, meeting.pk, { cellPk: cell.pk, ...facts });
    const counted = membersOf(facts);
    const isRecounted = counted !== null && counted !== meeting.members;
    const why = isRecounted ? await membersReason(tx, cell, facts, input, meeting.pk) : null;
    const patch = {
      ...facts,
      members: counted ?? meeting.members,
      ...(await chairAfter(tx, meeting, input, facts.heldOn)),
      minutes:
        input.minutes === undefined ? meeting.minutes : noteOf("minutes", input.minutes, LONGEST_PLACE),
    };
    if (Object.entries(patch).every(([field, value]) => meeting[field as keyof Meeting] === value)) {
      throw invalid("reason", "A correction changes something.");
    }
    const accountPk = tx.context.actor?.accountPk ?? null;
    const written = { source: sourceOf(stand), accountPk, reason: why ? `${reason} (${why})` : reason };
    const read = Object.assign(new Meeting(), meeting, { version: input.version });
    await correctMeetings(tx.context, [{ meeting: read, patch: { ...patch, ...written } }]);
    await tellFollowers(tx, { ...meeting, ...facts });
    return meeting.id;
  });

function refuse(fault: { readonly field: string; readonly words: string } | null): void {
  if (fault) throw invalid(fault.field, fault.words);
}

type Known = MeetingWords & { readonly heldOn: Day; readonly sessionType: SessionType };

/** What is asked for, and where it does not say what was there. */
function factsOf(asked: MeetingWords, known: Known): MeetingFacts {
  const words = { ...known, ...given(asked, ["theme", ...COUNTED]) };
  return {
    heldOn: known.heldOn,
    sessionType: known.sessionType,
    theme: noteOf("theme", words.theme, LONGEST_THEME),
    present: words.present ?? null,
    excused: words.excused ?? null,
    unexcused: words.unexcused ?? null,
    exempt: words.exempt ?? null,
    lengthMinutes: words.lengthMinutes ?? null,
    committeeMetOn: words.committeeMetOn ?? null,
  };
}

const COUNTED = ["present", "excused", "unexcused", "exempt", "lengthMinutes", "committeeMetOn"] as const;

/** The fields that were given; null takes a value away. */
function given<T extends object, K extends keyof T>(input: T, fields: readonly K[]): Partial<Pick<T, K>> {
  const told = fields.filter((field) => input[field] !== undefined);
  return Object.fromEntries(told.map((field) => [field, input[field]])) as Partial<Pick<T, K>>;
}

/** Members of the cell on that day, as counted at the door. */
function membersOf({ present, excused, unexcused, exempt }: MeetingFacts): number | null {
  if (present === null || excused === null || unexcused === null) return null;
  return present + excused + unexcused + (exempt ?? 0);
}

/** The reason of counts far from the membership that is known; null where they are near, or nothing is known. */
async function membersReason(
  tx: Transaction,
  cell: Cell,
  facts: MeetingFacts,
  input: MeetingWords,
  ownPk: number | null,
): Promise<string | null> {
  const members = membersOf(facts);
  if (members === null) return null;
  const [latest] = await findRows(
    tx.session,
    Meeting,
    "cell_pk = :cellPk AND members IS NOT NULL AND pk <> :ownPk ORDER BY held_on DESC, pk DESC LIMIT 1",
    { cellPk: cell.pk, ownPk: ownPk ?? 0 },
  );
  const known = [latest?.members ?? null, cell.members].filter((each) => each !== null);
  if (!isFarFrom(members, known)) return null;
  const reason = noteOf("membersReason", input.membersReason, LONGEST_MEMBERS_REASON);
  if (reason !== null) return reason;
  throw new Refusal("MEMBERS_UNLIKELY", "The counts are far from the cell's membership; say why.", {
    field: "present",
    members,
    known: known[0],
  });
}

/** A cell meets once a day for one purpose; whoever may write of it is told which record there is. */
async function refuseSecond(
  tx: Transaction,
  ownPk: number | null,
  { cellPk, heldOn, sessionType }: Pick<Meeting, "cellPk" | "heldOn" | "sessionType">,
): Promise<void> {
  const [other] = await findRows(
    tx.session,
    Meeting,
    "cell_pk = :cellPk AND held_on = :heldOn AND session_type = :sessionType AND pk <> :ownPk",
    { cellPk, heldOn, sessionType, ownPk: ownPk ?? 0 },
  );
  if (!other) return;
  throw new Refusal("ALREADY_RECORDED", "This meeting is recorded already.", {
    field: "heldOn",
    id: other.id,
  });
}

interface Chair {
  readonly chairPk: number | null;
  readonly chairPost: Post | null;
}

/** A person of that cell, in the post they held on that day. */
async function chairOf(tx: Transaction, cellPk: number, id: string | null, on: Day): Promise<Chair> {
  if (id === null) return { chairPk: null, chairPost: null };
  const [person] = await findRows(tx.session, Person, "id = :id AND cell_pk = :cellPk", { id, cellPk });
  if (!person) throw new Refusal("NOT_FOUND", "The chair was not found.", { field: "chairId" });
  return postThen(tx, cellPk, person.pk, on);
}

async function postThen(tx: Transaction, cellPk: number, chairPk: number, on: Day): Promise<Chair> {
  const held = await findRows(
    tx.session,
    Tenure,
    "cell_pk = :cellPk AND person_pk = :chairPk AND since <= :on AND (until IS NULL OR :on < until)",
    { cellPk, chairPk, on },
  );
  return { chairPk, chairPost: highestOf(held.map(({ post }) => post)) };
}

/** Who chaired it after a correction; where only the day changes, the post is that of the new day. */
async function chairAfter(tx: Transaction, meeting: Meeting, input: CorrectMeeting, on: Day): Promise<Chair> {
  const { cellPk, chairPk, chairPost, heldOn } = meeting;
  if (input.chairId !== undefined) return chairOf(tx, cellPk, input.chairId, on);
  if (chairPk === null || on === heldOn) return { chairPk, chairPost };
  return postThen(tx, cellPk, chairPk, on);
}

async function meetingNow(tx: Transaction, id: string): Promise<MeetingNow> {
  return (await findRows(tx.session, Meeting, "id = :id", { id }))[0]!;
}
