/** The page of each route, loaded when somebody comes to it. */
export const PAGES = {
  "/sign-in": () => import("./features/identity/SignInPage.js"),
  "/": () => import("./features/overview/OverviewPage.js"),
  "/groups": () => import("./features/groups/GroupsPage.js"),
  "/cells": () => import("./features/cells/CellsPage.js"),
  "/cells/$code": () => import("./features/cell/CellPage.js"),
  "/pilots": () => import("./features/pilots/PilotsPage.js"),
  "/evaluations": () => import("./features/evaluations/EvaluationsPage.js"),
  "/evaluations/$id": () => import("./features/evaluations/EvaluationPage.js"),
  "/actions": () => import("./features/actions/ActionsPage.js"),
  "/meetings": () => import("./features/meetings/MeetingsPage.js"),
  "/lessons": () => import("./features/lessons/LessonsPage.js"),
  "/measures": () => import("./features/measures/MeasuresPage.js"),
  "/training": () => import("./features/training/TrainingPage.js"),
  "/training/own": () => import("./features/training/OwnPage.js"),
  "/training/person/$personId": () => import("./features/training/PersonPage.js"),
  "/training/courses/$courseId": () => import("./features/training/CoursePage.js"),
  "/sessions": () => import("./features/sessions/SessionsPage.js"),
  "/sessions/$id/report": () => import("./features/sessions/ReportPage.js"),
  "/documents": () => import("./features/documents/DocumentsPage.js"),
  "/rules": () => import("./features/rules/RulesPage.js"),
  "/import": () => import("./features/import/ImportPage.js"),
  "/admin": () => import("./features/admin/AdminPage.js"),
  "/query": () => import("./features/query/QueryPage.js"),
  "/password": () => import("./features/identity/PasswordPage.js"),
  "/tokens": () => import("./features/tokens/TokensPage.js"),
  "/account": () => import("./features/account/AccountPage.js"),
  "/help": () => import("./features/help/HelpPage.js"),
} as const;

export type Path = keyof typeof PAGES;

/** The route that an address belongs to: `$` stands for any one step of the way; null where there is none. */
export function pathAt(address: string): Path | null {
  const steps = address.split("/");
  const isMet = (path: string) => {
    const named = path.split("/");
    return (
      named.length === steps.length && named.every((name, at) => name.startsWith("$") || name === steps[at])
    );
  };
  return (Object.keys(PAGES) as Path[]).find(isMet) ?? null;
}

/** What stands around every page but that of signing in. */
export const loadSignedIn = () => import("./shell/SignedIn.js");
