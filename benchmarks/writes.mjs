// What a write costs with everything that is kept of it (figures added up, flags, needs), beside the same write without.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../apps/server/dist/app.js";
import { readConfig } from "../apps/server/dist/config.js";
import { inTurns } from "./measure.mjs";
import { sqliteOf } from "./sets.mjs";

const { values } = parseArgs({
  options: { set: { type: "string", default: "S" }, runs: { type: "string", default: "60" } },
});
const original = (await sqliteOf(values.set)).slice("sqlite:".length);
const folder = mkdtempSync(join(tmpdir(), "nen-nep-writes-"));
const apps = [];
try {
  const kept = await openCopy("kept");
  const without = await openCopy("without");
  // Only here: the product has no switch for it, because figures would no longer be what the records give.
  Object.assign(without.services, { keepFacts: null });
  for (const [title, write] of Object.entries({
    "a meeting recorded": meeting,
    "an evaluation revised": revision,
  })) {
    const times = await inTurns(
      { kept: await write(kept), without: await write(without) },
      Number(values.runs),
    );
    const [a, b] = [times.kept.median, times.without.median];
    console.log(`| ${title} | ${b.toFixed(2)} | ${a.toFixed(2)} | ${(a / b).toFixed(1)} × |`);
  }
} finally {
  for (const app of apps) await app.close();
  rmSync(folder, { recursive: true });
}

async function openCopy(name) {
  const file = join(folder, `${name}.sqlite`);
  copyFileSync(original, file);
  const app = await createApp(
    readConfig({ DATABASE_URL: `sqlite:${file}`, NENNEP_CACHE_MEGABYTES: "0" }, ""),
  );
  apps.push(app);
  const signIn = { input: { login: "organiser", password: "nen-nep-2018" } };
  const { headers } = await send(
    app,
    "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }",
    signIn,
  );
  const cookie = [headers["set-cookie"]]
    .flat()
    .map((text) => text.split(";")[0])
    .join("; ");
  return {
    services: app.services,
    ask: async (query, variables) => JSON.parse((await send(app, query, variables, cookie)).body),
  };
}

async function send(app, query, variables, cookie = "") {
  const answer = await app.server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", cookie },
    payload: { query, variables },
  });
  const { errors } = JSON.parse(answer.body);
  if (errors) throw new Error(JSON.stringify(errors));
  return answer;
}

/** One more meeting of another cell each time, on the last day that has any. */
async function meeting({ ask }) {
  const { data } = await ask(
    "{ cells(first: 100) { nodes { id } } meetings(first: 1, orderBy: [{ by: HELD_ON, direction: DESC }]) { nodes { heldOn } } }",
  );
  const cells = data.cells.nodes.map(({ id }) => id);
  const heldOn = data.meetings.nodes[0].heldOn;
  return () =>
    ask("mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id } }", {
      input: {
        cellId: cells.pop(),
        heldOn,
        sessionType: "COMMITTEE",
        present: 5,
        excused: 1,
        unexcused: 0,
        membersReason: "Sinh hoạt cấp ủy",
      },
    });
}

/** One mark less in another of the latest evaluations each time. */
async function revision({ ask }) {
  const { data } = await ask(
    "{ evaluations(first: 100, where: { state: { eq: LOCKED } }, orderBy: [{ by: HELD_ON, direction: DESC }]) { nodes { id version marks { criterion { id } points } } } }",
  );
  const open = data.evaluations.nodes;
  return () => {
    const { id, version, marks } = open.pop();
    const { criterion, points } = marks.find((mark) => mark.points > 0);
    return ask("mutation ($input: ReviseEvaluationInput!) { reviseEvaluation(input: $input) { id } }", {
      input: {
        evaluationId: id,
        version,
        reason: "Đọc lại biên bản",
        marks: [{ criterionId: criterion.id, points: points - 1 }],
      },
    });
  };
}
