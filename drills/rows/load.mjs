import { tallied, timesOf } from "../figures.mjs";
import { dice } from "../random.mjs";
import { makeUsers, named, signInAll } from "../users.mjs";
import { codeOf, faultOf } from "../visitor.mjs";

const WANTED_MS = 300;
const READS = [
  "{ cells(first: 50) { nodes { id code name head { person { name } } latestEvaluation { score rating } } } }",
  "{ meetings(first: 30, orderBy: [{ by: HELD_ON, direction: DESC }]) { nodes { id heldOn theme present cell { code } } } }",
  "{ evaluations(first: 30) { nodes { id heldOn score rating cell { code name } } } }",
  "{ evaluationStats(groupBy: [{ by: GROUP }]) { rows { key { group { name } } count scoreMean { value low high } } } }",
  "{ actions(first: 30) { nodes { id title state dueOn } } }",
];
const ADHOC = [
  "{ criterionStats(groupBy: [{ by: CRITERION }, { by: GROUP }]) { rows { attainment { n value low high } } } }",
  "{ regimeStats(groupBy: [{ by: CELL }], orderBy: [{ of: ATTENDANCE }], first: 50) { rows { heldShare { share low high } attendance { share } } } }",
];
const WRITE = "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id } }";

export const load = {
  block: "Load",
  wanted: "50 users, 80 % reading, 15 % writing, 5 % figures; an hour",
  holds: `0 errors, p95 < ${WANTED_MS} ms, memory flat`,
  engines: ["sqlite", "postgres"],
  short: { users: 50, seconds: 10, pause: 1_000 },
  full: { users: 50, seconds: 3_600, pause: 6_000 },
  async run({ volume: { users, seconds, pause }, note, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const logins = named("nguoi.dung", users);
    await makeUsers(url, logins, { like: "organiser" });
    const server = await startServer(url);
    note(`signing in ${users} users`);
    const visitors = await signInAll(server.port, logins);
    const { cells } = await visitors[0].data("{ cells(first: 40) { nodes { id } } }");
    const days = new Days(cells.nodes);
    const began = performance.now();
    const end = began + seconds * 1_000;
    const [times, faults, memory] = [[], [], []];
    const work = visitors.map(async (visitor, index) => {
      const roll = dice(index + 1);
      while (performance.now() < end) {
        const answer = await visitor.ask(...requestOf(roll, days));
        times.push(answer.took);
        if (!answer.json?.data || answer.json.errors)
          faults.push(faultOf(answer) ?? codeOf(answer) ?? `HTTP ${answer.status}`);
        await new Promise((done) => setTimeout(done, pause / 2 + roll.below(pause)));
      }
    });
    const watching = setInterval(() => memory.push(server.memory()), 1_000);
    await Promise.all(work).finally(() => clearInterval(watching));
    const spent = (performance.now() - began) / 1_000;
    return {
      volume: `${users} users, ${seconds} s, ${times.length} requests`,
      found: `${faults.length} errors${faults.length > 0 ? ` (${tallied(faults)})` : ""}; ${(times.length / spent).toFixed(0)} a second, ${timesOf(times, 0.95, WANTED_MS)}; memory ${memory[0]} → ${memory.at(-1)} MB, at most ${Math.max(...memory)}`,
      passed: faults.length === 0,
    };
  },
};

/** Days on which no cell has met yet, one at a time. */
class Days {
  count = 0;

  constructor(cells) {
    this.cells = cells;
  }

  next() {
    const index = this.count++;
    const day = new Date(Date.UTC(2018, 0, 1 + Math.floor(index / this.cells.length)));
    return { cellId: this.cells[index % this.cells.length].id, heldOn: day.toISOString().slice(0, 10) };
  }
}

function requestOf(roll, days) {
  const part = roll.below(100);
  if (part < 80) return [roll.one(READS)];
  if (part >= 95) return [roll.one(ADHOC)];
  return [WRITE, { input: { ...days.next(), sessionType: "THEMATIC", theme: "Học tập và làm theo Bác" } }];
}
