import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { compressed } from "./scripts/compressed.js";
import { named } from "./scripts/named.js";
import { serviceWorker } from "./scripts/serviceWorker.js";
import { words } from "./scripts/words.js";

const api = `http://localhost:${process.env.PORT ?? 4000}`;

/** One file each, with all it needs that none before has: few files, and the page of signing in has all it needs. */
const files = [
  { name: "start", test: /\/src\/start\.ts$/, priority: 3 },
  { name: "main", test: /\/src\/(main|features\/identity\/SignInPage)\.tsx$/, priority: 2 },
  { name: "signed-in", test: /\/src\/shell\/SignedIn\.tsx$/, priority: 1 },
  { name: "icons", test: /\/@tabler\/icons-react\//, minShareCount: 2 },
  { name: "charts", test: /\/src\/charts\//, minShareCount: 2, includeDependenciesRecursively: false },
];

export default defineConfig({
  // The newer of the two forms that rxjs has for browsers is the smaller.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  plugins: [react(), words(), named(), serviceWorker(), compressed()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    sourcemap: false,
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: { groups: files } } },
  },
  server: { port: 5173, proxy: { "/graphql": { target: api, ws: true }, "/health": api } },
});
