import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npx, PNPM, prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";
import { CLI } from "./server.mjs";
import { countNodeTests, countVitest, Tally } from "./tally.mjs";

const node = process.execPath;
const bin = (folder, name) => join(ROOT, folder, "node_modules/.bin", name);
const shell = process.platform === "win32";
const inServer = { cwd: join(ROOT, "apps/server") };
const inDashboard = { cwd: join(ROOT, "apps/dashboard") };

/** Each counts as one in the summary: it holds or it does not. */
const staticChecks = [
  [
    "types",
    () => become(npx, [...PNPM, "exec", "turbo", "run", "types", "--output-logs=errors-only"], { shell }),
  ],
  ["lint", () => become(bin(".", "biome"), ["ci", "--error-on-warnings", "--diagnostic-level=warn"])],
  ["import laws", () => become(node, ["scripts/laws.mjs"])],
  [
    "schema.graphql and the catalogue of the guide are what the server prints",
    () => become(node, [CLI, "schema"], inServer),
  ],
  [
    "generated documents are what codegen writes",
    () => become(npx, [...PNPM, "run", "codegen:check"], { ...inDashboard, shell }),
  ],
];

/** By package; the server's run on SQLite and on a PostgreSQL that they start themselves. */
const suites = [
  { title: "the contract", folder: "packages/schema", args: [] },
  { title: "the server", folder: "apps/server", args: [] },
  { title: "the dashboard", folder: "apps/dashboard", args: [] },
  {
    title: "the dashboard in a browser",
    folder: "apps/dashboard",
    args: ["--config", "e2e/vitest.config.ts"],
  },
];

/** What a change of the API or of a page's question leaves to be written anew, in this order. */
const generators = [
  ["schema.graphql and the guide", () => become(node, [CLI, "schema", "--write"], inServer)],
  ["the dashboard's documents", () => become(npx, [...PNPM, "run", "codegen"], { ...inDashboard, shell })],
  ["format", () => become(bin(".", "biome"), ["check", "--write"])],
];

/** With `--write` generated files and the format are mended first. */
export async function check(args) {
  const tally = new Tally();
  if (await built(tally)) {
    if (args.includes("--write")) await write();
    await runChecks(tally);
  }
  return tally.close();
}

async function write() {
  for (const [title, run] of generators) {
    console.log(`\n── writing ${title}`);
    if ((await run()) !== 0) return;
  }
  // What was written is part of what was built: the server trusts the pages' questions by their hash.
  await prepare();
}

export async function test() {
  const tally = new Tally();
  if (await built(tally)) {
    await runChecks(tally);
    await tally.count("scripts", () => countNodeTests(node, ["scripts/laws.test.mjs"]));
    await runSuites(tally);
  }
  return tally.close();
}

const verdict = (holds) => (holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Installs and builds. What is not built cannot be tested, but the summary is given all the same. */
async function built(tally) {
  let done = false;
  await tally.count("install and build", async () => {
    try {
      await prepare();
      done = true;
    } catch (error) {
      console.error(error.message);
    }
    return verdict(done);
  });
  return done;
}

async function runChecks(tally) {
  for (const [title, run] of staticChecks) await tally.count(title, async () => verdict((await run()) === 0));
}

async function runSuites(tally) {
  const reports = mkdtempSync(join(tmpdir(), "nen-nep-reports-"));
  try {
    for (const { title, folder, args } of suites) {
      await tally.count(title, () => countVitest(join(ROOT, folder), bin(folder, "vitest"), args, reports));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
