import { addDays, type Day, type PlanIssueCode } from "@nen-nep/schema";
import type { Search } from "../../filters/search.js";
import { type GroupRow as GroupRowOf, isEvaluated, groupRows as rowsOf } from "../common/pilotMatrix.js";
import type { PilotViewFragment, PlanViewFragment } from "./Pilots.generated.js";

export type Plan = PlanViewFragment;
export type Pilot = PilotViewFragment;
export type GroupRow = GroupRowOf<Pilot>;
export type Delegation = NonNullable<Plan["delegations"]>[number];

export const VIEWS = ["groups", "calendar", "delegations"] as const;
export type View = (typeof VIEWS)[number];

/** The view that the URL names; a value that is none falls back and is told. */
export function readView(search: Search): { readonly view: View; readonly rejected: string | null } {
  const given = search.view;
  const view = VIEWS.find((each) => each === given);
  return { view: view ?? "groups", rejected: given !== undefined && !view ? given : null };
}

const CLASHES: readonly PlanIssueCode[] = ["OWN_CELL", "DAY_CLASH", "MEMBER_CLASH"];
export const isClash = (code: PlanIssueCode): boolean => CLASHES.includes(code);

export const pilotsOf = (plan: Plan): readonly Pilot[] => plan.pilots?.nodes ?? [];

/** How many pilots a plan wants, has, and has evaluated. */
export function progressOf(plan: Plan) {
  const pilots = pilotsOf(plan);
  const wanted = (plan.groups ?? []).reduce((sum, { regular, thematic }) => sum + regular + thematic, 0);
  return {
    wanted,
    chosen: pilots.length,
    scheduled: pilots.filter(({ state }) => state !== "CHOSEN").length,
    evaluated: pilots.filter(isEvaluated).length,
    mine: (plan.issues ?? null) !== null,
  };
}

/** The plan's groups with their pilots. */
export const groupRows = (plan: Plan): GroupRow[] => rowsOf(plan.groups ?? [], pilotsOf(plan));

export interface MonthOfPilots {
  readonly month: string;
  readonly pilots: readonly Pilot[];
}

/** Pilots by month and day; those without a day are apart. */
export function calendarOf(plan: Plan): {
  readonly months: readonly MonthOfPilots[];
  readonly without: readonly Pilot[];
} {
  const dated = pilotsOf(plan)
    .filter(({ day }) => day !== null)
    .toSorted((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0));
  const months = [...new Set(dated.map(({ day }) => day!.slice(0, 7)))];
  return {
    months: months.map((month) => ({ month, pilots: dated.filter(({ day }) => day!.startsWith(month)) })),
    without: pilotsOf(plan).filter(({ day }) => day === null),
  };
}

/** The pilots that a delegation attends: its own, and anchors of others. */
export function attendedBy(plan: Plan, delegation: Delegation) {
  const pilots = pilotsOf(plan);
  return {
    own: pilots.filter((pilot) => pilot.delegation?.id === delegation.id),
    anchors: pilots.filter((pilot) => pilot.anchor && pilot.delegation?.id !== delegation.id),
  };
}

/** The last day of a half-open period, as people write it. */
export const lastDay = (before: Day): Day => addDays(before, -1);

/** A key under which a request counts once however often it is sent. */
export const newKey = (): string => crypto.randomUUID();
