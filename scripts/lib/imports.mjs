import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

// The formatter puts every top-level statement at the beginning of a line and lets no statement run into the next,
// so that this much grammar suffices; inside comments only a whole statement at a line's beginning would be mistaken.
const STATIC = /^(?:import|export)\s+((?:type\s+)?[^"'`;()=]*?)\s*\bfrom\s*["']([^"'\n]+)["']/gm;
const BARE = /^import\s*["']([^"'\n]+)["']/gm;
const DYNAMIC = /^(?!\s*(?:\/\/|\*|\/\*)).*?\bimport\(\s*["']([^"'\n]+)["']/gm;

/**
 * Every import in the TypeScript files under `folders`: who (`from`), of what (`to`, a path below root, or null for a
 * package), as it was written (`specifier`), where (`line`), and whether only types are taken (`typeOnly`).
 */
export function readImports(root, folders) {
  return folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const found = (pattern, specifierAt, clauseAt) =>
        [...text.matchAll(pattern)].map((match) => ({
          from: posix(relative(root, file)),
          to: resolveImport(root, file, match[specifierAt]),
          specifier: match[specifierAt],
          line: text.slice(0, match.index + match[0].length).split("\n").length,
          typeOnly: clauseAt !== null && isTypeOnly(match[clauseAt]),
        }));
      return [...found(STATIC, 2, 1), ...found(BARE, 1, null), ...found(DYNAMIC, 1, null)];
    });
}

/** `type {…}`, or braces in which every name is a `type`. */
function isTypeOnly(clause) {
  if (/^type\b/.test(clause)) return true;
  const names = clause
    .match(/^\{([^}]*)\}$/)?.[1]
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith("type "));
}

function resolveImport(root, file, specifier) {
  if (specifier === "@nen-nep/schema") return "packages/schema/src/index.ts";
  if (!specifier.startsWith(".")) return null;
  const target = resolve(dirname(file), specifier);
  const stem = target.replace(/\.jsx?$/, "");
  const candidates = [`${stem}.ts`, `${stem}.tsx`, join(stem, "index.ts"), target];
  const missing = /\.jsx?$/.test(target) ? candidates[0] : target;
  return posix(relative(root, candidates.find(existsSync) ?? missing));
}

/** Each circle once, as the files it runs through, first file repeated at the end. */
export function findCircles(imports) {
  const edges = new Map();
  for (const { from, to } of imports) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  const done = new Set();
  const circles = [];
  const walk = (file, path) => {
    const start = path.indexOf(file);
    if (start >= 0) {
      circles.push([...path.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return circles;
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const posix = (path) => path.split(sep).join("/");
