import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, npx, PNPM, prepare } from "./prepare.mjs";
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
  ["schema.graphql is what the server prints", () => become(node, [CLI, "schema", "--check"], inServer)],
  [
    "generated documents are what codegen writes",
    () => become(npx, [...PNPM, "run", "codegen:check"], { ...inDashboard, shell }),
  ],
];

/** Unit and integration tests, by package; the server's run on SQLite and on PostgreSQL. */
const suites = [
  ["packages/schema", []],
  ["apps/server", []],
  ["apps/dashboard", []],
  ["apps/dashboard", ["--config", "e2e/vitest.config.ts"]],
];

export async function check() {
  const tally = new Tally();
  await prepare();
  await runChecks(tally);
  return tally.close();
}

export async function test() {
  const tally = new Tally();
  await install();
  await prepare();
  await runChecks(tally);
  await tally.count("scripts", () => countNodeTests(node, ["scripts/laws.test.mjs"]));
  const reports = mkdtempSync(join(tmpdir(), "nen-nep-reports-"));
  try {
    for (const [folder, args] of suites) {
      const config = args[1] ?? "vitest.config.ts";
      if (args.length > 0 && !existsSync(join(ROOT, folder, config))) continue;
      const title = args.length > 0 ? `${folder} (browser)` : folder;
      await tally.count(title, () => countVitest(join(ROOT, folder), bin(folder, "vitest"), args, reports));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  return tally.close();
}

async function runChecks(tally) {
  for (const [title, run] of staticChecks) {
    await tally.count(title, async () =>
      (await run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    );
  }
}
