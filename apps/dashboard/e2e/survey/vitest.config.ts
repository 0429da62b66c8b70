import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What is looked at and measured rather than walked through: the journeys' browser, over the same product. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["**/*.survey.ts"],
    globalSetup: ["../server.ts"],
    setupFiles: ["../setup.ts"],
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
