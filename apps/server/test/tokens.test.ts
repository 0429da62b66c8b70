import { beforeAll, expect, it } from "vitest";
import { findRows } from "../src/core/rows.js";
import { Credential } from "../src/modules/identity/index.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";

const CREATE = "mutation ($input: CreateTokenInput!) { createToken(input: $input) { id secret } }";
const REVOKE = "mutation ($id: ID!) { revokeToken(tokenId: $id) }";
const TOKENS = "{ viewer { account { login } tokens { id name scope createdAt seenAt expiresOn } } }";
const SAVE = `mutation { saveQuery(input: { name: "thử", query: "{ today }" }) { id } }`;

interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly seenAt: string | null;
  readonly expiresOn: string;
}
interface Made {
  readonly id: string;
  readonly secret: string | null;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describeEngines("tokens", (kit) => {
  let person: Client;

  beforeAll(async () => {
    const root = await kit.office.committee("Quận ủy Tân Phú");
    await kit.office.account("analyst", "ANALYST", { committee: root });
    await kit.office.account("other", "ANALYST", { committee: root });
    person = await kit.as("analyst");
  });

  const make = async (input: object = {}): Promise<Made> => {
    const given = { name: "bảng tính", expiresOn: inDays(30), ...input };
    return (await person.ask<{ createToken: Made }>(CREATE, { input: given })).createToken;
  };
  const listed = async (client = person) =>
    (await client.ask<{ viewer: { tokens: Token[] } }>(TOKENS)).viewer.tokens;
  const by = (secret: string | null) => ({ headers: { authorization: `Bearer ${secret}` } });
  const loginOf = async (secret: string | null) =>
    (
      await kit
        .stranger()
        .send<{ viewer: { account: { login: string } } | null }>({ query: TOKENS }, by(secret))
    ).data?.viewer?.account.login ?? null;
  const reasonOf = async (query: string, secret: string | null, more: object = {}) =>
    (await kit.stranger().send({ query, ...more }, by(secret))).errors[0]?.extensions.reason ?? null;

  it("are listed to their owner alone, newest first, without their secret", async () => {
    const read = await make({ name: "đọc" });
    const all = await make({ name: "ghi", scope: "ALL" });
    const tokens = await listed();
    expect(tokens.slice(0, 2)).toMatchObject([
      { id: all.id, name: "ghi", scope: "ALL", seenAt: null, expiresOn: inDays(30) },
      { id: read.id, name: "đọc", scope: "READ" },
    ]);
    expect(await listed(await kit.as("other"))).toEqual([]);
    const stored = await kit.app.services.database.read((session) => findRows(session, Credential));
    expect(JSON.stringify(stored)).not.toContain(read.secret);
  });

  it("that only read run queries and no mutation, also not beside a query", async () => {
    const { secret } = await make();
    expect(await loginOf(secret)).toBe("analyst");
    expect(await reasonOf("{ cells { totalCount } }", secret)).toBeNull();
    expect(await reasonOf(SAVE, secret)).toBe("NOT_ALLOWED");
    const smuggled = `query A { today } ${SAVE.replace("mutation", "mutation B")}`;
    expect(await reasonOf(smuggled, secret, { operationName: "B" })).toBe("NOT_ALLOWED");
    expect(await reasonOf(`mutation { signOut }`, secret)).toBe("NOT_ALLOWED");
    const upload = { ...by(secret), url: "/import" };
    const answer = await kit.stranger().send(undefined, {
      ...upload,
      headers: {
        ...upload.headers,
        "apollo-require-preflight": "true",
        "content-type": "multipart/form-data",
      },
    });
    expect(answer.status).toBe(403);
  });

  it("that also write run mutations, but none on accounts", async () => {
    const { secret } = await make({ scope: "ALL" });
    expect(await reasonOf(SAVE, secret)).toBeNull();
    expect(
      await reasonOf("mutation ($input: CreateTokenInput!) { createToken(input: $input) { id } }", secret, {
        variables: { input: { name: "nữa", expiresOn: inDays(9) } },
      }),
    ).toBe("NOT_ALLOWED");
  });

  it("open nothing once they are revoked or out of date", async () => {
    const revoked = await make();
    await person.ask(REVOKE, { id: revoked.id });
    expect(await loginOf(revoked.secret)).toBeNull();
    expect(await reasonOf("{ today }", revoked.secret)).toBe("TOKEN_ENDED");
    expect((await listed()).map(({ id }) => id)).not.toContain(revoked.id);
    expect((await person.refused(REVOKE, { id: revoked.id }))[0]!.extensions.reason).toBe("NOT_FOUND");

    const old = await make();
    await kit.app.services.database.write((session) =>
      session.query("UPDATE credential SET expires_at = :past WHERE id = :id RETURNING pk", {
        past: `${inDays(-1)}T00:00:00.000Z`,
        id: old.id,
      }),
    );
    expect(await loginOf(old.secret)).toBeNull();
    expect((await listed()).map(({ id }) => id)).not.toContain(old.id);
  });

  it("of somebody else cannot be revoked", async () => {
    const { id, secret } = await make();
    const other = await kit.as("other");
    expect((await other.refused(REVOKE, { id }))[0]!.extensions.reason).toBe("NOT_FOUND");
    expect(await loginOf(secret)).toBe("analyst");
  });

  it("the same key makes one and tells its secret once", async () => {
    const input = { expiresOn: inDays(5), idempotencyKey: "token-1" };
    const first = await make(input);
    expect(first.secret).toMatch(/^[\w-]{43}$/);
    expect(await make(input)).toEqual({ id: first.id, secret: null });
  });

  it.each([
    ["a day that is past", { expiresOn: inDays(-1) }],
    ["more than a year", { expiresOn: inDays(400) }],
    ["no name", { name: " " }],
    ["a name of 81 letters", { name: "a".repeat(81) }],
  ])("with %s are refused", async (_, wrong) => {
    const input = { name: "bảng tính", expiresOn: inDays(30), ...wrong };
    expect((await person.refused(CREATE, { input }))[0]!.extensions.reason).toBe("INVALID_VALUE");
  });

  it("are twenty at most", async () => {
    const held = (await listed()).length;
    for (let count = held; count < 20; count++) await make();
    const input = { name: "quá nhiều", expiresOn: inDays(30) };
    expect((await person.refused(CREATE, { input }))[0]!.extensions.field).toBe("name");
  });
});
