import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { BUILT } from "./places.js";

const ASSETS = join(BUILT, "assets");
const packed = (file: string) => gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length / 1000;
const chunk = (name: string) =>
  readdirSync(ASSETS).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"))!;
const sum = (files: readonly string[]) => Math.round(files.reduce((total, file) => total + packed(file), 0));

/** What every page loads first: the entry and what it names beforehand. */
const shell = [...readFileSync(join(BUILT, "index.html"), "utf8").matchAll(/\/assets\/([\w.-]+\.js)/g)].map(
  ([, file]) => file!,
);

/** What a chunk loads that was not loaded before it, itself included. */
function beyond(name: string, loaded: readonly string[]): string[] {
  const found = new Set<string>();
  const walk = (file: string) => {
    if (loaded.includes(file) || found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(ASSETS, file), "utf8");
    for (const [, next] of source.matchAll(/from\s*["']\.\/([\w.-]+\.js)["']/g)) walk(next!);
  };
  walk(chunk(name));
  return [...found];
}

it.each([
  { part: "shell", files: shell, most: 280 },
  { part: "charts, once a page has some", files: beyond("PanelGrid", shell), most: 120 },
  {
    part: "editor of queries, once it is opened",
    files: beyond("Editor", [...shell, ...beyond("QueryPage", shell)]),
    most: 185,
  },
  {
    part: "styles of the shell",
    files: readdirSync(ASSETS).filter((file) => /^index-.*\.css$/.test(file)),
    most: 25,
  },
])("$part: at most $most kB as it is sent", ({ part, files, most }) => {
  console.log(`${part}: ${sum(files)} kB in ${files.length} files`);
  expect(sum(files)).toBeLessThanOrEqual(most);
});
