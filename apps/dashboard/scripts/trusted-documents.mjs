// Writes the list of the operations the dashboard may send; with --check it only compares.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, print, visit } from "graphql";

const TARGET = new URL("../../../packages/schema/src/generated/trusted-documents.ts", import.meta.url);
const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));

const nameOf = (definition) => `${definition.kind} ${definition.name.value}`;

/** Directives that the client takes out before it sends. */
const LOCAL = new Set(["unmask", "nonreactive"]);

/** The same text for the same question: no `__typename`, definitions in order of kind and name, printed. */
export function normalise(document) {
  const dropped = (node) =>
    (node.kind === "Field" && node.name.value === "__typename") ||
    (node.kind === "Directive" && LOCAL.has(node.name.value));
  const bare = visit(document, { enter: (node) => (dropped(node) ? null : undefined) });
  const byName = new Map(bare.definitions.map((definition) => [nameOf(definition), definition]));
  const definitions = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
  return print({ ...bare, definitions });
}

export const hashOf = (document) => createHash("sha256").update(normalise(document)).digest("hex");

function usedFragments(definition, fragments, used = new Set()) {
  const enter = (node) => {
    if (node.kind !== "FragmentSpread" || used.has(node.name.value)) return;
    used.add(node.name.value);
    usedFragments(fragments.get(node.name.value), fragments, used);
  };
  visit(definition, { enter });
  return used;
}

function manifest() {
  const files = readdirSync(SOURCES, { recursive: true }).filter((file) => file.endsWith(".graphql"));
  const definitions = files.flatMap((file) => parse(readFileSync(`${SOURCES}${file}`, "utf8")).definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === "FragmentDefinition").map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === "OperationDefinition")
    .map((operation) => {
      const used = [...usedFragments(operation, fragments)].map((name) => fragments.get(name));
      return {
        name: operation.name.value,
        hash: hashOf({ kind: "Document", definitions: [operation, ...used] }),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const lines = manifest().map(({ name, hash }) => `  "${hash}": "${name}",`);
const text = `/** The operations of the dashboard by the SHA-256 of their normalised text. Written by its codegen. */
export const trustedDocuments: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;

if (process.argv.includes("--check")) {
  if (readFileSync(TARGET, "utf8") !== text) {
    console.error(
      "The trusted documents are out of date: run the dashboard's codegen and commit the result.",
    );
    process.exit(1);
  }
} else {
  mkdirSync(new URL(".", TARGET), { recursive: true });
  writeFileSync(TARGET, text);
}
