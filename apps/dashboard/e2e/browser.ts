import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { PASSWORD } from "./server.js";

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
const PATIENCE_MS = 10_000;
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
  readonly where?: "base" | "office";
}

/** A fresh browser without history, at the product's door. */
export async function visit({
  width = 1440,
  dark = false,
  language = "VI",
  where = "base",
}: Visitor = {}): Promise<Visit> {
  const base = inject(where);
  const profile = mkdtempSync(join(tmpdir(), "nen-nep-profile-"));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: QUIET,
    viewport: { width, height: width < 700 ? 844 : 1000 },
    colorScheme: dark ? "dark" : "light",
  });
  await context.addInitScript((chosen) => {
    if (localStorage.getItem("nen-nep.language") === null) localStorage.setItem("nen-nep.language", chosen);
  }, language);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { page, base, outside, errors, close };
}

/** Signs in with a sample account and waits for the page that follows. */
export async function signIn({ page, base }: Visit, login = "committee", path = "/"): Promise<void> {
  await page.goto(base + path);
  await page.getByRole("textbox").first().fill(login);
  await page.locator("input[autocomplete=current-password]").fill(PASSWORD);
  await page.locator("button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await settled(page);
}

/** Waits until the heading has the focus, as it has after every navigation. */
export const headingInFocus = (page: Page): Promise<void> => page.locator("h1:focus").waitFor();

/** Waits until the page is there, asks for nothing more and shows no skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.locator("#content h1").waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
}

/** What axe finds, one line each; empty where it is clean. */
export async function axeFindings(page: Page): Promise<string[]> {
  // What is still fading in has not its colours yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          root: Document,
        ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  });
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
