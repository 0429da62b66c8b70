import { beforeAll, expect, it } from "vitest";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { Ref } from "./testkit/office.js";

const CREATE = `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { id address } }`;
const REVOKE = "mutation ($id: ID!) { revokeCalendarFeed(id: $id) }";

interface Feed {
  readonly id: string;
  readonly address: string;
}

describeEngines("a calendar address", (kit) => {
  let organiser: Client;
  let delegation: Ref;
  let secretaryOf: Ref;

  beforeAll(async () => {
    const { office } = kit;
    const root = await office.committee("Quận ủy Tân Phú");
    const [cell, other] = [await office.cell("KP-001", root), await office.cell("KP-002", root)];
    const [plan, draft] = [await office.plan("109-KH/QU", root), await office.plan("110-KH/QU", root, null)];
    delegation = await office.sent("Đoàn công tác 1", plan);
    const second = await office.sent("Đoàn công tác 2", plan);
    await office.pilot(plan, cell, { delegationId: delegation.id, day: "2018-09-12" });
    await office.pilot(plan, other, { delegationId: second.id, day: "2018-09-13", anchor: true });
    await office.pilot(plan, cell, { sessionType: "THEMATIC", theme: "Nêu gương" });
    await office.pilot(draft, other, { day: "2018-10-01" });
    await office.account("organiser", "ORGANISER", { committee: root });
    await office.account("admin", "ADMINISTRATOR");
    secretaryOf = { id: await office.account("secretary", "SECRETARY", { cell }), pk: 0 };
    organiser = await kit.as("organiser");
  });

  const create = async (client: Client, input: object = {}) =>
    (await client.ask<{ createCalendarFeed: Feed }>(CREATE, { input })).createCalendarFeed;
  const read = (address: string) => kit.app.server.inject({ method: "GET", url: address });
  const days = (text: string) => [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day).sort();

  it("tells what its owner may see, in their language, until it is revoked", async () => {
    const { id, address } = await create(organiser, { language: "EN" });
    const response = await read(address);
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(days(response.body)).toEqual(["20180912", "20180913"]);
    expect(response.body).toContain("SUMMARY:Model meeting (regular): Chi bộ KP-001");
    const { calendarFeeds } = await organiser.ask<{ calendarFeeds: object[] }>(
      "{ calendarFeeds { id language delegation { name } } }",
    );
    expect(calendarFeeds).toEqual([{ id, language: "EN", delegation: null }]);
    await organiser.ask(REVOKE, { id });
    expect((await read(address)).statusCode).toBe(404);
    expect((await organiser.refused(REVOKE, { id }))[0]!.extensions.reason).toBe("NOT_FOUND");
  });

  it("of a delegation tells its meetings and the anchors that all attend", async () => {
    const { address } = await create(organiser, { delegationId: delegation.id });
    const { body } = await read(address);
    expect(days(body)).toEqual(["20180912", "20180913"]);
    expect(body).toContain("X-WR-CALNAME:Đoàn công tác 1");
    const whole = body.replaceAll("\r\n ", "");
    expect(whole).toContain(
      "DESCRIPTION:Đoàn công tác 1\\nCấp ủy cấp trên: Quận ủy Tân Phú\\nKế hoạch 109-KH/QU",
    );
  });

  it("follows the rights of its owner, and dies with the account", async () => {
    const secretary = await kit.as("secretary");
    // A secretary runs the dashboard's own operations only; the verb itself is tried past that.
    const { createCalendarFeed } = await import("../src/modules/plans/calendar.service.js");
    const { Context } = await import("../src/core/context.js");
    const { readerOf } = await import("../src/modules/identity/index.js");
    void secretary;
    const [account] = await kit.app.services.database.read((session) =>
      session.query<{ pk: number }>("SELECT pk FROM account WHERE login = 'secretary'"),
    );
    const actor = await readerOf(kit.app.services, account!.pk);
    const { address } = await createCalendarFeed(new Context(kit.app.services, actor), { language: "VI" });
    expect(days((await read(address!)).body)).toEqual(["20180912"]);
    const admin = await kit.as("admin");
    await admin.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id: secretaryOf.id });
    expect((await read(address!)).statusCode).toBe(404);
  });

  it("is told once, kept as a hash, and not guessed", async () => {
    const once = { language: "VI", idempotencyKey: "one" };
    const first = await create(organiser, once);
    expect(await create(organiser, once)).toEqual({ id: first.id, address: null });
    const rows = await kit.app.services.database.read((session) =>
      session.query("SELECT * FROM calendar_feed"),
    );
    expect(JSON.stringify(rows)).not.toContain(first.address.slice(10, -4));
    for (const url of ["/calendar/x.ics", `/calendar/${"a".repeat(43)}.ics`, "/calendar/..%2f..%2fetc.ics"]) {
      expect((await read(url)).statusCode).toBe(404);
    }
    expect(
      (await organiser.refused(CREATE, { input: { delegationId: "nowhere" } }))[0]!.extensions.reason,
    ).toBe("NOT_FOUND");
  });
});
