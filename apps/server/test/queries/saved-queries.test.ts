import { beforeAll, describe, expect, it } from "vitest";
import { findRows } from "../../src/core/rows.js";
import { inspect } from "../../src/http/document.js";
import { QueryRun } from "../../src/modules/queries/index.js";
import type { Client } from "../testkit/client.js";
import { describeEngines } from "../testkit/kit.js";
import type { Ref } from "../testkit/office.js";

const FIELDS = "id version origin name description query variables chart sharedWith sharedBy";
const SAVE = `mutation ($input: SaveQueryInput!) { saveQuery(input: $input) { ${FIELDS} } }`;
const SHARE = `mutation ($input: ShareQueryInput!) { shareQuery(input: $input) { ${FIELDS} } }`;
const REMOVE = "mutation ($input: RemoveQueryInput!) { removeQuery(input: $input) }";
const REMEMBER = "mutation ($input: RememberQueryInput!) { rememberQuery(input: $input) }";
const HISTORY = "{ queryHistory { query variables milliseconds rowCount } }";
const LIST = `{ savedQueries { ${FIELDS} } }`;
const COST = `query ($query: String!, $variables: String) {
  queryCost(query: $query, variables: $variables) { cost costLimit problems }
}`;

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly origin: string;
  readonly name: string;
  readonly query: string;
  readonly variables: string | null;
  readonly sharedWith: string | null;
  readonly sharedBy: string | null;
}

/** The list of whoever may not write queries of their own is a document of the dashboard's. */
const trusted = { [inspect(LIST).hash]: "List" };

describeEngines(
  "saved queries",
  (kit) => {
    let root: Ref;
    let analyst: Client;
    let organiser: Client;
    let secretary: Client;
    let administrator: Client;

    beforeAll(async () => {
      const { office } = kit;
      root = await office.committee("Quận ủy Tân Phú");
      const cell = await office.cell("KP-001", root);
      await office.cell("KP-002", root);
      await office.met(cell, ["2019-03-05"]);
      await office.account("analyst", "ANALYST", { committee: root });
      await office.account("organiser", "ORGANISER", { committee: root });
      await office.account("secretary", "SECRETARY", { cell });
      await office.account("administrator", "ADMINISTRATOR");
      analyst = await kit.as("analyst");
      organiser = await kit.as("organiser");
      secretary = await kit.as("secretary");
      administrator = await kit.as("administrator");
    });

    const save = async (client: Client, input: object): Promise<Saved> =>
      (await client.ask<{ saveQuery: Saved }>(SAVE, { input })).saveQuery;
    const share = async (client: Client, { id, version }: Saved, role: string | null): Promise<Saved> =>
      (await client.ask<{ shareQuery: Saved }>(SHARE, { input: { id, version, role } })).shareQuery;
    const list = async (client: Client) =>
      (await client.ask<{ savedQueries: Saved[] }>(LIST)).savedQueries.filter(
        ({ origin }) => origin !== "SAMPLE",
      );
    const refusal = async (client: Client, query: string, variables: object = {}) =>
      (await client.refused(query, { ...variables }))[0]!.extensions;

    it("are kept as they were written, and changed at the version that was read", async () => {
      const query = "{ cells { totalCount } } # tất cả";
      const kept = await save(analyst, { name: " Số  chi bộ ", query, variables: ' { "a" : 1 } ' });
      expect(kept).toMatchObject({
        version: 1,
        origin: "MINE",
        name: "Số chi bộ",
        query,
        variables: '{"a":1}',
        sharedWith: null,
      });
      const changed = await save(analyst, { id: kept.id, version: 1, name: "Tổng số", query });
      expect(changed).toMatchObject({ id: kept.id, version: 2, name: "Tổng số", variables: null });
      const stale = { input: { id: kept.id, version: 1, name: "Muộn", query } };
      expect(await refusal(analyst, SAVE, stale)).toMatchObject({ reason: "STALE_VERSION", version: 2 });
      await analyst.ask(REMOVE, { input: { id: kept.id, version: 2 } });
      expect((await list(analyst)).map(({ id }) => id)).not.toContain(kept.id);
      expect((await refusal(analyst, REMOVE, { input: { id: kept.id, version: 3 } })).reason).toBe(
        "NOT_FOUND",
      );
    });

    it("the same key keeps one", async () => {
      const input = { name: "Một lần", query: "{ today }", idempotencyKey: "once" };
      const first = await save(analyst, input);
      expect((await save(analyst, input)).id).toBe(first.id);
      expect((await list(analyst)).filter(({ name }) => name === "Một lần")).toHaveLength(1);
    });

    describe.each<[string, object, object]>([
      ["no name", { name: "  " }, { reason: "INVALID_VALUE", field: "name" }],
      ["a long name", { name: "a".repeat(121) }, { reason: "INVALID_VALUE", field: "name" }],
      ["a long explanation", { description: "a".repeat(1_001) }, { field: "description" }],
      ["no text", { query: " \n" }, { reason: "INVALID_VALUE", field: "query" }],
      ["a text of no query", { query: "{ cells {" }, { reason: "SYNTAX" }],
      ["a long text", { query: `{ today } #${"a".repeat(20_000)}` }, { reason: "TEXT_TOO_LONG" }],
      ["a text of 2,001 tokens", { query: `{ ${"today ".repeat(2_001)} }` }, { reason: "QUERY_TOO_LARGE" }],
      ["a mutation", { query: "mutation { signOut }" }, { reason: "INVALID_VALUE", field: "query" }],
      [
        "a mutation beside a query",
        { query: "query A { today } mutation B { signOut }" },
        { reason: "INVALID_VALUE", field: "query" },
      ],
      ["two queries", { query: "query A { today } query B { today }" }, { reason: "INVALID_VALUE" }],
      ["the schema", { query: "{ __schema { types { name } } }" }, { reason: "INVALID_VALUE" }],
      [
        "a field that is not there",
        { query: "{\n  cells { nodes { cod } }\n}" },
        { reason: "QUERY_NOT_VALID", field: "query", line: 2, column: 19 },
      ],
      [
        "a filter that is not there",
        { query: "{ cells(where: { kod: { eq: 1 } }) { totalCount } }" },
        { reason: "QUERY_NOT_VALID", line: 1, column: 18 },
      ],
      ["variables that are a list", { variables: "[1]" }, { field: "variables" }],
      ["variables that are no JSON", { variables: "{a: 1}" }, { field: "variables" }],
      ["a chart that is a text", { chart: '"LINES"' }, { field: "chart" }],
      ["an id that is none", { id: "sample:held-by-group" }, { field: "id" }],
    ])("with %s", (_, wrong, expected) => {
      it("are refused, naming the place", async () => {
        const before = (await list(analyst)).length;
        const input = { name: "Sai", query: "{ today }", ...wrong };
        expect(await refusal(analyst, SAVE, { input })).toMatchObject(expected);
        expect(await list(analyst)).toHaveLength(before);
      });
    });

    it("are their owner's alone until they are shared, and again when withdrawn", async () => {
      const query = "query CuaToi { cells { totalCount nodes { code } } }";
      const kept = await save(analyst, { name: "Các chi bộ", query });
      expect(await list(organiser)).toEqual([]);
      expect(await list(secretary)).toEqual([]);
      for (const [verb, input] of [
        [SAVE, { id: kept.id, version: 1, name: "Của người khác", query }],
        [SHARE, { id: kept.id, version: 1, role: "ORGANISER" }],
        [REMOVE, { id: kept.id, version: 1 }],
      ] as const) {
        expect((await refusal(organiser, verb, { input })).reason).toBe("NOT_FOUND");
      }
      expect((await refusal(secretary, query)).reason).toBe("STORED_OPERATIONS_ONLY");

      const shared = await share(analyst, kept, "SECRETARY");
      expect(shared).toMatchObject({ version: 2, sharedWith: "SECRETARY" });
      expect(await list(organiser)).toEqual([]);
      expect(await list(secretary)).toMatchObject([{ id: kept.id, origin: "SHARED", query }]);
      // The text counts as one of the dashboard's own; what is seen stays a matter of scope.
      expect(await secretary.ask(query)).toEqual({ cells: { totalCount: 1, nodes: [{ code: "KP-001" }] } });
      expect((await refusal(secretary, query.replace("code", "name"))).reason).toBe("STORED_OPERATIONS_ONLY");

      await share(analyst, shared, null);
      expect(await list(secretary)).toEqual([]);
      expect((await refusal(secretary, query)).reason).toBe("STORED_OPERATIONS_ONLY");
    });

    it("give nobody a field that the role may not read", async () => {
      const query = "query QuanTri { imports { totalCount } cells { totalCount } }";
      await share(organiser, await save(organiser, { name: "Nhập dữ liệu", query }), "SECRETARY");
      const answer = await secretary.send<{ imports: object | null }>({ query });
      expect(answer.data?.imports ?? null).toBeNull();
      expect(answer.errors[0]?.extensions.reason).toBe("NOT_ALLOWED");
    });

    it("are no longer run when they are removed, or their owner's account is disabled", async () => {
      const removed = await save(analyst, { name: "Bỏ", query: "query Bo { meetings { totalCount } }" });
      const { version } = await share(analyst, removed, "SECRETARY");
      await secretary.ask(removed.query);
      await analyst.ask(REMOVE, { input: { id: removed.id, version } });
      expect((await refusal(secretary, removed.query)).reason).toBe("STORED_OPERATIONS_ONLY");

      const gone = await kit.office.account("gone", "ANALYST", { committee: root });
      const leaving = await kit.as("gone");
      const kept = await save(leaving, { name: "Còn lại", query: "query Con { groups { key } }" });
      await share(leaving, kept, "SECRETARY");
      await secretary.ask(kept.query);
      await administrator.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id: gone });
      expect((await refusal(secretary, kept.query)).reason).toBe("STORED_OPERATIONS_ONLY");
    });

    it("are not for administrators, nor shared with them", async () => {
      expect((await refusal(administrator, LIST)).reason).toBe("NOT_ALLOWED");
      const kept = await save(analyst, { name: "Không cho", query: "query Khong { today }" });
      const input = { id: kept.id, version: 1, role: "ADMINISTRATOR" };
      expect(await refusal(analyst, SHARE, { input })).toMatchObject({ field: "role" });
      const schema = "{ __schema { queryType { name } } }";
      expect(await administrator.ask(schema)).toEqual({ __schema: { queryType: { name: "Query" } } });
      expect((await refusal(administrator, "{ cells { totalCount } }")).reason).toBe(
        "STORED_OPERATIONS_ONLY",
      );
    });

    it("are written and costed only by those who query freely", async () => {
      const input = { name: "Của bí thư", query: "{ today }" };
      expect((await refusal(secretary, SAVE, { input })).reason).toBe("NOT_ALLOWED");
      expect((await refusal(secretary, REMEMBER, { input: { query: "{ today }" } })).reason).toBe(
        "NOT_ALLOWED",
      );
      expect((await refusal(secretary, COST, { query: "{ today }" })).reason).toBe("STORED_OPERATIONS_ONLY");
      expect((await refusal(kit.stranger(), LIST)).reason).toBe("SIGN_IN_NEEDED");
    });

    it("leave what figures rest on as it was", async () => {
      const data = () =>
        kit.app.services.database.read((session) =>
          session.query("SELECT value FROM counter WHERE name = 'data'"),
        );
      const before = await data();
      await save(analyst, { name: "Không đổi số liệu", query: "{ today }" });
      await analyst.ask(REMEMBER, { input: { query: "{ today }" } });
      expect(await data()).toEqual(before);
    });

    it("what was run stands in one's own history once, newest first, and can be cleared", async () => {
      const run = (query: string, more = {}) => organiser.ask(REMEMBER, { input: { query, ...more } });
      await run("{ today }");
      await run("{ cells { totalCount } }", { variables: '{"a":1}', milliseconds: 12, rowCount: 2 });
      await run("{ today }");
      const { queryHistory } = await organiser.ask<{ queryHistory: object[] }>(HISTORY);
      expect(queryHistory).toEqual([
        { query: "{ today }", variables: null, milliseconds: null, rowCount: null },
        { query: "{ cells { totalCount } }", variables: '{"a":1}', milliseconds: 12, rowCount: 2 },
      ]);
      const other = await analyst.ask<{ queryHistory: { query: string }[] }>(HISTORY);
      expect(other.queryHistory.map(({ query }) => query)).not.toContain("{ cells { totalCount } }");
      expect(
        await refusal(organiser, REMEMBER, { input: { query: "{ today }", rowCount: -1 } }),
      ).toMatchObject({ field: "rowCount" });
      expect(await organiser.ask("mutation { clearQueryHistory }")).toEqual({ clearQueryHistory: 2 });
      expect(await organiser.ask(HISTORY)).toEqual({ queryHistory: [] });
    });

    it("of what was run the last hundred are kept", async () => {
      for (let index = 0; index < 103; index++) {
        await analyst.ask(REMEMBER, { input: { query: "{ today }", variables: `{"n":${index}}` } });
      }
      const { queryHistory } = await analyst.ask<{ queryHistory: { variables: string }[] }>(HISTORY);
      expect(queryHistory).toHaveLength(100);
      expect(queryHistory[0]!.variables).toBe('{"n":102}');
      const rows = await kit.app.services.database.read((session) => findRows(session, QueryRun));
      expect(rows).toHaveLength(100);
    });

    it("an account keeps 200 at most", async () => {
      await kit.office.account("collector", "ANALYST", { committee: root });
      const collector = await kit.as("collector");
      for (let index = 0; index < 200; index++)
        await save(collector, { name: `${index}`, query: "{ today }" });
      const input = { name: "quá nhiều", query: "{ today }" };
      expect(await refusal(collector, SAVE, { input })).toMatchObject({ reason: "INVALID_VALUE" });
    });

    describe("the cost of a query", () => {
      const cost = async (query: string, variables?: object) =>
        (
          await analyst.ask<{ queryCost: { cost: number | null; costLimit: number; problems: string[] } }>(
            COST,
            { query, variables: variables && JSON.stringify(variables) },
          )
        ).queryCost;

      it("is told without running it, and is the one that it is refused at", async () => {
        const query =
          "query ($first: Int!) { cells(first: $first) { nodes { meetings(first: 100) { nodes { cell { name } } } } } }";
        expect(await cost(query, { first: 1 })).toMatchObject({ costLimit: 20_000, problems: [] });
        const { cost: told } = await cost(query, { first: 100 });
        expect(told).toBeGreaterThan(20_000);
        const refused = await refusal(analyst, query, { first: 100 });
        expect(refused).toMatchObject({ reason: "QUERY_TOO_COSTLY", cost: told, costLimit: 20_000 });
      });

      it("of figures is that of their question", async () => {
        const query = `{ regimeStats(where: { month: { from: "2019-01-01", before: "2019-04-01" } },
          groupBy: [{ by: CELL }, { by: GROUP }], first: 1000) { rows { heldShare { share } count } meta { cost } } }`;
        const { regimeStats } = await analyst.ask<{ regimeStats: { meta: { cost: number } } }>(query);
        expect((await cost(query)).cost).toBe(regimeStats.meta.cost);
      });

      it("of a question over several facts is that of all of them", async () => {
        const query = `query ($first: Int!) { jointStats(groupBy: [{ by: CELL }, { by: TIME, every: MONTH }],
          having: [{ evaluations: SCORE_MEAN, gte: 0 }], first: $first) {
            rows { evaluations { count } regime { ...Shares } } meta { cost } } }
          fragment Shares on RegimeFigures { heldShare { share } count }`;
        const { jointStats } = await analyst.ask<{ jointStats: { meta: { cost: number } } }>(query, {
          first: 700,
        });
        expect(await cost(query, { first: 700 })).toMatchObject({
          cost: jointStats.meta.cost,
          problems: [],
        });
        expect((await cost(query, { first: 1000 })).cost).toBe((jointStats.meta.cost / 700) * 1000);
      });

      it.each([
        ["a field that is not there", "{ secrets }", undefined],
        ["a variable that is missing", "query ($id: ID!) { cell(id: $id) { code } }", undefined],
        [
          "a key asked for twice",
          "{ regimeStats(groupBy: [{ by: CELL }, { by: CELL }]) { rows { count } } }",
          undefined,
        ],
        [
          "a page that is too large",
          "{ regimeStats(groupBy: [{ by: CELL }], first: 5000) { rows { count } } }",
          undefined,
        ],
      ])("with %s tells what is wrong", async (_, query, variables) => {
        const told = await cost(query, variables);
        expect(told.cost).toBeNull();
        expect(told.problems.length).toBeGreaterThan(0);
      });
    });
  },
  { trusted },
);
