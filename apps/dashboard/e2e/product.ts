import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../server/dist/cli.js", import.meta.url));
const PATIENCE_MS = 120_000;

/** Of every account of the journeys. */
export const PASSWORD = "nen-nep-2018";

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

/** Runs a command of the product to its end. */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv, done: RegExp): Promise<void> {
  const child = run(args, env);
  await Promise.all([listen(child, done), ended(child)]);
}

export interface Served {
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built product on a free port over one database. */
export async function serve(file: string): Promise<Served> {
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
    // Its copy of the database is thrown away, and a browser's open connections are not waited for.
    server.kill("SIGKILL");
    await gone;
  };
  return { base: base!, stop };
}
