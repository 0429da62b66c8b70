import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../scripts/lib/root.mjs";

const ENGINES = ["sqlite", "postgres"];
const resultsOf = (engine) => join(ROOT, `var/bench-${engine}.json`);
const DOCUMENT = join(ROOT, "docs/benchmarks.md");
const BEGIN = "<!-- measured: written by `npm run bench -- --write` -->";
const END = "<!-- end of what was measured -->";

const ms = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const times = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
const count = (value) => Math.round(value).toLocaleString("en");

/** The time of a request beyond that of an empty one. */
const own = ({ rollups, empty }) => Math.max(0, rollups.median - empty.median);

/** A table as Markdown: its first row is the head; numbers stand on the right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join("\n");
}

function ofQuestions({ questions }, set) {
  const heads = [
    "question",
    "raw SQL",
    "rollup SQL",
    "rows",
    "request",
    "p95",
    "again",
    "÷ rollup SQL",
    "÷ raw SQL",
  ];
  return table([
    heads,
    ...questions.map(({ title, sets }) => {
      const { sql, rollupSql, rows, rollups, again, same } = sets[set];
      const ratio = (to) => times(own(sets[set]) / to.median);
      return [
        same ? title : `${title} (ANSWERS DIFFER)`,
        ms(sql.median),
        rollupSql ? ms(rollupSql.median) : "",
        ms(rows.median),
        ms(rollups.median),
        ms(rollups.p95),
        ms(again.median),
        rollupSql ? ratio(rollupSql) : "",
        ratio(sql),
      ];
    }),
  ]);
}

/** What a question costs more in a larger set, of the same run. */
function growth({ questions, sets }) {
  const names = Object.keys(sets);
  const pairs = names.slice(1).map((name, index) => [name, names[index]]);
  return table([
    [
      "question",
      ...pairs.flatMap(([larger, smaller]) => [`${larger} ÷ ${smaller}`, `raw SQL ${larger} ÷ ${smaller}`]),
    ],
    ...questions.map(({ title, sets: measured }) => [
      title,
      ...pairs.flatMap(([larger, smaller]) => [
        times(own(measured[larger]) / own(measured[smaller])),
        times(measured[larger].sql.median / measured[smaller].sql.median),
      ]),
    ]),
  ]);
}

function ofServers({ sets }) {
  const names = Object.keys(sets);
  const row = (title, of) => [title, ...names.map((name) => of(sets[name]))];
  return table([
    row("", () => "").map((_, index) => (index === 0 ? "server" : names[index - 1])),
    row("evaluations", ({ evaluations }) => count(evaluations)),
    row("ready on an existing database", ({ readyIn }) => `${count(readyIn)} ms`),
    row("memory after the start", ({ memoryAtStart }) => `${memoryAtStart} MB`),
    row("memory at the end", ({ memoryAtEnd }) => `${memoryAtEnd} MB`),
    row("memory at the end, with answers kept", ({ memoryWithAnswers }) => `${memoryWithAnswers} MB`),
    row("requests a second, Q1 from rows", ({ rate }) => count(rate.rows)),
    row("requests a second, Q1 from rollups", ({ rate }) => count(rate.rollups)),
    row("requests a second, Q1 given again", ({ rate }) => count(rate.again)),
    row("given again ÷ from rollups", ({ rate }) => times(rate.again / rate.rollups)),
    row("an empty request, p99", ({ strain }) => `${ms(strain.alone)} ms`),
    row("an empty request beside a full scan, p99", ({ strain }) => `${ms(strain.beside)} ms`),
    row(
      "the full scan",
      ({ strain }) =>
        `${strain.stopped ? "stopped after" : "answered in"} ${(strain.heavyTook / 1_000).toFixed(1)} s`,
    ),
  ]);
}

/** What one run measured, on one engine. */
export function printed(results) {
  const { engine, machine, on, load, runs, sets } = results;
  const parts = [
    `## ${engine === "postgres" ? "PostgreSQL" : "SQLite"}`,
    `${machine}; measured on ${on} with other work beside it (load ${load.toFixed(1)}); at most ${runs} turns, in milliseconds.`,
  ];
  for (const [name, { cells, years, evaluations }] of Object.entries(sets)) {
    parts.push(
      `### Set ${name}: ${count(cells)} cells × ${years} years, ${count(evaluations)} evaluations`,
      ofQuestions(results, name),
    );
  }
  if (Object.keys(sets).length > 1) parts.push("### Growth", growth(results));
  parts.push("### Servers", ofServers(results));
  return parts.join("\n\n");
}

/** Sets that one engine was measured with; the last run of each engine is kept beside the databases. */
export function keepResults(results) {
  mkdirSync(dirname(resultsOf(results.engine)), { recursive: true });
  writeFileSync(resultsOf(results.engine), JSON.stringify(results, null, 2));
}

/** Writes what was last measured on each engine into the document, between its marks. */
export function writeDocument() {
  const kept = ENGINES.map(resultsOf)
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, "utf8")));
  const document = readFileSync(DOCUMENT, "utf8");
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${DOCUMENT} has lost the marks around what was measured.`);
  const parts = [...kept.map(printed), ...(kept.length > 1 ? [agreement(kept)] : [])];
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${parts.join("\n\n")}\n\n${END}${after}`);
}

/** Whether both engines gave the same answers on the same rows, in the sets that both were measured with. */
function agreement([one, other]) {
  const shared = Object.keys(one.sets).filter((name) => Object.hasOwn(other.sets, name));
  const differing = one.questions.flatMap(({ title, sets }) => {
    const there = other.questions.find((each) => each.title === title);
    return shared
      .filter((name) => there && there.sets[name].hash !== sets[name].hash)
      .map((name) => `${title} (${name})`);
  });
  return differing.length === 0
    ? `Both engines gave the same answers to every question in set ${shared.join(" and ")}.`
    : `The engines' answers differ in: ${differing.join(", ")}.`;
}
