import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { become } from "./process.mjs";
import { ROOT } from "./root.mjs";
import { SERVER_ENVIRONMENT } from "./server.mjs";

const OTHERS = { growth: "growth.mjs", writes: "writes.mjs", postgraphile: "postgraphile/run.mjs" };

/** Measures; asserts nothing. See `benchmarks/README.md`. */
export async function bench(args) {
  await prepare();
  const other = OTHERS[args[0]];
  const script = join(ROOT, "benchmarks", other ?? "run.mjs");
  return become(process.execPath, [script, ...(other ? args.slice(1) : args)], { env: SERVER_ENVIRONMENT });
}
