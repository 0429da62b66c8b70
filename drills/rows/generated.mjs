import { openDatabase } from "../../benchmarks/sets.mjs";
import { schemaOf } from "../contract.mjs";
import { tallied } from "../figures.mjs";
import { QueryMaker } from "../query-maker.mjs";
import { dice } from "../random.mjs";
import { Reading } from "../reading.mjs";
import { makeUsers } from "../users.mjs";
import { codeOf, faultOf, ROLES, Visitor } from "../visitor.mjs";

/** Who may read a ward only, beside the samples: roles whose samples see everything would show no leak. */
const OF_A_WARD = ["STANDING_COMMITTEE", "ORGANISER", "ANALYST", "TRAINING_ORGANISER", "INSPECTION"];
const loginOf = (role) => (OF_A_WARD.includes(role) ? `phuong.${ROLES[role]}` : ROLES[role]);
/** Each so many questions one is asked for as a file. */
const EXPORTED = 4;

export const generated = {
  block: "Generated queries",
  wanted: "2,000 a role, by seed from the schema",
  holds: "0 × 5xx; no code, name or id of a cell outside one's rights, in answers, files and errors",
  engines: ["sqlite", "postgres"],
  short: { count: 60 },
  full: { count: 2_000 },
  async run({ volume: { count }, note, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const database = await openDatabase(url);
    try {
      const [ward] = await database.all(
        "SELECT g.committee_pk AS pk FROM role_grant g JOIN account a ON a.pk = g.account_pk WHERE a.login = 'superior'",
      );
      for (const role of OF_A_WARD)
        await makeUsers(url, [loginOf(role)], { like: ROLES[role], over: { committee_pk: ward.pk } });
      const server = await startServer(url);
      const analyst = await new Visitor(server.port).signIn("analyst");
      const cells = await database.all("SELECT id, code, name FROM cell ORDER BY pk");
      const words = ["a", "x' OR 1=1 --", ...cells.flatMap(({ id, code, name }) => [id, code, name])];
      const maker = new QueryMaker(await schemaOf(analyst), words);
      const [codes, faults] = [[], []];
      let found = 0;
      for (const [place, role] of Object.keys(ROLES).entries()) {
        const reader = await Reading.of({ server, analyst, role, login: loginOf(role), database, cells });
        for (let seed = 0; seed < count; seed++) {
          const query = maker.make(dice(place * 1_000_000 + seed));
          const answer = await reader.ask(query, seed % EXPORTED === 0);
          codes.push(codeOf(answer) ?? "answered");
          const leak = reader.leakIn(query, answer.text);
          const fault = faultOf(answer) ?? (leak && `tells ${role} of ${leak}`);
          if (fault) {
            faults.push(fault);
            note(`${role} ${seed}: ${fault}\n${query}\n${answer.text.slice(0, 300)}`);
          }
          found += reader.seen;
        }
      }
      return {
        volume: `${count} × ${Object.keys(ROLES).length} roles`,
        found: `${faults.length > 0 ? tallied(faults) : "0 × 5xx, nothing of other cells"}; ${tallied(codes, 6)}; cells of one's own told ${found} times`,
        passed: faults.length === 0,
      };
    } finally {
      await database.close();
    }
  },
};
