import { join } from "node:path";
import { openDatabase } from "../../benchmarks/sets.mjs";
import { Ledger, startLoad, told, until } from "../load.mjs";

export const backup = {
  block: "Backup",
  wanted: "under load × 50; restored and compared",
  holds: "0 lost of what was acknowledged before, nothing by halves, the log a beginning of the office's",
  engines: ["sqlite", "postgres"],
  short: { rounds: 1 },
  full: { rounds: 50 },
  async run({ volume, engine, folder, note, freshDatabase, startServer, cli }) {
    const office = await freshDatabase("demonstration");
    const server = await startServer(office);
    const ledger = new Ledger();
    const load = await startLoad(server, ledger);
    const faults = [];
    let compared = 0;
    try {
      for (let round = 1; round <= volume.rounds; round++) {
        note(`round ${round} of ${volume.rounds}`);
        const written = ledger.acknowledged.size;
        await until(() => ledger.acknowledged.size > written + 5);
        const before = [...ledger.acknowledged];
        const file = join(folder, `${round}.backup`);
        const made = await cli(["backup", file], office);
        const during = ledger.acknowledged.size - before.length;
        const restored = await freshDatabase("nothing");
        const own = { NENNEP_FILES: join(folder, `files-${round}`) };
        const back = await cli(["restore", file], restored, own);
        if (made.code !== 0) faults.push(`backup: ${made.output.trim()}`);
        else if (back.code !== 0) faults.push(`restore: ${back.output.trim()}`);
        else if (during === 0) faults.push(`nothing was written meanwhile: ${told(ledger.refusals)}`);
        else faults.push(...(await differences(ledger, before, office, restored)));
        compared += before.length;
      }
    } finally {
      await load.stop();
      await server.stop();
    }
    return {
      volume: `${volume.rounds} backups while ${ledger.acknowledged.size} meetings and ${ledger.files.size} files were written`,
      found:
        faults.length > 0
          ? faults.slice(0, 3).join("; ")
          : `0 lost of ${compared}, nothing by halves, each verified after restoring on ${engine === "sqlite" ? "SQLite" : "PostgreSQL"}`,
      passed: faults.length === 0,
    };
  },
};

async function differences(ledger, before, office, restored) {
  const { half, held } = await ledger.compare(restored);
  const lost = before.filter((id) => !held.has(id)).length;
  const [copy, source] = [await logOf(restored), await logOf(office)];
  const isBeginning = copy.every((entry, index) => entry === source[index]);
  return [
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(half > 0 ? [`${half} by halves`] : []),
    ...(isBeginning ? [] : ["another log"]),
  ];
}

async function logOf(url) {
  const database = await openDatabase(url);
  try {
    const rows = await database.all("SELECT seq, at, verb, subject, subject_id FROM audit_log ORDER BY seq");
    return rows.map((row) => JSON.stringify(row));
  } finally {
    await database.close();
  }
}
