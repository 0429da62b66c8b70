import type { Day } from "@nen-nep/schema";
import type { LinkProps } from "@tanstack/react-router";
import type { MessageId } from "../../i18n/catalogue.js";
import type { OverviewQuery } from "./Overview.generated.js";

export interface Awaited {
  readonly key: MessageId;
  readonly count: number;
  readonly link: Pick<LinkProps, "to" | "search">;
  /** The day of the soonest of them; missing where nothing sets one. */
  readonly day?: Day | null;
  /** What that day is; a deadline that is over is said to be. */
  readonly dayIs?: "due" | "begins" | "meets";
}

/** After all days. */
const NO_DAY = "9999-12-31";

const countOf = (list: { readonly totalCount: number } | null | undefined) => list?.totalCount ?? 0;

/** What waits for the viewer, each with the page it is done on: the soonest first, then what no day is set for. */
export function awaitingOf(work: Partial<OverviewQuery>): Awaited[] {
  const {
    owned,
    invited,
    awaited,
    filling,
    requested,
    verifying,
    locking,
    contested,
    offered,
    cases,
    drafts,
  } = work;
  const all: Awaited[] = [
    {
      key: "overview.await.action",
      count: countOf(owned),
      link: { to: "/actions", search: { show: "own" } },
      day: owned?.nodes[0]?.dueOn,
      dayIs: "due",
    },
    {
      key: "overview.await.invitation",
      count: countOf(invited),
      link: { to: "/training/own" },
      day: invited?.nodes[0]?.course?.beginsOn,
      dayIs: "begins",
    },
    {
      key: "overview.await.pilot",
      count: countOf(awaited),
      link: { to: "/pilots" },
      day: awaited?.nodes[0]?.day,
      dayIs: "meets",
    },
    {
      key: "overview.await.case",
      count: countOf(cases),
      link: { to: "/measures", search: { tab: "cases", turn: "1" } },
      day: cases?.nodes[0]?.dueOn,
      dayIs: "due",
    },
    {
      key: "overview.await.verify",
      count: countOf(verifying),
      link: { to: "/actions", search: { show: "deciding" } },
    },
    { key: "overview.await.form", count: countOf(filling), link: { to: "/evaluations" } },
    { key: "overview.await.lock", count: countOf(locking), link: { to: "/evaluations" } },
    { key: "overview.await.contest", count: countOf(contested), link: { to: "/evaluations" } },
    { key: "overview.await.lesson", count: countOf(offered), link: { to: "/lessons" } },
    {
      key: "overview.await.request",
      count: countOf(requested),
      link: { to: "/training", search: { tab: "requests" } },
    },
    {
      key: "overview.await.plan",
      count: countOf(drafts),
      link: { to: "/pilots", search: { plan: drafts?.nodes[0]?.number } },
    },
  ];
  const dayOf = ({ day }: Awaited) => day ?? NO_DAY;
  return all.filter(({ count }) => count > 0).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}
