import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";

const DASHBOARD = join(ROOT, "apps/dashboard");

/** Looks at the built product over a fresh demonstration; ends with 1 where something is not as it should be. */
async function survey(names, only) {
  await prepare();
  const env = { ...process.env, ...(only !== undefined && { NENNEP_SURVEY_ONLY: only }) };
  const vitest = join(DASHBOARD, "node_modules/.bin/vitest");
  const args = ["run", "--config", "e2e/survey/vitest.config.ts", ...names];
  return become(vitest, args, { cwd: DASHBOARD, env, shell: process.platform === "win32" });
}

const options = { only: { type: "string" }, readme: { type: "boolean", default: false } };

/** Every page into `var/screenshots`, or the pictures of the README into `docs/pictures`. */
export function screenshots(args) {
  const { only, readme } = parseArgs({ args, options }).values;
  return survey([readme ? "readme" : "pictures"], only);
}

/** Measures what `docs/bars.md` promises. */
export function bars(args) {
  const { only } = parseArgs({ args, options: { only: options.only } }).values;
  return survey(only === undefined ? ["bars", "sizes", "vitals"] : ["bars"], only);
}
