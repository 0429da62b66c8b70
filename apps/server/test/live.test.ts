import { afterEach, beforeAll, expect, it, vi } from "vitest";
import WebSocket from "ws";
import { createApp } from "../src/app.js";
import { Context } from "../src/core/context.js";
import { inspect } from "../src/http/document.js";
import { readerOf } from "../src/modules/identity/index.js";
import { declareMonths, recordMeetings } from "../src/modules/meetings/index.js";
import { feedOf } from "../src/modules/notices/feed.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import { CHANGED, type Listening, listen } from "./testkit/live.js";
import { type CellRef, Office } from "./testkit/office.js";

const REVOKE = "mutation ($id: ID!) { revokeRole(grantId: $id) }";
const SECRET = "Lời nhận xét riêng";

describeEngines(
  "live changes",
  (kit) => {
    let base: string;
    let own: CellRef;
    let far: CellRef;
    let writer: Context;
    const listening: Listening[] = [];

    beforeAll(async () => {
      const { office } = kit;
      base = await kit.app.listen();
      const district = await office.committee("Quận ủy Tân Phú");
      const beyond = await office.committee("Quận ủy Tân Bình");
      own = await office.cell("KP-001", district);
      far = await office.cell("KP-901", beyond);
      for (const cell of [own, far]) await office.secretary(cell, `Bí thư ${cell.code}`);
      await office.account("organiser", "ORGANISER", { committee: district });
      await office.account("secretary", "SECRETARY", { cell: own });
      await office.account("elsewhere", "ORGANISER", { committee: beyond });
      await office.account("admin", "ADMINISTRATOR");
      writer = new Context(kit.app.services, null);
      await office.rubric();
    });
    afterEach(async () => {
      await Promise.all(listening.splice(0).map((each) => each.stop()));
      await vi.waitFor(() => expect(feedOf(kit.app.services).size).toBe(0));
    });

    const cookieOf = (client: Client) => ({ cookie: client.cookies });
    /** Listens, once the server does. */
    const hear = async (
      headers: Record<string, string>,
      more: { query?: string; topics?: string[] } = {},
    ) => {
      const before = feedOf(kit.app.services).size;
      const heard = listen(base, { headers, ...more });
      listening.push(heard);
      await vi.waitFor(() => expect(feedOf(kit.app.services).size).toBe(before + 1));
      return heard;
    };
    const told = (heard: Listening, count = 1) =>
      vi.waitFor(() => expect(heard.told.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });
    const gave = async (cell: CellRef) => (await kit.office.gave([cell], SECRET, "2020-06-01"))[0]!;

    it("tell that something changed, which records, and nothing of it; each sees the own part", async () => {
      const secretary = await hear(cookieOf(await kit.as("secretary")));
      const elsewhere = await hear(cookieOf(await kit.as("elsewhere")));
      const [mine, theirs] = [await gave(own), await gave(far)];
      await Promise.all([told(secretary), told(elsewhere)]);
      expect(secretary.told).toEqual([{ topic: "ACTIONS", ids: [mine], at: expect.stringMatching(/^20/) }]);
      expect(elsewhere.told).toEqual([{ topic: "ACTIONS", ids: [theirs], at: expect.any(String) }]);
      expect(JSON.stringify([secretary.told, elsewhere.told])).not.toContain(SECRET);
    });

    it("tell many records written at once, what has no id of its own, and topics that were asked for alone", async () => {
      const organiser = await kit.as("organiser");
      const all = await hear(cookieOf(organiser));
      const plans = await hear(cookieOf(organiser), { topics: ["PLANS"] });
      const months = { state: "NOT_HELD", document: null, note: null, source: "SELF_REPORTED" } as const;
      await declareMonths(writer, [
        { cellPk: own.pk, month: "2020-02", recordedOn: "2020-03-01", ...months },
        { cellPk: far.pk, month: "2020-02", recordedOn: "2020-03-01", ...months },
      ]);
      await told(all);
      expect(all.told[0]).toMatchObject({ topic: "MEETINGS", ids: [] });
      const ids = await kit.office.met(own, ["2020-03-05", "2020-04-02"]);
      await told(all, 2);
      expect(new Set(all.told[1]!.ids)).toEqual(new Set(ids));
      await kit.office.met(far, ["2020-03-05", "2020-04-02"]);
      const district = await kit.office.committee("Quận ủy khác");
      await kit.office.plan("1-KH/QU", district);
      await gave(own);
      await told(all, 3);
      expect(all.told[2]!.topic).toBe("ACTIONS");
      expect(plans.told).toEqual([]);
    });

    it("leave out what one writes oneself", async () => {
      const organiser = await kit.as("organiser");
      const heard = await hear(cookieOf(organiser));
      const [account] = await kit.app.services.database.read((session) =>
        session.query<{ pk: number }>("SELECT pk FROM account WHERE login = 'organiser'"),
      );
      const me = new Context(kit.app.services, await readerOf(kit.app.services, account!.pk));
      const meeting = {
        cellPk: own.pk,
        heldOn: "2020-05-07",
        sessionType: "REGULAR",
        chairPk: null,
        chairPost: null,
        theme: null,
        members: 20,
        present: 20,
        excused: 0,
        unexcused: 0,
        exempt: 0,
        lengthMinutes: 100,
        committeeMetOn: null,
        source: "SUPERIOR",
        recordedOn: "2020-05-07",
      } as const;
      await recordMeetings(me, [meeting]);
      await gave(own);
      await told(heard);
      expect(heard.told.map(({ topic }) => topic)).toEqual(["ACTIONS"]);
    });

    it("come from another process too", async () => {
      const heard = await hear(cookieOf(await kit.as("secretary")));
      const twin = await createApp(kit.app.services.config);
      const [id] = await new Office(twin.services).gave([own], SECRET, "2020-06-02");
      await told(heard);
      expect(heard.told[0]!.ids).toEqual([id]);
      await twin.close();
    });

    it("follow the rights of the moment, and end with the session", async () => {
      const id = await kit.office.account("passing", "SUPERIOR", { cell: own });
      const passing = await kit.as("passing");
      const [heard, admin] = [await hear(cookieOf(passing)), await kit.as("admin")];
      await gave(own);
      await told(heard);
      const [grant] = await kit.app.services.database.read((session) =>
        session.query<{ id: string }>(
          "SELECT g.id FROM role_grant g JOIN account a ON a.pk = g.account_pk WHERE a.id = :id",
          { id },
        ),
      );
      await admin.ask(REVOKE, { id: grant!.id });
      const other = await hear(cookieOf(await kit.as("secretary")));
      await gave(own);
      await told(other);
      expect(heard.told).toHaveLength(1);
      await passing.ask("mutation { signOut }");
      expect(await heard.ended).toBe(4401);
      await admin.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id });
      expect(await listen(base, { headers: cookieOf(passing) }).ended).not.toBe("COMPLETE");
    });

    it("keep no session from growing old", async () => {
      const secretary = await kit.as("secretary");
      const heard = await hear(cookieOf(secretary));
      await kit.app.services.database.write((session) =>
        session.query("UPDATE credential SET seen_at = '2020-01-01T00:00:00.000Z'"),
      );
      await gave(own);
      expect(await heard.ended).toBe(4401);
      expect(heard.told).toEqual([]);
    });

    const opens = (headers: Record<string, string>, path = "/graphql") =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(base.replace(/^http/, "ws") + path, "graphql-transport-ws", { headers });
        socket.on("unexpected-response", (_request, response) => {
          resolve(response.statusCode!);
          socket.terminate();
        });
        socket.on("open", () => {
          resolve(101);
          socket.terminate();
        });
        socket.on("error", () => undefined);
      });

    it("are for those who are signed in, from this site's pages, and so many a session", async () => {
      const client = await kit.as("secretary");
      const { host } = new URL(base);
      expect(await opens({})).toBe(401);
      expect(await opens({ cookie: `nen-nep=${"a".repeat(43)}` })).toBe(401);
      expect(await opens({ ...cookieOf(client), origin: "https://evil.example" })).toBe(403);
      expect(await opens({ ...cookieOf(client), origin: "null" })).toBe(403);
      expect(await opens({ ...cookieOf(client), origin: `http://${host}` })).toBe(101);
      expect(await opens(cookieOf(client), "/other")).toBe(404);
      for (let count = 0; count < 6; count++) await hear(cookieOf(client));
      expect(await opens(cookieOf(client))).toBe(429);
      expect(await opens(cookieOf(await kit.as("secretary")))).toBe(101);
    });

    const reasonOf = async (client: Client, query: string) => {
      const heard = listen(base, { headers: cookieOf(client), query });
      const ended = await heard.ended;
      await heard.stop();
      return (ended as { extensions?: { reason?: string; code?: string } }[])[0]?.extensions;
    };

    it("carry subscriptions alone, those of the dashboard for whoever queries no others", async () => {
      const [secretary, organiser] = [await kit.as("secretary"), await kit.as("organiser")];
      expect(await reasonOf(organiser, "{ cells { totalCount } }")).toMatchObject({
        reason: "INVALID_VALUE",
      });
      expect(await reasonOf(organiser, "mutation { signOut }")).toMatchObject({ reason: "INVALID_VALUE" });
      expect(await reasonOf(organiser, "subscription {")).toMatchObject({ reason: "SYNTAX" });
      const free = "subscription { changed(topics: [ACTIONS]) { at } }";
      expect(await reasonOf(secretary, free)).toMatchObject({ reason: "STORED_OPERATIONS_ONLY" });
      await hear(cookieOf(organiser), { query: free });
      const refused = await organiser.refused(CHANGED, { topics: ["ACTIONS"] });
      expect(refused[0]!.extensions.reason).toBe("INVALID_VALUE");
    });

    it("tell what was asked wrongly: an unknown topic, by variable or in the text, and an unknown field", async () => {
      const organiser = cookieOf(await kit.as("organiser"));
      const refusal = { code: "BAD_USER_INPUT", reason: "INVALID_VALUE" };
      const asked = async (more: { query?: string; topics?: string[] }) => {
        const [error] = (await listen(base, { headers: organiser, ...more }).ended) as {
          message: string;
          extensions: object;
        }[];
        return { ...error!.extensions, message: error!.message };
      };
      const unknown = expect.stringContaining("ChangeTopic");
      expect(await asked({ topics: ["WEATHER"] })).toEqual({ ...refusal, message: unknown });
      expect(await asked({ query: "subscription { changed(topics: [WEATHER]) { at } }" })).toMatchObject(
        refusal,
      );
      expect(await asked({ query: "subscription { changed(topics: [ACTIONS]) { who } }" })).toMatchObject(
        refusal,
      );
    });

    it("end cleanly when the server stops", async () => {
      const second = await createApp(
        { ...kit.app.services.config, port: 0 },
        { [inspect(CHANGED).hash]: CHANGED },
      );
      const address = await second.listen();
      const heard = listen(address, { headers: cookieOf(await kit.as("secretary")) });
      await vi.waitFor(() => expect(feedOf(second.services).size).toBe(1));
      await second.close();
      expect(await heard.ended).toBe(1001);
    });
  },
  { env: { PORT: "0" }, trusted: { [inspect(CHANGED).hash]: CHANGED } },
);
