import type { DigestFrequency, Language } from "@nen-nep/schema";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type App, createApp } from "../src/app.js";
import { inspect } from "../src/http/document.js";
import { smtpMailer } from "../src/modules/notices/mailer.js";
import { sendDigests } from "../src/modules/notices/sending.service.js";
import { keepSending } from "../src/modules/notices/ticking.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import { type Post, postOffice } from "./testkit/mail.js";
import type { CellRef, Ref } from "./testkit/office.js";

const SET = "mutation ($input: SetDigestInput!) { setDigest(input: $input) }";
const READ = "query ($id: ID) { digest(accountId: $id) { version address every language lastOn available } }";
const ROUND_MS = 5 * 60_000;
const SECRET = "Nhắc đồng chí Nguyễn Văn Bí Mật";

const env = {
  NENNEP_SMTP_URL: "smtp://127.0.0.1:1",
  NENNEP_MAIL_FROM: "Nền Nếp <nen-nep@example.vn>",
  NENNEP_PUBLIC_URL: "https://nen-nep.example.vn/",
};

describeEngines(
  "digests by e-mail",
  (kit) => {
    let post: Post;
    let cell: CellRef;
    let district: Ref;
    let delegation: Ref;
    let adminId: string;
    const logged: unknown[][] = [];

    const send = (app: App = kit.app) =>
      sendDigests(app.services, smtpMailer({ ...app.services.config.mail!, url: post.url }));
    const wish = (client: Client, every: DigestFrequency, language: Language, address: string, version = 0) =>
      client.ask(SET, { input: { version, address, every, language } });
    const letterTo = (address: string) =>
      post.letters.filter(({ to }) => to.some((each) => each.address === address));
    const offAddress = (address: string) => {
      const [letter] = letterTo(address);
      const header = letter!.headers.find(({ key }) => key === "list-unsubscribe")!.value;
      return new URL(/^<(.+)>$/.exec(header)![1]!).pathname;
    };
    const stateOf = (address: string) =>
      kit.app.services.database.read((session) =>
        session.query<{ state: string; tries: number }>(
          `SELECT d.state, d.tries FROM digest d JOIN digest_wish w ON w.account_pk = d.account_pk
            WHERE w.address = :address`,
          { address },
        ),
      );
    /** A secretary of the cell who wants a digest. */
    const secretary = async (login: string, every: DigestFrequency = "DAILY", language: Language = "VI") => {
      const id = await kit.office.account(login, "SECRETARY", { cell });
      const client = await kit.as(login);
      await wish(client, every, language, `${login}@example.vn`);
      return { id, client, address: `${login}@example.vn` };
    };

    beforeAll(async () => {
      post = await postOffice();
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      cell = await office.cell("KP-001", district);
      const other = await office.cell("KP-002", district);
      await office.secretary(cell, "Trần Thị Riêng");
      await office.secretary(other, "Lê Văn Khác");
      const plan = await office.plan("109-KH/QU", district);
      delegation = await office.sent("Đoàn công tác số 1", plan);
      await office.pilot(plan, cell, { delegationId: delegation.id, day: "2020-07-10" });
      await office.pilot(plan, other, { day: "2020-07-11", sessionType: "THEMATIC", theme: "Nêu gương" });
      await office.gave([cell, other], SECRET, "2020-05-01", { kind: "RECTIFICATION" });
      await office.gave([cell], SECRET, "2020-05-02");
      await office.gave([cell], SECRET, "2020-06-03");
      await office.gave([cell], SECRET, "2020-06-30");
      adminId = await office.account("admin", "ADMINISTRATOR");
    });
    afterAll(() => post.close());
    beforeEach(() => {
      logged.length = 0;
      vi.spyOn(console, "error").mockImplementation((...words) => void logged.push(words));
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    it("tell each person, in their language, numbers, kinds and links, and nothing else", async () => {
      const { address } = await secretary("secretary", "WEEKLY");
      await kit.office.account("delegate", "DELEGATE", { delegation });
      await wish(await kit.as("delegate"), "DAILY", "EN", "delegate@example.vn");
      expect(await send()).toEqual({ sent: 2, failed: 0, nothing: 0 });

      const [vietnamese] = letterTo(address);
      expect(vietnamese!.subject).toBe("Nền Nếp: việc cần xử lý đến ngày 01/07/2020");
      expect(vietnamese!.from).toMatchObject({ name: "Nền Nếp", address: "nen-nep@example.vn" });
      const lines = vietnamese!.text!.split("\n").filter((line) => line.startsWith("- "));
      expect(lines).toEqual([
        "- Việc được giao đã quá hạn: 2 (hướng dẫn: 1; khắc phục, chấn chỉnh: 1)",
        "- Việc được giao đến hạn trong 7 ngày tới: 1 (hướng dẫn: 1)",
        "- Buổi sinh hoạt điểm của chi bộ trong 30 ngày tới, chưa chuẩn bị xong: 1",
      ]);
      expect(vietnamese!.text).toContain("https://nen-nep.example.vn/actions?show=overdue&mine=1");
      expect(vietnamese!.text).toContain("đăng ký nhận tổng hợp hằng tuần");
      expect(vietnamese!.html).toContain('<html lang="vi">');

      const [english] = letterTo("delegate@example.vn");
      expect(english!.subject).toBe("Nền Nếp: what waits for you on 1 Jul 2020");
      expect(english!.text).toContain("- Model meetings for your delegation to attend within 14 days: 1");
      for (const letter of post.letters) {
        const words = `${letter.subject} ${letter.text} ${letter.html}`;
        expect(words).not.toMatch(/Bí Mật|Riêng|Khác|KP-00|109-KH|Đoàn công tác số/);
        const header = (key: string) => letter.headers.find((each) => each.key === key)?.value;
        expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
        expect(header("auto-submitted")).toBe("auto-generated");
      }
    });

    it("go once a day, also from two processes at once and after a new start", async () => {
      const { address } = await secretary("once");
      const twin = await createApp(kit.app.services.config);
      try {
        const both = await Promise.all([send(), send(twin)]);
        expect(both[0].sent + both[1].sent).toBe(1);
      } finally {
        await twin.close();
      }
      const again = await createApp(kit.app.services.config);
      expect(await send(again)).toEqual({ sent: 0, failed: 0, nothing: 0 });
      await again.close();
      expect(letterTo(address)).toHaveLength(1);
    });

    it("go by themselves from the hour on, a round every few minutes, until they are stopped", async () => {
      const { address } = await secretary("waiting");
      const { services } = kit.app;
      const hour = vi.fn(() => 6);
      vi.spyOn(console, "log").mockReturnValue();
      vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
      const stop = keepSending({
        ...services,
        clock: Object.assign(Object.create(services.clock) as typeof services.clock, { hour }),
        config: { ...services.config, mail: { ...services.config.mail!, url: post.url, hour: 7 } },
      });
      try {
        await vi.advanceTimersByTimeAsync(ROUND_MS);
        expect(hour).toHaveBeenCalledTimes(2);
        expect(await stateOf(address)).toEqual([]);
        hour.mockReturnValue(7);
        await vi.advanceTimersByTimeAsync(ROUND_MS);
        await vi.waitFor(() => expect(letterTo(address)).toHaveLength(1));
      } finally {
        await stop();
      }
      expect(vi.getTimerCount()).toBe(0);
      expect(await stateOf(address)).toEqual([{ state: "SENT", tries: 1 }]);
    });

    it("that a process claimed and never settled are not sent again", async () => {
      const { address } = await secretary("crashed");
      const mailer = { reach: async () => undefined, send: () => new Promise<never>(() => undefined) };
      void sendDigests(kit.app.services, mailer);
      await vi.waitFor(async () => expect((await stateOf(address))[0]).toMatchObject({ state: "CLAIMED" }));
      expect((await send()).sent).toBe(0);
      expect(letterTo(address)).toEqual([]);
    });

    it("that the server puts off are tried again later, without a word of secrets in the log", async () => {
      const { address } = await secretary("patient");
      post.refuse(451);
      expect(await send()).toEqual({ sent: 0, failed: 1, nothing: 0 });
      expect(await stateOf(address)).toEqual([{ state: "FAILED", tries: 1 }]);
      expect(await send()).toEqual({ sent: 0, failed: 0, nothing: 0 });
      await kit.app.services.database.write((session) =>
        session.query("UPDATE digest SET again_at = '2020-01-01T00:00:00.000Z' WHERE state = 'FAILED'"),
      );
      expect(await send()).toEqual({ sent: 1, failed: 0, nothing: 0 });
      expect(await stateOf(address)).toEqual([{ state: "SENT", tries: 2 }]);
      const words = JSON.stringify(logged);
      expect(words).toMatch(/digest: not sent \(EENVELOPE RCPT TO 451\); again from/);
      expect(words).not.toMatch(/patient@|secret words|127\.0\.0\.1/);
    });

    it("wait where the server cannot be reached, and are given up where it may have taken them", async () => {
      const { address } = await secretary("unreached");
      const nowhere = smtpMailer({ ...kit.app.services.config.mail!, url: "smtp://127.0.0.1:1" });
      expect(await sendDigests(kit.app.services, nowhere)).toEqual({ sent: 0, failed: 0, nothing: 0 });
      expect(JSON.stringify(logged)).toContain("does not take mail (ESOCKET CONN)");
      expect(await stateOf(address)).toEqual([]);
      expect((await send()).sent).toBe(1);

      const second = await secretary("doubtful");
      post.refuse("HANG_UP", "DATA");
      expect((await send()).failed).toBe(1);
      expect(await stateOf(second.address)).toEqual([{ state: "GIVEN_UP", tries: 1 }]);
      const third = await secretary("unknown");
      post.refuse(550);
      expect((await send()).failed).toBe(1);
      expect(await stateOf(third.address)).toEqual([{ state: "GIVEN_UP", tries: 1 }]);
      expect((await send()).sent).toBe(0);
    });

    it("are turned off by the link of a letter without signing in, and only that", async () => {
      const { address, client } = await secretary("leaving");
      await send();
      const url = offAddress(address);
      const call = (method: "GET" | "POST", to = url) =>
        kit.app.server.inject({
          method,
          url: to,
          ...(method === "POST" && {
            headers: { "content-type": "application/x-www-form-urlencoded" },
            payload: "List-Unsubscribe=One-Click",
          }),
        });
      const every = async () => (await client.ask<{ digest: { every: string } }>(READ)).digest.every;
      const page = await call("GET");
      expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.body).toContain("Ngừng nhận thư");
      expect(await every()).toBe("DAILY");
      const forged = `${url.slice(0, -1)}${url.endsWith("A") ? "B" : "A"}`;
      const other = url.replace(/[0-9a-f]{12}\./, "000000000000.");
      for (const bad of [forged, other, "/digests/off/x", url.slice(0, -1)]) {
        expect((await call("POST", bad)).statusCode).toBe(404);
      }
      expect(await every()).toBe("DAILY");
      expect((await call("POST")).body).toContain("Đã ngừng gửi thư tổng hợp");
      expect((await call("POST")).statusCode).toBe(200);
      expect(await every()).toBe("NEVER");
    });

    it("are not sent where nothing waits, nor to an account without rights or disabled", async () => {
      const away = await kit.office.committee("Quận ủy Tân Bình");
      const idle = await kit.office.account("idle", "ORGANISER", { committee: away });
      await wish(await kit.as("idle"), "DAILY", "VI", "idle@example.vn");
      const { id, address } = await secretary("leaver");
      const admin = await kit.as("admin");
      await admin.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id });
      expect(await send()).toEqual({ sent: 0, failed: 0, nothing: 1 });
      expect([...letterTo("idle@example.vn"), ...letterTo(address)]).toEqual([]);
      expect(await admin.ask(READ, { id: idle })).toMatchObject({ digest: { every: "DAILY", lastOn: null } });
    });

    it("are off until asked for, and set by the person or an administrator alone", async () => {
      const id = await kit.office.account("quiet", "SECRETARY", { cell });
      const [quiet, admin] = [await kit.as("quiet"), await kit.as("admin")];
      const fresh = {
        version: 0,
        address: null,
        every: "NEVER",
        language: "VI",
        lastOn: null,
        available: true,
      };
      expect((await admin.ask<{ digest: object }>(READ, { id })).digest).toEqual(fresh);
      const input = { version: 0, address: "quiet@example.vn", every: "WEEKLY", language: "EN" };
      const reasons = async (client: Client, more: object) =>
        (await client.refused(SET, { input: { ...input, ...more } })).map(({ extensions }) => [
          extensions.reason,
          extensions.field,
        ]);
      expect(await reasons(quiet, { address: null })).toEqual([["INVALID_VALUE", "address"]]);
      expect(await reasons(quiet, { address: "a@b.vn, c@d.vn" })).toEqual([["INVALID_VALUE", "address"]]);
      expect(await reasons(quiet, { accountId: adminId })).toEqual([["NOT_FOUND", undefined]]);
      expect(await reasons(admin, { accountId: "nobody" })).toEqual([["NOT_FOUND", undefined]]);
      expect((await kit.stranger().refused(SET, { input }))[0]!.extensions.reason).toBe("SIGN_IN_NEEDED");
      const once = { ...input, accountId: id, idempotencyKey: "one" };
      await admin.ask(SET, { input: once });
      await admin.ask(SET, { input: once });
      expect(await reasons(quiet, {})).toEqual([["STALE_VERSION", undefined]]);
      await quiet.ask(SET, { input: { ...input, version: 1, address: null, every: "NEVER" } });
      const kept = await kit.app.services.database.read((session) =>
        session.query("SELECT body FROM revision WHERE subject = 'digest_wish'"),
      );
      expect(JSON.stringify(kept)).not.toContain("@example.vn");
    });
  },
  { env, trusted: { [inspect(READ).hash]: READ } },
);
