import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const CLI = fileURLToPath(new URL("../../server/dist/cli.js", import.meta.url));
const PAGES = fileURLToPath(new URL("../dist/index.html", import.meta.url));
const PATIENCE_MS = 120_000;

declare module "vitest" {
  export interface ProvidedContext {
    readonly base: string;
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

/** Starts the built product on a free port with a demonstration of its own. */
export default async function setup(project: TestProject) {
  for (const file of [CLI, PAGES]) {
    if (!existsSync(file))
      throw new Error(`The product is not built (${file} is missing): run npm run check first.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "nen-nep-journeys-"));
  const file = join(folder, "demo.sqlite");
  const filling = run(["demo", "--out", file], {});
  await Promise.all([listen(filling, /in [\d.]+ s/), ended(filling)]);
  const server = run(["serve"], { DATABASE_URL: `sqlite:${file}`, PORT: "0" });
  const [, base] = await listen(server, /(http:\/\/[\w.[\]:]+:\d+)/);
  project.provide("base", base!);
  let words = "";
  const hear = (text: Buffer) => {
    words += text;
  };
  server.stderr?.on("data", hear);
  const fell = (code: number | null, signal: string | null) =>
    console.error(`The server ended while it was needed (${code ?? signal}):\n${words}`);
  server.on("exit", fell);
  return async () => {
    server.off("exit", fell);
    const gone = ended(server);
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}
