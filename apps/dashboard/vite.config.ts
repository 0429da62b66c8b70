import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./scripts/compressed.js";
import { serviceWorker } from "./scripts/serviceWorker.js";

const api = `http://localhost:${process.env.PORT ?? 4000}`;

export default defineConfig({
  plugins: [react(), serviceWorker(), compressed()],
  build: { target: "es2022", assetsInlineLimit: 0, sourcemap: false, reportCompressedSize: true },
  server: { port: 5173, proxy: { "/graphql": { target: api, ws: true }, "/health": api } },
});
