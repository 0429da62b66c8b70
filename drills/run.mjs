// What must hold when things go wrong, tried on the built product. Prints a table; exit code 1 where a row fails.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Databases } from "./databases.mjs";
import { openPostgres } from "./postgres.mjs";
import { keep, printed, writeDocument } from "./report.mjs";
import { rows } from "./rows/index.mjs";
import { Stage } from "./stage.mjs";

const text = { type: "string" };
const flag = { type: "boolean" };
const { values } = parseArgs({ options: { full: flag, only: text, postgres: text, write: flag } });
const names = values.only?.split(",") ?? Object.keys(rows);
const unknown = names.filter((name) => !Object.hasOwn(rows, name));
if (unknown.length > 0)
  throw new Error(`There is no row ${unknown.join(", ")}. There are: ${Object.keys(rows).join(", ")}.`);

const folder = mkdtempSync(join(tmpdir(), "nen-nep-drills-"));
const note = (line) => process.stderr.write(`  ${new Date().toTimeString().slice(0, 8)} ${line}\n`);
const postgres = await openPostgres(values.postgres, folder).catch((error) => error);
const databases = new Databases(folder, postgres);
const results = [];
let stage = null;
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void leave().finally(() => process.exit(1)));
try {
  for (const name of names)
    for (const engine of rows[name].engines) {
      const result = await runRow(name, engine);
      results.push(result);
      // At once: a run that is stopped has told what it found.
      if (values.write) {
        keep([result]);
        writeDocument();
      }
    }
} finally {
  await leave();
}
console.log(printed(results));
process.exitCode = results.every(({ passed }) => passed !== false) ? 0 : 1;

/** Ends and removes all that was started and made. */
async function leave() {
  await stage?.clear();
  await databases.drop();
  if (!(postgres instanceof Error)) await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** One row on one engine; `passed` is null where it was left out. */
async function runRow(name, engine) {
  const { block, wanted, holds, short, full, run } = rows[name];
  const result = {
    ...{ name, engine, block, wanted, holds },
    machine: `${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, Node ${process.versions.node}`,
    on: new Date().toISOString().slice(0, 10),
  };
  if (engine === "postgres" && postgres instanceof Error)
    return { ...result, volume: "–", found: `left out: ${postgres.message}`, passed: null };
  process.stderr.write(`${name} on ${engine} …\n`);
  const own = join(folder, `${name}-${engine}`);
  mkdirSync(own);
  stage = new Stage({ folder: own, engine, databases, postgres, note });
  const began = performance.now();
  try {
    const told = await run({ volume: values.full ? full : short, ...stage.parts });
    return { ...result, ...told, seconds: Math.round((performance.now() - began) / 1_000) };
  } catch (error) {
    process.stderr.write(`${error.stack}\n`);
    return { ...result, volume: "–", found: `broke off: ${error.message.split("\n")[0]}`, passed: false };
  } finally {
    await stage.clear();
    stage = null;
  }
}
