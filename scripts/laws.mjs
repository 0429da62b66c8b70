// Who may import whom. A law names the files it binds and what they may not import; a broken one fails the lint.
import { relative } from "node:path";
import { findCircles, readImports } from "./lib/imports.mjs";
import { ROOT } from "./lib/root.mjs";

/** From the bottom up: a module imports only those before it. */
const ORDER = [
  "organization",
  "identity",
  "documents",
  "meetings",
  "evaluations",
  "plans",
  "lessons",
  "actions",
  "flags",
  "measures",
  "sessions",
  "training",
  "notices",
  "figures",
  "queries",
  "exchange",
  "demo",
];

const SERVER = "apps/server/src/";
const DASHBOARD = "apps/dashboard/src/";
const CONTRACT = "@nen-nep/schema";
const GRAPHQL = /^(@apollo\/client|graphql)(\/|$)/;

const server = (...folders) => folders.map((folder) => `${SERVER}${folder}/`);
const dashboard = (...folders) => folders.map((folder) => `${DASHBOARD}${folder}/`);
const within = (path, folders) => folders.some((folder) => path?.startsWith(folder));
const moduleOf = (path) => path?.match(/^apps\/server\/src\/modules\/([^/]+)\//)?.[1] ?? null;
const featureOf = (path) => path?.match(/^apps\/dashboard\/src\/features\/([^/]+)\//)?.[1] ?? null;
const appOf = (path) => path?.match(/^apps\/([^/]+)\//)?.[1] ?? null;
const isTest = (path) => /\.test\.tsx?$/.test(path);
const isEntity = (path) => path?.endsWith(".entity.ts") ?? false;
const isMessages = (path) =>
  /^apps\/dashboard\/src\/(.+[mM]essages|i18n\/(catalogue|common))\.ts$/.test(path ?? "");
const isGenerated = (path) => /\.generated\b/.test(path ?? "");

/**
 * `of` chooses the importing files; `forbids` judges one import: `to` is a path of ours or null, `specifier` is what
 * was written, `typeOnly` is an `import type`.
 */
export const laws = [
  {
    law: "The contract (packages/schema) imports nothing of ours.",
    of: (from) => from.startsWith("packages/"),
    forbids: ({ to }) => to !== null && !to.startsWith("packages/schema/src/"),
  },
  {
    law: "Apps never import each other; what both need is in the contract.",
    of: (from) => appOf(from) !== null,
    forbids: ({ from, to }) => appOf(to) !== null && appOf(to) !== appOf(from),
  },
  {
    law: "core and db know no module and nothing above them.",
    of: (from) => within(from, server("core", "db")) && !isTest(from),
    forbids: ({ to, typeOnly }) =>
      to?.startsWith(SERVER) &&
      !within(to, server("core", "db")) &&
      !(typeOnly && to === `${SERVER}config.ts`),
  },
  {
    law: "Statistics are pure: they import nothing of ours.",
    of: (from) => within(from, server("statistics")) && !isTest(from),
    forbids: ({ to }) => to !== null && !within(to, server("statistics")),
  },
  {
    law: "A module is entered only through its index.ts.",
    of: (from) => from.startsWith(SERVER),
    forbids: ({ from, to }) =>
      moduleOf(to) !== null &&
      moduleOf(to) !== moduleOf(from) &&
      to !== `${SERVER}modules/${moduleOf(to)}/index.ts`,
  },
  {
    law: `Modules import only downward: ${ORDER.join(" → ")}.`,
    of: (from) => moduleOf(from) !== null,
    forbids: ({ from, to }) =>
      moduleOf(to) !== null && ORDER.indexOf(moduleOf(to)) > ORDER.indexOf(moduleOf(from)),
  },
  {
    law: `A module has its place in the order (${ORDER.join(", ")}); a new one is entered there first.`,
    of: (from) => moduleOf(from) !== null,
    forbids: ({ from }) => !ORDER.includes(moduleOf(from)),
  },
  {
    law: "A module does not import what puts the server together (app, cli, main).",
    of: (from) => moduleOf(from) !== null && !isTest(from),
    forbids: ({ to, typeOnly }) =>
      to !== null && /^apps\/server\/src\/[^/]+\.ts$/.test(to) && !(typeOnly && to === `${SERVER}config.ts`),
  },
  {
    law: "Rules import only the contract, core/errors, statistics and rules of their own module.",
    of: (from) => from.endsWith(".rules.ts"),
    forbids: ({ from, to, specifier, typeOnly }) => {
      if (to === null) return specifier !== CONTRACT;
      if (to.startsWith("packages/schema/") || to === `${SERVER}core/errors.ts`) return false;
      if (to === `${SERVER}statistics/index.ts`) return false;
      if (moduleOf(to) !== moduleOf(from)) return true;
      return !to.endsWith(".rules.ts") && !(typeOnly && isEntity(to));
    },
  },
  {
    law: "An entity is columns only: it imports the contract and typeorm.",
    of: isEntity,
    forbids: ({ to, specifier }) => !["typeorm", CONTRACT].includes(specifier) && !isEntity(to),
  },
  {
    law: "API types and resolvers see entities as types only; what is loaded has a name in the loader.",
    of: (from) => /\.(resolver|type)\.ts$/.test(from),
    forbids: ({ to, typeOnly }) => isEntity(to) && !typeOnly,
  },
  {
    law: "A resolver decorates and calls: it opens no transaction and knows no database.",
    of: (from) => from.endsWith(".resolver.ts"),
    forbids: ({ to }) => to === `${SERVER}core/transaction.ts` || within(to, server("db")),
  },
  {
    law: "A chart gets data and gives marks: no GraphQL, no page.",
    of: (from) => within(from, dashboard("charts")),
    forbids: ({ to, specifier }) =>
      GRAPHQL.test(specifier) || isGenerated(to) || within(to, dashboard("features", "shell", "graphql")),
  },
  {
    law: "A primitive of ui/ knows no page, no chart and no generated document.",
    of: (from) => within(from, dashboard("ui")),
    forbids: ({ to }) => isGenerated(to) || within(to, dashboard("features", "shell", "charts", "filters")),
  },
  {
    law: "Words come with the chosen language: only the catalogue imports messages, others take their names alone.",
    of: (from) => from.startsWith(DASHBOARD) && !isMessages(from) && !isTest(from),
    forbids: ({ to, typeOnly }) => isMessages(to) && !typeOnly,
  },
  {
    law: "A page imports no other page; what two share is in features/common.",
    of: (from) => featureOf(from) !== null,
    forbids: ({ from, to }) => featureOf(to) !== null && ![featureOf(from), "common"].includes(featureOf(to)),
  },
];

/** Every broken law under `root`, as sentences with file and line. */
export function violations(root = ROOT) {
  const imports = readImports(root, ["packages/schema/src", "apps/server/src", "apps/dashboard/src"]);
  const broken = imports.flatMap((found) =>
    laws
      .filter(({ of, forbids }) => of(found.from) && forbids(found))
      .map(({ law }) => `${found.from}:${found.line} imports "${found.specifier}"\n    ${law}`),
  );
  const circles = findCircles(imports.filter(({ to }) => to !== null));
  return [
    ...broken,
    ...circles.map((files) => `${files.join("\n  → ")}\n    No circles, also not of types.`),
  ];
}

if (process.argv[1] && relative(process.argv[1], new URL(import.meta.url).pathname) === "") {
  const found = violations();
  for (const violation of found) console.error(violation);
  console.log(found.length === 0 ? `${laws.length + 1} import laws hold.` : `\n${found.length} violations.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
