import { beforeAll, expect, it } from "vitest";
import { createApp } from "../src/app.js";
import { readConfig } from "../src/config.js";
import type { Client } from "./testkit/client.js";
import { urlOf } from "./testkit/databases.js";
import { describeEngines, TODAY } from "./testkit/kit.js";
import { type CellRef, Office, type Ref } from "./testkit/office.js";
import { watch } from "./testkit/statements.js";

const COUNT = "{ evaluationStats { rows { count } } }";
const HEADS = "{ cells { nodes { head { person { id } } } } }";

describeEngines("an answer given again", (kit) => {
  let district: Ref;
  let cell: CellRef;
  let asker: Client;
  const count = async (client: Client) =>
    (await client.ask<{ evaluationStats: { rows: { count: number }[] } }>(COUNT)).evaluationStats.rows[0]!
      .count;
  const statementsFor = async (work: () => Promise<unknown>) =>
    (await watch(kit.app.services.database, work)).statements;

  beforeAll(async () => {
    const { office } = kit;
    district = await office.committee("Quận ủy Tân Phú");
    const ward = await office.committee("Đảng ủy phường Hòa Thạnh", district);
    cell = await office.cell("KP-001", ward);
    await office.cell("KP-002", district);
    await office.secretary(cell, "Nguyễn Văn An");
    await office.met(cell, ["2019-03-07", "2019-04-04"]);
    await office.evaluated(cell, "2019-03-07", 0.8);
    for (const login of ["first.analyst", "second.analyst"])
      await office.account(login, "ANALYST", { committee: district });
    await office.account("ward.analyst", "ANALYST", { committee: ward });
    await office.account("organiser", "ORGANISER", { committee: district });
    asker = await kit.as("first.analyst");
  });

  it("asks the database for no figures while nothing changed, whoever of the same rights asks", async () => {
    const question = (sql: string) => /evaluation|rollup/.test(sql);
    expect((await statementsFor(() => count(asker))).some(question)).toBe(true);
    const second = await kit.as("second.analyst");
    expect((await statementsFor(() => count(second))).some(question)).toBe(false);
    const ward = await kit.as("ward.analyst");
    expect((await statementsFor(() => count(ward))).some(question)).toBe(true);
  });

  it("is made anew as soon as something changed, by this server or another", async () => {
    const before = await count(asker);
    await kit.office.evaluated(cell, "2019-04-04", 0.9);
    expect(await count(asker)).toBe(before + 1);
    const other = await createApp(
      readConfig({ DATABASE_URL: urlOf(kit.app.services.config.database), NENNEP_TODAY: TODAY }, ""),
    );
    await new Office(other.services).evaluated(cell, "2019-05-04", 0.9);
    await other.close();
    expect(await count(asker)).toBe(before + 2);
  });

  it("stays when only a session or an account changed", async () => {
    await count(asker);
    await kit.office.account("newcomer", "ANALYST", { committee: district });
    const statements = await statementsFor(() => count(asker));
    expect(statements.some((sql) => sql.includes("rollup"))).toBe(false);
  });

  it("is never one that was another's own: pseudonyms differ", async () => {
    const heads = async (client: Client) => JSON.stringify(await client.ask(HEADS));
    const [one, two] = [asker, await kit.as("second.analyst")];
    expect(await heads(one)).not.toBe(await heads(two));
    expect(await heads(one)).toBe(await heads(one));
    const named = await heads(await kit.as("organiser"));
    expect(named).not.toContain("pseudonym");
    expect(await heads(one)).toContain("pseudonym");
  });

  it("tells variables apart, and keeps no refusal", async () => {
    const query = "query ($where: EvaluationFilter) { evaluationStats(where: $where) { rows { count } } }";
    const of = async (where: object) =>
      (await asker.ask<{ evaluationStats: { rows: { count: number }[] } }>(query, { where })).evaluationStats
        .rows[0]!.count;
    expect(await of({ heldOn: { eq: "2019-03-07" } })).toBe(1);
    expect(await of({ heldOn: { eq: "2018-03-07" } })).toBe(0);
    const refused = "{ evaluationStats(first: 100000) { rows { count } } }";
    expect(await asker.refused(refused)).toEqual(await asker.refused(refused));
  });

  it("has the shape that was asked for, with and without __typename", async () => {
    const named = "{ evaluationStats { __typename rows { count } } }";
    await count(asker);
    expect(await asker.ask(named)).toMatchObject({ evaluationStats: { __typename: "EvaluationStats" } });
    expect(JSON.stringify(await asker.ask(COUNT))).not.toContain("__typename");
  });

  it("is known by its tag over GET", async () => {
    const get = (headers: Record<string, string> = {}) =>
      asker.send(undefined, {
        method: "GET",
        url: `/graphql?query=${encodeURIComponent(COUNT)}`,
        headers: { "apollo-require-preflight": "1", ...headers },
      });
    const first = await get();
    const tag = String(first.headers.etag);
    expect(first.status).toBe(200);
    expect(await get({ "if-none-match": tag })).toMatchObject({ status: 304, text: "" });
    await kit.office.evaluated(cell, "2019-06-04", 0.7);
    expect(await get({ "if-none-match": tag })).toMatchObject({ status: 200 });
    const simple = await get({ "apollo-require-preflight": "", "content-type": "text/plain" });
    expect(simple.status).toBe(400);
  });
});
