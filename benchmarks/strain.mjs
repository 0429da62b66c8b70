import { at } from "./measure.mjs";

/** Every mark of every cell, put in order: more than a question may take in a large database. */
const HEAVY = `{ criterionStats(pool: true, groupBy: [{ by: CELL }, { by: CRITERION }, { by: HELD_ON, every: QUARTER }]
  orderBy: [{ of: ATTAINMENT }], first: 5) { rows { attainment { value } } } }`;
const TRIVIAL = "{ __typename }";
const LEAST_MS = 6_000;

/** What others wait for while an analyst asks for everything again and again, and what becomes of the analyst's question. */
export async function underStrain(server) {
  const [analyst, other] = [await server.signIn("analyst"), await server.signIn("committee")];
  const alone = await trivialTimes(other, () => false, 300);
  const heavy = { took: [], stopped: 0 };
  let over = false;
  const scanning = (async () => {
    while (!over) {
      const began = performance.now();
      await analyst.ask(HEAVY).catch((error) => {
        if (error.answer?.errors[0].extensions.reason !== "TIME_LIMIT") throw error;
        heavy.stopped++;
      });
      heavy.took.push(performance.now() - began);
    }
  })();
  const end = performance.now() + LEAST_MS;
  const beside = await trivialTimes(other, () => performance.now() < end, 300);
  over = true;
  await scanning;
  return {
    alone: at(alone, 0.99),
    beside: at(beside, 0.99),
    heavyTook: at(heavy.took, 0.5),
    stopped: heavy.stopped === heavy.took.length,
  };
}

async function trivialTimes(client, goesOn, fewest) {
  const times = [];
  while (times.length < fewest || goesOn()) {
    const began = performance.now();
    await client.ask(TRIVIAL);
    times.push(performance.now() - began);
  }
  return times;
}
