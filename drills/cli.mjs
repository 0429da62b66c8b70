import { capture } from "../scripts/lib/process.mjs";
import { CLI, SERVER_ENVIRONMENT } from "../scripts/lib/server.mjs";

/** Runs a command of the built server and keeps what it says: `{ code, output }`. */
export const runCli = (args, environment = {}) =>
  capture(process.execPath, [CLI, ...args], { env: { ...SERVER_ENVIRONMENT, ...environment } });

/** The same where it must succeed. */
export async function mustRun(args, environment) {
  const { code, output } = await runCli(args, environment);
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${output.trim()}`);
  return output;
}
