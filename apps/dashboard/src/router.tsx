import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { ACTIONS_KEYS } from "./features/actions/keys.js";
import { ADMIN_KEYS } from "./features/admin/keys.js";
import { CELLS_KEYS } from "./features/cells/keys.js";
import { DOCUMENTS_KEYS } from "./features/documents/keys.js";
import { GROUPS_KEYS } from "./features/groups/keys.js";
import { HELP_KEYS } from "./features/help/keys.js";
import { MEASURES_KEYS } from "./features/measures/keys.js";
import { MEETINGS_KEYS } from "./features/meetings/keys.js";
import { PILOTS_KEYS } from "./features/pilots/keys.js";
import { SESSIONS_KEYS } from "./features/sessions/keys.js";
import { TRAINING_KEYS } from "./features/training/keys.js";
import { FILTER_KEYS } from "./filters/keys.js";
import { onlyStrings, parseSearch, stringifySearch } from "./filters/search.js";
import { loadSignedIn, PAGES, type Path } from "./pages.js";
import { Broken } from "./shell/Broken.js";
import { NoPage } from "./shell/NoPage.js";

const root = createRootRoute({ component: Outlet, notFoundComponent: NoPage, errorComponent: Broken });

const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: lazyRouteComponent(loadSignedIn, "SignedIn"),
});

/** What every page's route has in common. */
const at = <P extends Path>(path: P) => ({ path, component: lazyRouteComponent(PAGES[path]) });
const inside = <P extends Path>(path: P) => ({ getParentRoute: () => signedIn, ...at(path) });

const signIn = createRoute({
  getParentRoute: () => root,
  ...at("/sign-in"),
  validateSearch: onlyStrings(["next"]),
});
const overview = createRoute({ ...inside("/"), validateSearch: onlyStrings(FILTER_KEYS) });
const groups = createRoute({
  ...inside("/groups"),
  validateSearch: onlyStrings([...FILTER_KEYS, ...GROUPS_KEYS]),
});
const cells = createRoute({
  ...inside("/cells"),
  validateSearch: onlyStrings([...FILTER_KEYS, ...CELLS_KEYS]),
});
const cell = createRoute({ ...inside("/cells/$code"), validateSearch: onlyStrings([...FILTER_KEYS, "at"]) });
const pilots = createRoute({ ...inside("/pilots"), validateSearch: onlyStrings(PILOTS_KEYS) });
const evaluations = createRoute({ ...inside("/evaluations") });
const evaluation = createRoute({ ...inside("/evaluations/$id") });
const actions = createRoute({
  ...inside("/actions"),
  validateSearch: onlyStrings([...FILTER_KEYS, ...ACTIONS_KEYS]),
});
const meetings = createRoute({
  ...inside("/meetings"),
  validateSearch: onlyStrings([...FILTER_KEYS, ...MEETINGS_KEYS]),
});
const lessons = createRoute({ ...inside("/lessons") });
const measures = createRoute({ ...inside("/measures"), validateSearch: onlyStrings(MEASURES_KEYS) });
const training = createRoute({
  ...inside("/training"),
  validateSearch: onlyStrings([...FILTER_KEYS, ...TRAINING_KEYS]),
});
const ownTraining = createRoute({ ...inside("/training/own") });
const trainingPerson = createRoute({ ...inside("/training/person/$personId") });
const trainingCourse = createRoute({ ...inside("/training/courses/$courseId") });
const sessions = createRoute({ ...inside("/sessions"), validateSearch: onlyStrings(SESSIONS_KEYS) });
const sessionReport = createRoute({ ...inside("/sessions/$id/report") });
const documents = createRoute({ ...inside("/documents"), validateSearch: onlyStrings(DOCUMENTS_KEYS) });
const rules = createRoute({ ...inside("/rules") });
const importing = createRoute({ ...inside("/import") });
const admin = createRoute({ ...inside("/admin"), validateSearch: onlyStrings(ADMIN_KEYS) });
const query = createRoute({ ...inside("/query") });
const password = createRoute({ ...inside("/password") });
const tokens = createRoute({ ...inside("/tokens") });
const account = createRoute({ ...inside("/account") });
const help = createRoute({ ...inside("/help"), validateSearch: onlyStrings(HELP_KEYS) });

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
      ownTraining,
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
