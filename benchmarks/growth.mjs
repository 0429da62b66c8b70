// How questions answered from what is kept added up grow from one set to the next, where reading the rows would take minutes.
import { parseArgs } from "node:util";
import { inTurns } from "./measure.mjs";
import { questions } from "./questions.mjs";
import { startServer } from "./server.mjs";
import { codeAndEnd, openDatabase, sqliteOf } from "./sets.mjs";

const { values } = parseArgs({
  options: { set: { type: "string", default: "M,L" }, runs: { type: "string", default: "40" } },
});
const subjects = [];
try {
  for (const name of values.set.split(",")) subjects.push(await open(name, await sqliteOf(name)));
  const [from, to] = subjects;
  console.log(`| question | ${from.name} | ${to.name} | ÷ |\n| --- | ---: | ---: | ---: |`);
  const empty = await timesOf(() => "{ __typename }");
  for (const [index, { title, rollupSql }] of from.asked.entries()) {
    if (!rollupSql && !title.startsWith("Q")) continue;
    const took = await timesOf(({ asked }) => asked[index]);
    const [a, b] = subjects.map(({ name }) => took[name].median - empty[name].median);
    console.log(`| ${title} | ${a.toFixed(2)} | ${b.toFixed(2)} | ${(b / a).toFixed(2)} × |`);
  }
  const memory = subjects.map(({ name, server }) => `${name} ${server.memory()} MB`);
  console.log(
    `An empty request took ${empty[from.name].median.toFixed(2)} ms; memory: ${memory.join(", ")}.`,
  );
} finally {
  for (const { server } of subjects) await server.stop();
}

async function open(name, url) {
  const database = await openDatabase(url);
  const { end, code } = await codeAndEnd(database);
  await database.close();
  // The first start brings what is kept up to the day.
  await (await startServer(url)).stop();
  const server = await startServer(url, { NENNEP_CACHE_MEGABYTES: "0" });
  return {
    name,
    server,
    client: await server.signIn("committee"),
    asked: questions({ end, code, engine: "sqlite" }),
  };
}

/** The same question in all sets in turns, beyond nothing. */
function timesOf(questionOf) {
  const works = subjects.map((subject) => {
    const question = questionOf(subject);
    const { graphql, variables } = typeof question === "string" ? { graphql: question } : question;
    return [subject.name, () => subject.client.ask(graphql, variables)];
  });
  return inTurns(Object.fromEntries(works), Number(values.runs));
}
