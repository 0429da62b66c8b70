import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../scripts/lib/root.mjs";
import { rows } from "./rows/index.mjs";

const ENGINES = { sqlite: "SQLite", postgres: "PostgreSQL" };
const KEPT = join(ROOT, "var/drills.json");
const DOCUMENT = join(ROOT, "docs/drills.md");
const BEGIN = "<!-- drills: written by `npm run drills -- --write` -->";
const END = "<!-- end of the drills -->";
const HEADS = ["block", "volume asked for", "this run", "what must hold", "what was found", "passed", "day"];

const verdict = (passed) => (passed === null ? "left out" : passed ? "yes" : "**no**");

/** A table an engine, as Markdown. */
export function printed(results) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  const tableOf = (own) =>
    [
      line(HEADS),
      line(HEADS.map(() => "---")),
      ...own.map(({ block, wanted, volume, holds, found, passed, on }) =>
        line([block, wanted, volume, holds, found, verdict(passed), on]),
      ),
    ].join("\n");
  return Object.entries(ENGINES)
    .map(([engine, title]) => [title, results.filter((result) => result.engine === engine)])
    .filter(([, own]) => own.length > 0)
    .map(
      ([title, own]) =>
        `## ${title}\n\n${[...new Set(own.map(({ machine }) => machine))].join("; ")}.\n\n${tableOf(own)}`,
    )
    .join("\n\n");
}

const keyOf = ({ name, engine }) => `${name} ${engine}`;

function readKept() {
  return existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : {};
}

/** The last result of each row on each engine; what was left out replaces none. */
export function keep(results) {
  const kept = readKept();
  for (const result of results)
    if (result.passed !== null || !kept[keyOf(result)]) kept[keyOf(result)] = result;
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept, null, 2));
}

/** Writes what was last found into the document, between its marks, in the order of the rows. */
export function writeDocument() {
  const kept = readKept();
  const results = Object.entries(rows).flatMap(([name, { engines }]) =>
    engines.map((engine) => kept[keyOf({ name, engine })]).filter(Boolean),
  );
  const document = readFileSync(DOCUMENT, "utf8");
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${DOCUMENT} has lost the marks around what was found.`);
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${printed(results)}\n\n${END}${after}`);
}
