import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes each script and style packed beside itself, so that the server sends a quarter and packs nothing by itself. */
export function compressed(): Plugin {
  return {
    name: "nen-nep-compressed",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!/\.(js|css)$/.test(name)) continue;
        const file = join(dir, name);
        const bytes = readFileSync(file);
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, QUALITY));
      }
    },
  };
}
