import { type ActionKind, actionKinds, addDays, type Day, OPEN_ACTION_STATES } from "@nen-nep/schema";
import type { Filters, Rejected } from "../../filters/filters.js";
import type { Search } from "../../filters/search.js";
import type { ActionFilter, ActionOrder, CellFilter } from "../../graphql/types.generated.js";
import type { ACTIONS_KEYS } from "./keys.js";

export const VIEWS = ["list", "board", "people"] as const;
export type View = (typeof VIEWS)[number];

export const SHOWS = ["open", "overdue", "own", "waiting", "deciding", "closed", "all"] as const;
export type Show = (typeof SHOWS)[number];

export const AGES = ["week", "month", "longer"] as const;
export type Age = (typeof AGES)[number];

export interface ActionsView {
  readonly view: View;
  readonly wanted: string;
  readonly kind: ActionKind | null;
  readonly show: Show;
  readonly age: Age | null;
  readonly mine: boolean;
  /** The committee under which the cells stand. */
  readonly committee: string | null;
  /** The id of the action whose drawer is open. */
  readonly opened: string | null;
}

const oneOf = <T extends string>(list: readonly T[], value: string): T | null =>
  list.find((each) => each === value) ?? null;

/** Reads the page's view from the URL; bad values fall back and are named. */
export function readActionsView(
  search: Search,
  committee: Filters["committee"],
): { view: ActionsView; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(key: (typeof ACTIONS_KEYS)[number], parse: (value: string) => T | null): T | null => {
    const value = search[key];
    if (value === undefined) return null;
    const parsed = parse(value);
    if (parsed === null) rejected.push({ key, value });
    return parsed;
  };
  const age = read("age", (value) => oneOf(AGES, value));
  const view: ActionsView = {
    view: read("view", (value) => oneOf(VIEWS, value)) ?? "list",
    wanted: search.q ?? "",
    kind: read("k", (value) => (actionKinds.has(value) ? value : null)),
    show: read("show", (value) => oneOf(SHOWS, value)) ?? (age ? "overdue" : "open"),
    age,
    mine: read("mine", (value) => oneOf(["1"], value)) !== null,
    committee: committee?.id ?? null,
    opened: search.a ?? null,
  };
  return { view, rejected };
}

const OPEN: ActionFilter = { state: { in: [...OPEN_ACTION_STATES] } };

const SHOWN: Record<Show, ActionFilter | null> = {
  open: { or: [OPEN, { state: { eq: "SUBMITTED" } }] },
  overdue: { overdueDays: { gte: 1 } },
  own: { and: [OPEN, { owned: true }] },
  waiting: { state: { eq: "SUBMITTED" } },
  deciding: { awaitsMe: true },
  closed: { state: { in: ["VERIFIED", "CANCELLED"] } },
  all: null,
};

const AGED: Record<Age, ActionFilter> = {
  week: { overdueDays: { gte: 1, lte: 7 } },
  month: { overdueDays: { gte: 8, lte: 30 } },
  longer: { overdueDays: { gt: 30 } },
};

/** The cells that the page is about; undefined for all that have actions, and for committees' own. */
export const cellsOf = ({ committee }: Pick<ActionsView, "committee">): CellFilter | undefined =>
  committee === null ? undefined : { committee: { under: { eq: committee } } };

/** What every view of the page is narrowed by. */
function narrowed(view: ActionsView): ActionFilter[] {
  const { wanted, kind, mine } = view;
  const cell = cellsOf(view);
  return [
    ...(wanted === ""
      ? []
      : [{ or: [{ title: { contains: wanted } }, { cell: { search: wanted } }] } satisfies ActionFilter]),
    ...(kind === null ? [] : [{ kind: { eq: kind } } satisfies ActionFilter]),
    ...(cell === undefined ? [] : [{ cell } satisfies ActionFilter]),
    ...(mine ? [{ mine: true } satisfies ActionFilter] : []),
  ];
}

/** The question of the list as the API asks it. */
export function listVariables(view: ActionsView): { where: ActionFilter | null; orderBy: ActionOrder[] } {
  const shown = SHOWN[view.show];
  const and = [...narrowed(view), ...(shown ? [shown] : []), ...(view.age ? [AGED[view.age]] : [])];
  const orderBy: ActionOrder[] =
    view.show === "closed" ? [{ by: "CLOSED_ON", direction: "DESC", nulls: "LAST" }] : [{ by: "DUE_ON" }];
  return { where: and.length > 0 ? { and } : null, orderBy };
}

/** What is done stays on the board for so long. */
const DONE_DAYS = 60;

/** The questions of the four columns of the board. */
export function boardVariables(view: ActionsView, today: Day) {
  const column = (own: ActionFilter): ActionFilter => ({ and: [...narrowed(view), own] });
  return {
    fresh: column({ state: { in: ["OPENED", "REOPENED"] } }),
    doing: column({ state: { in: ["ACCEPTED", "IN_PROGRESS", "RETURNED"] } }),
    waiting: column({ state: { eq: "SUBMITTED" } }),
    done: column({ state: { eq: "VERIFIED" }, closedOn: { gte: addDays(today, -DONE_DAYS) } }),
  };
}
