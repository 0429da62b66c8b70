/** A page, or a state of one that looks different, and who sees most of it. */
export interface Sight {
  readonly name: string;
  /** As the router writes it. */
  readonly route: string;
  /** The sample account; null before anybody signed in. */
  readonly login: string | null;
  /** Its address; the route itself unless told. */
  readonly path?: string;
  /** On that address, the beginning of the address of a link that leads to it. */
  readonly follow?: string;
}

/** Every route at least once: a test compares them with the router's. */
export const SIGHTS: readonly Sight[] = [
  { name: "sign-in", route: "/sign-in", login: null },
  { name: "overview", route: "/", login: "committee" },
  { name: "overview-secretary", route: "/", login: "secretary" },
  { name: "groups", route: "/groups", login: "analyst" },
  { name: "cells", route: "/cells", login: "organiser" },
  { name: "cell", route: "/cells/$code", login: "committee", path: "/cells/KP-017" },
  { name: "pilots", route: "/pilots", login: "organiser" },
  { name: "pilots-calendar", route: "/pilots", login: "delegate", path: "/pilots?view=calendar" },
  { name: "pilots-delegations", route: "/pilots", login: "organiser", path: "/pilots?view=delegations" },
  { name: "evaluations", route: "/evaluations", login: "organiser" },
  { name: "evaluations-delegate", route: "/evaluations", login: "delegate" },
  {
    name: "evaluation-form",
    route: "/evaluations/$id",
    login: "superior",
    path: "/evaluations",
    follow: "/evaluations/",
  },
  {
    name: "evaluation",
    route: "/evaluations/$id",
    login: "secretary",
    path: "/evaluations",
    follow: "/evaluations/",
  },
  { name: "actions", route: "/actions", login: "committee" },
  { name: "actions-board", route: "/actions", login: "organiser", path: "/actions?view=board" },
  { name: "actions-people", route: "/actions", login: "inspection", path: "/actions?view=people" },
  { name: "meetings", route: "/meetings", login: "superior" },
  { name: "meetings-book", route: "/meetings", login: "secretary" },
  { name: "lessons", route: "/lessons", login: "organiser" },
  { name: "lessons-secretary", route: "/lessons", login: "secretary" },
  { name: "measures-flags", route: "/measures", login: "committee" },
  { name: "measures-cases", route: "/measures", login: "organiser", path: "/measures?tab=cases" },
  { name: "measures-own", route: "/measures", login: "secretary" },
  { name: "measures-tables", route: "/measures", login: "analyst", path: "/measures?tab=tables" },
  { name: "training-needs", route: "/training", login: "training" },
  { name: "training-skills", route: "/training", login: "training", path: "/training?tab=skills" },
  { name: "training-courses", route: "/training", login: "training", path: "/training?tab=courses" },
  { name: "training-requests", route: "/training", login: "training", path: "/training?tab=requests" },
  { name: "training-own", route: "/training/own", login: "secretary" },
  {
    name: "training-person",
    route: "/training/person/$personId",
    login: "training",
    path: "/training",
    follow: "/training/person/",
  },
  {
    name: "training-course",
    route: "/training/courses/$courseId",
    login: "training",
    path: "/training?tab=courses",
    follow: "/training/courses/",
  },
  { name: "sessions", route: "/sessions", login: "committee" },
  {
    name: "session-report",
    route: "/sessions/$id/report",
    login: "committee",
    path: "/sessions",
    follow: "/sessions/",
  },
  { name: "documents", route: "/documents", login: "organiser" },
  { name: "rules", route: "/rules", login: "admin" },
  { name: "query", route: "/query", login: "analyst" },
  { name: "import", route: "/import", login: "organiser" },
  { name: "admin-accounts", route: "/admin", login: "admin" },
  { name: "admin-bodies", route: "/admin", login: "admin", path: "/admin?tab=bodies" },
  { name: "admin-terms", route: "/admin", login: "admin", path: "/admin?tab=terms" },
  { name: "admin-log", route: "/admin", login: "admin", path: "/admin?tab=log" },
  { name: "password", route: "/password", login: "delegate" },
  { name: "tokens", route: "/tokens", login: "analyst" },
  { name: "account", route: "/account", login: "secretary" },
  { name: "help", route: "/help", login: "secretary" },
];
