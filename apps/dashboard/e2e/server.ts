import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const CLI = fileURLToPath(new URL("../../server/dist/cli.js", import.meta.url));
const PAGES = fileURLToPath(new URL("../dist/index.html", import.meta.url));
const PATIENCE_MS = 120_000;

/** Of every account of the journeys. */
export const PASSWORD = "nen-nep-2018";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the demonstration is served. */
    readonly base: string;
    /** Where an office's own database is served. */
    readonly office: string;
  }
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Everything a process says, and a promise of what it was waited for. */
function listen(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let said = "";
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`Not in time: ${pattern}\n${said}`)), PATIENCE_MS);
    const hear = (text: Buffer) => {
      said += text;
      const match = pattern.exec(said);
      if (!match) return;
      clearTimeout(timer);
      found(match);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("exit", (code) => failed(new Error(`The server ended with code ${code}:\n${said}`)));
  });
}

const ended = (child: ChildProcess) => new Promise((done) => child.once("exit", done));

interface Served {
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built product on a free port over one database. */
async function serve(file: string): Promise<Served> {
  const server = run(["serve"], { DATABASE_URL: `sqlite:${file}`, PORT: "0" });
  const [, base] = await listen(server, /(http:\/\/[\w.[\]:]+:\d+)/);
  let words = "";
  const hear = (text: Buffer) => {
    words += text;
  };
  server.stderr?.on("data", hear);
  const fell = (code: number | null, signal: string | null) =>
    console.error(`The server ended while it was needed (${code ?? signal}):\n${words}`);
  server.on("exit", fell);
  const stop = async () => {
    server.off("exit", fell);
    const gone = ended(server);
    server.kill("SIGTERM");
    await gone;
  };
  return { base: base!, stop };
}

async function command(args: readonly string[], env: NodeJS.ProcessEnv, done: RegExp): Promise<void> {
  const child = run(args, env);
  await Promise.all([listen(child, done), ended(child)]);
}

/** A demonstration, and an office without any register yet, each with a server of its own. */
export default async function setup(project: TestProject) {
  for (const file of [CLI, PAGES]) {
    if (!existsSync(file))
      throw new Error(`The product is not built (${file} is missing): run npm run check first.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-journeys-"));
  const [demonstration, office] = [join(folder, "demo.sqlite"), join(folder, "office.sqlite")];
  const inOffice = { DATABASE_URL: `sqlite:${office}` };
  await command(["demo", "--out", demonstration], {}, /in [\d.]+ s/);
  // An organiser's rights begin at a committee, so that the first register of all is an administrator's.
  await command(["account", "create", "administrator", "--password", PASSWORD], inOffice, /was made/);
  await command(["account", "grant", "administrator", "ADMINISTRATOR"], inOffice, /is now/);
  const servers = [await serve(demonstration), await serve(office)] as const;
  project.provide("base", servers[0].base);
  project.provide("office", servers[1].base);
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
}
