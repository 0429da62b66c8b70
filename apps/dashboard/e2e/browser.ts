import { accessSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { PASSWORD } from "./product.js";
import { type Place, served } from "./served.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PATIENCE_MS = 20_000;
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

function findChromium(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  for (const file of candidates) {
    if (!file) continue;
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // The next candidate may be there.
    }
  }
  throw new Error("No Chromium: put `chromium` on the PATH or set CHROMIUM_PATH to its file.");
}

export interface Visit {
  readonly page: Page;
  readonly base: string;
  /** Addresses asked for beyond the product's own. */
  readonly outside: readonly string[];
  /** Errors of the page and its console. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Visitor {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: "VI" | "EN";
  /** Which database: the demonstration unless told. */
  readonly where?: Place;
  /** Whether the pages are kept for times without a network; else every new window would load all of them. */
  readonly keepsPages?: boolean;
  /** Device pixels to a pixel, for pictures that stay crisp. */
  readonly scale?: number;
}

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** A window's place, taken by one visitor at a time: it keeps what it has loaded, so that scripts are compiled once. */
let usual: BrowserContext | undefined;
let isTaken = false;

async function place(
  keepsPages: boolean,
  scale: number,
): Promise<{ context: BrowserContext; leave: () => Promise<void> }> {
  browser ??= chromium.launch({ executablePath: findChromium(), args: QUIET });
  if (isTaken || keepsPages || scale !== 1) {
    const serviceWorkers = keepsPages ? "allow" : "block";
    const context = await (await browser).newContext({ serviceWorkers, deviceScaleFactor: scale });
    return { context, leave: () => context.close() };
  }
  isTaken = true;
  usual ??= await (await browser).newContext({ serviceWorkers: "block" });
  const context = usual;
  await context.clearCookies();
  const leave = async () => {
    for (const page of context.pages()) await page.close();
    isTaken = false;
  };
  return { context, leave };
}

/** A fresh window without history, at the product's door. */
export async function visit({
  width = 1440,
  dark = false,
  language = "VI",
  where = "demonstration",
  keepsPages = false,
  scale = 1,
}: Visitor = {}): Promise<Visit> {
  const base = await served(where);
  const { context, leave } = await place(keepsPages, scale);
  const page = await context.newPage();
  await page.setViewportSize({ width, height: width < 700 ? 844 : 1000 });
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  // What an earlier visitor left behind is gone; a tab's own memory tells the first page from the next.
  await page.addInitScript((chosen) => {
    if (sessionStorage.getItem("visited") !== null) return;
    localStorage.clear();
    localStorage.setItem("nen-nep.language", chosen);
    sessionStorage.setItem("visited", "yes");
  }, language);
  page.setDefaultTimeout(PATIENCE_MS);
  countRequests(page);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  page.on("request", (request) => {
    const verb = unkeyedVerb(request);
    if (verb) errors.push(`${verb} was sent without a key.`);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, base, outside, errors, close: leave };
}

/** Whoever signs in twice is signed in, and a password changes once: what it was is sent along. */
const KEYLESS = ["SignIn", "ChangePassword"];

/** The name of a verb that is sent without a key, and so might count twice; null for all others. */
function unkeyedVerb(request: Request): string | null {
  if (request.method() !== "POST" || !request.url().endsWith("/graphql")) return null;
  const { query, operationName, variables } = (request.postDataJSON() ?? {}) as {
    query?: string;
    operationName?: string;
    variables?: { input?: { idempotencyKey?: string } };
  };
  if (!query?.startsWith("mutation") || !variables?.input || variables.input.idempotencyKey) return null;
  return KEYLESS.includes(operationName ?? "") ? null : (operationName ?? query);
}

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }";

/** Signs in with a sample account, and opens a page. The page of signing in has journeys of its own. */
export async function signIn({ page, base }: Visit, login = "committee", path = "/"): Promise<void> {
  const variables = { input: { login, password: PASSWORD } };
  const answer = await page
    .context()
    .request.post(`${base}/graphql`, { data: { query: SIGN_IN, variables } });
  const { errors } = (await answer.json()) as { errors?: readonly object[] };
  if (errors) throw new Error(`${login} cannot sign in: ${JSON.stringify(errors)}`);
  await page.goto(base + path);
  await settled(page);
}

/** Waits until the heading has the focus, as it has after every navigation. */
export const headingInFocus = (page: Page): Promise<void> => page.locator("h1:focus").waitFor();

/** Requests of a window that have no answer yet. */
const waiting = new WeakMap<Page, Set<Request>>();

function countRequests(page: Page): void {
  const open = new Set<Request>();
  waiting.set(page, open);
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  page.on("framenavigated", (frame) => frame === page.mainFrame() && open.clear());
}

/** So often in a row, with a frame between, there is nothing to wait for once a page is there. */
const QUIET_LOOKS = 3;

/** Waits until the page is there, asks for nothing more and shows no skeleton. */
export async function settled(page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    if (Date.now() > deadline) throw new Error(`The page did not come to rest: ${page.url()}`);
    const isThere = await page.evaluate(isAtRest);
    quiet = isThere && waiting.get(page)!.size === 0 ? quiet + 1 : 0;
  }
}

/** Looks at the page after two frames, so that what an answer changed is drawn. */
const isAtRest = (): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () =>
      resolve(
        document.querySelector("#content h1") !== null &&
          document.querySelector("main[aria-busy=true], main [aria-busy=true]") === null,
      );
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(look, 0)));
  });

/** Comes near every card, so that those put off are there. */
export async function seeAll(page: Page): Promise<void> {
  for (const place of await page.locator("[data-later]").all()) {
    await place.scrollIntoViewIfNeeded();
    await settled(page);
  }
  await page.locator("[data-later=waiting]").waitFor({ state: "detached" });
}

/** Waits until nothing fades in or out any more: until then it has not its own colours. */
export async function stands(page: Page): Promise<void> {
  for (let quiet = 0; quiet < QUIET_LOOKS; ) quiet = (await page.evaluate(isStill)) ? quiet + 1 : 0;
}

/** Whether there was no motion in two frames, but for what never ends, as a cursor that blinks. */
const isStill = async (): Promise<boolean> => {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map((each) => each.finished));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return ending.length === 0;
};

/** What axe finds, a line each, so that a failed test says what; empty where it is clean. */
export async function axeFindings(page: Page): Promise<string> {
  await stands(page);
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          root: Document,
          options: { resultTypes: readonly string[] },
        ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    const line = ({ id, nodes }: (typeof violations)[number]) =>
      `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`;
    return violations.map(line).join("\n");
  });
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
