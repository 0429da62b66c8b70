import type { Day, Month, Post, SessionType, Source } from "@nen-nep/schema";
import { firstDayOf, nextMonth } from "@nen-nep/schema";

/** What is wrong with an input: the field to blame and plain words. */
export interface Fault {
  readonly field: string;
  readonly words: string;
}

/** What a meeting's record says of it. */
export interface MeetingFacts {
  readonly heldOn: Day;
  readonly sessionType: SessionType;
  readonly theme: string | null;
  readonly present: number | null;
  readonly excused: number | null;
  readonly unexcused: number | null;
  readonly exempt: number | null;
  readonly lengthMinutes: number | null;
  readonly committeeMetOn: Day | null;
}

interface Life {
  readonly since: Day;
  readonly closedOn: Day | null;
}

const MOST_MEMBERS = 10_000;
const LONGEST_MINUTES = 600;
const COUNTS = ["present", "excused", "unexcused", "exempt"] as const;

const existed = ({ since, closedOn }: Life, from: Day, before: Day): boolean =>
  since < before && (closedOn === null || from < closedOn);

const isCount = (count: number) => Number.isInteger(count) && count >= 0 && count <= MOST_MEMBERS;

/** Why a cell's meeting cannot be recorded so today; null where it can. */
export function recordingFault(meeting: MeetingFacts, cell: Life, today: Day): Fault | null {
  const { heldOn, sessionType, theme, lengthMinutes, committeeMetOn, present } = meeting;
  if (heldOn > today) return { field: "heldOn", words: "A meeting is recorded once it was held." };
  if (heldOn < cell.since || (cell.closedOn !== null && heldOn >= cell.closedOn)) {
    return { field: "heldOn", words: "The cell did not exist on this day." };
  }
  const wrong = COUNTS.find((field) => meeting[field] !== null && !isCount(meeting[field]));
  if (wrong) return { field: wrong, words: `A count is a whole number from 0 to ${MOST_MEMBERS}.` };
  const missing = COUNTS.slice(0, 3).filter((field) => meeting[field] === null);
  if (missing.length > 0 && missing.length < 3) {
    return { field: missing[0]!, words: "Present, excused and unexcused are given together, or none." };
  }
  if (present === 0) return { field: "present", words: "A meeting was held with at least one member." };
  if (lengthMinutes !== null && !(lengthMinutes >= 1 && lengthMinutes <= LONGEST_MINUTES)) {
    return { field: "lengthMinutes", words: `A meeting takes 1 to ${LONGEST_MINUTES} minutes.` };
  }
  if ((sessionType === "THEMATIC" || sessionType === "COMBINED") && theme === null) {
    return { field: "theme", words: "A thematic meeting names its theme." };
  }
  if (committeeMetOn === null) return null;
  if (sessionType === "COMMITTEE") {
    return { field: "committeeMetOn", words: "A meeting of the cell committee has none before it." };
  }
  if (committeeMetOn > heldOn) {
    return { field: "committeeMetOn", words: "The cell committee meets before the cell." };
  }
  return null;
}

const LEAST_MARGIN = 5;

/** Whether counts are so far from what is known of a cell's membership that they need a reason. */
export const isFarFrom = (members: number, known: readonly number[]): boolean =>
  known.length > 0 &&
  known.every((each) => Math.abs(members - each) > Math.max(LEAST_MARGIN, Math.round(each / 4)));

const FEWEST_SIGNS = 4;

/** Whether words can name a document: some letters and digits, no mere dashes. */
export const namesDocument = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]/gu) ?? []).length >= FEWEST_SIGNS;

/** Whether a cell postponed a month by words of its own, which a superior still compares with the document. */
export const awaitsCheck = (declaration: {
  readonly state: "NOT_HELD" | "POSTPONED";
  readonly documentPk: number | null;
  readonly source: Source;
}): boolean =>
  declaration.state === "POSTPONED" &&
  declaration.documentPk === null &&
  declaration.source === "SELF_REPORTED";

/** Why a month cannot be declared so today; null where it can. A postponement may be told beforehand, for a year. */
export function declaringFault(
  declaration: {
    readonly month: Month;
    readonly state: "NOT_HELD" | "POSTPONED";
    readonly document: string | null;
  },
  cell: Life,
  today: Day,
): (Fault & { readonly reason?: "MONTH_NOT_OVER" }) | null {
  const { month, state, document } = declaration;
  const end = firstDayOf(nextMonth(month));
  if (!existed(cell, firstDayOf(month), end)) {
    return { field: "month", words: "The cell did not exist in this month." };
  }
  if (state === "NOT_HELD" && end > today) {
    const words = "A month is declared not held once it is over.";
    return { field: "month", words, reason: "MONTH_NOT_OVER" };
  }
  if (firstDayOf(month) > `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`) {
    return { field: "month", words: "A month is postponed a year ahead at most." };
  }
  if (state === "POSTPONED" && document === null) {
    return { field: "document", words: "A postponement names the document that allows it." };
  }
  if (document !== null && !namesDocument(document)) {
    return {
      field: "document",
      words: "Name the document by its number, or in words that tell which it is.",
    };
  }
  if (state === "NOT_HELD" && document !== null) {
    return { field: "document", words: "Only a postponement names a document." };
  }
  return null;
}

/** From where somebody writes about a cell. Whoever is of the cell writes as the cell, whatever else they are. */
export type Stand = "CELL" | "DELEGATION" | "ABOVE";

export const sourceOf = (stand: Stand): Source => (stand === "CELL" ? "SELF_REPORTED" : "SUPERIOR");

/**
 * Whether somebody may correct a record: the cell what it reported itself, a delegate what they wrote, a superior
 * all. What was written or checked above is settled for the cell.
 */
export function mayCorrect(source: Source, isOwnRecord: boolean, stand: Stand | null): boolean {
  if (stand === "ABOVE") return true;
  return stand === "CELL" ? source === "SELF_REPORTED" : stand === "DELEGATION" && isOwnRecord;
}

/** Whether a record is one to cross-check: what the cell reported of itself. */
export const isCheckable = (source: Source): boolean =>
  source === "SELF_REPORTED" || source === "CROSS_CHECKED";

/** Whether somebody may cross-check it: from above, and never their own record. */
export const mayCheck = (source: Source, isOwnRecord: boolean, stand: Stand | null): boolean =>
  stand === "ABOVE" && !isOwnRecord && isCheckable(source);

const HIGHEST_FIRST: readonly Post[] = ["SECRETARY", "DEPUTY", "COMMITTEE_MEMBER"];

/** The post that counts for whoever holds several. */
export const highestOf = (posts: readonly Post[]): Post | null =>
  HIGHEST_FIRST.find((post) => posts.includes(post)) ?? null;
