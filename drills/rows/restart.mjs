import { Ledger, startLoad, told, until } from "../load.mjs";

const LONGEST_MS = 5_000;

export const restart = {
  block: "PostgreSQL restarted under load",
  wanted: "20 fast + 20 immediate",
  holds: "0 acknowledged lost, 0 by halves, back within 5 s",
  engines: ["postgres"],
  short: { each: 3 },
  full: { each: 20 },
  async run({ volume, postgres, note, freshDatabase, startServer, cli }) {
    if (!postgres.private)
      return { volume: "–", found: "left out: only a private PostgreSQL is restarted", passed: null };
    const url = await freshDatabase("demonstration");
    const server = await startServer(url);
    const ledger = new Ledger();
    const load = await startLoad(server, ledger);
    const back = [];
    for (const mode of ["fast", "immediate"])
      for (let round = 1; round <= volume.each; round++) {
        note(`${mode} ${round} of ${volume.each}`);
        await movesOn(ledger);
        await postgres.restart(mode);
        back.push(await movesOn(ledger));
      }
    const lives = server.lives();
    await load.stop();
    await server.stop();
    const { lost, half } = await ledger.compare(url);
    const verified = await cli(["verify"], url);
    const longest = Math.max(...back.map((ms) => ms ?? Number.POSITIVE_INFINITY));
    const unclear = ledger.refusals.get("INTERNAL") ?? 0;
    return {
      volume: `${volume.each} fast + ${volume.each} immediate, ${ledger.acknowledged.size} meetings`,
      found: `${lost} lost, ${half} by halves, writing again after ${(longest / 1_000).toFixed(1)} s at most; refused meanwhile: ${told(ledger.refusals)}${verified.code === 0 ? "; verified" : `; ${verified.output}`}${lives ? "" : "; THE SERVER ENDED"}`,
      passed:
        lost === 0 && half === 0 && longest < LONGEST_MS && unclear === 0 && lives && verified.code === 0,
    };
  },
};

/** After how long something more was written and read. */
function movesOn(ledger) {
  const [written, reads] = [ledger.acknowledged.size, ledger.reads];
  return until(() => ledger.acknowledged.size > written + 2 && ledger.reads > reads + 2);
}
