import type { ActionKind, ActionState, Day, Reason } from "@nen-nep/schema";
import { OPEN_ACTION_STATES, writtenDay } from "@nen-nep/schema";

/** Conferences and briefings are held on a day, with cells that are invited. */
export const EVENT_KINDS: readonly ActionKind[] = ["LESSONS_CONFERENCE", "THEMATIC_BRIEFING"];

/** Whether its day, invitees and attendance may still change: what was closed stays as it was found. */
export const mayChangeEvent = (state: ActionState): boolean =>
  OPEN_ACTION_STATES.includes(state) || state === "SUBMITTED";

/** What is known of an event: its day, and whether attendance was taken. */
export interface EventStand {
  readonly heldOn: Day | null;
  readonly isTaken: boolean;
}

/** Why a conference or briefing cannot count as done yet; null where it can, and for other kinds. */
export function eventLack(
  kind: ActionKind,
  { heldOn, isTaken }: EventStand,
  today: Day,
): Extract<Reason, "EVENT_WITHOUT_DAY" | "EVENT_NOT_HELD_YET" | "ATTENDANCE_NEEDED"> | null {
  if (!EVENT_KINDS.includes(kind)) return null;
  if (heldOn === null) return "EVENT_WITHOUT_DAY";
  if (heldOn > today) return "EVENT_NOT_HELD_YET";
  return isTaken ? null : "ATTENDANCE_NEEDED";
}

/** A planned event as the history tells it. */
export interface PlannedEvent {
  readonly heldOn: Day;
  readonly place: string | null;
}

const shown = (day: Day): string => writtenDay(day, "VI");

/** What planning changed, in the words of the register. */
export function planWords(
  before: PlannedEvent | null,
  after: PlannedEvent,
  invited: { readonly all: number; readonly added: number; readonly dropped: number },
): string {
  const day =
    before === null || before.heldOn === after.heldOn
      ? `Ngày ${shown(after.heldOn)}`
      : `Chuyển từ ngày ${shown(before.heldOn)} sang ngày ${shown(after.heldOn)}`;
  const place = after.place === (before?.place ?? null) ? null : `địa điểm: ${after.place ?? "chưa nêu"}`;
  const changes = [
    before !== null && invited.added > 0 && `thêm ${invited.added}`,
    invited.dropped > 0 && `thôi mời ${invited.dropped}`,
  ].filter(Boolean);
  const cells = `mời ${invited.all} chi bộ${changes.length > 0 ? ` (${changes.join(", ")})` : ""}`;
  return `${[day, place, cells].filter(Boolean).join("; ")}.`;
}
