import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["**/*.journey.ts"],
    globalSetup: ["./server.ts"],
    setupFiles: ["./setup.ts"],
    // Each file has its own server; a worker starts its browser once.
    maxWorkers: "100%",
    isolate: false,
    // A browser on a busy machine may lose a click; what is broken fails each time.
    retry: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
