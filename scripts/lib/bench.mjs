import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";
import { SERVER_ENVIRONMENT } from "./server.mjs";

/** Measures; asserts nothing. See `benchmarks/README.md`. */
export async function bench(args) {
  await prepare();
  return become(process.execPath, [join(ROOT, "benchmarks/run.mjs"), ...args], { env: SERVER_ENVIRONMENT });
}
