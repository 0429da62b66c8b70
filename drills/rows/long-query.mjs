import { loadavg } from "node:os";
import { at } from "../../benchmarks/measure.mjs";
import { postgresOf, sqliteOf } from "../../benchmarks/sets.mjs";
import { codeOf, Visitor } from "../visitor.mjs";

const TRIVIAL = "{ __typename }";
/** Every mark of every cell in every month, with its intervals, put in order. */
const HEAVY = `{ criterionStats(pool: true, groupBy: [{ by: CELL }, { by: CRITERION }, { by: HELD_ON, every: MONTH }]
  orderBy: [{ of: ATTAINMENT }], first: 5) { rows { attainment { value low high } } } }`;
/** What stopping may take beyond the limit. */
const PATIENCE_MS = 1_500;

export const longQuery = {
  block: "A long query",
  wanted: "stopped at 5 s, again and again",
  holds: "always stopped, others answered meanwhile",
  engines: ["sqlite", "postgres"],
  short: { set: "S", limit: 200, rounds: 5 },
  full: { set: "M", limit: 5_000, rounds: 10 },
  async run({ volume: { set, limit, rounds }, engine, postgres, startServer }) {
    const url = engine === "sqlite" ? await sqliteOf(set) : await postgresOf(set, postgres.url);
    const server = await startServer(url, {
      NENNEP_ADHOC_MILLISECONDS: String(limit),
      NENNEP_COST: "1000000",
      NENNEP_ROLLUPS: "0",
    });
    const analyst = await new Visitor(server.port).signIn("analyst");
    const other = await new Visitor(server.port).signIn("committee");
    const [heavy, beside, alone] = [[], [], []];
    for (let count = 0; count < 200; count++) alone.push((await other.ask(TRIVIAL)).took);
    let over = false;
    const asking = (async () => {
      for (let round = 0; round < rounds; round++) heavy.push(await analyst.ask(HEAVY));
      over = true;
    })();
    while (!over) beside.push((await other.ask(TRIVIAL)).took);
    await asking;
    const stopped = heavy.filter((answer) => codeOf(answer) === "TIMEOUT").length;
    const longest = Math.max(...heavy.map(({ took }) => took));
    return {
      volume: `set ${set}, limit ${limit / 1_000} s, ${rounds} times`,
      found: `${stopped} of ${rounds} stopped, at the latest after ${(longest / 1_000).toFixed(2)} s; requests of others p99 ${at(beside, 0.99).toFixed(1)} ms (${at(alone, 0.99).toFixed(1)} ms alone, load ${loadavg()[0].toFixed(1)})`,
      passed: stopped === rounds && longest < limit + PATIENCE_MS && beside.length > rounds,
    };
  },
};
