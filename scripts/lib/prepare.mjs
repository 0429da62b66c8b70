import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./process.mjs";
import { ROOT } from "./root.mjs";

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const ENVIRONMENT = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
// On Windows npx is a script, which only a shell can start.
const shell = process.platform === "win32";

/** Arguments that run the workspace's own pnpm, which need not be installed. */
export const PNPM = ["--yes", manifest.packageManager];
export const npx = "npx";

/** Installs where the lockfile changed, then builds; both are skipped or cached where nothing changed. */
export async function prepare() {
  await install();
  await build();
}

async function install() {
  if (isInstalled()) return;
  await step("Installing packages (the first time takes a minute or more)", [
    ...PNPM,
    "install",
    "--frozen-lockfile",
    "--config.confirmModulesPurge=false",
  ]);
}

/** Builds what changed; turbo caches by contents. */
async function build() {
  await step("Building", [...PNPM, "exec", "turbo", "run", "build", "--output-logs=errors-only"]);
}

/** pnpm keeps a copy of the lockfile it installed, and writes `.modules.yaml` when it has finished. */
function isInstalled() {
  const modules = join(ROOT, "node_modules");
  const installed = join(modules, ".pnpm/lock.yaml");
  if (!existsSync(join(modules, ".modules.yaml")) || !existsSync(installed)) return false;
  return readFileSync(installed, "utf8") === readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");
}

/** Says on stderr how far it is: stdout belongs to the command that follows. */
async function step(title, args) {
  const out = process.stderr;
  const live = out.isTTY;
  out.write(`${title} …${live ? "" : "\n"}`);
  const onSecond = (seconds) => {
    if (live) out.write(`\r${title} … ${seconds} s`);
    else if (seconds % 15 === 0) out.write(`  … ${seconds} s\n`);
  };
  const { code, output } = await capture(npx, args, { env: ENVIRONMENT, shell, onSecond });
  if (live) out.write(code === 0 ? `\r${title} … done   \n` : "\n");
  if (code === 0) return;
  throw new Error(
    `${output.trimEnd()}\n\n${title} failed (exit code ${code}). What went wrong stands above.`,
  );
}
