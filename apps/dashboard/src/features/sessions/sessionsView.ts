import type { DecisionState } from "@nen-nep/schema";
import { useReference } from "../../filters/reference.js";
import { useViewer } from "../../shell/session.js";
import type { Tone } from "../../ui/Tag.js";
import type { SessionReviewQuery, SessionWithDecisionsFragment } from "./Sessions.generated.js";

export type Session = SessionWithDecisionsFragment;
export type Decision = Session["decisions"][number];
export type Review = SessionReviewQuery;

/** The committee whose sessions are meant: that of the account, or the highest one. */
export function useOwnCommittee(): { readonly id: string; readonly name: string } | null {
  const { committee } = useViewer();
  const { committees } = useReference();
  return committee ?? committees.find(({ parent }) => parent === null) ?? null;
}

/** A case on the page of cases, or all of them. */
export const caseLink = (id?: string): { to: string; search: Record<string, string | undefined> } => ({
  to: "/measures",
  search: { tab: "cases", m: id },
});

export const TONES: Readonly<Record<DecisionState, Tone>> = {
  OPEN: "info",
  LATE: "late",
  DONE: "ok",
  DROPPED: "idle",
};

/** Where a decision is carried out; null for words alone. */
export const placeOf = ({ action, measure }: Decision): string | null =>
  action?.cell?.name ?? action?.committee?.name ?? measure?.cell?.name ?? null;
