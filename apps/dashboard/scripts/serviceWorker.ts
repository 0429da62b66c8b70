import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("./worker.template.js", import.meta.url));
const PUBLIC = fileURLToPath(new URL("../public", import.meta.url));

/** Writes `sw.js` with the names of all that was built: a build that differs in anything has another worker. */
export function serviceWorker(): Plugin {
  return {
    name: "nen-nep-service-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const built = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
      const files = [
        "/",
        ...readdirSync(PUBLIC).map((name) => `/${name}`),
        ...built.map((name) => `/${name}`),
      ].sort();
      const source = readFileSync(SOURCE, "utf8");
      const shared = readdirSync(PUBLIC).map((name) => readFileSync(`${PUBLIC}/${name}`, "utf8"));
      const version = createHash("sha256")
        .update(JSON.stringify([files, shared]))
        .update(source)
        .digest("hex")
        .slice(0, 12);
      this.emitFile({
        type: "asset",
        fileName: "sw.js",
        source: source
          .replace('"__VERSION__"', JSON.stringify(version))
          .replace('"__FILES__"', JSON.stringify(files)),
      });
    },
  };
}
