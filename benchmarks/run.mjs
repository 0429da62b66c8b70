// Measures questions over HTTP beside plain SQL on the same database. Prints; asserts nothing.
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../scripts/lib/root.mjs";
import { makeSet, openDatabase, startServer } from "./lib.mjs";
import { questions } from "./questions.mjs";

const SETS = {
  S: { cells: "256", years: "8" },
  M: { cells: "5000", years: "8" },
  L: { cells: "260000", years: "2" },
};

const { values } = parseArgs({
  options: {
    set: { type: "string", default: "S" },
    url: { type: "string" },
    runs: { type: "string", default: "40" },
    only: { type: "string" },
  },
});
const runs = Number(values.runs);
const set = SETS[values.set];
if (!set) throw new Error(`There are the sets ${Object.keys(SETS).join(", ")}.`);
const file = join(ROOT, `var/bench-${values.set.toLowerCase()}.sqlite`);
if (!values.url) await makeSet(file, set);
const url = values.url ?? `sqlite:${file}`;

const database = await openDatabase(url);
const [facts] = await database.all(
  `SELECT count(*) AS evaluations, CAST(substr(CAST(max(held_on) AS text), 1, 4) AS integer) + 1 AS "end" FROM evaluation`,
);
const [{ code }] = await database.all(
  "SELECT c.code FROM evaluation e JOIN cell c ON c.pk = e.cell_pk GROUP BY c.pk, c.code ORDER BY count(*) DESC, c.code LIMIT 1",
);
const asked = questions({ end: Number(facts.end), code, engine: database.engine }).filter(
  ({ name }) => !values.only || values.only.split(",").includes(name),
);

console.log(
  `${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, Node ${process.versions.node}, ${database.engine}`,
);
console.log(
  `Set ${values.set}: ${set.cells} cells × ${set.years} years, ${facts.evaluations} evaluations; medians of ${runs} runs in ms\n`,
);

// Three servers on the same database: what is kept added up, the rows alone, and answers given again.
const rollups = await startServer(url, { NENNEP_CACHE_MEGABYTES: "0" });
const rows = await startServer(url, { NENNEP_CACHE_MEGABYTES: "0", NENNEP_ROLLUPS: "0" });
const cached = await startServer(url);
try {
  console.log(`ready on the existing database in ${rollups.startedIn} ms, ${rollups.memory()} MB\n`);
  const empty = await median(() => rollups.ask("{ __typename }", {}));
  const heads = ["", "raw SQL", "rollup SQL", "rows", "rollups", "again", "÷ rollup SQL", "÷ raw SQL"];
  console.log(row(heads));
  console.log(row(["empty", "", "", "", ms(empty), "", "", ""]));
  for (const { name, graphql, variables, sql, rollupSql } of asked) {
    const answers = await Promise.all(
      [rollups, rows, cached].map((server) => server.ask(graphql, variables)),
    );
    const same = answers.every((answer) => plain(answer) === plain(answers[0]));
    const statements = (list) => async () => {
      for (const statement of list) await database.all(statement);
    };
    const raw = await median(statements(sql));
    const kept = rollupSql ? await median(statements(rollupSql)) : null;
    const ofRows = await median(() => rows.ask(graphql, variables));
    const request = await median(() => rollups.ask(graphql, variables));
    const again = await median(() => cached.ask(graphql, variables));
    const own = request - empty;
    console.log(
      row([
        name,
        ms(raw),
        kept === null ? "" : ms(kept),
        ms(ofRows),
        ms(request),
        ms(again),
        kept === null ? "" : ratio(own / kept),
        ratio(own / raw),
      ]) + (same ? "" : "  ANSWERS DIFFER"),
    );
  }
  const [trivial, scans] = await besideScans();
  console.log(`\np99 of a trivial request while a full scan runs: ${ms(trivial)} ms (${scans} scans)`);
  const [first] = asked;
  const rate = async (server) => perSecond(() => server.ask(first.graphql, first.variables));
  console.log(
    `requests a second, ${first.name}: ${await rate(rows)} from rows, ${await rate(rollups)} from rollups, ${await rate(cached)} given again`,
  );
  console.log(`${rollups.memory()} MB at the end, ${cached.memory()} MB with answers kept`);
} finally {
  await Promise.all([rollups, rows, cached].map((server) => server.stop()));
  await database.close();
}

/** An answer without what tells of the moment it was made. */
function plain(answer) {
  return JSON.stringify(answer, (key, value) =>
    ["asOf", "milliseconds"].includes(key)
      ? undefined
      : typeof value === "number"
        ? Number(value.toPrecision(9))
        : value,
  );
}

/** The 99th percentile of a trivial request while questions that scan everything run beside it. */
async function besideScans() {
  const scan = `{ evaluationStats(pool: true, groupBy: [{ by: CELL }], orderBy: [{ of: SCORE_MEAN }], first: 5) { rows { scoreMean { value } scoreMedian { value } } } }`;
  let scans = 0;
  let over = false;
  const scanning = (async () => {
    while (!over) {
      await rows.ask(scan, {}).catch(() => undefined);
      scans++;
    }
  })();
  const times = [];
  while (times.length < 300) {
    const began = performance.now();
    await rows.ask("{ __typename }", {});
    times.push(performance.now() - began);
  }
  over = true;
  await scanning;
  return [times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)], scans];
}

/** Requests a second of four clients at once, over two seconds. */
async function perSecond(work) {
  const end = performance.now() + 2_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < end) {
      await work();
      done++;
    }
  };
  await Promise.all(Array.from({ length: 4 }, client));
  return Math.round(done / 2);
}

/** The median time of `work` in milliseconds, after a few turns to warm up; fewer where each takes long. */
async function median(work) {
  const times = [];
  for (let turn = -3; turn < runs; turn++) {
    const started = performance.now();
    await work();
    if (turn >= 0) times.push(performance.now() - started);
    if (times.length >= 5 && times.reduce((sum, time) => sum + time, 0) > 4_000) break;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function ms(value) {
  return value.toFixed(value < 10 ? 2 : 1);
}

function ratio(value) {
  return `${value.toFixed(1)} ×`;
}

function row([name, ...cells]) {
  return name.padEnd(22) + cells.map((cell) => cell.padStart(13)).join("");
}
