import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** The built server's command line. */
export const CLI = join(ROOT, "apps/server/dist/cli.js");

// SQLite's work runs on libuv's threads: more than the connections, or a scan would make the others wait.
export const SERVER_ENVIRONMENT = {
  ...process.env,
  UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? "16",
};
