import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { afterAll, expect, it } from "vitest";
import { serveDashboard } from "./dashboard.js";

const folder = mkdtempSync(join(tmpdir(), "nen-nep-pages-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Nền Nếp</title>");
writeFileSync(join(folder, "assets", "page-Ab12.js"), "0123456789");
const server = fastify();
await server.register(serveDashboard, { folder });
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const PAGE = { accept: "text/html,*/*" };
const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ method: "GET", url, headers });

it("an address of a page is the page, whatever its name", async () => {
  for (const url of ["/", "/cells/KP.001", "/nowhere"]) {
    const { statusCode, body } = await get(url, PAGE);
    expect([statusCode, body.slice(0, 15)], url).toEqual([200, "<!doctype html>"]);
  }
});

it("a missing asset is missing, also to whoever would take a page", async () => {
  const { statusCode, body } = await get("/assets/page-Zz99.js", PAGE);
  expect([statusCode, JSON.parse(body).extensions.reason]).toEqual([404, "NOT_FOUND"]);
});

it("a range is answered with that part, and one beyond the end with the size", async () => {
  const part = await get("/assets/page-Ab12.js", { range: "bytes=2-4" });
  expect([part.statusCode, part.body, part.headers["content-range"]]).toEqual([206, "234", "bytes 2-4/10"]);
  const beyond = await get("/assets/page-Ab12.js", { range: "bytes=10-20" });
  expect([beyond.statusCode, beyond.headers["content-range"]]).toEqual([416, "bytes */10"]);
  expect(beyond.json().extensions.reason).toBe("INVALID_VALUE");
});
