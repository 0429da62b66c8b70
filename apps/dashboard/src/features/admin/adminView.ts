import { isDay, type Role, roles } from "@nen-nep/schema";
import type { Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import type { AuditEntryFilter, ManagedAccountFilter } from "../../graphql/types.generated.js";
import type { ADMIN_KEYS } from "./keys.js";

export const TABS = ["accounts", "bodies", "terms", "log"] as const;
export type Tab = (typeof TABS)[number];

export const STATES = ["active", "awaiting", "disabled", "all"] as const;
export type AccountState = (typeof STATES)[number];

export interface AdminView {
  readonly tab: Tab;
  readonly wanted: string;
  readonly role: Role | null;
  readonly state: AccountState;
  readonly opened: string | null;
  readonly verb: string | null;
  readonly subject: string | null;
  readonly who: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What every tab is given: what the address asks for, and the way to ask for something else. */
export interface TabProps {
  readonly view: AdminView;
  readonly change: (keys: Search, options?: { replace?: boolean }) => void;
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string): T | null =>
    values.find((each) => each === value) ?? null;
const dayOf = (value: string) => (isDay(value) ? value : null);
const WORD = /^[a-zA-Z_]{1,60}$/;
const wordOf = (value: string) => (WORD.test(value) ? value : null);

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readAdminView(search: Search): { view: AdminView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof ADMIN_KEYS)[number], parse: (value: string) => T | null): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  const view: AdminView = {
    tab: read("tab", oneOf(TABS)) ?? "accounts",
    wanted: search.q ?? "",
    role: read("r", oneOf(roles.keys)),
    state: read("s", oneOf(STATES)) ?? "active",
    opened: search.a ?? null,
    verb: read("v", wordOf),
    subject: read("o", wordOf),
    who: search.w ?? "",
    from: read("from", dayOf),
    to: read("to", dayOf),
  };
  return { view, rejected };
}

/** Which accounts the list asks for. */
export function accountsWhere({ wanted, role, state }: AdminView): ManagedAccountFilter {
  return {
    ...(wanted !== "" && { search: wanted }),
    ...(role && { role: { eq: role } }),
    ...(state === "awaiting" && { awaiting: true }),
    ...(state !== "all" && { disabled: state === "disabled" }),
  };
}

/** Which entries the log asks for. */
export function logWhere({ verb, subject, who, from, to }: AdminView): AuditEntryFilter {
  return {
    ...(verb && { verb: { eq: verb } }),
    ...(subject && { subject: { eq: subject } }),
    ...(who !== "" && { account: { login: { contains: who } } }),
    ...((from || to) && { at: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
  };
}
