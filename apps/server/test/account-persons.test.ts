import { beforeAll, expect, it } from "vitest";
import { inspect } from "../src/http/document.js";
import type { Client } from "./testkit/client.js";
import { describeEngines } from "./testkit/kit.js";
import type { CellRef, Ref } from "./testkit/office.js";

const LINK = "mutation ($input: PersonLinkInput!) { linkPerson(input: $input) }";
const UNLINK = "mutation ($input: PersonLinkInput!) { unlinkPerson(input: $input) }";

const FLAGS = "query Flags { flags { totalCount } }";
const trusted = { [inspect(FLAGS)!.hash]: FLAGS };

describeEngines(
  "which person an account belongs to",
  (kit) => {
    let cell: CellRef;
    let district: Ref;
    let admin: Client;
    let personId: string;
    let accountId: string;
    let adminId: string;

    beforeAll(async () => {
      const { office } = kit;
      district = await office.committee("Quận ủy Tân Phú");
      const elsewhere = await office.committee("Quận ủy Bình Tân");
      cell = await office.cell("KP-001", district);
      await office.secretary(cell, "Người giữ chức");
      adminId = await office.account("admin", "ADMINISTRATOR", { committee: district });
      await office.account("admin.khac", "ADMINISTRATOR", { committee: elsewhere });
      accountId = await office.account("secretary", "SECRETARY", { cell });
      await office.account("organiser", "ORGANISER", { committee: district });
      admin = await kit.as("admin");
      const { persons } = await (await kit.as("organiser")).ask<{ persons: { nodes: { id: string }[] } }>(
        "{ persons { nodes { id } } }",
      );
      personId = persons.nodes[0]!.id;
    });

    const reasonOf = async (client: Client, query: string, input: object) =>
      (await client.refused(query, { input }))[0]!.extensions.reason;

    it("is said by an administrator of that part, never of oneself", async () => {
      expect(await reasonOf(admin, LINK, { accountId: adminId, personId })).toBe("NOT_ALLOWED");
      const elsewhere = await kit.as("admin.khac");
      expect(await reasonOf(elsewhere, LINK, { accountId, personId })).toBe("NOT_FOUND");
      expect(await reasonOf(await kit.as("organiser"), LINK, { accountId, personId })).toBe("NOT_ALLOWED");
      await admin.ask(LINK, { input: { accountId, personId } });
      expect(await reasonOf(admin, LINK, { accountId, personId })).toBe("ALREADY_EXISTS");
    });

    it("means nothing until a second administrator of that part says the same, where there is one", async () => {
      for (const month of ["2020-02", "2020-03"]) await kit.office.declared(cell, month);
      const plain = await kit.office.account("plain", "DELEGATE", {
        delegation: await kit.office.delegation("Đoàn 1", district),
      });
      const seen = async () => {
        const { flags } = await (await kit.as("plain")).ask<{ flags: { totalCount: number } }>(FLAGS);
        return flags.totalCount;
      };
      await kit.office.account("admin.hai", "ADMINISTRATOR", { committee: district });
      const second = await kit.as("admin.hai");
      await admin.ask(LINK, { input: { accountId: plain, personId } });
      expect(await seen()).toBe(0);
      expect(await reasonOf(admin, LINK, { accountId: plain, personId })).toBe("ALREADY_EXISTS");
      await second.ask(LINK, { input: { accountId: plain, personId } });
      expect(await seen()).toBe(1);
      expect(await reasonOf(second, LINK, { accountId: plain, personId })).toBe("ALREADY_EXISTS");
    });

    it("ends once, and may be said again", async () => {
      await admin.ask(UNLINK, { input: { accountId, personId } });
      expect(await reasonOf(admin, UNLINK, { accountId, personId })).toBe("NOT_FOUND");
      await admin.ask(LINK, { input: { accountId, personId } });
    });
  },
  { trusted },
);
