import { type Day, laterOf, type Post, type SessionType } from "@nen-nep/schema";
import type { CorrectMeetingInput, RecordMeetingInput } from "../../graphql/types.generated.js";
import type { MessageId } from "../../i18n/catalogue.js";
import type { BookCellFragment, MeetingMoreFragment, MeetingRowFragment } from "./Meetings.generated.js";

export const COUNTS = ["present", "excused", "unexcused", "exempt"] as const;
export type Count = (typeof COUNTS)[number];

/** What stands in the form; an empty text says nothing. */
export interface Draft {
  readonly heldOn: Day | "";
  readonly sessionType: SessionType;
  readonly chairId: string;
  readonly theme: string;
  readonly counts: Readonly<Record<Count, number | null>>;
  readonly length: number | null;
  readonly minutes: string;
  readonly committeeMetOn: Day | "";
  /** Why the counts are far from the membership, where the server asks for it. */
  readonly membersReason: string;
  readonly reason: string;
}

export type Field = "heldOn" | "theme" | Count | "lengthMinutes" | "committeeMetOn" | "reason";
export type Faults = Partial<Record<Field, MessageId>>;

export type OneMeeting = Omit<MeetingRowFragment, "checks" | "cell"> & MeetingMoreFragment;

export const isThematic = (type: SessionType): boolean => type === "THEMATIC" || type === "COMBINED";

const isPersonOn = ({ since, until }: { since: Day; until: Day | null }, day: Day) =>
  since <= day && (until === null || day < until);

const ORDER: readonly Post[] = ["SECRETARY", "DEPUTY", "COMMITTEE_MEMBER"];

/** Who of the cell may have chaired on a day: those with a post then, the highest first, each once. */
export function chairsOn(cell: BookCellFragment, day: Day): { id: string; name: string; post: Post }[] {
  const held = (cell.posts ?? [])
    .filter((tenure) => isPersonOn(tenure, day))
    .sort((a, b) => ORDER.indexOf(a.post) - ORDER.indexOf(b.post));
  const seen = new Set<string>();
  return held.flatMap(({ post, person }) => {
    if (!person?.name || seen.has(person.id)) return [];
    seen.add(person.id);
    return [{ id: person.id, name: person.name, post }];
  });
}

/** An empty form: the secretary chairs until somebody says otherwise; who was there is for them to say. */
export function newDraft(cell: BookCellFragment, heldOn: Day | "", today: Day): Draft {
  return {
    heldOn,
    sessionType: "REGULAR",
    chairId: chairsOn(cell, heldOn || today)[0]?.id ?? "",
    theme: "",
    counts: { present: null, excused: null, unexcused: null, exempt: null },
    length: null,
    minutes: "",
    committeeMetOn: "",
    membersReason: "",
    reason: "",
  };
}

/** The form as a record stands. */
export const draftOf = (meeting: OneMeeting): Draft => ({
  heldOn: meeting.heldOn,
  sessionType: meeting.sessionType,
  chairId: meeting.chair?.person?.id ?? "",
  theme: meeting.theme ?? "",
  counts: {
    present: meeting.present,
    excused: meeting.excused,
    unexcused: meeting.unexcused,
    exempt: meeting.exempt,
  },
  length: meeting.lengthMinutes,
  minutes: meeting.minutes ?? "",
  committeeMetOn: meeting.committeeMetOn ?? "",
  membersReason: "",
  reason: "",
});

/** Members by the counts; null while one is missing. */
export function sumOf({ present, excused, unexcused, exempt }: Draft["counts"]): number | null {
  if (present === null || excused === null || unexcused === null) return null;
  return present + excused + unexcused + (exempt ?? 0);
}

/** Share present of those who count; null while one is missing or nobody counts. */
export function shareOf({ present, excused, unexcused }: Draft["counts"]): number | null {
  if (present === null || excused === null || unexcused === null) return null;
  const expected = present + excused + unexcused;
  return expected === 0 ? null : present / expected;
}

const MOST = 10_000;

function dayFaults(draft: Draft, cell: Pick<BookCellFragment, "since" | "closedOn">, today: Day): Faults {
  const { heldOn, committeeMetOn } = draft;
  if (heldOn === "") return { heldOn: "meetings.fault.day" };
  if (heldOn > today) return { heldOn: "meetings.fault.future" };
  if (heldOn < cell.since || (cell.closedOn !== null && heldOn >= cell.closedOn)) {
    return { heldOn: "meetings.fault.noCell" };
  }
  if (committeeMetOn !== "" && laterOf(committeeMetOn, heldOn) !== heldOn) {
    return { committeeMetOn: "meetings.fault.committeeAfter" };
  }
  return {};
}

function countFaults({ present, excused, unexcused, exempt }: Draft["counts"], corrects: boolean): Faults {
  const faults: Faults = {};
  const needed = { present, excused, unexcused };
  // An old record may say nothing of who was there; a new one is asked.
  const isAsked = !corrects || Object.values(needed).some((count) => count !== null);
  for (const field of ["present", "excused", "unexcused"] as const) {
    if (needed[field] === null && isAsked) faults[field] = "meetings.fault.allCounts";
    if ((needed[field] ?? 0) > MOST) faults[field] = "meetings.fault.count";
  }
  if (present === 0) faults.present = "meetings.fault.nobody";
  if ((exempt ?? 0) > MOST) faults.exempt = "meetings.fault.count";
  return faults;
}

/** What keeps the form from being sent, by field; `reason` where a record is corrected. */
export function faultsOf(
  draft: Draft,
  cell: Pick<BookCellFragment, "since" | "closedOn">,
  { today, corrects }: { readonly today: Day; readonly corrects: boolean },
): Faults {
  const { length } = draft;
  return {
    ...dayFaults(draft, cell, today),
    ...countFaults(draft.counts, corrects),
    ...(isThematic(draft.sessionType) &&
      draft.theme.trim() === "" && { theme: "meetings.fault.theme" as const }),
    ...(length !== null &&
      (length < 1 || length > 600) && { lengthMinutes: "meetings.fault.length" as const }),
    ...(corrects && draft.reason.trim() === "" && { reason: "meetings.fault.reason" as const }),
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

function wordsOf(draft: Draft) {
  return {
    chairId: draft.chairId || null,
    theme: isThematic(draft.sessionType) ? orNull(draft.theme) : null,
    ...draft.counts,
    lengthMinutes: draft.length,
    minutes: orNull(draft.minutes),
    committeeMetOn: draft.sessionType === "COMMITTEE" ? null : draft.committeeMetOn || null,
    membersReason: orNull(draft.membersReason),
  };
}

export const toRecord = (draft: Draft, cellId: string, id: string): RecordMeetingInput => ({
  id,
  cellId,
  heldOn: draft.heldOn,
  sessionType: draft.sessionType,
  ...wordsOf(draft),
  idempotencyKey: id,
});

/** Only what differs from the record is sent, so that nothing else is touched. */
export function toCorrection(draft: Draft, meeting: OneMeeting, key: string): CorrectMeetingInput {
  const before = wordsOf(draftOf(meeting));
  const changed = Object.entries(wordsOf(draft)).filter(
    ([field, value]) => before[field as keyof typeof before] !== value,
  );
  return {
    meetingId: meeting.id,
    version: meeting.version,
    heldOn: draft.heldOn,
    sessionType: draft.sessionType,
    ...Object.fromEntries(changed),
    reason: draft.reason.trim(),
    idempotencyKey: key,
  };
}
