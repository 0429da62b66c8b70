import { randomUUID } from "node:crypto";
import { openDatabase } from "../../benchmarks/sets.mjs";
import { makeUsers, named, signInAll } from "../users.mjs";

const SENDERS = 8;
/** So many keys at once that nobody's requests wait in vain. */
const TOGETHER = 20;
const RECORD = "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id version theme } }";
const CELLS = "{ cells(first: 40) { nodes { id } } }";

export const again = {
  block: "The same request again",
  wanted: "× 20 in parallel × 100 keys, across a restart",
  holds: "one effect, one reply",
  engines: ["sqlite", "postgres"],
  short: { keys: 20, times: 20 },
  full: { keys: 100, times: 20 },
  async run({ volume: { keys, times }, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const logins = named("gui.lai", SENDERS);
    await makeUsers(url, logins, { like: "organiser" });
    let server = await startServer(url);
    const senders = await signInAll(server.port, logins);
    const { cells } = await senders[0].data(CELLS);
    const requests = Array.from({ length: keys }, (_, index) => requestOf(cells.nodes, index));
    for (let start = 0; start < keys; start += TOGETHER) {
      const some = requests.slice(start, start + TOGETHER);
      // Killed amid the first half, it has kept some keys with their reply and others not at all.
      const sent = some.map((request) => send(senders, request, times / 2));
      await Promise.race(sent);
      await server.kill();
      await Promise.all(sent);
      server = await startServer(url);
      for (const sender of senders) sender.port = server.port;
      await Promise.all(some.map((request) => send(senders, request, times / 2)));
    }
    return { volume: `${keys} keys × ${times}, killed halfway`, ...(await judge(url, requests)) };
  },
};

const requestOf = (cells, index) => ({
  index,
  replies: [],
  input: {
    cellId: cells[index % cells.length].id,
    heldOn: `2018-02-0${1 + Math.floor(index / cells.length)}`,
    sessionType: "THEMATIC",
    theme: `Khóa ${index}.`,
    idempotencyKey: randomUUID(),
  },
});

/** So many times at once, by one account: a key is its account's own. */
async function send(senders, { index, input, replies }, times) {
  const sender = senders[index % senders.length];
  const answers = await Promise.all(Array.from({ length: times }, () => sender.ask(RECORD, { input })));
  for (const { json } of answers)
    if (json?.data?.recordMeeting) replies.push(JSON.stringify(json.data.recordMeeting));
}

async function judge(url, requests) {
  const database = await openDatabase(url);
  try {
    const kept = await database.all("SELECT theme FROM meeting WHERE theme LIKE 'Khóa %'");
    const effects = requests.map(({ input }) => kept.filter(({ theme }) => theme === input.theme).length);
    const differing = requests.filter(({ replies }) => new Set(replies).size !== 1).length;
    const wrong = effects.filter((count) => count !== 1).length;
    const replies = requests.reduce((sum, request) => sum + request.replies.length, 0);
    return {
      found: `${kept.length} effects of ${requests.length} keys, ${replies} replies; ${differing} keys with other replies, ${wrong} without just one effect`,
      passed: differing === 0 && wrong === 0,
    };
  } finally {
    await database.close();
  }
}
