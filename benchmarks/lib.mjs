import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { become } from "../scripts/lib/process.mjs";
import { ROOT } from "../scripts/lib/root.mjs";
import { CLI, SERVER_ENVIRONMENT } from "../scripts/lib/server.mjs";

const SAMPLE = { login: "committee", password: "nen-nep-2018" };

/** Makes the set once; the command gives a file its name only when it is complete. */
export async function makeSet(file, { cells, years }) {
  // Nearly every meeting evaluated, as in the sets that others were measured on.
  if (existsSync(file)) return;
  console.log(`Making ${cells} cells × ${years} years …`);
  const code = await become(process.execPath, [
    CLI,
    "demo",
    "--cells",
    cells,
    "--years",
    years,
    "--dense",
    "--out",
    file,
  ]);
  if (code !== 0) throw new Error(`The set could not be made (exit code ${code}).`);
}

/** The database as its driver gives it, for the plain SQL. */
export async function openDatabase(url) {
  const require = createRequire(`${ROOT}/apps/server/package.json`);
  if (url.startsWith("postgres")) {
    const client = new (require("pg").Client)({ connectionString: url });
    await client.connect();
    // As the server sets it: compiling a statement takes longer than running it.
    await client.query("SET jit = off");
    return {
      engine: "postgres",
      all: async (sql) => (await client.query(sql)).rows,
      close: () => client.end(),
    };
  }
  const { Database, OPEN_READONLY } = require("sqlite3");
  const file = url.slice("sqlite:".length);
  const database = await new Promise((resolve, reject) => {
    const opened = new Database(file, OPEN_READONLY, (error) => (error ? reject(error) : resolve(opened)));
  });
  const call = (method, ...args) =>
    new Promise((done, fail) =>
      database[method](...args, (error, rows) => (error ? fail(error) : done(rows))),
    );
  return { engine: "sqlite", all: (sql) => call("all", sql), close: () => call("close") };
}

/** The built server over a database, and questions to it by a signed-in committee. */
export async function startServer(url, environment = {}) {
  const port = await freePort();
  const started = Date.now();
  const child = spawn(process.execPath, [CLI, "serve"], {
    cwd: ROOT,
    env: { ...SERVER_ENVIRONMENT, ...environment, DATABASE_URL: url, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error("The server ended before it was ready.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const startedIn = Date.now() - started;
  let cookie = "";
  const ask = async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    cookie ||= response.headers
      .getSetCookie()
      .map((text) => text.split(";")[0])
      .join("; ");
    return answer.data;
  };
  await ask("mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }", {
    input: SAMPLE,
  });
  return {
    startedIn,
    ask,
    /** Resident memory in MB, where the system tells it. */
    memory: () => Math.round(Number(readStatus(child.pid).match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGTERM");
      }),
  };
}

function readStatus(pid) {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

async function isReady(address) {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
