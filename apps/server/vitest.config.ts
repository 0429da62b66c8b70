import { defineConfig } from "vitest/config";

export default defineConfig({
  // Two copies of graphql would otherwise be loaded: the one that packages require and the one that we import.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/testkit/global-setup.ts"],
    setupFiles: ["test/testkit/setup.ts"],
    server: { deps: { inline: ["type-graphql"] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    // Loading the application for each file anew was a quarter of all work. Modules keep no state between files but
    // what a test puts there, and it takes that back.
    isolate: false,
  },
});
