import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import { PASSWORD, type Ref } from "./testkit/office.js";

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id oneTimePassword } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) }`;
const WHO = "{ viewer { account { login } roles mustChangePassword } }";

interface Who {
  viewer: { account: { login: string }; roles: string[]; mustChangePassword: boolean } | null;
}
interface Created {
  createAccount: { id: string; oneTimePassword: string | null };
}

describeEngines(
  "accounts",
  (kit) => {
    let admin: Client;
    let root: Ref;

    beforeAll(async () => {
      root = await kit.office.committee("Quận ủy Tân Phú");
      await kit.office.account("admin", "ADMINISTRATOR");
      admin = await kit.as("admin");
    });

    const reasonOf = async (client: Client, query: string, variables = {}) =>
      (await client.refused(query, variables))[0]!.extensions.reason;

    it("a one-time password opens nothing but its own change", async () => {
      const { createAccount } = await admin.ask<Created>(CREATE, { input: { login: "moi.vao" } });
      const oneTime = createAccount.oneTimePassword!;
      await admin.ask(GRANT, {
        input: { accountId: createAccount.id, role: "ANALYST", committeeId: root.id },
      });

      const newcomer = await kit.as("moi.vao", oneTime);
      const before = await newcomer.ask<Who>(WHO);
      expect(before.viewer).toMatchObject({ roles: [], mustChangePassword: true });

      const change = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }";
      const next = "mật khẩu tự đặt";
      expect(await reasonOf(newcomer, change, { input: { current: "sai", next } })).toBe("WRONG_CREDENTIALS");
      expect(await reasonOf(newcomer, change, { input: { current: oneTime, next: "ngắn" } })).toBe(
        "PASSWORD_TOO_WEAK",
      );
      await newcomer.ask(change, { input: { current: oneTime, next } });
      const after = await newcomer.ask<Who>(WHO);
      expect(after.viewer).toMatchObject({ roles: ["ANALYST"], mustChangePassword: false });
    });

    it("the same key makes one account and tells its password once", async () => {
      const input = { login: "mot.lan", idempotencyKey: "k-1" };
      const first = await admin.ask<Created>(CREATE, { input });
      const again = await admin.ask<Created>(CREATE, { input });
      expect(again.createAccount).toEqual({ id: first.createAccount.id, oneTimePassword: null });
      expect(await reasonOf(admin, CREATE, { input: { ...input, login: "khac" } })).toBe("KEY_REUSED");
      expect(await reasonOf(admin, CREATE, { input: { login: "MỘT.LAN" } })).toBe("LOGIN_TAKEN");
    });

    it("disabling ends what is open", async () => {
      const id = await kit.office.account("nghi.viec", "ANALYST", { committee: root });
      const client = await kit.as("nghi.viec");
      const token = "mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }";
      const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const made = await client.ask<{ createToken: { secret: string } }>(token, {
        input: { name: "bảng tính", expiresOn },
      });
      const headers = { authorization: `Bearer ${made.createToken.secret}` };
      const byToken = () => kit.stranger().send<Who>({ query: WHO }, { headers });
      expect((await byToken()).data?.viewer?.account.login).toBe("nghi.viec");

      await admin.ask("mutation ($id: ID!) { disableAccount(accountId: $id) }", { id });
      expect((await client.ask<Who>(WHO)).viewer).toBeNull();
      expect((await byToken()).errors[0]?.extensions.reason).toBe("TOKEN_ENDED");
    });

    it("wrong login and wrong password look alike, and too many attempts wait", async () => {
      const signIn = "mutation ($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }";
      const tries = Array.from({ length: 9 }, () => ({ input: { login: "khong.co", password: PASSWORD } }));
      const reasons: unknown[] = [];
      for (const variables of tries) reasons.push(await reasonOf(kit.stranger(), signIn, variables));
      expect(reasons).toEqual([...Array(8).fill("WRONG_CREDENTIALS"), "TOO_MANY_ATTEMPTS"]);
    });

    it("the first administrator grants alone; a second one confirms what reaches far", async () => {
      const alone = await kit.office.account("ban.to.chuc", "ANALYST", { committee: root });
      await admin.ask(GRANT, { input: { accountId: alone, role: "ORGANISER", committeeId: root.id } });
      expect((await (await kit.as("ban.to.chuc")).ask<Who>(WHO)).viewer?.roles.sort()).toEqual([
        "ANALYST",
        "ORGANISER",
      ]);

      await kit.office.account("admin2", "ADMINISTRATOR");
      const second = await kit.as("admin2");
      const later = await kit.office.account("thuong.vu", "ANALYST", { committee: root });
      const input = { accountId: later, role: "STANDING_COMMITTEE", committeeId: root.id };
      const { grantRole } = await admin.ask<{ grantRole: string }>(GRANT, { input });
      const rolesNow = async () => (await (await kit.as("thuong.vu")).ask<Who>(WHO)).viewer?.roles;
      expect(await rolesNow()).toEqual(["ANALYST"]);
      const confirm = "mutation ($id: ID!) { confirmGrant(grantId: $id) }";
      expect(await reasonOf(admin, confirm, { id: grantRole })).toBe("SECOND_ADMINISTRATOR_NEEDED");
      await second.ask(confirm, { id: grantRole });
      expect(await rolesNow()).toContain("STANDING_COMMITTEE");
    });

    it("an administrator alone becomes nobody else: not by a grant, nor by another's new password", async () => {
      const me = await kit.office.account("admin3", "ADMINISTRATOR");
      const other = await kit.office.account("ban.thuong.vu", "STANDING_COMMITTEE", { committee: root });
      const third = await kit.as("admin3");
      const input = { accountId: me, role: "ANALYST", committeeId: root.id };
      expect(await reasonOf(third, GRANT, { input })).toBe("NOT_ALLOWED");
      const reset = "mutation ($id: ID!) { resetPassword(accountId: $id) }";
      const { resetPassword } = await third.ask<{ resetPassword: string }>(reset, { id: other });
      const posing = await kit.as("ban.thuong.vu", resetPassword);
      const change = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }";
      await posing.ask(change, { input: { current: resetPassword, next: "mật khẩu chiếm được" } });
      expect((await posing.ask<Who>(WHO)).viewer?.roles).toEqual([]);
    });

    it("nobody resets the own password, which is changed by who knows the present one", async () => {
      const me = await kit.office.account("admin4", "ADMINISTRATOR");
      const reset = "mutation ($id: ID!) { resetPassword(accountId: $id) }";
      expect(await reasonOf(await kit.as("admin4"), reset, { id: me })).toBe("NOT_ALLOWED");
      expect((await (await kit.as("admin4")).ask<Who>(WHO)).viewer?.mustChangePassword).toBe(false);
    });

    it("an account's name of marks that show nothing is none", async () => {
      const { createAccount } = await admin.ask<Created>(CREATE, {
        input: { login: "khong.ten", name: "\u3164" },
      });
      const kept = await kit.app.services.database.read((session) =>
        session.query("SELECT name FROM account WHERE id = :id", { id: createAccount.id }),
      );
      expect(kept).toEqual([{ name: null }]);
    });

    it("a token makes no tokens and changes no password", async () => {
      await kit.office.account("chuong.trinh", "ANALYST", { committee: root });
      const person = await kit.as("chuong.trinh");
      const token = "mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }";
      const expiresOn = new Date(Date.now() + 86_400_000 * 9).toISOString().slice(0, 10);
      const variables = { input: { name: "một", expiresOn } };
      const { createToken } = await person.ask<{ createToken: { secret: string } }>(token, variables);
      const headers = { authorization: `Bearer ${createToken.secret}` };
      const again = await kit.stranger().send({ query: token, variables }, { headers });
      expect(again.errors[0]?.extensions.reason).toBe("NOT_ALLOWED");
    });

    it("nobody but an administrator makes accounts, and none beyond their own committee", async () => {
      const analyst = await kit.office.account("phan.tich", "ANALYST", { committee: root });
      expect(await reasonOf(await kit.as("phan.tich"), CREATE, { input: { login: "lau" } })).toBe(
        "NOT_ALLOWED",
      );
      const ward = await kit.office.committee("Đảng ủy phường Tây Thạnh", root);
      await kit.office.account("admin.phuong", "ADMINISTRATOR", { committee: ward });
      const local = await kit.as("admin.phuong");
      const { createAccount } = await local.ask<{ createAccount: { id: string } }>(CREATE, {
        input: { login: "can.bo" },
      });
      const over = (accountId: string, committeeId: string) => ({
        input: { accountId, role: "ANALYST", committeeId },
      });
      expect(await reasonOf(local, GRANT, over(createAccount.id, root.id))).toBe("NOT_FOUND");
      await local.ask(GRANT, over(createAccount.id, ward.id));
      expect(await reasonOf(local, GRANT, over(analyst, ward.id))).toBe("NOT_FOUND");
      const everything = { accountId: createAccount.id, role: "ADMINISTRATOR" };
      expect(await reasonOf(local, GRANT, { input: everything })).toBe("NOT_ALLOWED");
    });
  },
  { trusted: { [inspect(WHO)!.hash]: "Who" } },
);
