import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The compiled entry of a process or thread, also where the file that starts it runs uncompiled. */
export function compiledEntry(url: URL): string {
  const beside = fileURLToPath(url);
  return existsSync(beside) ? beside : beside.replace(/([\\/])src([\\/](?!.*[\\/]src[\\/]))/, "$1dist$2");
}
