import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** The built server's command line. */
export const CLI = join(ROOT, "apps/server/dist/cli.js");

// SQLite's work runs on libuv's threads: more than the connections, or a scan would make the others wait. Outside
// production GraphQL checks the kind of each value in a slower way.
export const SERVER_ENVIRONMENT = {
  NODE_ENV: "production",
  ...process.env,
  UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? "16",
};
