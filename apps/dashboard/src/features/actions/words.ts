import { actionKinds, actionStates, daysBetween, posts } from "@nen-nep/schema";
import type { Text } from "../../i18n/useText.js";
import type { Tone } from "../../ui/Tag.js";
import { capital } from "../common/capital.js";
import type { ActionLineFragment } from "./Actions.generated.js";

export type Line = ActionLineFragment;

const SOON_DAYS = 7;

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
