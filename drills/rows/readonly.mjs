import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../../scripts/lib/process.mjs";
import { CLI, SERVER_ENVIRONMENT } from "../../scripts/lib/server.mjs";
import { administer } from "../databases.mjs";
import { Ledger, startLoad, told, until } from "../load.mjs";

const STARTS_MS = 20_000;

export const readonly = {
  block: "Read-only",
  wanted: "10 rounds",
  holds: "a clear error, reads go on; nothing acknowledged is lost once it takes writes again",
  engines: ["sqlite", "postgres"],
  short: { rounds: 2 },
  full: { rounds: 10 },
  run: (stage) => (stage.engine === "sqlite" ? onReadOnlyDisk(stage) : onReadOnlyServer(stage)),
};

/** A file that a server has open cannot become read-only under it: here the server is to start on such a disk. */
async function onReadOnlyDisk({ volume, folder, note, freshDatabase, startServer, cli }) {
  if (process.getuid?.() !== 0)
    return { volume: "–", found: "left out: only root mounts a read-only disk", passed: null };
  const small = join(folder, "small");
  mkdirSync(small);
  execFileSync("mount", ["-t", "tmpfs", "tmpfs", small]);
  const remount = (mode) => execFileSync("mount", ["-o", `remount,${mode}`, small]);
  const file = join(small, "office.sqlite");
  const url = `sqlite:${file}`;
  copyFileSync((await freshDatabase()).slice("sqlite:".length), file);
  const ledger = new Ledger();
  const said = new Set();
  try {
    for (let round = 1; round <= volume.rounds; round++) {
      note(`round ${round} of ${volume.rounds}`);
      remount("ro");
      const env = { ...SERVER_ENVIRONMENT, DATABASE_URL: url, PORT: "0" };
      const { code, output } = await capture(process.execPath, [CLI, "serve"], { env, timeout: STARTS_MS });
      said.add(`${code === 1 ? "" : `exit code ${code}: `}${output.trim()}`);
      remount("rw");
      const server = await startServer(url);
      const load = await startLoad(server, ledger, { files: false });
      const written = ledger.acknowledged.size;
      await until(() => ledger.acknowledged.size > written + 3);
      await load.stop();
      await server.stop();
    }
    const { lost, half } = await ledger.compare(url);
    const verified = await cli(["verify"], url);
    const clear = [...said].every((words) => /^The file of DATABASE_URL cannot be \w+\.$/.test(words));
    return {
      volume: `${volume.rounds} starts on a read-only disk, ${ledger.acknowledged.size} meetings between them`,
      found: `refused to start: “${[...said].join("”, “")}”; ${lost} lost, ${half} by halves`,
      passed: clear && lost + half === 0 && ledger.acknowledged.size > 0 && verified.code === 0,
    };
  } finally {
    execFileSync("umount", ["-l", small]);
  }
}

async function onReadOnlyServer({ volume, postgres, note, freshDatabase, startServer, cli }) {
  if (!postgres.private)
    return { volume: "–", found: "left out: only a private PostgreSQL is made read-only", passed: null };
  const url = await freshDatabase();
  const turn = async (value) => {
    await administer(postgres.url, `ALTER SYSTEM SET default_transaction_read_only = ${value}`);
    await administer(postgres.url, "SELECT pg_reload_conf()");
  };
  const server = await startServer(url);
  const ledger = new Ledger();
  const load = await startLoad(server, ledger, { files: false });
  const faults = [];
  for (let round = 1; round <= volume.rounds; round++) {
    note(`round ${round} of ${volume.rounds}`);
    await turn("on");
    const refused = ledger.refusals.get("DATABASE_UNAVAILABLE") ?? 0;
    const reads = ledger.reads;
    if ((await until(() => (ledger.refusals.get("DATABASE_UNAVAILABLE") ?? 0) > refused + 2)) === null)
      faults.push("no clear error");
    if ((await until(() => ledger.reads > reads + 3)) === null) faults.push("reads stopped");
    await turn("off");
    const written = ledger.acknowledged.size;
    if ((await until(() => ledger.acknowledged.size > written + 3)) === null)
      faults.push("no writes afterwards");
  }
  await load.stop();
  await server.stop();
  const { lost, half } = await ledger.compare(url);
  const verified = await cli(["verify"], url);
  if (verified.code !== 0) faults.push(verified.output.trim());
  return {
    volume: `${volume.rounds} rounds, ${ledger.acknowledged.size} meetings`,
    found: [`${lost} lost, ${half} by halves; refused: ${told(ledger.refusals)}`, ...faults].join("; "),
    passed: lost + half === 0 && faults.length === 0 && ledger.refusals.size === 1,
  };
}
