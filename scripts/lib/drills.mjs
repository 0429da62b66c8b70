import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";
import { SERVER_ENVIRONMENT } from "./server.mjs";

/** Tries what must hold when things go wrong. See `drills/README.md`. */
export async function drills(args) {
  await prepare();
  return become(process.execPath, [join(ROOT, "drills/run.mjs"), ...args], { env: SERVER_ENVIRONMENT });
}
