import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { words } from "./scripts/words.js";

export default defineConfig({
  plugins: [react(), words()],
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "jsdom",
    maxWorkers: "100%",
  },
});
