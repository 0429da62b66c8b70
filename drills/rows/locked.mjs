import { lockWrites } from "../databases.mjs";
import { Ledger, startLoad, told, until } from "../load.mjs";

/** Longer than the server waits for another process that writes. */
const LONGEST_MS = 60_000;

export const locked = {
  block: "Locked by another process",
  wanted: "10 rounds",
  holds: "a clear error, reads go on; nothing acknowledged is lost once it is free again",
  engines: ["sqlite", "postgres"],
  short: { rounds: 1 },
  full: { rounds: 10 },
  async run({ volume, note, freshDatabase, startServer, cli }) {
    const url = await freshDatabase();
    const server = await startServer(url);
    const ledger = new Ledger();
    const load = await startLoad(server, ledger, { files: false });
    const faults = [];
    for (let round = 1; round <= volume.rounds; round++) {
      note(`round ${round} of ${volume.rounds}`);
      const release = await lockWrites(url);
      const [refused, reads] = [ledger.refusals.get("BUSY") ?? 0, ledger.reads];
      if ((await until(() => (ledger.refusals.get("BUSY") ?? 0) > refused, LONGEST_MS)) === null)
        faults.push("no clear error");
      if (ledger.reads < reads + 20) faults.push("reads stopped");
      await release();
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
      volume: `${volume.rounds} locks of half a minute, ${ledger.acknowledged.size} meetings`,
      found: [`${lost} lost, ${half} by halves; refused: ${told(ledger.refusals)}`, ...faults].join("; "),
      passed: lost + half === 0 && faults.length === 0 && ledger.refusals.size === 1,
    };
  },
};
