import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { ACTIONS_KEYS } from "./features/actions/actionsView.js";
import { ADMIN_KEYS } from "./features/admin/adminView.js";
import { CELLS_KEYS } from "./features/cells/cellsSearch.js";
import { DOCUMENTS_KEYS } from "./features/documents/documentsView.js";
import { GROUPS_KEYS } from "./features/groups/groupsView.js";
import { HELP_KEYS } from "./features/help/helpView.js";
import { MEASURES_KEYS } from "./features/measures/measuresView.js";
import { MEETINGS_KEYS } from "./features/meetings/meetingsView.js";
import { PILOTS_KEYS } from "./features/pilots/pilotsView.js";
import { SESSIONS_KEYS } from "./features/sessions/sessionsView.js";
import { TRAINING_KEYS } from "./features/training/trainingView.js";
import { FILTER_KEYS } from "./filters/filters.js";
import { onlyStrings, parseSearch, stringifySearch } from "./filters/search.js";
import { Broken } from "./shell/Broken.js";
import { NoPage } from "./shell/NoPage.js";
import { SignedIn } from "./shell/SignedIn.js";

const root = createRootRoute({ component: Outlet, notFoundComponent: NoPage, errorComponent: Broken });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: onlyStrings(["next"]),
  component: lazyRouteComponent(() => import("./features/identity/SignInPage.js"), "SignInPage"),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: SignedIn,
});

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  validateSearch: onlyStrings(FILTER_KEYS),
  component: lazyRouteComponent(() => import("./features/overview/OverviewPage.js")),
});

const groups = createRoute({
  getParentRoute: () => signedIn,
  path: "/groups",
  validateSearch: onlyStrings([...FILTER_KEYS, ...GROUPS_KEYS]),
  component: lazyRouteComponent(() => import("./features/groups/GroupsPage.js")),
});

const cells = createRoute({
  getParentRoute: () => signedIn,
  path: "/cells",
  validateSearch: onlyStrings([...FILTER_KEYS, ...CELLS_KEYS]),
  component: lazyRouteComponent(() => import("./features/cells/CellsPage.js")),
});

const cell = createRoute({
  getParentRoute: () => signedIn,
  path: "/cells/$code",
  validateSearch: onlyStrings([...FILTER_KEYS, "at"]),
  component: lazyRouteComponent(() => import("./features/cell/CellPage.js")),
});

const pilots = createRoute({
  getParentRoute: () => signedIn,
  path: "/pilots",
  validateSearch: onlyStrings(PILOTS_KEYS),
  component: lazyRouteComponent(() => import("./features/pilots/PilotsPage.js")),
});

const evaluations = createRoute({
  getParentRoute: () => signedIn,
  path: "/evaluations",
  component: lazyRouteComponent(() => import("./features/evaluations/EvaluationsPage.js")),
});

const evaluation = createRoute({
  getParentRoute: () => signedIn,
  path: "/evaluations/$id",
  component: lazyRouteComponent(() => import("./features/evaluations/EvaluationPage.js")),
});

const actions = createRoute({
  getParentRoute: () => signedIn,
  path: "/actions",
  validateSearch: onlyStrings([...FILTER_KEYS, ...ACTIONS_KEYS]),
  component: lazyRouteComponent(() => import("./features/actions/ActionsPage.js")),
});

const meetings = createRoute({
  getParentRoute: () => signedIn,
  path: "/meetings",
  validateSearch: onlyStrings([...FILTER_KEYS, ...MEETINGS_KEYS]),
  component: lazyRouteComponent(() => import("./features/meetings/MeetingsPage.js")),
});

const lessons = createRoute({
  getParentRoute: () => signedIn,
  path: "/lessons",
  component: lazyRouteComponent(() => import("./features/lessons/LessonsPage.js")),
});

const measures = createRoute({
  getParentRoute: () => signedIn,
  path: "/measures",
  validateSearch: onlyStrings(MEASURES_KEYS),
  component: lazyRouteComponent(() => import("./features/measures/MeasuresPage.js")),
});

const training = createRoute({
  getParentRoute: () => signedIn,
  path: "/training",
  validateSearch: onlyStrings([...FILTER_KEYS, ...TRAINING_KEYS]),
  component: lazyRouteComponent(() => import("./features/training/TrainingPage.js")),
});

const trainingPerson = createRoute({
  getParentRoute: () => signedIn,
  path: "/training/person/$personId",
  component: lazyRouteComponent(() => import("./features/training/PersonPage.js")),
});

const trainingCourse = createRoute({
  getParentRoute: () => signedIn,
  path: "/training/courses/$courseId",
  component: lazyRouteComponent(() => import("./features/training/CoursePage.js")),
});

const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: "/sessions",
  validateSearch: onlyStrings(SESSIONS_KEYS),
  component: lazyRouteComponent(() => import("./features/sessions/SessionsPage.js")),
});

const sessionReport = createRoute({
  getParentRoute: () => signedIn,
  path: "/sessions/$id/report",
  component: lazyRouteComponent(() => import("./features/sessions/ReportPage.js")),
});

const documents = createRoute({
  getParentRoute: () => signedIn,
  path: "/documents",
  validateSearch: onlyStrings(DOCUMENTS_KEYS),
  component: lazyRouteComponent(() => import("./features/documents/DocumentsPage.js")),
});

const rules = createRoute({
  getParentRoute: () => signedIn,
  path: "/rules",
  component: lazyRouteComponent(() => import("./features/rules/RulesPage.js")),
});

const importing = createRoute({
  getParentRoute: () => signedIn,
  path: "/import",
  component: lazyRouteComponent(() => import("./features/import/ImportPage.js")),
});

const admin = createRoute({
  getParentRoute: () => signedIn,
  path: "/admin",
  validateSearch: onlyStrings(ADMIN_KEYS),
  component: lazyRouteComponent(() => import("./features/admin/AdminPage.js")),
});

const query = createRoute({
  getParentRoute: () => signedIn,
  path: "/query",
  component: lazyRouteComponent(() => import("./features/query/QueryPage.js")),
});

const password = createRoute({
  getParentRoute: () => signedIn,
  path: "/password",
  component: lazyRouteComponent(() => import("./features/identity/PasswordPage.js")),
});

const tokens = createRoute({
  getParentRoute: () => signedIn,
  path: "/tokens",
  component: lazyRouteComponent(() => import("./features/tokens/TokensPage.js")),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: "/account",
  component: lazyRouteComponent(() => import("./features/account/AccountPage.js")),
});

const help = createRoute({
  getParentRoute: () => signedIn,
  path: "/help",
  validateSearch: onlyStrings(HELP_KEYS),
  component: lazyRouteComponent(() => import("./features/help/HelpPage.js")),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signedIn.addChildren([
      overview,
      groups,
      cells,
      cell,
      pilots,
      evaluations,
      evaluation,
      actions,
      meetings,
      lessons,
      measures,
      training,
      trainingPerson,
      trainingCourse,
      sessions,
      sessionReport,
      documents,
      rules,
      query,
      importing,
      admin,
      password,
      tokens,
      account,
      help,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
});

/** From the second page on, the heading takes the focus, so that a reader hears where they are. */
router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) document.documentElement.dataset.arrived = "yes";
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
