import { join } from "node:path";
import { npx, PNPM, prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";
import { CLI, SERVER_ENVIRONMENT } from "./server.mjs";

/** The server restarts and the dashboard reloads as files change. Ctrl C ends all. */
export async function dev() {
  await prepare();
  const codes = await Promise.all([
    become(npx, [...PNPM, "exec", "turbo", "run", "dev", "--ui=stream"], {
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
      shell: process.platform === "win32",
    }),
    become(process.execPath, ["--watch", "--watch-preserve-output", CLI, "serve"], {
      cwd: join(ROOT),
      env: SERVER_ENVIRONMENT,
    }),
  ]);
  return Math.max(...codes);
}
