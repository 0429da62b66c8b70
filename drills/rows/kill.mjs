import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openDatabase } from "../../benchmarks/sets.mjs";
import { ROOT } from "../../scripts/lib/root.mjs";
import { CLI, SERVER_ENVIRONMENT } from "../../scripts/lib/server.mjs";
import { Ledger, startLoad } from "../load.mjs";

const REGISTER = join(ROOT, "apps/server/test/data/so-theo-doi-2019.xlsx");
const IMPORT = ["import", REGISTER, "--committee", "Quận ủy Tân Phú"];
const CELLS_OF_REGISTER = 256;

export const kill = {
  block: "kill -9",
  wanted: "200 cycles, half during an import or migration",
  holds: "0 acknowledged lost, 0 half-written, integrity",
  engines: ["sqlite", "postgres"],
  short: { cycles: 4 },
  full: { cycles: 200 },
  async run({ volume, note, freshDatabase, startServer, cli }) {
    const ledger = new Ledger();
    const faults = [];
    const office = await freshDatabase("demonstration");
    const verified = async (url, what) => {
      const { code, output } = await cli(["verify"], url);
      if (code !== 0) faults.push(`${what}: ${output.trim()}`);
    };
    const timeOf = async (args, contents) => {
      const url = await freshDatabase(contents);
      const began = performance.now();
      await cli(args, url);
      return performance.now() - began;
    };
    const aWholeImport = await timeOf(IMPORT, "empty");
    const aWholeMigration = await timeOf(["migrate"], "nothing");
    let atWork = 0;
    const cycles = [serving, importing, serving, migrating];
    for (let cycle = 0; cycle < volume.cycles; cycle++) {
      note(`cycle ${cycle + 1} of ${volume.cycles}`);
      await cycles[cycle % cycles.length]((cycle + 0.5) / volume.cycles);
    }

    async function serving(part) {
      const server = await startServer(office);
      const load = await startLoad(server, ledger, { files: false });
      await new Promise((resolve) => setTimeout(resolve, 200 + 1_000 * part));
      await server.kill();
      await load.stop();
      atWork++;
      const { lost, half } = await ledger.compare(office);
      if (lost + half > 0) faults.push(`${lost} lost, ${half} by halves`);
      await verified(office, "served");
    }

    async function importing(part) {
      const url = await freshDatabase("empty");
      if (await killedAfter(aWholeImport * part, IMPORT, url)) atWork++;
      const cells = await countOf(url, "cell");
      if (cells !== 0 && cells !== CELLS_OF_REGISTER) faults.push(`${cells} cells of a register`);
      await verified(url, "import");
    }

    async function migrating(part) {
      const url = await freshDatabase("nothing");
      if (await killedAfter(aWholeMigration * part, ["migrate"], url)) atWork++;
      const again = await cli(["migrate"], url);
      if (again.code !== 0) faults.push(`migration: ${again.output.trim()}`);
      else await verified(url, "migration");
    }

    return {
      volume: `${volume.cycles} cycles, ${atWork} of them at work; ${ledger.acknowledged.size} meetings`,
      found:
        faults.length > 0
          ? faults.slice(0, 3).join("; ")
          : `0 lost, 0 by halves, each database verified after each cycle`,
      passed: faults.length === 0 && atWork > volume.cycles / 2,
    };
  },
};

const countOf = async (url, table) => {
  const database = await openDatabase(url);
  try {
    return Number((await database.all(`SELECT COUNT(*) AS n FROM ${table}`))[0].n);
  } finally {
    await database.close();
  }
};

/** Whether the command was still at work when it was killed. */
async function killedAfter(milliseconds, args, url) {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { ...SERVER_ENVIRONMENT, DATABASE_URL: url },
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [, signal] = await once(child, "exit");
  clearTimeout(timer);
  return signal === "SIGKILL";
}
