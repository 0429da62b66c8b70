// Five questions put to this product and to PostGraphile, in turns, over the same rows of PostgreSQL. Prints; asserts nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { inTurns } from "../measure.mjs";
import { questions } from "../questions.mjs";
import { startServer } from "../server.mjs";
import { codeAndEnd, openDatabase, postgresOf } from "../sets.mjs";
import { peerQuestions } from "./questions.mjs";

const HERE = import.meta.dirname;
const NODE = join(HERE, "node_modules/node/bin/node");

const { values } = parseArgs({
  options: {
    set: { type: "string", default: "M" },
    runs: { type: "string", default: "20" },
    postgres: { type: "string" },
  },
});
if (!values.postgres)
  throw new Error("Name the server: --postgres postgres://USER:PASSWORD@HOST:PORT/postgres");
if (!existsSync(NODE)) throw new Error("Run `npm install` in benchmarks/postgraphile first.");

const url = await postgresOf(values.set, values.postgres);
const database = await openDatabase(url);
const subject = { ...(await codeAndEnd(database)), engine: "postgres" };
const copied = readFileSync(join(HERE, "views.sql"), "utf8");
/** The same views, read from the records at each question: nothing is copied, so nothing can be indexed either. */
const live = copied.replaceAll("MATERIALIZED VIEW", "VIEW").replaceAll(/^CREATE INDEX .*;$/gm, "");

// The first start brings what is kept up to the day.
await (await startServer(url)).stop();
const ours = await startServer(url, { NENNEP_CACHE_MEGABYTES: "0" });
try {
  const client = await ours.signIn("committee");
  console.log("| question | views | this product | PostGraphile | ÷ |");
  for (const [views, sql] of Object.entries({ live, copied })) {
    await database.all(sql);
    await withPeer(async (askPeer) => {
      for (const [title, { query, variables }] of Object.entries(peerQuestions(subject))) {
        const own = questions(subject).find((one) => one.title === title);
        const { us, peer } = await inTurns(
          {
            us: () => client.ask(own.graphql, own.variables),
            peer: () => askPeer(query, variables),
          },
          Number(values.runs),
        );
        const ratio = (peer.median / us.median).toFixed(1);
        console.log(
          `| ${title} | ${views} | ${us.median.toFixed(1)} | ${peer.median.toFixed(1)} | ${ratio} × |`,
        );
      }
    });
  }
} finally {
  await ours.stop();
  await database.all("DROP SCHEMA IF EXISTS rival CASCADE");
  await database.close();
}

async function withPeer(work) {
  const peer = spawn(NODE, [join(HERE, "server.mjs")], {
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production", DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = await once(createInterface({ input: peer.stdout }), "line");
    await work((query, variables) => askPeer(port, query, variables));
  } finally {
    peer.kill();
  }
}

async function askPeer(port, query, variables) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return text;
}
