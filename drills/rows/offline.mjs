import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { ROOT } from "../../scripts/lib/root.mjs";
import { tallied } from "../figures.mjs";
import { ROLES, Visitor } from "../visitor.mjs";

const { chromium } = createRequire(`${ROOT}/apps/dashboard/package.json`)("playwright-core");
const ROUTER = join(ROOT, "apps/dashboard/src/router.tsx");
const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];
/** What a page with a name in its address shows. */
const RECORDS = `{ cells(first: 1) { nodes { code } } evaluations(first: 1) { nodes { id } } persons(first: 1) { nodes { id } }
  courses(first: 1) { nodes { id } } committeeSessions(first: 1) { nodes { id } } }`;

export const offline = {
  block: "No outside network",
  wanted: "every page, every role",
  holds: "0 requests to other hosts; the browser is told to allow none",
  engines: ["sqlite"],
  short: { roles: ["ORGANISER"] },
  full: { roles: Object.keys(ROLES) },
  async run({ volume: { roles }, note, freshDatabase, startServer }) {
    const executablePath = findChromium();
    if (!executablePath) return { volume: "–", found: "left out: no Chromium on this machine", passed: null };
    const server = await startServer(await freshDatabase("demonstration"));
    const base = `http://127.0.0.1:${server.port}`;
    const paths = await pathsOf(server.port);
    const browser = await chromium.launch({ executablePath, args: QUIET });
    const [outside, open] = [[], []];
    let asked = 0;
    try {
      for (const role of roles) {
        note(role);
        const { port } = server;
        const context = await signedIn(browser, port, ROLES[role]);
        const page = await context.newPage();
        const look = (url) => {
          asked++;
          if (
            !url.startsWith(base) &&
            !url.startsWith(base.replace("http", "ws")) &&
            !/^(blob|data):/.test(url)
          )
            outside.push(new URL(url).host);
        };
        page.on("request", (request) => look(request.url()));
        page.on("websocket", (socket) => look(socket.url()));
        for (const path of paths) await page.goto(base + path, { waitUntil: "networkidle" });
        page.removeAllListeners("request");
        if (!(await page.evaluate(isHeldBack))) open.push(role);
        await context.close();
      }
    } finally {
      await browser.close();
    }
    return {
      volume: `${paths.length} pages × ${roles.length} roles, ${asked} requests`,
      found: `${outside.length} to other hosts${outside.length > 0 ? ` (${tallied(outside)})` : ""}; a script that tries is ${open.length > 0 ? "NOT held back" : "held back by the browser"}`,
      passed: outside.length === 0 && open.length === 0,
    };
  },
};

function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...candidates].find((file) => file && existsSync(file));
}

/** Every address the dashboard has a page for, with a record where it wants one. */
async function pathsOf(port) {
  const reader = await new Visitor(port).signIn(ROLES.ORGANISER);
  const { cells, evaluations, persons, courses, committeeSessions } = await reader.data(RECORDS);
  const id = ({ nodes }) => nodes[0]?.id ?? "00000000-0000-7000-8000-000000000000";
  const parts = {
    "/cells/$code": `/cells/${cells.nodes[0].code}`,
    "/evaluations/$id": `/evaluations/${id(evaluations)}`,
    "/training/person/$personId": `/training/person/${id(persons)}`,
    "/training/courses/$courseId": `/training/courses/${id(courses)}`,
    "/sessions/$id/report": `/sessions/${id(committeeSessions)}/report`,
  };
  const routes = [...readFileSync(ROUTER, "utf8").matchAll(/^\s+path: "(\/[^"]*)"/gm)].map(
    ([, path]) => path,
  );
  const unknown = routes.find((path) => path.includes("$") && !parts[path]);
  if (unknown) throw new Error(`The drill knows no record for the page ${unknown}.`);
  return routes.map((path) => parts[path] ?? path);
}

async function signedIn(browser, port, login) {
  const { cookie } = await new Visitor(port).signIn(login);
  const [name, value] = cookie.split("=");
  const context = await browser.newContext();
  await context.addCookies([
    { name, value, domain: "127.0.0.1", path: "/", httpOnly: true, sameSite: "Strict" },
  ]);
  return context;
}

/** In the page: whether asking another host is against its policy. */
const isHeldBack = () =>
  new Promise((resolve) => {
    document.addEventListener("securitypolicyviolation", () => resolve(true));
    fetch("https://example.invalid/").catch(() => setTimeout(() => resolve(false), 1_000));
  });
