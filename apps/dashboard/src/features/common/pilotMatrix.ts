import type { PilotState, SessionType } from "@nen-nep/schema";
import type { Tone } from "../../ui/Tag.js";

/** A state always carries words; the tone repeats them. What was held and is not evaluated waits for somebody. */
export const PILOT_TONES: Readonly<Record<PilotState, Tone>> = {
  CHOSEN: "idle",
  SCHEDULED: "info",
  PREPARED: "info",
  HELD: "soon",
  EVALUATED: "ok",
  LESSONS_DRAWN: "ok",
};

export const SESSIONS = ["REGULAR", "THEMATIC"] as const;
export type Session = (typeof SESSIONS)[number];

interface WantedGroup {
  readonly group: { readonly id: string; readonly name: string };
  readonly regular: number;
  readonly thematic: number;
}
interface Chosen {
  readonly sessionType: SessionType;
  readonly state: PilotState;
  readonly cell: { readonly group: { readonly id: string } | null } | null;
}

export interface GroupRow<P> {
  readonly id: string;
  readonly name: string;
  readonly wanted: Readonly<Record<Session, number>>;
  readonly pilots: Readonly<Record<Session, readonly P[]>>;
}

/** The plan's groups with their pilots; cells of other groups come under a row of their own, without a name. */
export function groupRows<P extends Chosen>(
  groups: readonly WantedGroup[],
  pilots: readonly P[],
): GroupRow<P>[] {
  const split = (own: readonly P[]) => ({
    REGULAR: own.filter(({ sessionType }) => sessionType === "REGULAR"),
    THEMATIC: own.filter(({ sessionType }) => sessionType === "THEMATIC"),
  });
  const rows = groups.map(({ group, regular, thematic }) => ({
    id: group.id,
    name: group.name,
    wanted: { REGULAR: regular, THEMATIC: thematic },
    pilots: split(pilots.filter(({ cell }) => cell?.group?.id === group.id)),
  }));
  const others = pilots.filter(({ cell }) => !groups.some(({ group }) => group.id === cell?.group?.id));
  const none = { REGULAR: 0, THEMATIC: 0 };
  return others.length === 0 ? rows : [...rows, { id: "", name: "", wanted: none, pilots: split(others) }];
}

export const isEvaluated = ({ state }: { readonly state: PilotState }): boolean =>
  state === "EVALUATED" || state === "LESSONS_DRAWN";
