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

const page = readFileSync(join(BUILT, "index.html"), "utf8");
const namedInPage = (end: string) =>
  [...page.matchAll(/\/assets\/([\w.-]+)"/g)].map(([, file]) => file!).filter((file) => file.endsWith(end));

/** What a chunk loads that was not loaded before it, itself included. */
function beyond(name: string, loaded: readonly string[]): string[] {
  const found = new Set<string>();
  const walk = (file: string) => {
    if (loaded.includes(file) || found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(ASSETS, file), "utf8");
    for (const [, next] of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) walk(next!);
  };
  walk(chunk(name));
  return [...found];
}

/** The page of signing in, with the words of the language that takes more room. */
const signIn = [...namedInPage(".js"), ...beyond("SignInPage", namedInPage(".js")), chunk("vi")];
/** What every page loads once somebody is signed in. */
const shell = [...signIn, ...beyond("SignedIn", signIn)];

it.each([
  { part: "page of signing in", files: signIn, most: 245 },
  { part: "shell", files: shell, most: 280 },
  { part: "charts, once a page has some", files: beyond("TimePanel", shell), most: 120 },
  {
    part: "editor of queries, once it is opened",
    files: beyond("Editor", [...shell, ...beyond("QueryPage", shell)]),
    most: 185,
  },
  {
    part: "styles of the shell",
    files: [
      ...namedInPage(".css"),
      ...readdirSync(ASSETS).filter((file) => /^signed-in-.*\.css$/.test(file)),
    ],
    most: 25,
  },
])("$part: at most $most kB as it is sent", ({ part, files, most }) => {
  console.log(`${part}: ${sum(files)} kB in ${files.length} files`);
  expect(sum(files)).toBeLessThanOrEqual(most);
});
