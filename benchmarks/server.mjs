import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { ROOT } from "../scripts/lib/root.mjs";
import { CLI, SERVER_ENVIRONMENT } from "../scripts/lib/server.mjs";

const PASSWORD = "nen-nep-2018";

/** The built server over a database; what it complains of goes to `log`, a file's descriptor. */
export async function startServer(url, environment = {}, log = "inherit") {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, "serve"], {
    cwd: ROOT,
    env: { ...SERVER_ENVIRONMENT, ...environment, DATABASE_URL: url, PORT: String(port) },
    stdio: ["ignore", "ignore", log],
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error("The server ended before it was ready.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    /** From nothing to an answer that it is ready, in milliseconds. */
    startedIn: performance.now() - began,
    port,
    pid: child.pid,
    signIn: (login) => signIn(port, login),
    /** Resident memory in MB, where the system tells it. */
    memory: () => Math.round(Number(readStatus(child.pid).match(/VmRSS:\s+(\d+)/)?.[1] ?? Number.NaN) / 1024),
    /** Whether it still runs. */
    lives: () => child.exitCode === null && child.signalCode === null,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill(signal);
  });
}

/** Asks as somebody who has signed in, over connections of their own. */
async function signIn(port, login) {
  const agent = new Agent({ keepAlive: true });
  let cookie = "";
  const send = (query, variables = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          port,
          agent,
          path: "/graphql",
          method: "POST",
          headers: { "content-type": "application/json", cookie },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part) => {
            text += part;
          });
          response.once("end", () => resolve({ text, headers: response.headers }));
        },
      );
      sent.once("error", reject).end(JSON.stringify({ query, variables }));
    });
  const { headers } = await send(
    "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }",
    { input: { login, password: PASSWORD } },
  );
  cookie = (headers["set-cookie"] ?? []).map((text) => text.split(";")[0]).join("; ");
  const ask = async (query, variables) => {
    const { text } = await send(query, variables);
    if (text.startsWith('{"errors"')) throw Object.assign(new Error(text), { answer: JSON.parse(text) });
    return text;
  };
  return {
    ask,
    answer: async (query, variables) => JSON.parse(await ask(query, variables)).data,
    /** Sends a file of evidence and returns its id. */
    send: (name, content) => sendFile(port, cookie, name, content),
  };
}

async function sendFile(port, cookie, name, content) {
  const body = new FormData();
  body.append("file", new Blob([content]), name);
  const headers = { cookie, "apollo-require-preflight": "1" };
  const response = await fetch(`http://127.0.0.1:${port}/files`, { method: "POST", headers, body });
  const told = await response.json();
  if (!response.ok) throw Object.assign(new Error(told.message), { answer: { errors: [told] } });
  return told.id;
}

function readStatus(pid) {
  const path = `/proc/${pid}/status`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

async function isReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
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
