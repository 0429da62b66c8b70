import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { plain, questions } from "../../benchmarks/questions.mjs";
import { openDatabase } from "../../benchmarks/sets.mjs";
import { ROOT } from "../../scripts/lib/root.mjs";

const DAY = 86_400_000;
const PRELOAD = `--import=${pathToFileURL(join(ROOT, "drills/shifted-clock.mjs")).href}`;
const shifted = (days) => ({ NODE_OPTIONS: PRELOAD, DRILL_CLOCK_SHIFT: String(days * DAY) });

// Going back follows going ahead, so that later entries of the log carry earlier instants.
const CIRCUMSTANCES = {
  "as it is": {},
  "+1 day": shifted(1),
  "+2 years": shifted(731),
  "−1 day": shifted(-1),
  UTC: { TZ: "UTC" },
  Tokyo: { TZ: "Asia/Tokyo" },
  "New York": { TZ: "America/New_York" },
};

// Of one's own entries, latest first: the sign-ins.
const LOG = "{ auditLog(first: 100) { nodes { seq at } } }";

export const clock = {
  block: "Clock and zone",
  wanted: "±1 day, +2 years; UTC, Tokyo, New York",
  holds: "the same figures; the log in the order of its numbers",
  engines: ["sqlite", "postgres"],
  short: {},
  full: {},
  async run({ engine, note, freshDatabase, startServer }) {
    const url = await freshDatabase("demonstration");
    const asked = await questionsOf(url, engine);
    const answers = new Map();
    let log = [];
    for (const [title, environment] of Object.entries(CIRCUMSTANCES)) {
      note(title);
      const server = await startServer(url, environment);
      const client = await server.signIn("committee");
      const given = [];
      for (const { graphql, variables } of asked) given.push(plain(await client.answer(graphql, variables)));
      answers.set(title, given.join("\n"));
      log = (await client.answer(LOG)).auditLog.nodes;
      await server.stop();
    }
    const differing = [...answers].filter(([, given]) => given !== answers.get("as it is"));
    const inOrder = log.every(({ seq }, index) => index === 0 || seq < log[index - 1].seq);
    const wentBack = log.some(({ at }, index) => index > 0 && at > log[index - 1].at);
    return {
      volume: `${answers.size} clocks × ${asked.length} questions`,
      found:
        differing.length > 0
          ? `other figures: ${differing.map(([title]) => title).join(", ")}`
          : `the same figures; ${log.length} entries ${inOrder ? "in the order of their numbers" : "OUT OF ORDER"}${wentBack ? ", though instants went back" : ""}`,
      passed: differing.length === 0 && inOrder && wentBack,
    };
  },
};

async function questionsOf(url, engine) {
  const database = await openDatabase(url);
  try {
    const [{ code }] = await database.all("SELECT code FROM cell ORDER BY code LIMIT 1");
    return questions({ end: 2019, code, engine });
  } finally {
    await database.close();
  }
}
