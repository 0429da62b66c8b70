import { type ActionKind, actionKinds, actionStates, daysBetween, posts } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { Tone } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import type { ActionLineFragment } from "./Actions.generated.js";

export type Line = ActionLineFragment;

const SOON_DAYS = 7;

/** Conferences and briefings have a day and invitees. */
export const EVENT_KINDS: readonly ActionKind[] = ["LESSONS_CONFERENCE", "THEMATIC_BRIEFING"];

export const isClosed = ({ state }: Pick<Line, "state">): boolean =>
  state === "VERIFIED" || state === "CANCELLED";

type Planned = Pick<Line, "kind" | "state"> & {
  readonly steps: readonly object[] | null;
  readonly event: { readonly heldOn: string; readonly attended: number | null } | null;
};

/** What a conference or briefing lacks before it counts as done; nothing for those who are only invited. */
export function lackOf({ kind, state, steps, event }: Planned, today: string) {
  if (!EVENT_KINDS.includes(kind) || isClosed({ state }) || steps === null) return null;
  if (event === null) return "EVENT_WITHOUT_DAY";
  if (event.heldOn > today) return "EVENT_NOT_HELD_YET";
  return event.attended === null ? "ATTENDANCE_NEEDED" : null;
}

/** By how many days it was handed in late; 0 on time, and before it is. */
export const lateDays = ({ submittedOn, dueOn }: Pick<Line, "submittedOn" | "dueOn">): number =>
  submittedOn === null ? 0 : Math.max(0, daysBetween(dueOn, submittedOn));

/** What it is called: its title, or for those who may not read it what is done. */
export const titleOf = ({ title, kind }: Pick<Line, "title" | "kind">, { language }: Text): string =>
  title ?? capital(actionKinds.label(kind, language));

/** The state that matters most, in words and tone. */
export function statusOf(line: Line, today: string, { say, language }: Text): { tone: Tone; words: string } {
  const { state, overdueDays, waitingDays, authorityLateDays, dueOn } = line;
  if (state === "VERIFIED") return { tone: "ok", words: say("actions.verified") };
  if (state === "CANCELLED") return { tone: "idle", words: capital(actionStates.label(state, language)) };
  if (state === "SUBMITTED") {
    const late = (authorityLateDays ?? 0) > 0;
    return { tone: late ? "soon" : "info", words: say("actions.waits", { days: waitingDays ?? 0 }) };
  }
  if ((overdueDays ?? 0) > 0)
    return { tone: "late", words: say("actions.overdueBy", { days: overdueDays ?? 0 }) };
  const left = daysBetween(today, dueOn);
  if (left <= SOON_DAYS) return { tone: "soon", words: say("actions.left", { days: left }) };
  return { tone: "idle", words: capital(actionStates.label(state, language)) };
}

interface Named {
  readonly login: string;
  readonly name: string | null;
}

export const nameOf = (account: Named | null | undefined): string => account?.name ?? account?.login ?? "–";

/** Whose it is: the post and the name where it may be read. */
export function ownerOf({ owner }: Pick<Line, "owner">, { language }: Text): string {
  if (owner.account) return nameOf(owner.account);
  const post = owner.post ? capital(posts.label(owner.post, language)) : "–";
  return owner.person?.name ? `${post} ${owner.person.name}` : post;
}

/** Where it is: the cell, or the committee whose own it is. */
export const placeOf = ({ cell, committee }: Pick<Line, "cell" | "committee">): string =>
  cell?.name ?? committee?.name ?? "–";
