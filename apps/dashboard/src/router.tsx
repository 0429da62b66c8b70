import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from "@tanstack/react-router";
import { CELLS_KEYS } from "./features/cells/cellsSearch.js";
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

const cells = createRoute({
  getParentRoute: () => signedIn,
  path: "/cells",
  validateSearch: onlyStrings([...FILTER_KEYS, ...CELLS_KEYS]),
  component: lazyRouteComponent(() => import("./features/cells/CellsPage.js")),
});

const cell = createRoute({
  getParentRoute: () => signedIn,
  path: "/cells/$code",
  validateSearch: onlyStrings(FILTER_KEYS),
  component: lazyRouteComponent(() => import("./features/cell/CellPage.js")),
});

const importing = createRoute({
  getParentRoute: () => signedIn,
  path: "/import",
  component: lazyRouteComponent(() => import("./features/import/ImportPage.js")),
});

const password = createRoute({
  getParentRoute: () => signedIn,
  path: "/password",
  component: lazyRouteComponent(() => import("./features/identity/PasswordPage.js")),
});

export const router = createRouter({
  routeTree: root.addChildren([signIn, signedIn.addChildren([overview, cells, cell, importing, password])]),
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
