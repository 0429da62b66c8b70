import { beforeAll, expect, it } from "vitest";
import { Context } from "../src/core/context.js";
import type { Refusal } from "../src/core/errors.js";
import { disableAccount } from "../src/modules/identity/accounts.service.js";
import { revokeRole } from "../src/modules/identity/grants.service.js";
import { readerOf, resetPassword } from "../src/modules/identity/index.js";
import { describeEngines } from "./testkit/kit.js";

describeEngines("the last administrator", (kit) => {
  interface Own {
    readonly pk: number;
    readonly id: string;
    readonly grant: string;
  }
  const ids: Record<string, Own> = {};

  const make = async (login: string, over = {}) => {
    const id = await kit.office.account(login, "ADMINISTRATOR", over);
    const [own] = await kit.app.services.database.read((session) =>
      session.query<Own>(
        'SELECT a.pk, a.id, g.id AS "grant" FROM account a JOIN role_grant g ON g.account_pk = a.pk WHERE a.id = :id',
        { id },
      ),
    );
    ids[login] = own!;
  };
  const as = async (login: string) =>
    new Context(kit.app.services, await readerOf(kit.app.services, ids[login]!.pk));
  const reasonOf = (doing: Promise<unknown>) =>
    doing.then(
      () => null,
      (error: Refusal) => error.reason,
    );

  beforeAll(async () => {
    const ward = await kit.office.committee("Phường Một");
    await make("admin");
    await make("local", { committee: ward });
  });

  it("neither disables the own account nor takes away the own role, also beside one of a part", async () => {
    const admin = await as("admin");
    expect(await reasonOf(disableAccount(admin, ids.admin!.id))).toBe("LAST_ADMINISTRATOR");
    expect(await reasonOf(revokeRole(admin, ids.admin!.grant))).toBe("LAST_ADMINISTRATOR");
  });

  it("is no other whose role has an end", async () => {
    await make("passing", { until: "2099-01-01" });
    expect(await reasonOf(disableAccount(await as("admin"), ids.admin!.id))).toBe("LAST_ADMINISTRATOR");
    expect(await reasonOf(disableAccount(await as("passing"), ids.passing!.id))).toBeNull();
  });

  it("of a part may go while one of everything stands", async () => {
    expect(await reasonOf(disableAccount(await as("local"), ids.local!.id))).toBeNull();
  });

  it.each(["second", "third"])("is left by two who would end each other at once: %s", async (login) => {
    await make(login);
    const end = login === "second" ? disableAccount : resetPassword;
    // Both were let in before either ended the other.
    const [admin, other] = [await as("admin"), await as(login)];
    const reasons = await Promise.all([
      reasonOf(end(admin, ids[login]!.id)),
      reasonOf(end(other, ids.admin!.id)),
    ]);
    expect(reasons).toContain(null);
    expect(reasons).toContain("LAST_ADMINISTRATOR");
  });

  it("may be ended from the command line of the machine", async () => {
    expect(await reasonOf(disableAccount(new Context(kit.app.services, null), ids.admin!.id))).toBeNull();
  });
});
