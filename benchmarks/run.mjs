// Measures questions over HTTP beside plain SQL on the same file. Prints; asserts nothing.
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../scripts/lib/root.mjs";
import { makeSet, openFile, startServer } from "./lib.mjs";
import { questions } from "./questions.mjs";

const { values } = parseArgs({
  options: {
    cells: { type: "string", default: "256" },
    years: { type: "string", default: "8" },
    runs: { type: "string", default: "60" },
  },
});
const runs = Number(values.runs);
const file = join(ROOT, `var/bench-${values.cells}x${values.years}.sqlite`);

await makeSet(file, values);
const database = await openFile(file);
const [{ evaluations, end }] = await database.all(
  "SELECT count(*) AS evaluations, CAST(substr(max(held_on), 1, 4) AS integer) + 1 AS end FROM evaluation",
);
const [{ code }] = await database.all(
  "SELECT c.code FROM evaluation e JOIN cell c ON c.pk = e.cell_pk GROUP BY c.pk ORDER BY count(*) DESC LIMIT 1",
);
const server = await startServer(file);
try {
  console.log(`${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, Node ${process.versions.node}`);
  console.log(
    `${values.cells} cells × ${values.years} years, ${evaluations} evaluations, medians of ${runs} runs in ms`,
  );
  console.log(
    `started on the existing file in ${server.startedIn} ms, ${server.memory()} MB after the start\n`,
  );
  const empty = await median(() => server.ask("{ __typename }", {}));
  console.log(row(["", "request", "raw SQL", "over SQL"]));
  console.log(row(["empty", ms(empty), "", ""]));
  for (const { name, graphql, variables, sql } of questions({ end, code })) {
    const request = await median(() => server.ask(graphql, variables));
    const raw = await median(async () => {
      for (const statement of sql) await database.all(statement);
    });
    console.log(row([name, ms(request), ms(raw), `${((request - empty) / raw).toFixed(1)} ×`]));
  }
  console.log(`\n${server.memory()} MB at the end`);
} finally {
  await server.stop();
  await database.close();
}

/** The median time of `work` in milliseconds, after a few turns to warm up. */
async function median(work) {
  const times = [];
  for (let turn = -5; turn < runs; turn++) {
    const started = performance.now();
    await work();
    if (turn >= 0) times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function ms(value) {
  return value.toFixed(2);
}

function row([name, ...cells]) {
  return name.padEnd(8) + cells.map((cell) => cell.padStart(12)).join("");
}
