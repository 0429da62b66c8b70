import { ATTACKS, SCHEMA_ATTACKS } from "../attacks.mjs";
import { tallied, timesOf } from "../figures.mjs";
import { faultOf, ROLES, Visitor } from "../visitor.mjs";

const MOST_MS = 250;
const MOST_GROWTH_MB = 150;
/** Who may not read the schema. */
const WITHOUT_SCHEMA = ["STRANGER", "DELEGATE", "SUPERIOR", "SECRETARY"];

export const hostile = {
  block: "Hostile GraphQL",
  wanted: "40 attacks × every role",
  holds: `all refused, 0 × 5xx, nothing told of the inside, < ${MOST_MS} ms, memory < +${MOST_GROWTH_MB} MB`,
  engines: ["sqlite", "postgres"],
  short: { rounds: 1 },
  full: { rounds: 20 },
  async run({ volume: { rounds }, freshDatabase, startServer }) {
    const server = await startServer(await freshDatabase("demonstration"));
    const visitors = { STRANGER: new Visitor(server.port) };
    for (const [role, login] of Object.entries(ROLES))
      visitors[role] = await new Visitor(server.port).signIn(login);
    // The first request of each kind makes the program read its code.
    await visitors.STRANGER.ask("{ today }");
    const before = server.memory();
    const [times, faults] = [[], []];
    let most = before;
    for (let round = 0; round < rounds; round++) {
      for (const [role, visitor] of Object.entries(visitors)) {
        const own = WITHOUT_SCHEMA.includes(role) ? { ...ATTACKS, ...SCHEMA_ATTACKS } : ATTACKS;
        for (const [name, request] of Object.entries(own)) {
          const answer = await visitor.send(request);
          times.push(answer.took);
          const fault = faultOf(answer) ?? notRefused(answer);
          if (fault) faults.push(`${name} as ${role}: ${fault}`);
        }
        most = Math.max(most, server.memory());
      }
    }
    const count = Object.keys(ATTACKS).length;
    const grown = most - before;
    return {
      volume: `${count} attacks, ${Object.keys(SCHEMA_ATTACKS).length} on the schema × ${Object.keys(visitors).length} roles${rounds > 1 ? ` × ${rounds}` : ""}`,
      found: `${faults.length > 0 ? tallied(faults) : "all refused, nothing told"}; ${timesOf(times, 0.95, MOST_MS)}; memory +${grown} MB`,
      passed: faults.length === 0 && grown < MOST_GROWTH_MB,
    };
  },
};

function notRefused({ status, text, json }) {
  // What is refused while it is carried out comes with 200, as the protocol has it.
  if (status < 400 && !json?.errors) return "answered";
  return /did you mean/i.test(text) ? "names were suggested" : null;
}
