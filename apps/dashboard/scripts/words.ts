import { fileURLToPath } from "node:url";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { type Plugin, runnerImport } from "vite";
import type { Messages } from "../src/i18n/words.js";

const CATALOGUE = fileURLToPath(new URL("../src/i18n/catalogue.ts", import.meta.url));
const NAME = /^\0?virtual:words\/(vi|en)$/;

/** Gives the words of one language as `virtual:words/vi` and `/en`, compiled: a browser loads what it says, no more. */
export function words(): Plugin {
  return {
    name: "nen-nep-words",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const language = NAME.exec(id)?.[1] as "vi" | "en" | undefined;
      if (!language) return;
      const { module, dependencies } = await runnerImport<{ messages: Messages }>(CATALOGUE, {
        configFile: false,
      });
      for (const file of [CATALOGUE, ...dependencies]) this.addWatchFile(file);
      const compiled = Object.entries(module.messages).map(([key, said]) => [
        key,
        compileMessage(said[language]),
      ]);
      const text = JSON.stringify(Object.fromEntries(compiled));
      // Text that is parsed is there sooner than a script that is run.
      return `export default JSON.parse(${JSON.stringify(text)});`;
    },
  };
}
