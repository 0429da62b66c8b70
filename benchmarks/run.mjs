// Measures questions over HTTP beside plain SQL on the same database. Prints; asserts nothing.
import { createHash } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { inTurns, perSecond } from "./measure.mjs";
import { plain, questions } from "./questions.mjs";
import { keepResults, printed, writeDocument } from "./report.mjs";
import { startServer } from "./server.mjs";
import { codeAndEnd, openDatabase, postgresOf, SETS, sqliteOf } from "./sets.mjs";
import { underStrain } from "./strain.mjs";

const text = { type: "string" };
const { values } = parseArgs({
  options: {
    set: { ...text, default: "S" },
    postgres: text,
    runs: { ...text, default: "40" },
    only: text,
    write: { type: "boolean" },
  },
});
const names = values.set.split(",");
if (!names.every((name) => Object.hasOwn(SETS, name)))
  throw new Error(`There are the sets ${Object.keys(SETS).join(", ")}.`);
const urlOf = (name) => (values.postgres ? postgresOf(name, values.postgres) : sqliteOf(name));

const subjects = [];
try {
  for (const name of names) subjects.push(await open(name, await urlOf(name)));
  const measured = [];
  const titles = subjects[0].questions.map(({ title }) => title);
  for (const [index, title] of titles.entries()) {
    if (values.only && !values.only.split(",").includes(title)) continue;
    measured.push(await measure(title, index));
    process.stderr.write(`${title} …\n`);
  }
  for (const subject of subjects) subject.facts = await factsOf(subject);
  const results = {
    engine: subjects[0].database.engine,
    machine: `${cpus()[0]?.model ?? "unknown processor"} × ${cpus().length}, Node ${process.versions.node}, ${await versionOf(subjects[0].database)}`,
    on: new Date().toISOString().slice(0, 10),
    load: loadavg()[1],
    runs: Number(values.runs),
    sets: Object.fromEntries(
      subjects.map(({ name, evaluations, facts }) => [name, { ...SETS[name], evaluations, ...facts }]),
    ),
    questions: measured,
  };
  console.log(printed(results));
  if (values.write) {
    keepResults(results);
    writeDocument();
  }
} finally {
  for (const { servers, database } of subjects) {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    await database.close();
  }
}

/** A set with three servers over it: what is kept added up, the rows alone, and answers given again. */
async function open(name, url) {
  const database = await openDatabase(url);
  const [{ evaluations }] = await database.all("SELECT count(*) AS evaluations FROM evaluation");
  const { end, code } = await codeAndEnd(database);
  // The first start brings what is kept up to the day: it is not what a start costs.
  await (await startServer(url)).stop();
  // On a busy machine the limit of an installation would stop what is to be measured.
  const patient = { NENNEP_ADHOC_MILLISECONDS: "60000" };
  const uncached = { ...patient, NENNEP_CACHE_MEGABYTES: "0" };
  const servers = {
    rollups: await startServer(url, uncached),
    rows: await startServer(url, { ...uncached, NENNEP_ROLLUPS: "0" }),
    again: await startServer(url, patient),
  };
  const clients = {};
  for (const [kind, server] of Object.entries(servers)) clients[kind] = await server.signIn("committee");
  const asked = questions({ end, code, engine: database.engine });
  const memoryAtStart = servers.rollups.memory();
  return {
    name,
    url,
    database,
    evaluations: Number(evaluations),
    servers,
    clients,
    questions: asked,
    memoryAtStart,
  };
}

/** One question in all sets at once, by its place. */
async function measure(title, index) {
  const works = {};
  const answers = {};
  for (const { name, database, clients, questions: asked } of subjects) {
    const { graphql, variables, sql, rollupSql } = asked[index];
    const statements = (list) => async () => {
      for (const statement of list) await database.all(statement);
    };
    works[`${name} empty`] = () => clients.rollups.ask("{ __typename }");
    works[`${name} sql`] = statements(sql);
    if (rollupSql) works[`${name} rollupSql`] = statements(rollupSql);
    const given = {};
    for (const kind of ["rollups", "rows", "again"]) {
      works[`${name} ${kind}`] = () => clients[kind].ask(graphql, variables);
      given[kind] = plain(await clients[kind].answer(graphql, variables));
    }
    answers[name] = {
      same: Object.values(given).every((one) => one === given.rollups),
      hash: createHash("sha256").update(given.rollups).digest("hex").slice(0, 16),
    };
  }
  const times = await inTurns(works, Number(values.runs));
  const bySet = Object.fromEntries(
    subjects.map(({ name }) => {
      const own = Object.entries(times).filter(([key]) => key.startsWith(`${name} `));
      return [
        name,
        { ...answers[name], ...Object.fromEntries(own.map(([key, time]) => [key.split(" ")[1], time])) },
      ];
    }),
  );
  return { title, sets: bySet };
}

/** Of a server with the limits of an installation. */
async function strainOf(url) {
  const server = await startServer(url);
  try {
    return await underStrain(server);
  } finally {
    await server.stop();
  }
}

async function factsOf({ url, servers, clients, questions: asked, memoryAtStart }) {
  const [{ graphql, variables }] = asked;
  const rate = {};
  for (const kind of ["rows", "rollups", "again"])
    rate[kind] = await perSecond(() => clients[kind].ask(graphql, variables));
  return {
    readyIn: servers.rollups.startedIn,
    memoryAtStart,
    memoryAtEnd: servers.rollups.memory(),
    memoryWithAnswers: servers.again.memory(),
    rate,
    strain: await strainOf(url),
  };
}

async function versionOf(database) {
  const [{ version }] = await database.all(
    database.engine === "postgres"
      ? "SELECT current_setting('server_version') AS version"
      : "SELECT sqlite_version() AS version",
  );
  return `${database.engine === "postgres" ? "PostgreSQL" : "SQLite"} ${version.split(" ")[0]}`;
}
