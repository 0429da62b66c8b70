import { openDatabase } from "../../benchmarks/sets.mjs";
import { tallied } from "../figures.mjs";
import { makeUsers, named, signInAll } from "../users.mjs";
import { codeOf, faultOf } from "../visitor.mjs";

const EDITORS = 8;
const RECORD = "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id version } }";
const CORRECT = "mutation ($input: CorrectMeetingInput!) { correctMeeting(input: $input) { id version } }";
const CELLS = "{ cells(first: 40) { nodes { id } } }";
const LOG = "SELECT COUNT(*) AS n, MAX(seq) AS last FROM audit_log";

export const concurrent = {
  block: "Concurrent writes",
  wanted: `200 at once; 50 rounds × ${EDITORS} editors`,
  holds: "0 acknowledged lost, none half done; one editor a round accepted; the log without gaps",
  engines: ["sqlite", "postgres"],
  short: { writes: 200, rounds: 10 },
  full: { writes: 200, rounds: 50 },
  async run({ volume: { writes, rounds }, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const logins = named("bien.tap", EDITORS);
    await makeUsers(url, logins, { like: "organiser" });
    const server = await startServer(url);
    const editors = await signInAll(server.port, logins);
    const database = await openDatabase(url);
    try {
      const together = await writeTogether(editors, writes, database);
      const accepted = await editTogether(editors, rounds, together.ids[0]);
      const [{ n, last }] = await database.all(LOG);
      const gaps = Number(last) - Number(n);
      const wrong = accepted.filter((count) => count !== 1).length;
      return {
        volume: `${writes} at once; ${rounds} rounds × ${EDITORS} editors`,
        found: `${together.ids.length} of ${writes} acknowledged${together.refused}, ${together.lost} lost; ${accepted.reduce((a, b) => a + b, 0)} edits accepted in ${rounds} rounds; ${gaps} gaps in the log`,
        passed: together.ids.length === writes && together.lost === 0 && wrong === 0 && gaps === 0,
      };
    } finally {
      await database.close();
    }
  },
};

/** Meetings of cells and days of their own, all under way at once; and how many of the acknowledged are not there. */
async function writeTogether(editors, writes, database) {
  const { cells } = await editors[0].data(CELLS);
  const answers = await Promise.all(
    Array.from({ length: writes }, (_, index) => {
      const { id } = cells.nodes[index % cells.nodes.length];
      const day = 1 + Math.floor(index / cells.nodes.length);
      const input = {
        cellId: id,
        heldOn: `2018-01-0${day}`,
        sessionType: "THEMATIC",
        theme: `Chuyên đề ${index}`,
      };
      return editors[index % editors.length].ask(RECORD, { input });
    }),
  );
  const ids = answers.flatMap(({ json }) => json?.data?.recordMeeting?.id ?? []);
  const kept = new Set((await database.all("SELECT id FROM meeting")).map(({ id }) => id));
  const refused = answers
    .filter(({ json }) => !json?.data?.recordMeeting)
    .map((one) => faultOf(one) ?? codeOf(one));
  return {
    ids,
    refused: refused.length > 0 ? ` (${tallied(refused)})` : "",
    lost: ids.filter((id) => !kept.has(id)).length,
  };
}

/** How many of the editors were accepted, round by round: all have read the same version. */
async function editTogether(editors, rounds, meetingId) {
  const accepted = [];
  let version = 1;
  for (let round = 1; round <= rounds; round++) {
    const answers = await Promise.all(
      editors.map((editor, index) =>
        editor.ask(CORRECT, {
          input: { meetingId, version, theme: `Lần ${round}, người ${index}`, reason: "Ghi nhầm chuyên đề" },
        }),
      ),
    );
    const done = answers.flatMap(({ json }) => json?.data?.correctMeeting ?? []);
    accepted.push(done.length);
    version = Math.max(version, ...done.map((meeting) => meeting.version));
  }
  return accepted;
}
