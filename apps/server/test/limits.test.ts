import { randomUUID } from "node:crypto";
import { getIntrospectionQuery } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";

const LEAKS =
  /node_modules|\.(ts|js):\d+|SQLITE|SELECT |INSERT |relation "|column "|no such|\/(usr|home|var|tmp|apps)\//;

/** Fragments that spread each other twice: 22 of them are 2^22 fields. */
const bomb = (doublings: number) =>
  [
    "query { ...F0 }",
    ...Array.from({ length: doublings }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`),
    `fragment F${doublings} on Query { today }`,
  ].join("\n");

const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: today`).join(" ")} }`;
const deep = (levels: number) =>
  `{ cells { nodes ${"{ evaluations { nodes ".repeat(levels)} { id } ${"} }".repeat(levels)} } }`;
const directives = (count: number) => `{ today ${"@include(if: true) ".repeat(count)} }`;

const padding = Array.from({ length: 680 }, (_, i) => `p${i}: today`).join(" ");
const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } };
const through = (lists: number): object =>
  lists === 0 ? { search: "a" } : { meetings: { some: { cell: through(lists - 1) } } };

/** What an attacker might send: a body, and how where it is no plain POST of JSON. */
const attacks: Record<string, [payload: unknown, how?: Parameters<Client["send"]>[1]]> = {
  "a fragment bomb of 2^22 fields": [{ query: bomb(22) }],
  "fragments in a circle": [{ query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" }],
  "200 aliases": [{ query: aliases(200) }],
  "30 levels": [{ query: deep(15) }],
  "10,000 fields": [{ query: `{ ${"today ".repeat(10_000)} }` }],
  "3,000 directives": [{ query: directives(600) }],
  "the schema behind more tokens than are read": [{ query: `{ __schema { types { name } } ${padding} }` }],
  "a question behind more tokens than are read": [{ query: `{ cells { totalCount } ${padding} }` }],
  "the text of a query under its hash": [{ query: "{ secrets }", ...persisted }],
  "a hash without its query": [persisted],
  "a subscription": [{ query: "subscription { changed { at } }" }],
  "brackets without end": [{ query: "{".repeat(5_000) }],
  "a list of operations": [[{ query: "{ today }" }, { query: "{ today }" }]],
  "a page of a million": [{ query: "{ cells(first: 1000000) { nodes { id } } }" }],
  "pages within pages": [
    {
      query:
        "{ cells(first: 100) { nodes { evaluations(first: 100) { nodes { cell { meetings(first: 100) { nodes { id } } } } } } } }",
    },
  ],
  "no query": [{}],
  "a query that is a number": [{ query: 7 }],
  "a query that is a list": [{ query: ["{ today }"] }],
  "variables that are a text": [{ query: "{ today }", variables: "x" }],
  "an operation that is not there": [{ query: "query A { today }", operationName: "B" }],
  "a field that is not there": [{ query: "{ secrets }" }],
  "an argument of the wrong type": [{ query: '{ cells(first: "many") { nodes { id } } }' }],
  "a day that is none": [
    { query: '{ cells(where: { code: { eq: "x" } }) { nodes { committee(asOf: "2020-02-30") { id } } } }' },
  ],
  "an id with quotes and dashes": [{ query: `{ cell(id: "' OR 1=1; --") { id } nothing }` }],
  "a mutation over GET": [undefined, { method: "GET", url: "/graphql?query=mutation%7BsignOut%7D" }],
  "a form": [
    "query=mutation%7BsignOut%7D",
    { headers: { "content-type": "application/x-www-form-urlencoded" } },
  ],
  "plain text": ["{ today }", { headers: { "content-type": "text/plain" } }],
  "no JSON": ['{"query": ', { headers: { "content-type": "application/json" } }],
  "nothing at all": [""],
  "a body past the limit": [{ query: "{ today }", variables: { x: "x".repeat(300_000) } }],
  "a prototype": ['{"__proto__":{"query":"{ today }"}}', { headers: { "content-type": "application/json" } }],
};

/** What is asked in a form that is fine, and would keep the database busy or beyond its means. */
const demands: Record<string, [reason: string, where: object]> = {
  "a filter through many lists": ["QUERY_TOO_COSTLY", through(5)],
  "a text to look for of 60,000 letters": ["TEXT_TOO_LONG", { search: "a".repeat(60_000) }],
  "1,200 alternatives": [
    "INVALID_VALUE",
    { or: Array.from({ length: 1_200 }, () => ({ code: { eq: "x" } })) },
  ],
  "1,200 codes": ["INVALID_VALUE", { code: { in: Array.from({ length: 1_200 }, (_, i) => `x${i}`) } }],
};

describeEngines("whoever asks", (kit) => {
  const clients: Record<string, Client> = {};

  beforeAll(async () => {
    const district = await kit.office.committee("Quận ủy Tân Phú");
    const cell = await kit.office.cell("KP-001", district);
    await kit.office.account("committee", "STANDING_COMMITTEE", { committee: district });
    await kit.office.account("secretary", "SECRETARY", { cell });
    clients.stranger = kit.stranger();
    clients.committee = await kit.as("committee");
    clients.secretary = await kit.as("secretary");
  });

  it.each(Object.entries(demands))("may not demand %s", async (_, [reason, where]) => {
    const query = "query ($where: CellFilter) { cells(where: $where) { totalCount } }";
    const [refused] = await clients.committee!.refused(query, { where });
    expect(refused!.extensions.reason).toBe(reason);
  });

  const isSafe = (answer: Answer<unknown>) => {
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
    expect(answer.status, answer.text).toBeLessThan(500);
    expect(answer.text).not.toMatch(LEAKS);
    for (const { extensions } of answer.errors) expect(Object.keys(extensions)).not.toContain("stacktrace");
  };

  describe.each(["stranger", "committee", "secretary"])("as %s", (who) => {
    it.each(Object.entries(attacks))("is refused at once: %s", async (_, [payload, how]) => {
      const started = performance.now();
      const answer = await clients[who]!.send(payload, how);
      expect(performance.now() - started).toBeLessThan(1_000);
      isSafe(answer);
    });
  });

  it("refuses conditions nested without end", async () => {
    const nested = (depth: number): object =>
      depth === 0 ? { score: { gt: 1 } } : { not: nested(depth - 1) };
    const query = "query ($where: EvaluationFilter) { evaluations(where: $where) { totalCount } }";
    const asker = clients.committee!;
    expect((await asker.send({ query, variables: { where: nested(12) } })).errors).toEqual([]);
    const [refused] = await asker.refused(query, { where: nested(900) });
    expect(refused!.extensions).toMatchObject({ code: "BAD_USER_INPUT", reason: "INVALID_VALUE" });
  });

  it("gets no suggestion of names", async () => {
    for (const client of Object.values(clients)) {
      const answer = await client.send({ query: "{ cell_ cels { id } viewr { id } }" });
      expect(answer.text).not.toMatch(/did you mean|viewer|cells/i);
    }
  });

  it("reads the schema only in a role that queries freely", async () => {
    const query = "{ __schema { types { name } } }";
    isSafe(await clients.stranger!.send({ query }));
    isSafe(await clients.secretary!.send({ query }));
    const { __schema } = await clients.committee!.ask<{ __schema: { types: object[] } }>(query);
    expect(__schema.types.length).toBeGreaterThan(10);
    // What every tool sends first, with its deep fragments.
    await clients.committee!.ask(getIntrospectionQuery());
  });

  it("asks freely only in such a role, also not beside a verb", async () => {
    const free = "query A { cells { totalCount } }";
    const [refused] = await clients.secretary!.refused(free);
    expect(refused).toMatchObject({ extensions: { code: "FORBIDDEN", reason: "STORED_OPERATIONS_ONLY" } });
    const smuggled = await clients.secretary!.send({
      query: `${free} mutation B { signOut }`,
      operationName: "A",
    });
    expect(smuggled.errors[0]?.extensions.reason, smuggled.text).toBe("STORED_OPERATIONS_ONLY");
    expect(await clients.committee!.ask(free)).toEqual({ cells: { totalCount: 1 } });
  });

  it("reads by a verb no more than the values of what it wrote", async () => {
    const input = { cellId: randomUUID(), heldOn: "2020-06-04", sessionType: "REGULAR" };
    const reason = async (who: Client, asked: string, beside = "") => {
      const query = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) ${asked} } ${beside}`;
      return (await who.send({ query, variables: { input } })).errors[0]?.extensions.reason;
    };
    const near = "fragment Near on Meeting { cell { name } }";
    const { secretary } = clients;
    expect(await reason(secretary!, "{ cell { name } }")).toBe("STORED_OPERATIONS_ONLY");
    expect(await reason(secretary!, "{ ... on Meeting { cell { name } } }")).toBe("STORED_OPERATIONS_ONLY");
    expect(await reason(secretary!, "{ ...Near }", near)).toBe("STORED_OPERATIONS_ONLY");
    expect(await reason(secretary!, "{ id version heldOn }")).toBe("NOT_FOUND");
    expect(await reason(clients.committee!, "{ cell { name } }")).not.toBe("STORED_OPERATIONS_ONLY");
  });

  it("finds nothing at other addresses, and no details", async () => {
    for (const url of ["/graphql/../etc/passwd", "/.env", "/%2e%2e/package.json", "/health/unknown"]) {
      const answer = await kit.stranger().send(undefined, { method: "GET", url });
      expect(answer.status).toBe(404);
      expect(answer.text).not.toMatch(LEAKS);
    }
  });
});
